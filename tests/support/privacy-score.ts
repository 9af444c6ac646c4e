import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { PersonalDatum, PersonalKind } from '../../src/core/privacy/datum.ts';
import { findPersonalData, type PrivacyOptions } from '../../src/core/privacy/find.ts';

export type Part = 'held-out' | 'practice' | 'hard' | 'casework' | 'casework-held-out';

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

interface Mistake {
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
export function readLabelled(path: string): { wishes: PrivacyOptions; sentences: Labelled[] } {
  const { wishes, nl, en } = parse(readFileSync(path, 'utf8')) as { wishes: PrivacyOptions; nl: string; en: string };
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
  for (const match of line.matchAll(/\[\[([a-z-]+):([^\]]*)\]\]/gu)) {
    const [whole, kind = '', written = ''] = match;
    const value = written.replaceAll('⟨', '[').replaceAll('⟩', ']');
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
  const mistakes = sentences.flatMap((sentence) => compare(sentence, findPersonalData(sentence.text, wishes), kinds));
  const traps = sentences.filter(({ data }) => data.length === 0).length;
  return { sentences: sentences.length, traps, kinds, overall: [...kinds.values()].reduce(sum, nothing), mistakes };
}

const nothing: Score = { hits: 0, exact: 0, missed: 0, false: 0 };

/** Counts one sentence into the scores per kind, and gives the mistakes in it. */
function compare(sentence: Labelled, found: readonly PersonalDatum[], kinds: Map<PersonalKind, Score>): Mistake[] {
  const { text, data } = sentence;
  const hitOf = (label: PersonalDatum) => found.find((one) => overlap(label, one));
  for (const label of data) {
    const hit = hitOf(label);
    const exact = hit?.start === label.start && hit.end === label.end;
    add(kinds, label.kind, hit ? { ...nothing, hits: 1, exact: exact ? 1 : 0 } : { ...nothing, missed: 1 });
  }
  const missed = data.filter((label) => !hitOf(label));
  const wrong = found.filter((one) => !data.some((label) => overlap(label, one)));
  for (const { kind } of wrong) add(kinds, kind, { ...nothing, false: 1 });
  const mistake = (what: Mistake['what']) => (one: PersonalDatum) => ({
    what,
    kind: one.kind,
    value: text.slice(one.start, one.end),
    text,
  });
  return [...missed.map(mistake('missed')), ...wrong.map(mistake('false'))];
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
