import { literally } from '../text/literally.ts';
import { type Mark, type Passage, part } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import { type FieldId, fieldByLabel, fieldInfo } from './fields.ts';
import type { SectionId } from './sections.ts';

/** Longer than this before a colon is no label but a sentence; in UTF-16 units. */
export const MAX_LABEL = 60;

/** More labels than this in one paragraph nobody writes; the rest is text. */
const MAX_LABELS = 60;

/** Text under one label, or without one. */
export interface Labelled {
  readonly label?: Passage;
  /** What the label stands for, where that is known. */
  readonly field?: FieldId;
  readonly text: Passage;
}

interface Found extends Span {
  readonly label: Passage;
  readonly field: FieldId | undefined;
  /** Where the text behind it begins. */
  readonly behind: number;
}

/**
 * A paragraph by its labels: emphasised text before a colon at its start, a known one anywhere in it (formatters join lines),
 * and a known one without emphasis at its start, or at the start of a line that was broken on purpose.
 */
export function splitLabels(section: SectionId, own: Passage): Labelled[] {
  const found = labelsIn(section, own);
  const [first] = found;
  if (first === undefined) return [{ text: own }];
  const lead = first.start === 0 ? [] : [{ text: part(own, 0, first.start) }];
  return [
    ...lead,
    ...found.map(({ label, field, behind }, at): Labelled => {
      const text = part(own, behind, found[at + 1]?.start);
      return field === undefined ? { label, text } : { label, field, text };
    }),
  ];
}

function labelsIn(section: SectionId, own: Passage): Found[] {
  const found: Found[] = [];
  for (const mark of own.marks) {
    if (found.length === MAX_LABELS) break;
    const label = mark.start < (found.at(-1)?.behind ?? 0) ? undefined : labelAt(mark, section, own);
    if (label) found.push(label);
  }
  const plain = lineStarts(own.text).flatMap((at) => (isTaken(at, found) ? [] : plainLabel(section, own, at)));
  return plain.length === 0 ? found : [...found, ...plain].sort((a, b) => a.start - b.start).slice(0, MAX_LABELS);
}

/** Where the text begins, and each of its lines that was broken on purpose. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1 && starts.length < MAX_LABELS; at = text.indexOf('\n', at + 1))
    starts.push(at + 1);
  return starts;
}

function isTaken(at: number, found: readonly Found[]): boolean {
  return found.some(({ start, behind }) => start <= at && at < behind);
}

function labelAt({ kind, start, end }: Mark, section: SectionId, own: Passage): Found | undefined {
  const colon = labelColon(own.text, { kind, start, end });
  if (colon === -1 || colon - start > MAX_LABEL) return undefined;
  const field = fieldByLabel(section, own.text.slice(start, colon));
  if (start > 0 && field === undefined) return undefined;
  return { start, end, label: part(own, start, colon), field, behind: Math.max(end, colon + 1) };
}

/** The colon that makes emphasised words a label: inside, at their end, or right behind them. -1 where there is none. */
export function labelColon(text: string, { kind, start, end }: Mark): number {
  if (kind !== 'strong' && kind !== 'em') return -1;
  const inside = text.slice(start, end).trimEnd();
  if (inside.endsWith(':')) return start + inside.length - 1;
  return text[end] === ':' ? end : -1;
}

function plainLabel(section: SectionId, own: Passage, start: number): Found[] {
  const length = plainColon(start === 0 ? own.text : own.text.slice(start, start + MAX_LABEL + 2));
  if (length === -1) return [];
  const end = start + length;
  const label = part(own, start, end);
  const field = fieldByLabel(section, label.text);
  return field === undefined ? [] : [{ start, end, label, field, behind: end + 1 }];
}

/** Finds a label of these fields in running text, before a colon or a dash: no field begins there, and it looks as if one should. */
export function labelsWithin(section: SectionId, fields: readonly FieldId[]): RegExp {
  const labels = fields.flatMap((field) => fieldInfo(section, field)?.labels ?? []);
  return anyLabel(labels);
}

/** The same for words of whatever kind. */
export function anyLabel(labels: readonly string[]): RegExp {
  const words = labels.map((label) => literally(label).replaceAll(' ', '\\s+'));
  return new RegExp(`(?:^|[\\s(;,.])(${words.join('|')})\\s*[:–—-](?=\\s|$)`, 'iu');
}

/** The colon behind a few words without the end of a sentence. */
export function plainColon(text: string): number {
  return colonBehind(text, /[.!?\n]/u);
}

/** The colon behind who does something. An abbreviation ends no sentence: "adj. secretaris". */
export function roleColon(text: string): number {
  return colonBehind(text, /[!?\n]|\.\s+\p{Lu}/u);
}

function colonBehind(text: string, sentenceEnd: RegExp): number {
  const colon = text.indexOf(':');
  const isLabel = colon > 0 && colon <= MAX_LABEL && !sentenceEnd.test(text.slice(0, colon));
  return isLabel && /^(?:\s|$)/u.test(text.slice(colon + 1, colon + 2)) ? colon : -1;
}

/**
 * Typed text in which no line but the first begins with words that are a label in that section: such a one goes on in the line
 * before it.
 */
export function withoutLabels(section: SectionId, text: string): string {
  return text.replace(/(\n+)([^\n]*)/gu, (_, breaks: string, line: string) =>
    beginsWithLabel(section, line) ? ` ${line.trimStart()}` : `${breaks}${line}`,
  );
}

function beginsWithLabel(section: SectionId, text: string): boolean {
  const colon = plainColon(text.trimStart());
  return colon !== -1 && fieldByLabel(section, text.trimStart().slice(0, colon)) !== undefined;
}
