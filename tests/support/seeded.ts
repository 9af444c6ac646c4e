const isHunt = process.env.MODE === 'hunt';

/** What chance begins with: the same every time, in a hunt another one each time, or what SEED says. */
export const seed = Number(process.env.SEED ?? (isHunt ? Date.now() % 1_000_000_000 : 20_261_122));

/** Numbers from 0 up to, and not, 1: the same ones for the same seed (mulberry32). */
export function seeded(from = seed): () => number {
  let state = from >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** So many of them, as the seed chooses, in the order they had; in a hunt all. */
export function drawn<T>(all: readonly T[], few: number): T[] {
  if (isHunt || all.length <= few) return [...all];
  const next = seeded();
  const ranked = all.map((one, at) => ({ one, at, rank: next() })).sort((a, b) => a.rank - b.rank);
  return ranked
    .slice(0, few)
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
