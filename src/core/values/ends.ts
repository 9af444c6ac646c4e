/** How many cards lie at either end: on the first two piles, and on the last two. */
export interface Ends {
  readonly first: number;
  readonly last: number;
}

export function endsOf(piles: readonly number[]): Ends {
  const [most = 0, more = 0, , less = 0, least = 0] = piles;
  return { first: most + more, last: less + least };
}
