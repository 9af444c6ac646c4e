import type { Path } from '../yaml/loaded.ts';

/** Data of which any part may be missing. */
export type Sound<T> = T extends readonly (infer Item)[]
  ? readonly (Sound<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Sound<T[Key]> | undefined }
    : T;

/**
 * What is left of some data when the parts at the given paths are taken out. Of items of lists nothing is left but their place, so that the
 * others keep their number.
 */
export function soundPart(data: unknown, faulty: readonly Path[]): unknown {
  if (faulty.length === 0) return isObject(data) ? data : {};
  if (!isObject(data) || faulty.some((path) => path.length === 0)) return {};
  const copy = structuredClone(data);
  for (const path of faulty) takeOut(copy, path);
  return copy;
}

function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}

function takeOut(from: Record<string | number, unknown>, path: Path): void {
  let parent: unknown = from;
  for (const part of path.slice(0, -1)) parent = isObject(parent) ? parent[part] : undefined;
  const last = path.at(-1);
  if (!isObject(parent) || last === undefined) return;
  // A true hole in a list would be passed over by `map`, and still be there for `for`.
  if (Array.isArray(parent)) parent[Number(last)] = undefined;
  else delete parent[last];
}
