/**
 * For fault-fs.mjs: every call to the disk fails in each of these ways, and the power goes at every moment. Between two
 * calls the disk stays as it is, so a moment is after a call; only the first is before one.
 */
export function faultsOf(calls: number, errors: readonly string[]): string[] {
  const each = Array.from({ length: calls }, (_, at) => at + 1);
  return ['1:kill-before', ...[...errors, 'kill-after'].flatMap((kind) => each.map((call) => `${call}:${kind}`))];
}
