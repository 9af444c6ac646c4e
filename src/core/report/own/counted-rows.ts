export interface CountedId {
  readonly id: string;
  readonly n: number;
}

/** Half-years beside each other: a row for everything that was counted in one of them. */
export function countedRows(
  halves: readonly (readonly CountedId[])[],
): { readonly id: string; readonly cells: readonly number[] }[] {
  const counts = halves.map((half) => new Map(half.map(({ id, n }) => [id, n])));
  const ids = new Set(halves.flat().flatMap(({ id, n }) => (n > 0 ? [id] : [])));
  return [...ids].map((id) => ({ id, cells: counts.map((own) => own.get(id) ?? 0) }));
}
