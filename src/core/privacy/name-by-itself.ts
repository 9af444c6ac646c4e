import { firstPart, isClearName, isGivenName, isWordName } from './first-names.ts';
import { afterInitials, afterNames, afterParticles, isJoined, isMidSentence, isNamePart } from './name-reader.ts';
import { sayings } from './not-names.ts';
import { isPersonBefore, isPersonBehind } from './speaking.ts';
import { isClearSurname, isLikelySurname, surnamesWithDe } from './surnames.ts';
import { isLetter } from './titled-surname.ts';
import { lettered, officeRoles, pairStarts, particles, personRoles } from './titles.ts';
import { foldedAt, isCapital, type ReadWords, wordSet } from './words.ts';

/** "Fatima", "Annemiek Vos", "Mark de Jong", "Mohammed B.". */
export function byFirstName(reading: ReadWords, at: number): number {
  const folded = foldedAt(reading, at);
  if (!isGivenName(folded)) return byFirstNameAndLetter(reading, at);
  if (!isNamePart(reading, at)) return at;
  if (isSaying(reading, at)) return at + 3;
  const end = afterNames(reading, at);
  const isSure = end > at + 1 || isClearName(firstPart(folded)) || speaks(reading, at, folded);
  const hasLetter = isLetter(reading, end) && isJoined(reading, end) && reading.text[reading.ends[end] ?? 0] === '.';
  return isSure || hasLetter ? end + (hasLetter ? 1 : 0) : at;
}

/** "Ridouan T." within a sentence, and "Jans dossier". */
function byFirstNameAndLetter(reading: ReadWords, at: number): number {
  if (isGenitive(reading, at)) return at + 1;
  if (!isJoined(reading, at + 1) || !isLetter(reading, at + 1) || !isNamePart(reading, at)) return at;
  const word = foldedAt(reading, at);
  const isOther = lettered.has(word) || personRoles.has(word) || officeRoles.has(word) || !isMidSentence(reading, at);
  const end = reading.ends[at + 1] ?? 0;
  return !isOther && /^\. \p{Ll}/u.test(reading.text.slice(end, end + 3)) ? at + 2 : at;
}

/** Whether what stands around a name that may be a word says that it is somebody. */
function speaks(reading: ReadWords, at: number, folded: string): boolean {
  return isPersonBefore(reading, at) || isPersonBehind(reading, at + 1, isWordName(folded));
}

/** "Jans dossier". */
function isGenitive(reading: ReadWords, at: number): boolean {
  const folded = foldedAt(reading, at);
  if (!folded.endsWith('s') || !isMidSentence(reading, at) || isCapital(reading, at + 1)) return false;
  return /^(?:jans|piets)$/u.test(folded) || (isJoined(reading, at + 1) && isClearName(folded.slice(0, -1)));
}

function isSaying(reading: ReadWords, at: number): boolean {
  return sayings.has([0, 1, 2].map((n) => foldedAt(reading, at + n)).join('-'));
}

/** "Zeger van den Berg", "Radjinder Wijngaarde": two names after one another, whatever the first one is. */
export function byPair(reading: ReadWords, at: number): number {
  const next = foldedAt(reading, at + 1);
  const isFirst = isCapital(reading, at + 1) || particles.has(next) || pairStarts.has(next);
  if (!isFirst || !isJoined(reading, at + 1) || !isNamePart(reading, at)) return at;
  const name = afterParticles(reading, at + 1);
  const end = afterNames(reading, at + 1);
  if (end <= name) return at;
  const surname = foldedAt(reading, name);
  if (name === at + 1) return isClearSurname(surname) ? end : at;
  if (isCapital(reading, at + 1)) return at;
  const particle = foldedAt(reading, at + 1);
  const isLong = particle === 'van' && /^(?:der|den|'t)$/u.test(foldedAt(reading, at + 2));
  return isLong || (particle !== 'van' && particle !== 'de' && isLikelySurname(surname)) ? end : at;
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
  if (brands.has(`${particle}-${surname}`)) return at;
  if (!isMidSentence(reading, at) && !isPersonBehind(reading, end, true)) return at;
  const isName = particle === 'de' ? surnamesWithDe.has(surname) : particle === 'van' || isLikelySurname(surname);
  return isName ? end : at;
}

/** Firms, museums and places that read like a surname. */
const brands = wordSet(
  'van-dale van-nelle van-lanschot van-gogh van-abbe ter-apel ten-boer den-bosch den-helder den-burg',
);

/** "Zhang Wei sprak": the surname first, as in much of Asia. */
function afterFamilyName(reading: ReadWords, at: number): number {
  if (!isCapital(reading, at + 1) || !isClearSurname(foldedAt(reading, at)) || !isJoined(reading, at + 1)) return at;
  const end = afterNames(reading, at + 1);
  return end > at + 1 && (isMidSentence(reading, at) || isPersonBehind(reading, end, false)) ? end : at;
}

/** "Zelfs Dijkstra was het ermee eens", "Bakker zei niets", "volgens Visser", "Jansen, P.". */
export function bySurname(reading: ReadWords, at: number): number {
  const isMid = isMidSentence(reading, at);
  const whole = afterFamilyName(reading, at);
  if (whole > at) return whole;
  const hasInitials = afterInitials(reading, at + 1) > at + 1;
  if (!isMid && !hasInitials && !isPersonBehind(reading, at + 1, false)) return at;
  const folded = foldedAt(reading, at);
  if (!isLikelySurname(folded) || !isNamePart(reading, at)) return at;
  const isClear = isClearSurname(folded);
  if (isClear && hasInitials) return afterInitials(reading, at + 1);
  const isSaid = isMid ? isClear || isPersonBefore(reading, at, true) : isPersonBehind(reading, at + 1, !isClear);
  return isSaid ? at + 1 : at;
}
