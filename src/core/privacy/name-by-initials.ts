import { afterInitials, afterNames, afterParticles, isJoined, isMidSentence } from './name-reader.ts';
import { isClearSurname, isLikelySurname } from './surnames.ts';
import { isLetter } from './titled-surname.ts';
import { abbreviations, lettered, particles } from './titles.ts';
import { foldedAt, isCapital, type ReadWords, textAt } from './words.ts';

/** "J.P. van Dongen"; a single letter needs more, because "A. Inleiding" and "optie B. Rotterdam" look the same. */
export function byInitials(reading: ReadWords, at: number): number {
  const surname = afterInitials(reading, at);
  const count = surname - at;
  if (count === 0) return byBareInitials(reading, at);
  if (!isFree(reading, at)) return at;
  const letters = Array.from({ length: count }, (_, n) => foldedAt(reading, at + n)).join('');
  const end = afterNames(reading, surname);
  if (abbreviations.has(letters) || lettered.has(foldedAt(reading, at - 1))) return at;
  if (end === surname) return afterLastLetter(reading, surname) ?? at;
  const isSure = count > 1 || particles.has(foldedAt(reading, surname)) || isMidSentence(reading, at);
  return isSure || isLikelySurname(foldedAt(reading, end - 1)) ? end : at;
}

/** "M. el H.": the index after the last letter. */
function afterLastLetter(reading: ReadWords, surname: number): number | undefined {
  const letter = afterParticles(reading, surname);
  return letter > surname && isLetter(reading, letter) ? letter + 1 : undefined;
}

/** "J de Vries" and "JP Jansen", as systems write them. */
function byBareInitials(reading: ReadWords, at: number): number {
  const letters = textAt(reading, at);
  if (!/^\p{Lu}{1,4}$/u.test(letters) || !isJoined(reading, at + 1) || !isFree(reading, at)) return at;
  if (abbreviations.has(foldedAt(reading, at)) || lettered.has(foldedAt(reading, at - 1))) return at;
  const name = afterParticles(reading, at + 1);
  const end = afterNames(reading, at + 1);
  const surname = foldedAt(reading, name);
  const isLed = name > at + 1 && !isCapital(reading, at + 1);
  const isName = isLed ? letters.length === 1 || isLikelySurname(surname) : isClearSurname(surname);
  return isName && end > name ? end : at;
}

/** Nothing glued in front, as in "B.V. Holland" from its second letter on. */
function isFree({ text, starts }: ReadWords, at: number): boolean {
  return !/[\p{L}\d.&]/u.test(text.charAt((starts[at] ?? 0) - 1));
}
