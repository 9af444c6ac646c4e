/** How many cards lie on each pile, as a digit for each place in an order from most to least. */
const SORT = '111122222233333333334444445555';

/** The line of a slip from an order of the thirty cards. */
export function slipOf(card: number, order: readonly number[], rest = ''): string {
  const digits = Array.from({ length: 30 }, (_, at) => SORT[order.indexOf(at + 1)] ?? '');
  const groups = (digits.join('').replaceAll('3', '.').match(/.{5}/gu) ?? []).join(' ');
  return `${card} ${groups}${rest === '' ? '' : ` ${rest}`}`;
}

/** An order with these cards among the first ten, those in the middle, and the others as chance has it. */
function orderWith(first: readonly number[], middle: readonly number[], next: () => number): number[] {
  const others = Array.from({ length: 30 }, (_, at) => at + 1)
    .filter((card) => !first.includes(card) && !middle.includes(card))
    .map((card) => ({ card, rank: next() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ card }) => card);
  const room = 10 - first.length;
  return [...first, ...others.slice(0, room), ...middle, ...others.slice(room)];
}

/** Slips of a group of which so many put a card among the first ten; the rest of them have it in the middle. */
export function slipsWith(
  people: number,
  placed: Readonly<Record<number, number>>,
  { next, rest = () => '' }: { readonly next: () => number; readonly rest?: (card: number) => string },
): string[] {
  const cards = Object.keys(placed).map(Number);
  return Array.from({ length: people }, (_, at) => {
    const first = cards.filter((card) => at < (placed[card] ?? 0));
    const middle = cards.filter((card) => !first.includes(card));
    return slipOf(at + 1, orderWith(first, middle, next), rest(at + 1));
  });
}
