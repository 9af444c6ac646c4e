import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { Messages } from '../../language/messages.ts';
import type { Case } from '../case/schema.ts';
import { foldTerm } from './mark.ts';
import { type Reading, type Widened, widen } from './widen.ts';

/** A case that was found, and the words in it that made it so, folded. */
export interface SearchHit<T> {
  readonly one: T;
  readonly words: ReadonlySet<string>;
}

/** A word in the title, or one that the writer named to be found by, says more about a case than one in the story. */
const boost = { keywords: 6, title: 5, themes: 3, question: 2, role: 3 };

/** More words than anybody types. */
const MAX_TERMS = 24;

/** Words that say nothing about a case; they count only where nothing else was typed. */
const empty = new Set(
  (
    'de het een en of van in op aan bij met voor te om is zijn er dat die dit wat ik je we wij mijn niet naar over ' +
    'als dan hoe wie mag moet kan wil durf the a an and or of in on at by with for to is are be that this what i my ' +
    'we our not about as how who may must can do does should'
  ).split(' '),
);

/** From strict to free: all words, then what was begun, then slips, then some of the words. */
const readings = [
  ['AND', 'as-typed'],
  ['AND', 'begun'],
  ['AND', 'with-slips'],
  ['OR', 'as-typed'],
  ['OR', 'with-slips'],
] as const satisfies readonly (readonly ['AND' | 'OR', Reading])[];

/** The cases a query is about, the nearest first. Accents and capitals do not count. */
export function searchCases<T extends { readonly value: Case }>(
  cases: readonly T[],
  query: string,
  messages: Messages,
): SearchHit<T>[] {
  const known = new Set<string>();
  // MiniSearch's own prefixes and slips can't tell "politiek" from "politieagent": what a word may stand for is found here.
  const index = new MiniSearch({
    fields: ['title', 'keywords', 'themes', 'question', 'role', 'text'],
    processTerm: (term) => {
      const word = foldTerm(term);
      known.add(word);
      return word;
    },
  });
  index.addAll(cases.map(({ value }, id) => ({ id, ...fieldsOf(value, messages) })));
  const terms = termsOf(query);
  for (const [combineWith, reading] of readings) {
    const meant = terms.map((term) => widen(term, known, reading));
    const queries = meant.map(anyOf);
    const hits = index.search({ combineWith, queries, boost, processTerm: (term: string) => term });
    const found = combineWith === 'AND' ? hits : hits.filter((hit) => isAbout(hit, meant));
    if (found.length > 0) return found.flatMap((result) => foundIn(result, cases));
  }
  return [];
}

/** Of some of the words: most of them, or one that stands where a case says what it is about. */
function isAbout({ match }: SearchResult, meant: readonly Widened[]): boolean {
  const words = Object.keys(match);
  const many = meant.filter((one) => words.some((word) => one.has(word))).length;
  return many * 2 > meant.length || Object.values(match).some((fields) => fields.some((field) => field in boost));
}

function anyOf(words: Widened): Query {
  return {
    combineWith: 'OR',
    queries: [...words.keys()],
    tokenize: (text: string) => [text],
    boostTerm: (word: string) => words.get(word) ?? 1,
  };
}

function termsOf(query: string): string[] {
  const typed = new Set(foldTerm(query).match(/[\p{L}\p{N}]+/gu) ?? []);
  const telling = [...typed].filter((term) => !empty.has(term));
  return (telling.length > 0 ? telling : [...typed]).slice(0, MAX_TERMS);
}

function foundIn<T>({ id, match }: SearchResult, cases: readonly T[]): SearchHit<T>[] {
  const one = cases[Number(id)];
  return one === undefined ? [] : [{ one, words: new Set(Object.keys(match)) }];
}

function fieldsOf({ title, role, question, themes = [], keywords = [], ...rest }: Case, messages: Messages) {
  const names: Readonly<Record<string, string>> = messages.library.themes;
  return {
    title,
    role,
    question,
    keywords: keywords.join('\n'),
    themes: [...themes.map((id) => `${id} ${names[id] ?? ''}`), messages.domainNames[rest.domain]].join(' '),
    text: [
      rest.situation,
      rest.tension?.how ?? '',
      ...(rest.stakeholders ?? []).flatMap(({ role, stake }) => [role, stake]),
      ...(rest.options ?? []).flatMap(({ title, gain = '', harm = '' }) => [title, gain, harm]),
      ...(rest.discussion ?? []),
    ].join('\n'),
  };
}
