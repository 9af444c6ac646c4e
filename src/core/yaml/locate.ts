import type { Span } from '../text/span.ts';
import type { Path } from './loaded.ts';

/** Where a value stands, its key if it has one, and what it holds. A value that was left empty has no length. */
export interface Spot extends Span {
  readonly key?: Span | undefined;
  child?(name: string | number): Spot | undefined;
}

/** The text span of a key or value; of the nearest parent that exists where the path does not. */
export function locate(root: Spot, path: Path, part: 'key' | 'value'): Span {
  let spot = root;
  // A missing key is reported at its parent: for the whole document that is its start, not its full length.
  let span: Span = { start: root.start, end: root.start };
  for (const [index, name] of path.entries()) {
    const found = spot.child?.(name);
    if (!found) break;
    const isInside = index < path.length - 1;
    span = found.key && (isInside || part === 'key' || found.start === found.end) ? found.key : found;
    spot = found;
  }
  return { start: span.start, end: span.end };
}
