import type { Deck } from '../values/deck.ts';

/** Digits stand in groups of this many, on paper as in the line that is typed. */
export const GROUP = 5;
/** The pile of whatever gets no digit. */
export const MIDDLE = 3;

/** A line for a slip as it may be typed: all of it is read, and it says nothing about anybody. */
export function sortExample({ cards, piles }: Deck): string {
  const left = [...piles];
  const digits: string[] = [];
  while (digits.length < cards.length && left.some((n) => n > 0)) {
    for (const [at, n] of left.entries()) {
      if (n === 0) continue;
      digits.push(at + 1 === MIDDLE ? '.' : String(at + 1));
      left[at] = n - 1;
    }
  }
  return `3 ${grouped(digits.join(''))}`;
}

/** What is typed behind it: cards that lie higher at work, at home, and one to talk about. No card is on it twice. */
export function apartExample({ cards }: Deck): string {
  const open = cards.flatMap((card, at) => (card.private === true ? [] : [at + 1]));
  const part = (n: number) => String(open[Math.floor((open.length * n) / 8)] ?? 1).padStart(2, '0');
  const apart = open.length < 3 ? '' : `+${part(1)} ${part(5)} -${part(7)} `;
  return `${apart}*${part(3)}`;
}

/** Both on one line. */
export function sortLine(deck: Deck): string {
  return `${sortExample(deck)} ${apartExample(deck)}`;
}

export function pulseExample(statements: number): string {
  const digits = Array.from({ length: statements }, (_, at) => String(((at * 3) % 5) + 1)).join('');
  return `3 ${grouped(digits)} *${statements}`;
}

function grouped(digits: string): string {
  return (digits.match(/.{1,5}/gu) ?? []).join(' ');
}
