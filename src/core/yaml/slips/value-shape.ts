/** What belongs at a place of a file, as far as one has to know that to see what somebody meant. */
export interface ValueShape {
  /** A word is an id, a number, a day or one of a few: never a sentence. */
  readonly kind: 'text' | 'word' | 'list' | 'mapping' | 'any';
  /** Of text: whether it stays on one line. */
  readonly isLine?: boolean;
  /** Of fields: those there are, and whether there may be others. */
  readonly keys?: ReadonlySet<string>;
  readonly isOpen?: boolean;
  readonly item?: ValueShape;
  child?(key: string): ValueShape | undefined;
}

export const ANYTHING: ValueShape = { kind: 'any', isOpen: true };

export function childShape(shape: ValueShape, key: string): ValueShape {
  return shape.child?.(key) ?? ANYTHING;
}
