/** The counts under a prefix, by what follows it. */
export function keyed(counts: Readonly<Record<string, number>>, prefix: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const [key, n] of Object.entries(counts)) if (key.startsWith(prefix)) found.set(key.slice(prefix.length), n);
  return found;
}
