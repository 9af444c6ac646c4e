import { describe, expect, test } from 'vitest';
import { begin } from '../support/begun.ts';
import { SAVING, writtenOnce } from '../support/written-once.ts';

// The other known sessions are typed where their screens are looked at, in screens.test.ts.
describe('a whole session, typed in a terminal', () => {
  test.each(['kort nl', 'kort en'] as const)('%s', { timeout: 60_000 }, async (name) => {
    const begun = await begin(name, { args: SAVING });
    await begun.types.all();
    expect(await writtenOnce(begun)).toMatchSnapshot();
  });
});
