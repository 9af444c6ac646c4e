import type { ShareQuestion } from './questions.ts';

/**
 * Words by what they may give away, in small letters: `word` is the whole word, `*word` ends one, `word*` begins one, and
 * `one_two` are two in a row.
 */
export type MarkWords = Readonly<Record<ShareQuestion, string>>;

/** The same by form, so that a word is looked up once. */
export interface MarkList {
  readonly whole: ReadonlyMap<string, ShareQuestion>;
  readonly ends: readonly (readonly [part: string, question: ShareQuestion])[];
  readonly begins: readonly (readonly [part: string, question: ShareQuestion])[];
}

/** Words that only look like such: they end as one. */
const never = new Set(['thuis', 'dienst', 'houders']);

export function markList(words: MarkWords): MarkList {
  const all = Object.entries(words).flatMap(([question, list]) =>
    list.split(/\s+/u).map((form) => [form, question as ShareQuestion] as const),
  );
  const without = (isOf: (form: string) => boolean) =>
    all.filter(([form]) => isOf(form)).map(([form, question]) => [form.replace('*', ''), question] as const);
  return {
    whole: new Map(all.filter(([form]) => !form.includes('*'))),
    ends: without((form) => form.startsWith('*')),
    begins: without((form) => form.endsWith('*')),
  };
}

/** What a word in small letters may give away, by itself or with the word before it. */
export function wordMark(list: MarkList, word: string, before: string | undefined): ShareQuestion | undefined {
  const own = list.whole.get(`${before}_${word}`) ?? list.whole.get(word);
  if (own !== undefined || never.has(word)) return own;
  const end = list.ends.find(([part]) => word.endsWith(part));
  return (end ?? list.begins.find(([part]) => word.startsWith(part)))?.[1];
}
