import { distance } from 'fastest-levenshtein';

/** The known word nearest to what was typed, if it is near enough to be a slip: four letters in ten at most. */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  const wanted = typed.toLowerCase().slice(0, 100);
  let best: { word: string; apart: number } | undefined;
  for (const word of known) {
    // No word of such another length can be near enough.
    if (Math.abs(word.length - wanted.length) > allowedFor(wanted, word) && !word.startsWith(wanted)) continue;
    const apart = wanted.length > 2 && word.startsWith(wanted) ? 1 : distance(wanted, word.toLowerCase());
    if (apart < (best?.apart ?? Number.POSITIVE_INFINITY)) best = { word, apart };
  }
  if (!best) return undefined;
  return best.apart <= allowedFor(wanted, best.word) ? best.word : undefined;
}

function allowedFor(wanted: string, word: string): number {
  return Math.max(1, Math.floor(Math.max(wanted.length, word.length) * 0.4));
}

/** How many letters are to be changed, added or left out. */
export function lettersApart(one: string, other: string): number {
  return distance(one, other);
}
