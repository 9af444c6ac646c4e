import { afterNames, gapBefore, isJoined, isNamePart } from './name-reader.ts';
import { officeRoles, personRoles } from './titles.ts';
import { foldedAt, isCapital, type ReadWords, wordSet } from './words.ts';

const labels = wordSet('naam voornaam achternaam roepnaam geboortenaam contactpersoon name surname behandelaar');
const called = wordSet('heet heette genaamd named');
const somebody = wordSet(
  'hij zij ze die man vrouw jongen meisje kind baby persoon iemand he she man woman boy girl person',
);
/** How far back the one who is called so may stand. */
const REACH = 5;

/** "Naam: Bulut" and "de voorman heet Zbigniew": a name by what says that it is one. */
export function byNaming(reading: ReadWords, at: number): number {
  const word = foldedAt(reading, at);
  const isLabel = labels.has(word) && isCapital(reading, at) && /^ ?: ?$/u.test(gapBefore(reading, at + 1));
  if (!isLabel && !(called.has(word) && isJoined(reading, at + 1) && isSomebody(reading, at))) return at;
  if (!isCapital(reading, at + 1)) return at;
  const end = afterNames(reading, at + 1);
  return end > at + 1 && isNamePart(reading, end - 1) ? end : at;
}

/** Whether a person, and not a system or a street, is called so. */
function isSomebody(reading: ReadWords, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    const word = foldedAt(reading, back);
    if (somebody.has(word) || personRoles.has(word) || officeRoles.has(word)) return true;
    if (/[.!?;]/u.test(gapBefore(reading, back))) return false;
  }
  return false;
}

export const namingWords: readonly string[] = [...labels, ...called];
