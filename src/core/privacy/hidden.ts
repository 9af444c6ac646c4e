import { decoded } from '../text/decoded.ts';
import type { Span } from '../text/span.ts';
import { findPersonalData, type PrivacyOptions } from './find.ts';
import { isNoName } from './not-names.ts';
import { foldWord } from './words.ts';

/** What stands in a message instead of words that may lead to a person: reports are kept and widely read. */
export const HIDDEN = '…';

/** Signs that join words in paths, file names and ids: of a number behind one nobody would say what it is. */
const joint = /[/\\._-](?=\S)/gu;
/** Those that part words where a point belongs to what it stands in, as in an address. */
const hardJoint = /[/\\_-](?=\S)/gu;

/**
 * Words for a message without what may lead to a person, also where that is a part of a path or an id. What a team lets stand
 * in its texts is hidden too: that it may stand there does not say that it may go elsewhere.
 */
export function hidden(words: string, { organisations = [], dossiers = [] }: PrivacyOptions = {}): string {
  const wishes = { organisations, dossiers };
  return without(words, [...foundIn(words, wishes), ...foundInAddresses(words, wishes)]);
}

function foundIn(words: string, wishes: PrivacyOptions): Span[] {
  const looks = new Set([words, words.replace(joint, ' '), words.replace(joint, ';'), words.replace(hardJoint, ';')]);
  return [...looks].flatMap((own) => findPersonalData(own, wishes));
}

/** An address with signs by number goes as a whole. */
function foundInAddresses(words: string, wishes: PrivacyOptions): Span[] {
  return [...words.matchAll(/(?<!\S)\S*%[\da-f]{2}\S*/giu)].flatMap(({ 0: address, index }) => {
    const isPersonal = foundIn(decoded(address), wishes).length > 0;
    return isPersonal ? [{ start: index, end: index + address.length }] : [];
  });
}

/** The same, and without what was found in a text, where only that text showed what it was. */
export function hiderOf(text: string, find: () => readonly Span[], wishes: PrivacyOptions): (words: string) => string {
  let known: Phrases | undefined;
  return (words) => {
    known ??= phrasesIn(find().map(({ start, end }) => text.slice(start, end)));
    return hidden(known.size === 0 ? words : without(words, phrasesAt(words, known)), wishes);
  };
}

/** Words after one another, by the first of them. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

function phrasesIn(texts: readonly string[]): Phrases {
  const phrases = new Map<string, string[][]>();
  for (const text of new Set(texts)) {
    const words = wordsIn(text);
    const phrase = words.map(({ word }) => word);
    for (const own of [phrase, ...tails(text, words)]) {
      const [first] = own;
      if (first !== undefined) phrases.set(first, [...(phrases.get(first) ?? []), own]);
    }
  }
  return phrases;
}

/** Of "mevrouw Van der Meer" also "Van der Meer" and "Meer": a name is a name without its title. */
function tails(text: string, words: readonly (Span & { readonly word: string })[]): string[][] {
  return words.flatMap(({ start, word }, at) => {
    const isName = at > 0 && /^\p{Lu}\p{L}{2}/u.test(text.slice(start)) && !isNoName(word);
    return isName ? [words.slice(at).map((own) => own.word)] : [];
  });
}

function phrasesAt(text: string, known: Phrases): Span[] {
  const words = wordsIn(text);
  return words.flatMap(({ word, start }, at) =>
    (known.get(word) ?? [])
      .filter((phrase) => phrase.every((own, next) => words[at + next]?.word === own))
      .map((phrase) => ({ start, end: words[at + phrase.length - 1]?.end ?? start })),
  );
}

function wordsIn(text: string): (Span & { readonly word: string })[] {
  return [...text.matchAll(/[\p{L}\p{M}\d]+/gu)].map(({ 0: word, index }) => ({
    word: foldWord(word),
    start: index,
    end: index + word.length,
  }));
}

function without(words: string, spans: readonly Span[]): string {
  let out = '';
  let done = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start >= done) out += words.slice(done, start) + HIDDEN;
    done = Math.max(done, end);
  }
  return out + words.slice(done);
}
