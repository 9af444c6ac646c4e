import { roleColon } from '../record/labels.ts';
import type { Page, PageSection } from './page.ts';

export type TextPath = readonly (string | number)[];

/** A text in a plain value, with the way to it. */
export interface TextAt {
  readonly path: TextPath;
  readonly text: string;
  /** What of it, from its beginning on, is somebody's role; '' where nothing is. */
  readonly role: string;
}

/** Keys under which no typed text stands: ids and fixed words. */
const fixed = new Set([
  'format',
  'language',
  'domain',
  'level',
  'position',
  'side',
  'themes',
  'values',
  'kind',
  'file',
  'id',
  'alt',
  'field',
]);

/** Every typed text in a value, in order. */
export function* textsIn(value: unknown, path: TextPath = []): Generator<TextAt> {
  if (typeof value === 'string') yield { path, text: value, role: path.at(-1) === 'role' ? value : '' };
  else if (Array.isArray(value)) for (const [at, one] of value.entries()) yield* textsIn(one, [...path, at]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) if (!fixed.has(key)) yield* textsIn(one, [...path, key]);
  }
}

/** The typed texts of a page: not what the program wrote itself. */
export function* textsOnPage({ title, sections }: Page): Generator<TextAt> {
  yield { path: ['title'], text: title, role: '' };
  for (const [at, section] of sections.entries())
    if (section.from !== undefined) yield* textsInSection(section, ['sections', at, 'entries']);
}

function* textsInSection({ from, entries }: PageSection, path: TextPath): Generator<TextAt> {
  for (const [index, entry] of entries.entries()) {
    const isRole = entry.kind === 'text' && entry.field === 'role';
    for (const one of textsIn(entry, [...path, index])) {
      if (one.path.at(-1) !== 'text' || (!isRole && from !== 'actions')) yield one;
      else yield { ...one, role: isRole ? one.text : doerIn(one.text) };
    }
  }
}

/** An agreement begins with who does it: "teamleider: een voorstel maken (2027-01-22)". */
function doerIn(text: string): string {
  return text.slice(0, Math.max(0, roleColon(text)));
}

/** The same value with other texts at some places. */
export function withTexts<T>(value: T, texts: readonly TextAt[]): T {
  return texts.reduce<unknown>((now, { path, text }) => replaced(now, path, text), value) as T;
}

function replaced(value: unknown, [key, ...rest]: TextPath, text: string): unknown {
  if (key === undefined) return text;
  if (Array.isArray(value)) return value.map((one, at) => (at === key ? replaced(one, rest, text) : one));
  const fields = value as Readonly<Record<string, unknown>>;
  return { ...fields, [key]: replaced(fields[key], rest, text) };
}
