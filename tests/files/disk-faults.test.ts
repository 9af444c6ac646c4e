import { describe, expect, test } from 'vitest';
import { type Tried, verdict, withFault } from '../support/disk-faults.ts';
import { drawn } from '../support/seeded.ts';
import { expectEach } from '../support/tally.ts';
import { type Writing, writings } from '../support/writing.ts';

const timeout = 1_800_000;
/** In `npm test`, so many of all there are. */
const FEW = 12;

const sounds = new Map<string, Promise<Tried>>();
function soundOf(writing: Writing): Promise<Tried> {
  const own = sounds.get(writing.name) ?? withFault(writing, '0:none');
  sounds.set(writing.name, own);
  return own;
}

interface Attack {
  readonly writing: Writing;
  readonly fault: string;
}

/** Every call of every command, with each kind of fault; the same calls every time. */
async function attacks(kinds: readonly string[]): Promise<Attack[]> {
  const each: Attack[] = [];
  for (const writing of writings) {
    const { calls } = await soundOf(writing);
    for (let call = 1; call <= calls; call += 1)
      each.push(...kinds.map((kind) => ({ writing, fault: `${call}:${kind}` })));
  }
  return each;
}

async function judged({ writing, fault }: Attack): Promise<string | undefined> {
  const why = await verdict(await soundOf(writing), await withFault(writing, fault));
  return why && `${writing.name}, ${why}`;
}

test('every command that writes does so when nothing is wrong', { timeout }, async () => {
  for (const writing of writings) {
    const { code, stderr, before, after, calls } = await soundOf(writing);
    expect([0, 1], `${writing.name}: ${stderr}`).toContain(code);
    expect([...after], writing.name).not.toEqual([...before]);
    expect(calls, writing.name).toBeGreaterThan(0);
  }
});

describe('whatever command writes, of each file the old one or the new one is there', () => {
  // Between two calls the disk stays as it is: a moment is before the first, in the middle of a write, or after a call.
  test('whenever the power goes', { timeout }, async () => {
    const kinds = ['kill-before', 'torn', 'kill-after'];
    await expectEach(drawn(await attacks(kinds), FEW), judged);
  });

  test('whatever call to the disk fails', { timeout }, async () => {
    const errors = ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EDQUOT', 'EMFILE'];
    await expectEach(drawn(await attacks(errors), FEW), judged);
  });
});
