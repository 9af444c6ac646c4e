import { lettersApart } from '../text/nearest.ts';

/** How freely a typed word is read; a freer reading is tried where a stricter one finds nothing. */
export type Reading = 'as-typed' | 'begun' | 'with-slips';

/** The words of the cases that a typed word may stand for, each with its weight. All words are folded. */
export type Widened = ReadonlyMap<string, number>;

/** Shorter words stand for themselves only: "woo" begins no "woord". */
const SHORT = 4;
/** What a part of a compound must hold at least: "lozing" in "olielozing", "end" in no "vergadering". */
const PART = 5;
/** The longest word that is read freely; anything longer is no word. */
const LONGEST = 60;

/** Endings that leave a word what it is, of Dutch and of English. */
const endings = 'en ën n s es e er ers t te ten d de ed ing je jes ly ies y'.split(' ');

/** Words that others begin with and that have nothing to do with them: the police and politics. */
const strangers = new Map([['politie', 'politiek']]);

const weights = { same: 1, inflected: 0.9, compound: 0.5, begun: 0.3, slip: 0.25, lengthSlip: 0.1 } as const;

export function widen(term: string, known: ReadonlySet<string>, reading: Reading): Widened {
  const found = new Map<string, number>();
  if (known.has(term)) found.set(term, weights.same);
  if (term.length < SHORT || term.length > LONGEST) return found;
  const stems = stemsOf(term);
  for (const word of known) {
    const weight = weightOf(word, term, stems, reading);
    if (weight !== undefined && !found.has(word)) found.set(word, weight);
  }
  return found;
}

function weightOf(word: string, term: string, stems: ReadonlySet<string>, reading: Reading): number | undefined {
  if (word.startsWith(strangers.get(term) ?? '\n')) return undefined;
  if (stems.has(word) || isInflected(word, term, stems)) return weights.inflected;
  if (isCompoundOf(word, term)) return weights.compound;
  if (reading === 'as-typed') return undefined;
  if (word.startsWith(term)) return weights.begun;
  return reading === 'with-slips' ? slipWeight(word, term) : undefined;
}

function isInflected(word: string, term: string, stems: ReadonlySet<string>): boolean {
  if (word[0] !== term[0] || Math.abs(word.length - term.length) > SHORT) return false;
  for (const stem of stemsOf(word)) if (stem === term || stems.has(stem)) return true;
  return false;
}

/** "asiel" in "asielzoeker", "lozing" in "olielozing"; but not in a word that is hardly longer ("politie", "politiek"). */
function isCompoundOf(word: string, term: string): boolean {
  if (word.length < term.length + SHORT) return false;
  return word.startsWith(term) || (term.length >= PART && word.endsWith(term));
}

/** A word without its ending: "boeren" and "boer", "scholen" and "school", "lekken" and "lek". */
function stemsOf(word: string): ReadonlySet<string> {
  const stems = new Set<string>([word]);
  for (const ending of endings) {
    const stem = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
    if (stem.length < SHORT) continue;
    stems.add(stem);
    // "lekken": the consonant is doubled. "scholen": the vowel stands alone.
    if (stem.at(-1) === stem.at(-2)) stems.add(stem.slice(0, -1));
    const open = /^(.*[^aeiou])([aeou])([^aeiouy])$/u.exec(stem);
    if (open) stems.add(`${open[1]}${open[2]}${open[2]}${open[3]}`);
  }
  return stems;
}

/** In letters: who types a longer word slips more easily. */
const slips = [
  [12, 3],
  [8, 2],
  [5, 1],
] as const;

/** "beswaar" stands for "bezwaren" as much as for "bezwaar", and for those rather than for "bewaar": a letter is sooner wrong than too many. */
function slipWeight(word: string, term: string): number | undefined {
  if (word[0] !== term[0] || Math.abs(word.length - term.length) > SHORT) return undefined;
  const slipped = [...stemsOf(word)].filter((stem) => isSlip(stem, term));
  if (slipped.length === 0) return undefined;
  return slipped.some(({ length }) => length === term.length) ? weights.slip : weights.lengthSlip;
}

/** Two letters that changed places count as one slip; the first letter is hardly ever wrong. */
function isSlip(word: string, term: string): boolean {
  const many = slips.find(([length]) => term.length >= length)?.[1] ?? 0;
  if (many === 0 || Math.abs(word.length - term.length) > many) return false;
  return lettersApart(word, term) <= many || isSwapped(word, term);
}

function isSwapped(word: string, term: string): boolean {
  if (word.length !== term.length) return false;
  const at = [...term].findIndex((letter, place) => letter !== word[place]);
  return at >= 0 && term.slice(0, at) + term[at + 1] + term[at] + term.slice(at + 2) === word;
}
