import type { Page } from './page.ts';

export type TextPath = readonly (string | number)[];

/** A text in a plain value, with the way to it. */
export interface TextAt {
  readonly path: TextPath;
  readonly text: string;
  /** Whether all of it is somebody's role. */
  readonly isRole: boolean;
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
]);

/** Every typed text in a value, in order. */
export function* textsIn(value: unknown, path: TextPath = []): Generator<TextAt> {
  if (typeof value === 'string') yield { path, text: value, isRole: path.at(-1) === 'role' };
  else if (Array.isArray(value)) for (const [at, one] of value.entries()) yield* textsIn(one, [...path, at]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) if (!fixed.has(key)) yield* textsIn(one, [...path, key]);
  }
}

/** The typed texts of a page: not what the program wrote itself. */
export function* textsOnPage({ title, sections }: Page, roleLabel: string): Generator<TextAt> {
  yield { path: ['title'], text: title, isRole: false };
  for (const [at, { from, entries }] of sections.entries()) {
    if (from === undefined) continue;
    for (const [index, entry] of entries.entries()) {
      const isRole = entry.kind === 'text' && entry.label === roleLabel;
      for (const one of textsIn(entry, ['sections', at, 'entries', index]))
        yield isRole && one.path.at(-1) === 'text' ? { ...one, isRole } : one;
    }
  }
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
