import { unknownKeys } from '../format/respelled.ts';
import { entriesOf } from '../format/schema-parts.ts';
import type { FileKind } from './kind.ts';
import { formats } from './kind.ts';

/** How far into a file its keys are looked for. In UTF-16 units. */
const HEAD = 64 * 1024;
const marker = /<!--\s{0,8}driehoek:/u;

/** Whether a section of a record is marked. */
export function hasMarker(text: string): boolean {
  return marker.test(text);
}

/** The keys at the start of a line, in the front matter where there is one. */
export function topKeys(text: string): string[] {
  const head = text.slice(0, HEAD);
  const front = /^\ufeff?---[ \t]*\r?\n/u.exec(head);
  const end = front ? head.indexOf('\n---', front[0].length) : -1;
  const part = end === -1 ? head : head.slice(front?.[0].length ?? 0, end);
  return [...part.matchAll(/^\ufeff?(?:[ \t{]{0,8}"|["']?)(\p{L}[\p{L}\d_ -]{0,40})["']?[ \t]{0,4}:(?=\s|$)/gmu)].map(
    ([, key]) => (key ?? '').trim(),
  );
}

/** How many of the keys of a text are of a kind, however they are written. */
export function keysOfOurs(text: string, kind: FileKind, without: readonly string[] = []): number {
  const entries = entriesOf(formats[kind].schema, {}) ?? {};
  const keys = [...new Set(topKeys(text))];
  const fields = Object.fromEntries(keys.map((key) => [key, '']));
  const unknown = unknownKeys(fields, entries, { isPassed: () => false, fits: () => false });
  const meant = new Map(unknown.map(({ key, meant: own }) => [key, own?.value]));
  const names = keys.map((key) => (meant.has(key) ? meant.get(key) : key));
  return names.filter((name) => name !== undefined && !without.includes(name)).length;
}
