import { after, before } from './around.ts';
import type { PersonalDatum } from './datum.ts';

/** Nine digits, or eight without the leading zero, in any groups. Part of nothing longer. */
const shapes = /(?<![\p{L}\d/€-]|€ |\d[ .,])\d(?:[ .·-]{0,3}\d){7,8}(?![\p{L}\d/%-]|[.,]\d)/gu;
/** Together, as 1234 56 789 or in threes: these count where nothing says what they are. */
const usual = /^(?:\d{9}|\d{3}([ -])\d{3}\1\d{3}|\d{4} \d{2} \d{3})$/u;
const named = /b\.?s\.?n|burgerservice|burger service|sofi|citizen service/u;
/** A label right before the number that says it is something else. */
const otherNumber =
  /(?:zaak|dossier|factuur|order|kenmerk|referentie|rsin|btw|kvk|artikel|bestel|perceel|klant|polis|serie|case|file|invoice|reference)(?:s?nummer|s?nr|s? number)?[.:#]? ?$/u;

/**
 * Burgerservicenummers by the eleven test. One in eleven numbers passes it by chance, and so do a tenth of the dates
 * written as 20260412: eight digits, and groups as in a sum of money, count only where the text speaks of a BSN.
 */
export function findBsns(text: string): PersonalDatum[] {
  const found: PersonalDatum[] = [];
  for (const match of text.matchAll(shapes)) {
    const start = match.index;
    const end = start + match[0].length;
    const digits = match[0].replace(/\D/gu, '').padStart(9, '0');
    if (!passesElevenTest(digits)) continue;
    const lead = before(text, start, 40);
    const isNamed = named.test(lead) || named.test(after(text, end, 20));
    const isVague = !usual.test(match[0]) || /^ \d/u.test(after(text, end, 2)) || otherNumber.test(lead);
    if (isNamed || !isVague) found.push({ kind: 'bsn', start, end });
  }
  return found;
}

/** Weights 9 to 2 and then -1; the sum divides by eleven. All digits alike is nobody's number. */
function passesElevenTest(digits: string): boolean {
  if (/^(\d)\1*$/u.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0;
}
