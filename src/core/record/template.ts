import { Liquid, LiquidError } from 'liquidjs';
import type { Messages } from '../../language/messages.ts';
import { marker, requiredSections, type SectionId, sectionIds } from './sections.ts';

export interface RecordTemplate {
  render(values: TemplateValues): string;
}

export interface TemplateValues {
  readonly title: string;
  readonly date: string;
  readonly sections: Readonly<Partial<Record<SectionId, string>>>;
}

/**
 * Templates are Liquid: a language that shows values and knows conditions, and cannot run code, read files or load
 * other templates. The sections come in as finished Markdown, so no template can undo their escaping.
 */
const engine = () =>
  new Liquid({
    strictFilters: true,
    strictVariables: true,
    lenientIf: true,
    ownPropertyOnly: true,
    templates: {},
    parseLimit: 200_000,
    renderLimit: 2_000,
    memoryLimit: 10_000_000,
  });

export type TemplateRead =
  | { readonly ok: true; readonly template: RecordTemplate }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Parses a template and tries it out: every required section must land after its own marker, and only there. */
export function readTemplate(source: string, messages: Messages): TemplateRead {
  try {
    const liquid = engine();
    const parsed = liquid.parse(source);
    const template = { render: (values: TemplateValues) => settle(String(liquid.renderSync(parsed, { ...values }))) };
    const problems = tryOut(template, messages);
    return problems.length > 0 ? { ok: false, problems } : { ok: true, template };
  } catch (error) {
    if (!(error instanceof LiquidError)) throw error;
    return { ok: false, problems: [messages.template.broken(error.message)] };
  }
}

/** One blank line between blocks, one line end at the end; a value never holds two blank lines itself. */
function settle(body: string): string {
  return `${body
    .replace(/[ \t]+$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()}\n`;
}

function tryOut(template: RecordTemplate, messages: Messages): string[] {
  const sections = Object.fromEntries(sectionIds.map((id) => [id, `@@${id}@@`]));
  const body = template.render({ title: 'x', date: 'x', sections });
  return requiredSections.flatMap((id) => {
    const parts = body.split(marker(id));
    if (parts.length < 2) return [messages.template.noMarker(marker(id))];
    if (parts.length > 2) return [messages.template.markerTwice(marker(id))];
    const own = (parts[1] ?? '').split('<!-- driehoek:')[0] ?? '';
    return own.includes(`@@${id}@@`) ? [] : [messages.template.noSection(marker(id), id)];
  });
}
