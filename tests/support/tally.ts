import { expect } from 'vitest';

/** How often a test tried something, and how often that did not hold; the scoreboard adds these up. */
export interface Tally {
  tried: number;
  failed: number;
}

declare module 'vitest' {
  interface TaskMeta {
    tally?: Tally;
  }
}

/** Of the test that runs: there is one at a time. */
let current: { tally?: Tally } = {};

export function countInto(meta: { tally?: Tally }): void {
  current = meta;
}

export function counted(tried: number, failed: number): void {
  const before = current.tally ?? { tried: 0, failed: 0 };
  current.tally = { tried: before.tried + tried, failed: before.failed + failed };
}

/** So many things were tried, and nothing failed. */
export function expectHeld(tried: number, failures: readonly string[]): void {
  counted(tried, failures.length);
  const few = failures.slice(0, 20);
  // The scoreboard prints only the message, where vitest says `[ Array(1) ]` of a list.
  expect(few, [`${failures.length} of ${tried}`, ...few].join('\n')).toEqual([]);
}

/** One by one, some at a time: `judge` says what is wrong, if anything is. Fails with all that is. */
export async function expectEach<T>(
  all: readonly T[],
  judge: (one: T) => Promise<string | undefined>,
  atOnce = 4,
): Promise<void> {
  const failures: string[] = [];
  for (let at = 0; at < all.length; at += atOnce)
    failures.push(...(await Promise.all(all.slice(at, at + atOnce).map(judge))).flatMap((why) => why ?? []));
  expectHeld(all.length, failures);
}
