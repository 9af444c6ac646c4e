import { distance } from 'fastest-levenshtein';

/** The known word nearest to what was typed, if it is near enough to be a slip: four letters in ten at most. */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  const wanted = typed.toLowerCase().slice(0, 100);
  let best: { word: string; apart: number } | undefined;
  for (const word of known) {
    const apart = wanted.length > 2 && word.startsWith(wanted) ? 1 : distance(wanted, word.toLowerCase());
    if (apart < (best?.apart ?? Number.POSITIVE_INFINITY)) best = { word, apart };
  }
  if (!best) return undefined;
  const allowed = Math.max(1, Math.floor(Math.max(wanted.length, best.word.length) * 0.4));
  return best.apart <= allowed ? best.word : undefined;
}
