import type { PersonalDatum } from './datum.ts';
import { byTitle, nameByRole } from './name-after-title.ts';
import { byInitials } from './name-by-initials.ts';
import { byFirstName, byPair, byParticle, bySurname } from './name-by-itself.ts';
import { byNaming, namingWords } from './name-in-context.ts';
import { afterParticles, gapBefore } from './name-reader.ts';
import { common, isGroup, isOwner, isThing, sayings } from './not-names.ts';
import { fullTitles, officeRoles, pairStarts, particles, personRoles, shortTitles } from './titles.ts';
import { foldedAt, isCapital, type ReadWords, wordSet } from './words.ts';

/** Where a name may begin, and the index after its last word; the same index when there is no name. */
type Opening = (reading: ReadWords, at: number) => number;

/** From the surest to the least sure; the first one that reads a name decides. */
const openings: readonly Opening[] = [
  byTitle,
  nameByRole,
  byNaming,
  byInitials,
  byFirstName,
  byPair,
  byParticle,
  bySurname,
];
/** Those that may begin with a small letter. */
const ledOpenings: readonly Opening[] = [byTitle, nameByRole, byNaming];

/** Names of people, by what stands before them or by a modest list of first names and surnames. */
export function findNames(reading: ReadWords): PersonalDatum[] {
  const found: PersonalDatum[] = [];
  for (let at = 0; at < reading.starts.length; at += 1) {
    if (isJustAWord(reading, at)) continue;
    const end = readName(reading, at);
    const start = reading.starts[at];
    const last = reading.ends[end - 1];
    if (end === at || start === undefined || last === undefined) continue;
    const isPerson = !isCalledAfter(reading, at, end);
    if (isPerson) found.push({ kind: 'person-name', start, end: last });
    at = end - 1;
  }
  return found;
}

/** Words without a capital that a name may follow. */
const leads: ReadonlySet<string> = new Set([
  'de',
  ...namingWords,
  ...fullTitles,
  ...shortTitles,
  ...personRoles,
  ...officeRoles,
]);

/** What an initial may look like besides one letter. */
const initials = wordSet('ij th ph ch chr fr sj tj');

/** Words that begin most sentences and never a name: no title, role, particle or initial. They spare every other question. */
const neverFirst: ReadonlySet<string> = new Set(
  [...common].filter(
    (word) =>
      word.length > 1 && !initials.has(word) && !leads.has(word) && !particles.has(word) && !pairStarts.has(word),
  ),
);

/** By the first and the last letter of a lead, a bit for its length: so a text need not be made of every word to look it up. */
const leadLengths = new Int32Array(0x8000);
const ends = (first: number, last: number) => (first << 8) | (last & 0xff);
for (const lead of leads) {
  const key = ends(lead.charCodeAt(0), lead.charCodeAt(lead.length - 1));
  leadLengths[key] = (leadLengths[key] ?? 0) | (1 << lead.length);
}

/** Almost every word: no capital, and no lead's first and last letter and length. Accents of their own make words longer. */
function isJustAWord({ text, starts, ends: wordEnds, hasMarks }: ReadWords, at: number): boolean {
  const start = starts[at] ?? 0;
  const end = wordEnds[at] ?? 0;
  const first = text.charCodeAt(start);
  if (first < 0x61 || first > 0x7a || hasMarks) return false;
  const last = text.charCodeAt(end - 1);
  // A last letter with an accent folds to another one.
  return last < 0x80 && ((leadLengths[ends(first, last)] ?? 0) & (1 << (end - start))) === 0;
}

function readName(reading: ReadWords, at: number): number {
  const isName = isCapital(reading, at);
  if (isName && neverFirst.has(foldedAt(reading, at))) return at;
  if (!isName && !leads.has(foldedAt(reading, at))) return at;
  for (const opening of isName ? openings : ledOpenings) {
    const end = opening(reading, at);
    if (end > at) return end;
  }
  return at;
}

/** A street, school, motion or proverb that carries the name of a person. */
function isCalledAfter(reading: ReadWords, at: number, end: number): boolean {
  const said = Array.from({ length: end - at }, (_, n) => foldedAt(reading, at + n)).join('-');
  if (sayings.has(said)) return true;
  const thing = afterParticles(reading, end);
  if (isThing(foldedAt(reading, thing)) && isCapitalOrEnglish(reading, thing) && isGlued(reading, end)) return true;
  if (at === 0 || !isGlued(reading, at)) return false;
  const isLaw = foldedAt(reading, at - 1) === 'van' && laws.has(foldedAt(reading, at - 2));
  const before = foldedAt(reading, at - 1);
  return isLaw || isOwner(before) || (end === at + 1 && isGroup(before));
}

const laws = wordSet('wet theorie stelling syndroom ziekte paradox effect principe schaal piramide driehoek');

function isGlued(reading: ReadWords, at: number): boolean {
  return /^[ -]$/u.test(gapBefore(reading, at));
}

function isCapitalOrEnglish(reading: ReadWords, at: number): boolean {
  return (
    isCapital(reading, at) || /^(?:exhibition|report|prize|award|lecture|inquiry|review)$/u.test(foldedAt(reading, at))
  );
}
