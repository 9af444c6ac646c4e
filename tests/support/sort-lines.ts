/** Piles of thirty cards, from most to least. */
const SORT = '111122222233333333334444445555';

/** What lies in the first ten and in the last ten of one slip, as far as it matters; the rest turns with the slip. */
export interface SortEnds {
  readonly first: readonly number[];
  readonly last: readonly number[];
  /** Kept out of both ends. */
  readonly middle?: readonly number[];
}

/** The thirty digits of a slip. `turn` moves the cards that do not matter, so that no other card lies at one end often. */
export function pilesLine({ first, last, middle = [] }: SortEnds, turn: number): string {
  const fixed = [...first, ...last, ...middle];
  const rest = Array.from({ length: 30 }, (_, at) => at + 1).filter((card) => !fixed.includes(card));
  const turned = rest.map((__, at) => rest[(at + turn) % rest.length] ?? 0);
  const head = [...first, ...turned.splice(0, 10 - first.length)];
  const tail = [...turned.splice(0, 10 - last.length), ...last];
  const order = [...head, ...middle, ...turned, ...tail];
  return Array.from({ length: 30 }, (_, at) => SORT[order.indexOf(at + 1)]).join('');
}

/** So many slips, a line each, with what stands behind the digits. */
export function sortLines(
  people: number,
  endsOf: (person: number) => SortEnds,
  behind: (person: number) => string = () => '',
): string {
  return Array.from({ length: people }, (_, at) =>
    `${at + 1} ${pilesLine(endsOf(at + 1), at * 3)} ${behind(at + 1)}`.trimEnd(),
  )
    .concat('')
    .join('\n');
}
