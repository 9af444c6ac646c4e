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
  const list = lists[language];
  const others = words.flatMap((word, at): PersonMark[] => {
    const question = markOf(word, words[at - 1], { list, language });
    return question === undefined ? [] : [{ start: word.start, end: word.end, question }];
  });
  return apart([...data, ...others]);
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
}

/** Words with a capital that name nothing. */
const ours = /^(?:ik|i|i['’]\p{L}+)$/u;
/** Before a name these make it a place. */
const inPlace = new Set('in te uit naar bij langs aan from at near to along'.split(' '));

function markOf(word: Word, before: Word | undefined, { list, language }: Reading): ShareQuestion | undefined {
  const low = word.text.toLowerCase();
  if (word.isAddress) return 'contact';
  const own = wordMark(list, low, before?.text.toLowerCase());
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
