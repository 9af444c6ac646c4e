import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  findPersonalData,
  type PersonalDatum,
  type PersonalKind,
  type PrivacyWishes,
} from '../../src/core/privacy/find.ts';

export type Part = 'held-out' | 'practice';

export interface Labelled {
  readonly language: 'nl' | 'en';
  readonly text: string;
  readonly data: readonly PersonalDatum[];
}

/** What was found against what is there. Found counts when the kind is the same and the places overlap. */
export interface Score {
  readonly hits: number;
  /** Hits with exactly the labelled beginning and end. */
  readonly exact: number;
  readonly missed: number;
  readonly false: number;
}

export interface Mistake {
  readonly what: 'missed' | 'false';
  readonly kind: PersonalKind;
  readonly value: string;
  readonly text: string;
}

export interface Measured {
  readonly sentences: number;
  readonly traps: number;
  readonly kinds: ReadonlyMap<PersonalKind, Score>;
  readonly overall: Score;
  readonly mistakes: readonly Mistake[];
}

/** Labelled sentences: one a line, with [[kind:text]] around what is personal data. */
export function readLabelled(path: string): { wishes: PrivacyWishes; sentences: Labelled[] } {
  const { wishes, nl, en } = parse(readFileSync(path, 'utf8')) as { wishes: PrivacyWishes; nl: string; en: string };
  const lines = (language: 'nl' | 'en', block: string) =>
    block
      .trimEnd()
      .split('\n')
      .map((line): Labelled => ({ language, ...unmark(line) }));
  return { wishes, sentences: [...lines('nl', nl), ...lines('en', en)] };
}

export function unmark(line: string): { text: string; data: PersonalDatum[] } {
  const data: PersonalDatum[] = [];
  let text = '';
  let from = 0;
  for (const match of line.matchAll(/\[\[([a-z-]+):(.*?)\]\]/gu)) {
    const [whole, kind = '', value = ''] = match;
    text += line.slice(from, match.index);
    data.push({ kind: kind as PersonalKind, start: text.length, end: text.length + value.length });
    text += value;
    from = match.index + whole.length;
  }
  return { text: text + line.slice(from), data };
}

export function measure(folder: string, part: Part): Measured {
  const { wishes, sentences } = readLabelled(join(folder, `${part}.yaml`));
  const kinds = new Map<PersonalKind, Score>();
  const mistakes: Mistake[] = [];
  for (const { text, data } of sentences) {
    const found = findPersonalData(text, wishes);
    const mistake = (what: Mistake['what'], { kind, start, end }: PersonalDatum) =>
      mistakes.push({ what, kind, value: text.slice(start, end), text });
    for (const one of data) {
      const hit = found.find((other) => overlap(one, other));
      const exact = hit?.start === one.start && hit.end === one.end;
      add(kinds, one.kind, { hits: hit ? 1 : 0, exact: exact ? 1 : 0, missed: hit ? 0 : 1, false: 0 });
      if (!hit) mistake('missed', one);
    }
    for (const one of found.filter((other) => !data.some((label) => overlap(label, other)))) {
      add(kinds, one.kind, { hits: 0, exact: 0, missed: 0, false: 1 });
      mistake('false', one);
    }
  }
  const traps = sentences.filter(({ data }) => data.length === 0).length;
  const overall = [...kinds.values()].reduce(sum, { hits: 0, exact: 0, missed: 0, false: 0 });
  return { sentences: sentences.length, traps, kinds, overall, mistakes };
}

export const precision = (score: Score): number => score.hits / (score.hits + score.false);
export const recall = (score: Score): number => score.hits / (score.hits + score.missed);

function overlap(one: PersonalDatum, other: PersonalDatum): boolean {
  return one.kind === other.kind && one.start < other.end && other.start < one.end;
}

function sum(one: Score, other: Score): Score {
  return {
    hits: one.hits + other.hits,
    exact: one.exact + other.exact,
    missed: one.missed + other.missed,
    false: one.false + other.false,
  };
}

function add(kinds: Map<PersonalKind, Score>, kind: PersonalKind, score: Score): void {
  const known = kinds.get(kind);
  kinds.set(kind, known ? sum(known, score) : score);
}
