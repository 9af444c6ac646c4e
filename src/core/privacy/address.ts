import { after } from './around.ts';
import type { PersonalDatum } from './find.ts';

const postcode = /(?<![\p{L}\d]|[-/.,])[1-9]\d{3}(?: [A-Z]{2}|[A-Z]{2}|[a-z]{2})(?![\p{L}\d])/gu;
/** Never given out. Source: PostNL. */
const never = /S[ADS]$/iu;
/** "2026 EN 12" and "2019 EU 14": a year with an abbreviation. */
const yearAndCode = /^(?:18|19|20)\d{2} ?(?:EU|EN|EG|EC|GW|BW|AD|BC)$/iu;
const numberAfter =
  /^,? ?(?:nr\.? ?|no\.? ?|nummer ?|huisnummer ?|-)?\d{1,5}(?: ?[a-z]|[- ](?:\d{1,4}|bis|hs|[ivx]{1,4}))?(?![\p{L}\d])/iu;
const numberBefore = /\p{L}+\.? \d{1,5}(?: ?[a-z]|[- ](?:\d{1,4}|bis|hs|[ivx]{1,4}))?[ ,]{1,2}$/iu;
const desk = /(?:postbus|antwoordnummer|box) \d{1,5}[ ,]{1,2}$/iu;

const suffixes =
  'straat|laan|weg|plein|gracht|kade|singel|dijk|steeg|hof|pad|dreef|plantsoen|markt|wal|park|boulevard|allee|veld|akker|erf|ring|burg|haven|oord|horst|kamp|voort|meent';
const street = new RegExp(
  `(?:${suffixes}) \\d{1,5}(?: ?[a-z](?!\\p{L})|[- ](?:\\d{1,4}|bis|hs)(?!\\p{L}))?(?![\\p{L}\\d])`,
  'giu',
);
/** Words that come first in the name of a street, so that a sentence before it stays out. */
const prefix =
  /(?:(?:lange|korte|oude|nieuwe|grote|kleine|hoge|lage|eerste|tweede|derde|prins|prinses|koning|koningin|burgemeester|burg\.|dokter|dr\.|mr\.|prof\.|professor|pastoor|sint|st\.|jan|johan|willem|anne|van|de|der|den|het|ter|ten) ){1,3}$/iu;
const notStreet = /^(?:rijksweg|snelweg|autoweg|fietspad|bedrijfspand|speelveld|vakgebied)/iu;
const unit =
  /^(?: ?(?:e|de|ste)\b|[.,]\d| (?:km|kilometer|meter|m2|m²|uur|jaar|procent|euro|woningen|huizen|bomen|graden)|%|-km)/u;
const englishStreet =
  /(?<![\p{L}\d.,/-])\d{1,5}[a-z]? \p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20})? (?:Street|Road|Lane|Avenue|Drive|Close|Crescent|Gardens|Terrace|Square)(?![\p{L}\d])/gu;

/** Postcode with house number, and street with house number. A postcode, a street or a postbus alone is no address. */
export function findAddresses(text: string): PersonalDatum[] {
  return [...byPostcode(text), ...byStreet(text), ...[...text.matchAll(englishStreet)].map(whole)];
}

const whole = (match: RegExpExecArray): PersonalDatum => ({
  kind: 'address',
  start: match.index,
  end: match.index + match[0].length,
});

function byPostcode(text: string): PersonalDatum[] {
  const found: PersonalDatum[] = [];
  for (const match of text.matchAll(postcode)) {
    const { start, end } = whole(match);
    const lead = text.slice(Math.max(0, start - 60), start);
    if (never.test(match[0]) || desk.test(lead)) continue;
    const behind = numberAfter.exec(text.slice(end, end + 30));
    const ahead = numberBefore.exec(lead);
    if (ahead) found.push({ kind: 'address', start: streetStart(text, start - ahead[0].length), end });
    else if (behind && !yearAndCode.test(match[0])) found.push({ kind: 'address', start, end: end + behind[0].length });
  }
  return found;
}

function byStreet(text: string): PersonalDatum[] {
  const found: PersonalDatum[] = [];
  for (const match of text.matchAll(street)) {
    const end = match.index + match[0].length;
    const start = streetStart(text, match.index);
    if (!/^\p{Lu}/u.test(text.slice(start)) || notStreet.test(after(text, start, 15))) continue;
    if (!unit.test(after(text, end, 12))) found.push({ kind: 'address', start, end });
  }
  return found;
}

/** From inside a street's name to its beginning: this word, and words with a capital before it ("Lange Kade"). */
function streetStart(text: string, at: number): number {
  const lead = text.slice(Math.max(0, at - 40), at);
  const word = /[\p{L}'’.-]{0,40}$/u.exec(lead)?.[0].length ?? 0;
  const from = at - word;
  const more = prefix.exec(text.slice(Math.max(0, from - 60), from));
  return from - (more?.[0].length ?? 0);
}
