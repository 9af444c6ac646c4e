import type { Language } from '../format/language.ts';

/** What number words are made of, the longest first: one part may be the beginning of another. */
const parts: Readonly<Record<Language, readonly string[]>> = {
  nl: sorted(
    `een één en twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien
    negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend tweeën drieën`,
  ),
  en: sorted(
    `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand -`,
  ),
};

/** Words of these parts that are mostly no number. */
const others = new Set(['een', 'één', 'en', 'eenen', 'achten', 'one', '-', 'zevenen']);

function sorted(words: string): string[] {
  return words.split(/\s+/u).sort((a, b) => b.length - a.length);
}

/** Whether a word in small letters is a number of two or more, written out. */
export function isNumberWord(word: string, language: Language): boolean {
  if (others.has(word)) return false;
  for (let at = 0; at < word.length; ) {
    const part = parts[language].find((one) => word.startsWith(one, at));
    if (part === undefined) return false;
    at += part.length;
  }
  return word !== '';
}
