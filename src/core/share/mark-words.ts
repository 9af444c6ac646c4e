import type { ShareQuestion } from './questions.ts';

/**
 * Words by what they may give away, in small letters: `word` is the whole word, `*word` ends one, `word*` begins one, and
 * `one_two` are two in a row.
 */
type MarkWords = Readonly<Record<ShareQuestion, string>>;

/** What is told by several words together. Each is linear: no more than a few words, none of them optional twice. */
type MarkPhrases = readonly (readonly [form: RegExp, question: ShareQuestion])[];

/** What a language has to look for. */
export interface MarkWordsOf {
  readonly words: MarkWords;
  readonly phrases: MarkPhrases;
}

/** The same by form, so that a word is looked up once. */
export interface MarkList {
  readonly whole: ReadonlyMap<string, ShareQuestion>;
  readonly ends: readonly (readonly [part: string, question: ShareQuestion])[];
  readonly begins: readonly (readonly [part: string, question: ShareQuestion])[];
  readonly phrases: MarkPhrases;
}

/** Words that only look like such: they end as one. */
const never = new Set(
  `thuis huis dienst houders hier vier dier manier papier formulier dossier plezier bier kwartier passagier scholier decision-maker policymaker`.split(
    /\s+/u,
  ),
);

export function markList({ words, phrases }: MarkWordsOf): MarkList {
  const all = Object.entries(words).flatMap(([question, list]) =>
    list.split(/\s+/u).map((form) => [form, question as ShareQuestion] as const),
  );
  const without = (isOf: (form: string) => boolean) =>
    all.filter(([form]) => isOf(form)).map(([form, question]) => [form.replace('*', ''), question] as const);
  return {
    whole: new Map(all.filter(([form]) => !form.includes('*'))),
    ends: without((form) => form.startsWith('*')),
    begins: without((form) => form.endsWith('*')),
    phrases,
  };
}

/** What a word in small letters may give away, by itself or with the word before it. `known`: the words of a text, by their form. */
export function wordMark(
  list: MarkList,
  [before, word]: readonly [before: string | undefined, word: string],
  known: Map<string, ShareQuestion | undefined>,
): ShareQuestion | undefined {
  const own = list.whole.get(`${before}_${word}`) ?? list.whole.get(word);
  if (own !== undefined) return own;
  if (!known.has(word)) known.set(word, formMark(list, word));
  return known.get(word);
}

function formMark(list: MarkList, word: string): ShareQuestion | undefined {
  if (never.has(word)) return undefined;
  const end = list.ends.find(([part]) => word.endsWith(part));
  return (end ?? list.begins.find(([part]) => word.startsWith(part)))?.[1];
}
