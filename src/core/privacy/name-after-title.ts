import { isClearName, isGivenName } from './first-names.ts';
import { afterInitials, afterNames, gapBefore, isJoined, isJoinedByPoint, isNamePart } from './name-reader.ts';
import { isPersonBehind } from './speaking.ts';
import { isLikelySurname } from './surnames.ts';
import { afterSurname, isLetter, surnamesToo } from './titled-surname.ts';
import { fullTitles, officeRoles, particles, personRoles, shortTitles } from './titles.ts';
import { foldedAt, isCapital, type ReadWords, textAt, wordSet } from './words.ts';

/** "de heer Van der Berg", "mw. drs. A.M. Hoogendoorn", "Mr and Mrs Smith", "mevrouw K.". */
export function byTitle(reading: ReadWords, at: number): number {
  const start = foldedAt(reading, at) === 'de' && /^he(?:er|ren)$/u.test(foldedAt(reading, at + 1)) ? at + 1 : at;
  const titled = afterTitles(reading, start);
  if (titled === start) return at;
  const surname = afterInitials(reading, titled);
  const end = afterSurname(reading, surname);
  // "meneer B. belt": the letters alone.
  if (end === titled) return at;
  const isAnybody = /^(?:een|a|an)$/u.test(foldedAt(reading, at - 1)) && !isCapital(reading, titled);
  return isAnybody ? at : end;
}

/** The index after titles, and after "heer en mevrouw"; the last one must be joined to what follows. */
function afterTitles(reading: ReadWords, at: number): number {
  let next = at;
  // "12 ms": a unit.
  if (/\d ?$/u.test(gapBefore(reading, at))) return at;
  while (next < at + 6) {
    const folded = foldedAt(reading, next);
    const isShort = shortTitles.has(folded) && !/^\p{Lu}{2}/u.test(textAt(reading, next));
    const isJoin =
      next > at && /^(?:en|and)$/u.test(folded) && isJoined(reading, next + 1) && isTitle(reading, next + 1);
    if (!isShort && !isJoin && !fullTitles.has(folded)) break;
    if (!isJoined(reading, next + 1) && !(isShort && isJoinedByPoint(reading, next + 1))) return at;
    next += 1;
  }
  return next;
}

function isTitle(reading: ReadWords, at: number): boolean {
  return fullTitles.has(foldedAt(reading, at)) || shortTitles.has(foldedAt(reading, at));
}

/** Of these a letter alone is said too: "cliënt B. wil niet". */
const lettered = wordSet('client clienten cliente familie gezin kind leerling patient patiente slachtoffer verdachte');

/** "collega Bakker", "juf Ingrid", "zus fatma", "wethouder Van Houwelingen" but not "wethouder Wonen". */
export function nameByRole(reading: ReadWords, at: number): number {
  const role = foldedAt(reading, at);
  const isPerson = personRoles.has(role);
  if (!isPerson && !officeRoles.has(role)) return at;
  if (!isJoined(reading, at + 1)) return besideRole(reading, at);
  if (!isCapital(reading, at + 1)) return isPerson ? afterSmallName(reading, at) : at;
  const isLettered = lettered.has(role) && isLetter(reading, at + 1);
  if (isLettered && /^\. \p{Ll}/u.test(gapAfter(reading, at + 1))) return at + 2;
  return afterName(reading, at, isPerson);
}

/** A name with a capital behind a role; behind an office it has to look like one. */
function afterName(reading: ReadWords, at: number, isPerson: boolean): number {
  const surname = afterInitials(reading, at + 1);
  const isRelaxed = isPerson && surnamesToo.has(foldedAt(reading, surname));
  const end = isRelaxed ? afterSurname(reading, surname) : afterNames(reading, surname);
  const first = foldedAt(reading, at + 1);
  // "Wethouder Prins vond": a portfolio says nothing.
  if (!isPerson && surnamesToo.has(first) && isPersonBehind(reading, at + 2, true)) return at + 2;
  if (end === surname) return at;
  const isName = surname > at + 1 || isGivenName(first) || particles.has(first) || isLikelySurname(first);
  return isPerson || isName ? end : at;
}

/** "zus fatma" and "collega de Vries": a name that begins with a small letter. */
function afterSmallName(reading: ReadWords, at: number): number {
  if (isClearName(foldedAt(reading, at + 1)))
    return isJoined(reading, at + 2) ? Math.max(at + 2, afterNames(reading, at + 2)) : at + 2;
  const end = particles.has(foldedAt(reading, at + 1)) ? afterNames(reading, at + 1) : at;
  return end > at + 1 && isLikelySurname(foldedAt(reading, end - 1)) ? end : at;
}

function gapAfter({ text, ends }: ReadWords, at: number): string {
  return text.slice(ends[at] ?? 0, (ends[at] ?? 0) + 3);
}

/** "De tolk, Amanuel, kwam te laat" and "de advocaat (Blom)": a name set apart beside the role. */
function besideRole(reading: ReadWords, at: number): number {
  if (!/^(?:, | \(|: )$/u.test(gapBefore(reading, at + 1)) || !isCapital(reading, at + 1)) return at;
  const end = afterNames(reading, afterInitials(reading, at + 1));
  const isApart = /^(?:[,)]|\.(?:\s|$)|$)/u.test(gapAfter(reading, end - 1));
  if (!isNamePart(reading, end - 1)) return at;
  const isList = /^(?:en|and)$/u.test(foldedAt(reading, end)) && isJoined(reading, end);
  const first = foldedAt(reading, at + 1);
  return (isApart || isList) && (!isList || isGivenName(first) || isLikelySurname(first)) ? end : at;
}
