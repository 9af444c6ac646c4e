import { after } from './around.ts';
import type { PersonalDatum } from './datum.ts';

/** What may follow the number of a house: a letter (but "3e" is third), another number, "bis". */
const addition =
  '(?:(?: [a-z]|[a-df-z]|hs|bis)(?!\\p{L})|[-/ ](?:[a-z]\\d?|\\d{1,4}|bis|hs|huis|rood|zwart|[ivx]{1,4})(?!\\p{L}))?';
const postcode = /(?<![\p{L}\d]|[-/.,])[1-9]\d{3}(?: [A-Z]{2}|[A-Z]{2}|[a-z]{2})(?![\p{L}\d])/gu;
/** Never given out. Source: PostNL. */
const never = /S[ADS]$/iu;
/** "2026 EN 12" and "2019 EU 14": a year with an abbreviation. */
const yearAndCode = /^(?:18|19|20)\d{2} ?(?:EU|EN|EG|EC|GW|BW|AD|BC)$/iu;
const numberAfter = new RegExp(
  `^,? ?(?:nr\\.? ?|no\\.? ?|(?:huis)?nummer ?|-)?\\d{1,5}${addition}(?![\\p{L}\\d])`,
  'iu',
);
const numberBefore = new RegExp(`\\p{L}\\.? \\d{1,5}${addition}[ ,]{1,2}$`, 'iu');
const desk = /(?:postbus|antwoordnummer|box) \d{1,5}[ ,]{1,2}$/iu;

/** What stands in front is looked at after the digit: far fewer digits than letters. */
const houseNumber = new RegExp(` (?=\\d)(?<=\\p{Ll} )\\d{1,5}${addition}(?![\\p{L}\\d])`, 'giu');
const streetEnding =
  /(?:straat|laan|weg|plein|gracht|kade|singel|dijk|steeg|hof|pad|dreef|plantsoen|markt|wal|park|boulevard|allee|veld|akker|erf|ring|burg|haven|oord|horst|kamp|voort|meent)$/iu;
const notStreet = /^(?:rijksweg|snelweg|autoweg|provincialeweg)/iu;
/** Words that come first in the name of a street; other words before it belong to the sentence. */
const prefix =
  /(?:(?:Lange|Korte|Oude|Nieuwe|Grote|Kleine|Hoge|Lage|Eerste|Tweede|Derde|Prins|Prinses|Koning|Koningin|Burgemeester|Burg\.|Dokter|Dr\.|Mr\.|Prof\.|Professor|Pastoor|Sint|St\.|Jan|Johan|Willem|Anne|Van|De|Den|Het|Ter|Ten) (?:van |de |der |den |het )?){1,3}$/u;
const unit =
  /^(?: ?(?:e|de|ste)\b|[.,]\d| (?:km|kilometer|meter|m2|m²|uur|jaar|procent|euro|woningen|huizen|bomen|graden)|%|-km)/u;

const englishStreet =
  /(?<![\p{L}\d]|[.,/-])\d{1,5}[a-z]? \p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20})? (?:Street|Road|Lane|Avenue|Drive|Close|Crescent|Gardens|Terrace|Square)(?![\p{L}\d])/gu;

/** Postcode with house number, and street with house number. A postcode, a street or a postbus alone is no address. */
export function findAddresses(text: string): PersonalDatum[] {
  return [...byPostcode(text), ...byStreet(text), ...[...text.matchAll(englishStreet)].map(whole)];
}

function whole(match: RegExpExecArray): PersonalDatum {
  return { kind: 'address', start: match.index, end: match.index + match[0].length };
}

function byPostcode(text: string): PersonalDatum[] {
  const found: PersonalDatum[] = [];
  for (const match of text.matchAll(postcode)) {
    const { start, end } = whole(match);
    const lead = text.slice(Math.max(0, start - 60), start);
    if (never.test(match[0]) || desk.test(lead)) continue;
    const ahead = numberBefore.exec(lead);
    const behind = numberAfter.exec(text.slice(end, end + 30));
    if (ahead) found.push({ kind: 'address', start: streetStart(text, start - ahead[0].length + 1), end });
    else if (behind && !yearAndCode.test(match[0])) found.push({ kind: 'address', start, end: end + behind[0].length });
  }
  return found;
}

function byStreet(text: string): PersonalDatum[] {
  return [...text.matchAll(houseNumber)]
    .filter(({ index }) => streetEnding.test(text.slice(Math.max(0, index - 12), index)))
    .map((match): PersonalDatum => ({ ...whole(match), start: streetStart(text, match.index) }))
    .filter(({ start, end }) => {
      const name = text.slice(start, start + 20);
      return /^\p{Lu}/u.test(name) && !notStreet.test(name) && !unit.test(after(text, end, 12));
    });
}

/** From the end of a street's name to its beginning: the word, and words that come first in such names ("Lange Kade"). */
function streetStart(text: string, end: number): number {
  const word = /(?<![\p{L}'’.-])[\p{L}'’.-]*$/u.exec(text.slice(Math.max(0, end - 40), end))?.[0].length ?? 0;
  const start = end - word;
  return start - (prefix.exec(text.slice(Math.max(0, start - 60), start))?.[0].length ?? 0);
}
