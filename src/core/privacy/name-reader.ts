import { isNoName, isThing } from './not-names.ts';
import { pairEnds, pairStarts, particles } from './titles.ts';
import { foldedAt, isCapital, type ReadWords, textAt, withoutGenitive, wordSet } from './words.ts';

const capital =
  /^(?:[dl]['’])?\p{Lu}(?=[\p{L}\p{M}]*\p{Ll})[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*$|^\p{Lu}['’]\p{Lu}\p{Ll}+$/u;
const space = /^(?:[ \t\u00a0]{1,4}|[ \t]{0,4}\r?\n[ \t>]{0,40})$/u;
const pointAndSpace = /^\.(?:[ \t\u00a0]{0,4}|[ \t]{0,4}\r?\n[ \t>]{0,40})$/u;

/** Longer words are no names. */
export const MAX_LENGTH = 60;
/** Surnames such as "Van der Laan" and "Van der Meer", though a laan by itself is a street. */
const thingSurnames = wordSet(`
  bank bouw brug burg groen groene hal heer huis hoofd kade kerk koning laan land meer oost park plein prins stad
   toren water weg wal west zuid`);

/** What stands between a word and the one before it; nothing at the beginning and the end of the text. */
export function gapBefore({ text, starts, ends }: ReadWords, at: number): string {
  const end = ends[at - 1];
  const start = starts[at];
  return end === undefined || start === undefined ? '' : text.slice(end, Math.min(start, end + 50));
}

/** The word follows the one before it with a space, or at the start of the next line. */
export function isJoined(reading: ReadWords, at: number): boolean {
  return space.test(gapBefore(reading, at));
}

export function isJoinedByPoint(reading: ReadWords, at: number): boolean {
  return pointAndSpace.test(gapBefore(reading, at));
}

/** Not the first word of a sentence, a list item or a quotation. */
export function isMidSentence(reading: ReadWords, at: number): boolean {
  const gap = gapBefore(reading, at);
  return gap !== '' && /^(?:[ ,(\t\u00a0]{1,4}|,?[ \t]{0,4}\r?\n[ \t>]{0,40})$/u.test(gap);
}

/** A word with a capital that can be part of a name; a thing only as in "Van der Laan". */
export function isNamePart(reading: ReadWords, at: number): boolean {
  const text = textAt(reading, at);
  if (text.length > MAX_LENGTH || !capital.test(text)) return false;
  const folded = withoutGenitive(foldedAt(reading, at));
  const isSurname = thingSurnames.has(folded) && particles.has(foldedAt(reading, at - 1));
  return isSurname || (!isNoName(folded) && !isThing(folded));
}

/** The index after up to three particles ("van der", "in 't") that stand at an index; the same index when there are none. */
export function afterParticles(reading: ReadWords, at: number): number {
  const pair = pairStarts.has(foldedAt(reading, at)) && pairEnds.has(foldedAt(reading, at + 1));
  const isUsable = pair && (isCapital(reading, at) || !/^(?:de|het)$/u.test(foldedAt(reading, at + 1)));
  if (isUsable && isJoined(reading, at + 1)) return at + 2;
  let next = at;
  while (next < at + 3 && particles.has(foldedAt(reading, next)) && (next === at || isJoined(reading, next))) next += 1;
  return next;
}

/**
 * The index after the names that begin at an index: each with its particles, four at most; the same index when there is
 * none. "Karin van der Meulen", "Jansen-de Boer" and "El Idrissi" are names, "van Slachtofferhulp" is not.
 */
export function afterNames(reading: ReadWords, at: number): number {
  let end = at;
  for (let count = 0; count < 4; count += 1) {
    if (count > 0 && !isJoined(reading, end)) break;
    const name = afterParticles(reading, end);
    const gapFits = name === end || isJoined(reading, name);
    if (!gapFits || !isNamePart(reading, name)) break;
    end = name + 1;
    if (/-(?:de|van|der|den|ter|ten|el)$/u.test(foldedAt(reading, name))) end = afterHyphen(reading, end);
  }
  return end;
}

/** "Jansen-de Boer" splits into "Jansen-de" and "Boer". */
function afterHyphen(reading: ReadWords, at: number): number {
  const name = afterParticles(reading, at);
  return isJoined(reading, name) && isNamePart(reading, name) ? name + 1 : at;
}

const initial = /^(?:\p{Lu}|IJ|Th|Ph|Ch|Chr|Fr|Sj|Tj)$/u;

/** The index after initials ("J.P.", "Th. "), which is where the surname has to begin. */
export function afterInitials(reading: ReadWords, at: number): number {
  let next = at;
  while (next < at + 6 && isInitial(reading, next) && isJoinedByPoint(reading, next + 1)) next += 1;
  return next;
}

function isInitial(reading: ReadWords, at: number): boolean {
  const length = (reading.ends[at] ?? 0) - (reading.starts[at] ?? 0);
  return length > 0 && length < 4 && initial.test(textAt(reading, at));
}
