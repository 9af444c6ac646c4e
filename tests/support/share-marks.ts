import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Language } from '../../src/core/format/language.ts';
import { marksIn, type PersonMark } from '../../src/core/share/marks.ts';

interface Detail {
  readonly question: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

interface Labelled {
  readonly text: string;
  readonly details: readonly Detail[];
}

type Set = Readonly<Record<Language, string | readonly string[]>>;

export interface Found {
  readonly of: number;
  /** Details of which at least a part was marked. */
  readonly marked: number;
  readonly missed: readonly string[];
}

const read = (name: string) =>
  parse(readFileSync(join('tests', 'fixtures', 'share', `${name}.yaml`), 'utf8')) as Set & { readonly clean: Set };

/** Details between [[question: and ]]. */
function unmark(marked: string): Labelled {
  const details: Detail[] = [];
  let text = '';
  for (const [index, part] of marked
    .replace(/\s*\n\s*/gu, ' ')
    .split(/\[\[|\]\]/u)
    .entries()) {
    const [question = '', words = ''] = index % 2 === 1 ? part.split(/:(.*)/su) : [];
    if (index % 2 === 1) details.push({ question, words, start: text.length, end: text.length + words.length });
    text += index % 2 === 1 ? words : part;
  }
  return { text, details };
}

export function found(name: 'practice' | 'held-out' | 'second' | 'third', language: Language): Found {
  const own = read(name)[language];
  const texts = typeof own === 'string' ? own.trim().split('\n') : own;
  const missed: string[] = [];
  let of = 0;
  for (const { text, details } of texts.map(unmark)) {
    const marks = marksIn(text, language, {});
    of += details.length;
    missed.push(...details.filter((one) => !marks.some((mark) => overlap(mark, one))).map(({ words }) => words));
  }
  return { of, marked: of - missed.length, missed };
}

function overlap(mark: PersonMark, { start, end }: Detail): boolean {
  return mark.start < end && start < mark.end;
}

/** Clean sentences in which something was marked all the same. */
export function falselyMarked(
  language: Language,
  name: 'held-out' | 'second' | 'third' = 'held-out',
): { readonly of: number; readonly marked: readonly string[] } {
  const own = String(read(name).clean[language]).trim().split('\n');
  return { of: own.length, marked: own.filter((text) => marksIn(text, language, {}).length > 0) };
}

/** In cases that others wrote: what was read there by eye, and the sentences with nothing of it in which something was marked. */
export function foundInLibrary(): Found & { readonly clean: number; readonly falsely: readonly string[] } {
  const all = parse(readFileSync(join('tests', 'fixtures', 'share', 'library.yaml'), 'utf8')) as Record<
    string,
    string[]
  >;
  const missed: string[] = [];
  const falsely: string[] = [];
  let [of, clean] = [0, 0];
  for (const [id, details] of Object.entries(all)) {
    const { situation } = parse(readFileSync(join('cases', 'nl', `${id}.yaml`), 'utf8')) as { situation: string };
    const text = situation.replace(/\s+/gu, ' ');
    const places = details.map((words) => ({
      words,
      question: '',
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    }));
    const marks = marksIn(text, 'nl', {});
    of += details.length;
    missed.push(
      ...places
        .filter((one) => one.start === -1 || !marks.some((mark) => overlap(mark, one)))
        .map(({ words }) => words),
    );
    for (const { 0: sentence, index } of text.matchAll(/[^.!?]+[.!?]?/gu)) {
      const at = { start: index, end: index + sentence.length };
      if (details.some((words) => sentence.includes(words))) continue;
      clean += 1;
      if (marks.some((mark) => mark.start < at.end && at.start < mark.end)) falsely.push(sentence.trim());
    }
  }
  return { of, marked: of - missed.length, missed, clean, falsely };
}
