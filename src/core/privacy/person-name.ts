import type { PersonalDatum } from './find.ts';
import { firstNames, isGivenName } from './first-names.ts';
import {
  afterInitials,
  afterNames,
  afterParticles,
  foldedAt,
  gapBefore,
  isCapital,
  isJoined,
  isJoinedByPoint,
  isMidSentence,
  isNamePart,
  type Reading,
} from './name-reader.ts';
import { isNoName, isOwner, isThing, sayings } from './not-names.ts';
import { isClearSurname, isLikelySurname, surnamesWithDe } from './surnames.ts';
import { abbreviations, fullTitles, lettered, officeRoles, particles, personRoles, shortTitles } from './titles.ts';
import { type Word, withoutGenitive, wordSet } from './words.ts';

/** Where a name may begin, and the index after its last word; the same index when there is no name. */
type Opening = (reading: Reading, at: number) => number;

/** From the surest to the least sure; the first one that reads a name decides. */
const openings: readonly Opening[] = [byTitle, byRole, byInitials, byFirstName, byPair, byParticle, bySurname];

/** Names of people, by what stands before them or by a modest list of first names and surnames. */
export function findNames(text: string, words: readonly Word[]): PersonalDatum[] {
  const reading: Reading = { text, words };
  const found: PersonalDatum[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const end = readName(reading, at);
    const first = words[at];
    const last = words[end - 1];
    if (end === at || !first || !last) continue;
    const isPerson = !isCalledAfter(reading, at, end);
    if (isPerson) found.push({ kind: 'person-name', start: first.start, end: last.end });
    at = end - 1;
  }
  return found;
}

/** Words without a capital that a name may follow. */
const leads: ReadonlySet<string> = new Set(['de', ...fullTitles, ...shortTitles, ...personRoles, ...officeRoles]);

function readName(reading: Reading, at: number): number {
  if (!isCapital(reading, at) && !leads.has(foldedAt(reading, at))) return at;
  for (const opening of openings) {
    const end = opening(reading, at);
    if (end > at) return end;
  }
  return at;
}

/** A street, school, motion or proverb that carries the name of a person. */
function isCalledAfter(reading: Reading, at: number, end: number): boolean {
  const said = Array.from({ length: end - at }, (_, n) => foldedAt(reading, at + n)).join('-');
  if (sayings.has(said)) return true;
  const thing = afterParticles(reading, end);
  if (isThing(foldedAt(reading, thing)) && isCapitalOrEnglish(reading, thing) && isGlued(reading, end)) return true;
  if (at === 0 || !isGlued(reading, at)) return false;
  const isLaw = foldedAt(reading, at - 1) === 'van' && laws.has(foldedAt(reading, at - 2));
  return isLaw || isOwner(foldedAt(reading, at - 1));
}

const laws = wordSet('wet theorie stelling syndroom ziekte paradox effect principe schaal piramide driehoek');

function isGlued(reading: Reading, at: number): boolean {
  return /^[ -]$/u.test(gapBefore(reading, at));
}

function isCapitalOrEnglish(reading: Reading, at: number): boolean {
  return (
    isCapital(reading, at) || /^(?:exhibition|report|prize|award|lecture|inquiry|review)$/u.test(foldedAt(reading, at))
  );
}

/** "de heer Van der Berg", "mw. drs. A.M. Hoogendoorn", "Mr and Mrs Smith". */
function byTitle(reading: Reading, at: number): number {
  const start = foldedAt(reading, at) === 'de' && /^her?en?$|^heer$/u.test(foldedAt(reading, at + 1)) ? at + 1 : at;
  const titled = afterTitles(reading, start);
  if (titled === start) return at;
  const surname = afterInitials(reading, titled);
  const end = isShouted(reading, surname) ? surname + 1 : afterNames(reading, surname);
  if (end === surname) return at;
  const isAnybody = /^(?:een|a|an)$/u.test(foldedAt(reading, at - 1)) && !isCapital(reading, titled);
  return isAnybody ? at : end;
}

/** "mevrouw JANSEN", as old systems print it. */
function isShouted(reading: Reading, at: number): boolean {
  return /^\p{Lu}{4,}$/u.test(reading.words[at]?.text ?? '') && !isNoName(foldedAt(reading, at));
}

/** The index after titles, and after "heer en mevrouw"; the last one must be joined to what follows. */
function afterTitles(reading: Reading, at: number): number {
  let next = at;
  while (next < at + 6) {
    const folded = foldedAt(reading, next);
    const isShort = shortTitles.has(folded) && !/^\p{Lu}{2}/u.test(reading.words[next]?.text ?? '');
    const isJoin =
      next > at && /^(?:en|and)$/u.test(folded) && isJoined(reading, next + 1) && isTitle(reading, next + 1);
    if (!isShort && !isJoin && !fullTitles.has(folded)) break;
    if (!isJoined(reading, next + 1) && !(isShort && isJoinedByPoint(reading, next + 1))) return at;
    next += 1;
  }
  return next;
}

function isTitle(reading: Reading, at: number): boolean {
  return fullTitles.has(foldedAt(reading, at)) || shortTitles.has(foldedAt(reading, at));
}

/** "collega Bakker", "juf Ingrid", "wethouder Van Houwelingen" but not "wethouder Wonen". */
function byRole(reading: Reading, at: number): number {
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

/** "J.P. van Dongen"; a single letter needs more, because "A. Inleiding" and "optie B. Rotterdam" look the same. */
function byInitials(reading: Reading, at: number): number {
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
function isFree({ text, words }: Reading, at: number): boolean {
  return !/[\p{L}\d.&]/u.test(text.charAt((words[at]?.start ?? 0) - 1));
}

/** "Fatima", "Annemiek Vos", "Mark de Jong". */
function byFirstName(reading: Reading, at: number): number {
  if (!isGivenName(foldedAt(reading, at)) || !isNamePart(reading, at)) return at;
  const [first = ''] = withoutGenitive(foldedAt(reading, at)).split('-');
  const end = afterNames(reading, at);
  if (isSaying(reading, at)) return at + 3;
  return end > at + 1 || firstNames.has(first) ? end : at;
}

function isSaying(reading: Reading, at: number): boolean {
  return sayings.has([0, 1, 2].map((n) => foldedAt(reading, at + n)).join('-'));
}

/** "Davied van den Berg": two particles between two capitals are a name, whatever the first one is. */
function byPair(reading: Reading, at: number): number {
  const isSure = foldedAt(reading, at + 1) === 'van' && /^(?:der|den|'t)$/u.test(foldedAt(reading, at + 2));
  if (!isSure || !isNamePart(reading, at) || isCapital(reading, at + 1)) return at;
  const end = afterNames(reading, at);
  return end > at + 3 ? end : at;
}

/** "Van der Zwan" anywhere; "Van Dijk" and "El Amrani" within a sentence; "De Vries" there and with a known surname. */
function byParticle(reading: Reading, at: number): number {
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
function bySurname(reading: Reading, at: number): number {
  if (!isClearSurname(foldedAt(reading, at)) || !isNamePart(reading, at) || !isMidSentence(reading, at)) return at;
  return at + 1;
}
