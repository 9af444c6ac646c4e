import { isField } from './key-line.ts';
import { ANYTHING, type ValueShape } from './value-shape.ts';

/** A mapping or list that is open, with the column of its keys or dashes. */
export interface OpenBlock {
  readonly kind: 'mapping' | 'list';
  readonly column: number;
  readonly shape: ValueShape;
  readonly has: Set<string>;
}

/** A key or dash of which the value is still to come. */
export interface Pending {
  readonly column: number;
  readonly shape: ValueShape;
  /** Where ` |` would go, and where the key begins. */
  readonly colon: number;
  readonly from: number;
}

/** A value that begins on the line of its key or dash. */
export interface ValuePlace extends Pending {
  readonly offset: number;
}

export function newBlock(kind: OpenBlock['kind'], column: number, shape: ValueShape): OpenBlock {
  const isOther = shape.kind !== kind && shape.kind !== 'any';
  return { kind, column, shape: isOther ? ANYTHING : shape, has: new Set() };
}

/** The open mapping that a key belongs to: by its name where that tells, else by how far it is indented. */
export function blockOfKey(
  blocks: readonly OpenBlock[],
  name: string,
  width: number,
  next: number,
): OpenBlock | undefined {
  const mappings = blocks.filter(({ kind }) => kind === 'mapping');
  const here = mappings.findLast(({ column }) => column === width);
  if (here && lacks(here, name)) return here;
  const better = mappings.filter(
    (block) => lacks(block, name) && (knows(block, name) || !here || block.column === next),
  );
  return nearest(better, width) ?? here ?? nearest(mappings, width);
}

function knows({ shape }: OpenBlock, name: string): boolean {
  return shape.keys?.has(name) === true;
}

export function lacks({ shape, has }: OpenBlock, name: string): boolean {
  return isField(name, shape) && !has.has(name);
}

export function nearest(blocks: readonly OpenBlock[], width: number): OpenBlock | undefined {
  return blocks.reduce<OpenBlock | undefined>((best, block) => {
    const isNearer = best === undefined || Math.abs(block.column - width) <= Math.abs(best.column - width);
    return isNearer ? block : best;
  }, undefined);
}
