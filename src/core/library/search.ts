import MiniSearch, { type SearchResult } from 'minisearch';
import type { Messages } from '../../language/messages.ts';
import type { Case } from '../case/schema.ts';
import { foldTerm } from './mark.ts';

/** A case that was found, and the words in it that made it so, folded. */
export interface SearchHit<T> {
  readonly one: T;
  readonly words: ReadonlySet<string>;
}

/** A slip of one letter in four is forgiven, in words long enough to bear it. */
const SLIPS = 0.25;
const SHORT = 3;

/** A word in the title says more about a case than one in the story. */
const boost = { title: 4, themes: 3, question: 2, role: 2 };

/**
 * The cases a query is about, the nearest first. Accents and capitals do not count, and the beginning of a word will do.
 * All words must be there; where that finds nothing, slips are forgiven; where that finds nothing, some of the words do.
 */
export function searchCases<T extends { readonly value: Case }>(
  cases: readonly T[],
  query: string,
  messages: Messages,
): SearchHit<T>[] {
  const index = new MiniSearch({
    fields: ['title', 'themes', 'question', 'role', 'text'],
    processTerm: foldTerm,
    searchOptions: { boost, prefix: (term) => term.length >= SHORT },
  });
  index.addAll(cases.map(({ value }, id) => ({ id, ...fieldsOf(value, messages) })));
  const fuzzy = (term: string) => (term.length > SHORT ? SLIPS : false);
  for (const wishes of [{ combineWith: 'AND' }, { combineWith: 'AND', fuzzy }, { fuzzy }] as const) {
    const found = index.search(query, wishes);
    if (found.length > 0) return found.flatMap((result) => foundIn(result, cases));
  }
  return [];
}

function foundIn<T>({ id, match }: SearchResult, cases: readonly T[]): SearchHit<T>[] {
  const one = cases[Number(id)];
  return one === undefined ? [] : [{ one, words: new Set(Object.keys(match)) }];
}

function fieldsOf({ title, role, question, themes = [], ...rest }: Case, { library }: Messages) {
  const names: Readonly<Record<string, string>> = library.themes;
  return {
    title,
    role,
    question,
    themes: themes.map((id) => `${id} ${names[id] ?? ''}`).join(' '),
    text: [
      rest.situation,
      rest.tension?.how ?? '',
      ...(rest.stakeholders ?? []).flatMap(({ role, stake }) => [role, stake]),
      ...(rest.options ?? []).map(({ title }) => title),
      ...(rest.discussion ?? []),
    ].join('\n'),
  };
}
