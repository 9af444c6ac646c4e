import { isGivenName } from './first-names.ts';
import { afterInitials, afterNames, isJoined, isJoinedByPoint } from './name-reader.ts';
import { isNoName } from './not-names.ts';
import { isLikelySurname } from './surnames.ts';
import { fullTitles, officeRoles, particles, personRoles, shortTitles } from './titles.ts';
import { foldedAt, isCapital, type ReadWords, textAt } from './words.ts';

/** "de heer Van der Berg", "mw. drs. A.M. Hoogendoorn", "Mr and Mrs Smith". */
export function byTitle(reading: ReadWords, at: number): number {
  const start = foldedAt(reading, at) === 'de' && /^he(?:er|ren)$/u.test(foldedAt(reading, at + 1)) ? at + 1 : at;
  const titled = afterTitles(reading, start);
  if (titled === start) return at;
  const surname = afterInitials(reading, titled);
  const end = isShouted(reading, surname) ? surname + 1 : afterNames(reading, surname);
  if (end === surname) return at;
  const isAnybody = /^(?:een|a|an)$/u.test(foldedAt(reading, at - 1)) && !isCapital(reading, titled);
  return isAnybody ? at : end;
}

/** "mevrouw JANSEN", as old systems print it. */
function isShouted(reading: ReadWords, at: number): boolean {
  return /^\p{Lu}{4,}$/u.test(textAt(reading, at)) && !isNoName(foldedAt(reading, at));
}

/** The index after titles, and after "heer en mevrouw"; the last one must be joined to what follows. */
function afterTitles(reading: ReadWords, at: number): number {
  let next = at;
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

/** "collega Bakker", "juf Ingrid", "wethouder Van Houwelingen" but not "wethouder Wonen". */
export function nameByRole(reading: ReadWords, at: number): number {
  const role = foldedAt(reading, at);
  const isPerson = personRoles.has(role);
  if ((!isPerson && !officeRoles.has(role)) || !isJoined(reading, at + 1) || !isCapital(reading, at + 1)) return at;
  const surname = afterInitials(reading, at + 1);
  const end = afterNames(reading, surname);
  if (end === surname) return at;
  const first = foldedAt(reading, at + 1);
  const isName = surname > at + 1 || isGivenName(first) || particles.has(first) || isLikelySurname(first);
  return isPerson || isName ? end : at;
}
