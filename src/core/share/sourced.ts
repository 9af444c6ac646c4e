import { type Passage, passage } from '../text/passage.ts';

/** A value whose texts may still know where they stand in a record. */
export type Sourced<T> = string extends T
  ? T | Passage
  : T extends string
    ? T
    : T extends readonly (infer One)[]
      ? readonly Sourced<One>[]
      : T extends object
        ? { readonly [Key in keyof T]: Sourced<T[Key]> }
        : T;

/** Where texts of a value stand in a record, by the way to each. */
export type Sources = ReadonlyMap<string, Passage>;

export function sourceKey(path: readonly (string | number)[]): string {
  return path.join('.');
}

/** The value with plain texts, and apart from it where they stand. */
export function apart<T>(value: Sourced<T>): { readonly value: T; readonly sources: Sources } {
  const sources = new Map<string, Passage>();
  return { value: plainOf(value, [], sources) as T, sources };
}

function plainOf(value: unknown, path: readonly (string | number)[], sources: Map<string, Passage>): unknown {
  if (Array.isArray(value)) return value.map((one, at) => plainOf(one, [...path, at], sources));
  if (typeof value !== 'object' || value === null) return value;
  if (isPassage(value)) {
    sources.set(sourceKey(path), value);
    return value.text;
  }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plainOf(one, [...path, key], sources)]));
}

function isPassage(value: object): value is Passage {
  return 'runs' in value;
}

/** A passage with words of ours around it. */
export function around(own: Passage, before: string, after = ''): Passage {
  const runs = own.runs.map((run) => ({ ...run, out: run.out + before.length }));
  return passage(`${before}${own.text}${after}`, [...runs, ...behind(own, before, after)], own.at);
}

function behind({ text, at }: Passage, before: string, after: string) {
  return after === '' ? [] : [{ out: before.length + text.length, start: at.end, end: at.end }];
}
