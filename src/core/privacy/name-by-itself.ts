import { firstNames, isGivenName } from './first-names.ts';
import { afterInitials, afterNames, afterParticles, isJoined, isMidSentence, isNamePart } from './name-reader.ts';
import { sayings } from './not-names.ts';
import { isClearSurname, isLikelySurname, surnamesWithDe } from './surnames.ts';
import { abbreviations, lettered, particles } from './titles.ts';
import { foldedAt, isCapital, type ReadWords, withoutGenitive, wordSet } from './words.ts';

/** "J.P. van Dongen"; a single letter needs more, because "A. Inleiding" and "optie B. Rotterdam" look the same. */
export function byInitials(reading: ReadWords, at: number): number {
  const surname = afterInitials(reading, at);
  const count = surname - at;
  if (count === 0 || !isFree(reading, at)) return at;
  const letters = Array.from({ length: count }, (_, n) => foldedAt(reading, at + n)).join('');
  const end = afterNames(reading, surname);
  if (end === surname || abbreviations.has(letters) || lettered.has(foldedAt(reading, at - 1))) return at;
  const isSure = count > 1 || particles.has(foldedAt(reading, surname)) || isMidSentence(reading, at);
  return isSure || isLikelySurname(foldedAt(reading, end - 1)) ? end : at;
}

/** Nothing glued in front, as in "B.V. Holland" from its second letter on. */
function isFree({ text, starts }: ReadWords, at: number): boolean {
  return !/[\p{L}\d.&]/u.test(text.charAt((starts[at] ?? 0) - 1));
}

/** "Fatima", "Annemiek Vos", "Mark de Jong". */
export function byFirstName(reading: ReadWords, at: number): number {
  if (!isGivenName(foldedAt(reading, at)) || !isNamePart(reading, at)) return at;
  const [first = ''] = withoutGenitive(foldedAt(reading, at)).split('-');
  const end = afterNames(reading, at);
  if (isSaying(reading, at)) return at + 3;
  return end > at + 1 || firstNames.has(first) ? end : at;
}

function isSaying(reading: ReadWords, at: number): boolean {
  return sayings.has([0, 1, 2].map((n) => foldedAt(reading, at + n)).join('-'));
}

/** "Zeger van den Berg": two particles between two capitals are a name, whatever the first one is. */
export function byPair(reading: ReadWords, at: number): number {
  const isSure = foldedAt(reading, at + 1) === 'van' && /^(?:der|den|'t)$/u.test(foldedAt(reading, at + 2));
  if (!isSure || !isNamePart(reading, at) || isCapital(reading, at + 1)) return at;
  const end = afterNames(reading, at);
  return end > at + 3 ? end : at;
}

/** "Van der Zwan" anywhere; "Van Dijk" and "El Amrani" within a sentence; "De Vries" there and with a known surname. */
export function byParticle(reading: ReadWords, at: number): number {
  if (!isCapital(reading, at)) return at;
  const name = afterParticles(reading, at);
  if (name === at || !isJoined(reading, name)) return at;
  const end = afterNames(reading, at);
  if (end <= name) return at;
  const particle = foldedAt(reading, at);
  const surname = foldedAt(reading, name);
  const isLong = name > at + 1 && particle === 'van' && foldedAt(reading, at + 1) !== 'de';
  if (isLong) return end;
  if (!isMidSentence(reading, at) || brands.has(`${particle}-${surname}`)) return at;
  const isName = particle === 'de' ? surnamesWithDe.has(surname) : particle === 'van' || isLikelySurname(surname);
  return isName ? end : at;
}

/** Firms, museums and places that read like a surname. */
const brands = wordSet(
  'van-dale van-nelle van-lanschot van-gogh van-abbe ter-apel ten-boer den-bosch den-helder den-burg',
);

/** "Zelfs Dijkstra was het ermee eens". */
export function bySurname(reading: ReadWords, at: number): number {
  if (!isClearSurname(foldedAt(reading, at)) || !isNamePart(reading, at) || !isMidSentence(reading, at)) return at;
  return at + 1;
}
