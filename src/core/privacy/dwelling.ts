import type { PersonalDatum } from './datum.ts';
import { isNoName } from './not-names.ts';
import { foldWord, wordSet } from './words.ts';

/** Where somebody lives, or is to be written to, up to where the address has to begin. */
const lives =
  /(?:\bwoont(?: nu| nog| sinds \d{4})?|\bwoonde|woonachtig|\bwonende?|\badres(?: is)?:?|ingeschreven(?: staat)?|verhuisd?e? naar|verblijft|bezorgen|afgeven|lives|lived|living|resides|address(?: is)?:?) ?(?:op |aan |in |at |on |te )?(?:de |het |the )?(?=\p{Lu})/giu;
const word = "\\p{Lu}[\\p{L}'’-]{1,30}";
const addition = '(?:-?[a-z]\\d?|[- /](?:[a-z]\\d?|\\d{1,4}|bis|hs|[ivx]{1,4}))?';
/** A name of any words with a number, and a street without one. */
const numbered = new RegExp(
  `${word}(?: (?:de|het|den|der|van|op|in|'t|${word})){0,4} \\d{1,4}${addition}(?![\\p{L}\\d]|[-/.,]\\d)`,
  'uy',
);
const english = '(?: (?:Lane|Street|Road|Avenue|Close|Drive))';
/** Without a number, behind "de" or "het"; without those, villages end so too. */
const street = new RegExp(
  `(?:${word} ){0,2}?\\p{Lu}[\\p{L}'’-]{1,30}?(?:straat|laan|weg|plein|gracht|kade|singel|dijk|steeg|hof|dreef|plantsoen|pad|markt|${english})(?![\\p{L}\\d])`,
  'uy',
);
const surely = new RegExp(
  `(?:${word} ){0,2}?\\p{Lu}[\\p{L}'’-]{1,30}?(?:straat|laan|gracht|singel|plein|steeg|${english})(?![\\p{L}\\d])`,
  'uy',
);
const measure = /^ (?:jaar|maanden|weken|dagen|years|months|weeks|days)/u;
const numberedThings = wordSet(`
  afdeling antwoordnummer appartement bijlage blok box flat gebouw groep kamer locatie postbus unit verdieping vak woning room`);
/** Asked of every text first: it spares most of them a search. */
const living = /woon[tda]|wonend|adres|address|ingesch|verhui|verblij|bezorg|afgeven|lives|lived|living|resides/;
const atNumber = /nummer \d{1,4}[a-z]? (?:van|aan|in|op) (?:de|het) (?=\p{Lu})/gu;

/** "Zij woont in de Tulpstraat", "adres: Achter de Kerk 3", "op nummer 8 van de Esdoornlaan": a street by what leads to it. */
export function findDwellings(text: string, low: string): PersonalDatum[] {
  const leads = [
    ...(living.test(low) ? text.matchAll(lives) : []),
    ...(low.includes('nummer') ? text.matchAll(atNumber) : []),
  ];
  return leads.flatMap(({ 0: lead, index }) => {
    const start = index + lead.length;
    const end = addressEnd(text, start, /(?:de|het|the) $/iu.test(lead));
    return end > start ? [{ kind: 'address', start, end }] : [];
  });
}

function addressEnd(text: string, start: number, hasArticle: boolean): number {
  numbered.lastIndex = start;
  const whole = numbered.exec(text)?.[0];
  if (
    whole !== undefined &&
    !isOther(whole) &&
    !measure.test(text.slice(start + whole.length, start + whole.length + 12))
  )
    return start + whole.length;
  const bare = hasArticle ? street : surely;
  bare.lastIndex = start;
  return bare.test(text) ? bare.lastIndex : start;
}

/** "Postbus 12" and "Utrecht 3 jaar". */
function isOther(address: string): boolean {
  const first = foldWord(address.slice(0, address.search(/ |$/u)));
  return numberedThings.has(first) || (isNoName(first) && /^\S+ \S+$/u.test(address));
}
