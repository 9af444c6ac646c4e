import Mustache from 'mustache';
import type { Messages } from '../../language/messages.ts';
import { hidden } from '../privacy/hidden.ts';
import { nearest } from '../text/nearest.ts';
import { sectionAtEnd } from './section-at-end.ts';
import { marker, requiredSections, type SectionId, sectionIds } from './sections.ts';

export interface RecordTemplate {
  render(values: TemplateValues): string;
}

interface TemplateValues {
  readonly title: string;
  /** The title as a heading: cut where it is long, without a full stop. */
  readonly heading: string;
  readonly date: string;
  readonly sections: Readonly<Partial<Record<SectionId, string>>>;
}

export type TemplateRead =
  | { readonly ok: true; readonly template: RecordTemplate }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Everything a template can show. */
const names = ['title', 'heading', 'date', 'sections', ...sectionIds.map((id) => `sections.${id}`), '.'];

/**
 * Templates are Mustache: they show values and leave out what is empty, and that is all the language can do. The sections
 * come in as finished Markdown, so no template can undo their escaping. A template is tried out before it is used: every
 * required section must land after its own marker, and only there.
 */
export function readTemplate(source: string, messages: Messages): TemplateRead {
  const problems = [...structureProblems(source, messages)];
  if (problems.length > 0) return { ok: false, problems: problems.map((problem) => hidden(problem)) };
  const template = { render: (values: TemplateValues) => settle(render(source, values)) };
  const body = template.render({ title: 'x', heading: 'x', date: 'x', sections: triedSections });
  const missing = requiredSections.flatMap((id) => placeProblem(id, body, messages));
  if (missing.length > 0) return { ok: false, problems: missing };
  const hasPlace = placeProblem('hand-over', body, messages).length === 0;
  return { ok: true, template: hasPlace ? template : withHandOverLast(template, messages) };
}

/** A template from before this section has no place for it: what the team typed there comes at the end. */
function withHandOverLast({ render: own }: RecordTemplate, { handOverStep }: Messages): RecordTemplate {
  return {
    render(values) {
      const body = own(values);
      const markdown = values.sections['hand-over'];
      if (markdown === undefined) return body;
      return body + sectionAtEnd(body, { id: 'hand-over', heading: handOverStep.heading, markdown });
    },
  };
}

function render(source: string, values: TemplateValues): string {
  return Mustache.render(source, values, {}, { escape: (text: string) => text });
}

/** One blank line between blocks, one line end at the end; a value never holds two blank lines itself. */
function settle(body: string): string {
  return `${body
    .replace(/(?<![ \t])[ \t]+$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()}\n`;
}

/** A tag as Mustache gives it: its sign, its name, where it begins, and what lies within. */
type Tag = readonly [sign: string, name: string, start: number, end: number, within?: readonly Tag[]];

/** Signs of tags that name a value. */
const showing = new Set(['name', '&', '#', '^']);

/** Mustache passes over names it does not know; a slip of the pen would leave a hole in every record. */
function* structureProblems(source: string, { template }: Messages): Generator<string> {
  try {
    yield* tagProblems(Mustache.parse(source) as unknown as readonly Tag[], source, template);
  } catch (error) {
    yield template.broken((error as Error).message);
  }
}

function* tagProblems(tags: readonly Tag[], source: string, sentences: Messages['template']): Generator<string> {
  for (const [sign, name, start, , within] of tags) {
    const line = source.slice(0, start).split('\n').length;
    if (sign === '>') yield sentences.noPartials(line, name);
    else if (showing.has(sign) && !names.includes(name)) yield sentences.unknownName(line, name, nearest(name, names));
    if (Array.isArray(within)) yield* tagProblems(within, source, sentences);
  }
}

const triedSections = Object.fromEntries(sectionIds.map((id) => [id, `@@${id}@@`]));

/** Why a section has no place in a template, by what came out when it was tried. */
function placeProblem(id: SectionId, body: string, { template }: Messages): string[] {
  const parts = body.split(marker(id));
  if (parts.length < 2) return [template.noMarker(marker(id))];
  if (parts.length > 2) return [template.markerTwice(marker(id))];
  const own = (parts[1] ?? '').split('<!-- driehoek:')[0] ?? '';
  return own.includes(`@@${id}@@`) ? [] : [template.noSection(marker(id), id)];
}
