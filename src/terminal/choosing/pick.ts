import { foldTerm } from '../../core/library/mark.ts';
import { yesOrNoWord } from '../../core/text/yes-no.ts';
import type { Choice } from '../steps/asker.ts';

/**
 * The choices that a typed word may stand for: by number, by id or words, or by the beginning of the words. One is an
 * answer; none or several are to be typed again. Capitals and accents do not count.
 */
export function pick(choices: readonly Choice[], typed: string): readonly Choice[] {
  const text = foldTerm(typed.trim());
  if (text === '') return [];
  const number = /^(\d{1,3})\.?$/u.exec(text)?.[1];
  if (number !== undefined) return choices[Number(number) - 1] ? [choices[Number(number) - 1] as Choice] : [];
  const tiers: readonly ((choice: Choice) => boolean)[] = [
    ({ id, label }) => foldTerm(label) === text || id.toLowerCase() === text,
    ({ label }) => startsWithWord(foldTerm(label), text),
    ({ id }) => id === yesOrNoWord(text),
    ({ label }) => foldTerm(label).startsWith(text),
  ];
  for (const fits of tiers) {
    const found = choices.filter(fits);
    if (found.length > 0) return found;
  }
  return [];
}

/** "nee" begins "Nee, dit is afgerond" as a word, and "Neem het mee" not. */
function startsWithWord(label: string, text: string): boolean {
  return label.startsWith(text) && !/^[\p{L}\p{N}]/u.test(label.slice(text.length));
}
