import { describe, expect, test } from 'vitest';
import { duesOf } from '../../src/core/follow-up/due.ts';
import { readReview } from '../../src/core/record/read.ts';
import { baseOf, type Edit, edits } from '../support/edits.ts';

describe('what is open after a hand has been at a record', () => {
  const readable = edits.filter(({ expected }) => !expected.conflict);

  function duesAfter(edit: Edit) {
    const read = readReview(edit.apply(baseOf(edit)));
    if (!read.ok) throw new Error(read.why);
    return duesOf(read.review);
  }

  test.each(readable)('$id: the agreements that are open or in progress, by role and day', (edit) => {
    const open = edit.expected.agreements.filter(({ state }) => state === 'open' || state === 'in-progress');
    const actions = duesAfter(edit).filter(({ kind }) => kind === 'action');
    expect(actions.map(({ role, due }) => [role ?? null, due ?? null])).toEqual(
      open.map(({ role, due }) => [role, due]),
    );
    for (const [at, { what }] of open.entries()) if (what !== undefined) expect(actions[at]?.what).toBe(what);
  });

  test.each(readable)('$id: word back by its day, what a view needs, and the day to look back', (edit) => {
    const { wordBack, views } = edit.expected;
    const dues = duesAfter(edit).map(({ kind, due }) => [kind, due]);
    const day = wordBack === 'unclear' ? undefined : (wordBack ?? undefined);
    expect(dues.filter(([kind]) => kind === 'word-back')).toEqual([['word-back', day]]);
    expect(dues.filter(([kind]) => kind === 'look-back')).toEqual([['look-back', '2027-01-15']]);
    // A view in running text says what it needs to people only.
    const needs = views === 0 || edit.id.startsWith('71') || edit.id.startsWith('72') ? 0 : 1;
    expect(dues.filter(([kind]) => kind === 'dissent')).toHaveLength(needs);
  });

  test.each(edits.filter(({ expected }) => expected.conflict))('$id: is not read', (edit) => {
    const read = readReview(edit.apply(baseOf(edit)));
    expect(read).toMatchObject({ ok: false, why: 'conflict-marker' });
  });
});
