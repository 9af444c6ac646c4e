import { foldTerm } from '../../core/library/mark.ts';
import type { Choice } from '../steps/asker.ts';

/** More than there are digits to choose with. */
const LONG = 9;

/** Whether there is so much to choose from that typing a word helps. */
export function isLong(choices: readonly Choice[]): boolean {
  return choices.length > LONG;
}

/** The choices that hold every word that was typed, or the beginning of it. Capitals and accents do not count. */
export function narrow(choices: readonly Choice[], typed: string): readonly Choice[] {
  const words = foldTerm(typed).split(/\s+/u);
  return choices.filter(({ label, detail = '', also = '' }) => {
    const text = foldTerm(`${label} ${detail} ${also}`);
    return words.every((word) => text.includes(word));
  });
}
