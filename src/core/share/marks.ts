import type { Language } from '../format/language.ts';
import type { PersonalKind } from '../privacy/datum.ts';
import { findPersonalData, type PrivacyOptions } from '../privacy/find.ts';
import type { Span } from '../text/span.ts';
import { type MarkList, markList, wordMark } from './mark-words.ts';
import { englishMarks } from './mark-words-en.ts';
import { dutchMarks } from './mark-words-nl.ts';
import { isNumberWord } from './number-words.ts';
import type { ShareQuestion } from './questions.ts';

/** Words that may lead to a person, by the question they belong to: help in reading, never a reason to read less. */
export interface PersonMark extends Span {
  readonly question: ShareQuestion;
}

const lists: Partial<Record<Language, MarkList>> = {};

/** In order and without overlaps. Time is linear in the length of the text. */
export function marksIn(text: string, language: Language, wishes: PrivacyOptions): PersonMark[] {
  lists[language] ??= markList(language === 'nl' ? dutchMarks : englishMarks);
  const data = findPersonalData(text, wishes).map(({ kind, start, end }) => ({ start, end, question: byKind[kind] }));
  const words = wordsIn(text);
  const reading: Reading = { list: lists[language], language, known: new Map() };
  const others = words.flatMap((word, at): PersonMark[] => {
    const [before, after] = [words[at - 1], words[at + 1]];
    const question = markOf(word, { before, after }, reading) ?? ofRole(word, after);
    return question === undefined ? [] : [{ start: word.start, end: word.end, question }];
  });
  const phrases = reading.list.phrases.flatMap(([form, question]) =>
    [...text.matchAll(form)].map(({ 0: own, index }) => ({ start: index, end: index + own.length, question })),
  );
  return apart([...data, ...phrases, ...others]);
}

const byKind: Readonly<Record<PersonalKind, ShareQuestion>> = {
  bsn: 'contact',
  iban: 'contact',
  email: 'contact',
  phone: 'contact',
  address: 'place',
  'licence-plate': 'contact',
  'date-of-birth': 'time',
  kvk: 'contact',
  dossier: 'contact',
  organisation: 'name',
  'person-name': 'name',
};

interface Word extends Span {
  readonly text: string;
  readonly isFirst: boolean;
  /** Whether it stands before the at of an address. */
  readonly isAddress: boolean;
}

function wordsIn(text: string): Word[] {
  let ended = 0;
  return [...text.matchAll(/[\p{L}\p{N}€£$][\p{L}\p{N}’'-]*/gu)].map(({ 0: word, index }) => {
    const gap = text.slice(ended, index);
    const isFirst = ended === 0 || /[.!?:…\n]/u.test(gap);
    ended = index + word.length;
    return { text: word, isFirst, isAddress: text[ended] === '@', start: index, end: ended };
  });
}

interface Reading {
  readonly list: MarkList;
  readonly language: Language;
  readonly known: Map<string, ShareQuestion | undefined>;
}

/** Words with a capital that name nothing. */
const ours = /^(?:ik|i|i['’]\p{L}+)$/u;
/** Before a name these make it a place. */
const inPlace = new Set('in te uit naar bij langs aan from at near to along'.split(' '));

interface Beside {
  readonly before: Word | undefined;
  readonly after: Word | undefined;
}

/** What people do, by how the word ends; these have such an end and are none. */
const doer = /^\p{L}{3,}(?:er|or|ist|eur|aar|ant|ent|ega|gue)$/u;
const noDoer = new Set(
  'over onder maar voor naar door waar daar meer weer later zonder ander andere achter under after later never other another for moment document'.split(
    ' ',
  ),
);

/** What somebody is, right before a name: "teamleider Farida". */
function ofRole({ text }: Word, after: Word | undefined): ShareQuestion | undefined {
  if (after === undefined || after.isFirst || !/^\p{Lu}\p{Ll}/u.test(after.text)) return undefined;
  const low = text.toLowerCase();
  return doer.test(low) && !noDoer.has(low) ? 'function' : undefined;
}

/** A number of hours is a time on the clock, and of "the only thing that" nobody is the only one. */
const ordinary = /^(?:\S+ uur|\S+ o['’]clock|enige (?:dat|wat|manier|reden|vraag))$/u;

function isOrdinary(low: string, after: Word | undefined): boolean {
  return after !== undefined && !after.isFirst && ordinary.test(`${low.slice(0, 60)} ${after.text.toLowerCase()}`);
}

function markOf(word: Word, { before, after }: Beside, { list, language, known }: Reading): ShareQuestion | undefined {
  const low = word.text.toLowerCase();
  if (isOrdinary(low, after)) return undefined;
  if (word.isAddress) return 'contact';
  const own = wordMark(list, [before?.text.toLowerCase(), low], known);
  if (own !== undefined) return own;
  if (/\d/u.test(low)) return /^(?:19|20)\d\d$/u.test(low) ? 'time' : 'amount';
  if (isNumberWord(low, language)) return 'amount';
  const isName = !word.isFirst && /^\p{Lu}/u.test(word.text) && !ours.test(low);
  if (!isName) return undefined;
  return inPlace.has(before?.text.toLowerCase() ?? '') ? 'place' : 'name';
}

/** Of two that overlap the first stays: what is known by its form comes before a word from a list. */
function apart(marks: readonly PersonMark[]): PersonMark[] {
  const kept: PersonMark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end))
    if ((kept.at(-1)?.end ?? 0) <= mark.start) kept.push(mark);
  return kept;
}
