import type { Language } from '../format/language.ts';

/** Words that one of the two languages has in every few sentences and the other one never. Small letters. */
const common: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(
    'de het een van en dat die niet voor zijn met aan om er ook naar bij maar wat wij ze uit dan nog wordt deze geen moet kan mag hij zij heeft hebben door tot over onder waar wie als'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and to a that it is not for with on at by this be from but what we they you he she has have who will would can could should there which when their our his her'.split(
      ' ',
    ),
  ),
};

/** Fewer of these words than this say nothing. */
const LEAST = 25;
/** So many times as many as of the other language: a quotation does not count. */
const TIMES = 5;
/** How much of a text is looked at, in words. */
const MOST = 2000;

/** Its commonest word, so many times: without it a text is not in that language, and need not be read. */
const commonest: Readonly<Record<Language, RegExp>> = { nl: /(?:\bde\b[\s\S]*?){3}/u, en: /(?:\bthe\b[\s\S]*?){3}/u };

export function mayBeIn(language: Language, text: string): boolean {
  return commonest[language].test(text);
}

/** The language that texts are written in; nothing where that is not clear. */
export function toldLanguage(texts: readonly string[]): Language | undefined {
  const counts = { nl: 0, en: 0 };
  let seen = 0;
  for (const text of texts) {
    for (const word of text.toLowerCase().split(/[^\p{L}]+/u)) {
      if (common.nl.has(word)) counts.nl += 1;
      if (common.en.has(word)) counts.en += 1;
      seen += 1;
    }
    if (seen > MOST) break;
  }
  if (counts.nl >= LEAST && counts.nl >= TIMES * counts.en) return 'nl';
  return counts.en >= LEAST && counts.en >= TIMES * counts.nl ? 'en' : undefined;
}
