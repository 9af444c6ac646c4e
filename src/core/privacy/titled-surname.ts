import { isClearName } from './first-names.ts';
import { afterNames, afterParticles, isJoined, MAX_LENGTH } from './name-reader.ts';
import { common, isNationality, isThing, roles } from './not-names.ts';
import { isClearSurname, isLikelySurname } from './surnames.ts';
import { fullTitles, officeRoles, personRoles, shortTitles } from './titles.ts';
import { foldedAt, isCapital, type ReadWords, textAt, wordSet } from './words.ts';

/** Words that are a surname once somebody is spoken of: "mevrouw Prins", "dhr. Groen", "Mw. van der Meer". */
export const surnamesToo = wordSet(`
  groen groene prins   bank best bouw brug engels even goed hal hof huis kerk koning laan last mei meer park plein pool prins toren vries weg`);

const capital = /^\p{Lu}[\p{L}\p{M}'’-]*$/u;
const letter = /^(?:\p{Lu}|IJ|Th|Ch)$/u;

/**
 * The index after a surname that stands behind a title; the same index where there is none. Almost any word with a capital is
 * one there, and a letter: "mevrouw K." leads to one person for whoever knows her.
 */
export function afterSurname(reading: ReadWords, at: number): number {
  const isRole = personRoles.has(foldedAt(reading, at)) || officeRoles.has(foldedAt(reading, at));
  const end = isRole ? at : afterNames(reading, at);
  if (end > at) return end;
  const name = afterParticles(reading, at);
  if (name > at && !isJoined(reading, name)) return at;
  if (isTitled(reading, name) || isLetter(reading, name)) {
    const next = name + 1;
    return isJoined(reading, next) ? afterNames(reading, next) : next;
  }
  const folded = foldedAt(reading, name);
  // "mevr. de vries", without capitals.
  const isSurname = name > at ? isLikelySurname(folded) : isClearSurname(folded) || isClearName(folded);
  return isSurname ? name + 1 : at;
}

/** A word that may be a surname behind a title. */
function isTitled(reading: ReadWords, at: number): boolean {
  const text = textAt(reading, at);
  if (text.length < 2 || text.length > MAX_LENGTH || !capital.test(text)) return false;
  const folded = foldedAt(reading, at);
  return surnamesToo.has(folded) || !isNeverSurname(folded);
}

function isNeverSurname(folded: string): boolean {
  return [common, roles, personRoles, officeRoles, fullTitles, shortTitles].some((words) => words.has(folded))
    ? true
    : isThing(folded) || isNationality(folded);
}

/** "mevrouw K." and "de heer X", not "mevrouw A-2". */
export function isLetter(reading: ReadWords, at: number): boolean {
  const after = reading.text.charAt(reading.ends[at] ?? 0);
  return isCapital(reading, at) && letter.test(textAt(reading, at)) && !/[\d/&-]/u.test(after);
}
