/** Every sheet there can be, in the order in which they are printed. */
export const sheetIds = [
  'script',
  'triangle',
  'agreements',
  'value-cards',
  'value-slip',
  'card',
  'pulse-slip',
  'assignment',
  'lenses',
  'case',
  'evaluation',
] as const;
export type SheetId = (typeof sheetIds)[number];

/** How many pieces of a size come from one sheet of A4 paper. */
export const perPage = { a4: 1, a5: 2, a6: 4, a7: 8 } as const;
export type PieceSize = keyof typeof perPage;

/** One sheet of paper: HTML without a back is printed on one side. */
export interface Leaf {
  readonly front: string;
  readonly back?: string;
}

/** All the paper of one kind, every copy of it. */
export interface Sheet {
  readonly id: SheetId;
  readonly size: PieceSize;
  readonly leaves: readonly Leaf[];
  /** How many pieces there are once it is cut. */
  readonly pieces: number;
}

/** Enough paper for a number of the same piece. */
export function sameFor(id: SheetId, size: PieceSize, piece: string, wanted: number): Sheet {
  const each = perPage[size];
  const front = cells(
    size,
    Array.from({ length: each }, () => piece),
  );
  const leaves = Array.from({ length: Math.ceil(wanted / each) }, () => ({ front }));
  return { id, size, leaves, pieces: leaves.length * each };
}

/** Different pieces, one of each. */
export function oneOfEach(id: SheetId, size: PieceSize, pieces: readonly string[]): Sheet {
  const each = perPage[size];
  const leaves: Leaf[] = [];
  for (let at = 0; at < pieces.length; at += each) leaves.push({ front: cells(size, pieces.slice(at, at + each)) });
  return { id, size, leaves, pieces: pieces.length };
}

/** Copies of a text of some pages, on both sides of the paper. */
export function copiesOf(id: SheetId, pages: readonly string[], copies: number): Sheet {
  const one: Leaf[] = [];
  for (let at = 0; at < pages.length; at += 2) {
    const [front = '', back] = pages.slice(at, at + 2);
    one.push(back === undefined ? { front } : { front, back });
  }
  return { id, size: 'a4', leaves: Array.from({ length: copies }, () => one).flat(), pieces: copies };
}

function cells(size: PieceSize, pieces: readonly string[]): string {
  return `<div class="cells ${size}">${pieces.map((one) => `<div class="cell">${one}</div>`).join('')}</div>`;
}
