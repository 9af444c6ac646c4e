import type { PersonalDatum } from './datum.ts';
import { foldWord } from './words.ts';

interface Token {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** What may stand between the words of one name: a space, a sign with or without spaces, or the end of a line. */
const between = /^(?:[ \t\u00a0]?[&+/.,'’-]?[ \t\u00a0]?|[ \t]{0,4}\r?\n[ \t>]{0,20})$/u;

/** The team's organisations as whole words, whatever the case, the diacritics and the signs between the words. */
export function findOrganisations(text: string, names: readonly string[]): PersonalDatum[] {
  const phrases = byFirstWord(names);
  if (phrases.size === 0) return [];
  const words = tokens(text);
  return words.flatMap(({ folded, start }, at) =>
    (phrases.get(folded) ?? [])
      .map((phrase) => endOfPhrase(text, words.slice(at, at + phrase.length), phrase))
      .filter((end) => end !== undefined)
      .map((end): PersonalDatum => ({ kind: 'organisation', start, end })),
  );
}

function tokens(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{M}\d]+/gu)].map((match) => ({
    folded: foldWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function byFirstWord(names: readonly string[]): Map<string, string[][]> {
  const phrases = new Map<string, string[][]>();
  for (const name of names) {
    const phrase = tokens(name).map(({ folded }) => folded);
    const [first] = phrase;
    if (first !== undefined) phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
  }
  return phrases;
}

function endOfPhrase(text: string, words: readonly Token[], phrase: readonly string[]): number | undefined {
  const fits = phrase.every((wanted, at) => {
    const word = words[at];
    const last = words[at - 1];
    return word?.folded === wanted && (last === undefined || between.test(text.slice(last.end, word.start)));
  });
  return fits ? words.at(-1)?.end : undefined;
}
