import { describe, expect, test } from 'vitest';
import { checkOne } from '../../src/core/check/check-text.ts';
import { settingsOf } from '../../src/core/check/settings.ts';
import { readReview } from '../../src/core/record/read.ts';
import type { Day, Review } from '../../src/core/record/review.ts';
import { nl } from '../../src/language/nl.ts';
import { baseOf, edits, type Reading, TODAY } from '../support/edits.ts';

function dayOf(day: Day = { state: 'none' }) {
  if (day.state === 'day') return day.day;
  return day.state === 'unclear' ? 'unclear' : null;
}

function readingOf({ agreements, dissent, escalation, unplaced }: Review) {
  return {
    agreements: agreements.map(({ role, what, due, state, remark }) => ({
      role: role?.text ?? null,
      what: what.text,
      due: due.state === 'day' ? due.day : null,
      state,
      remark: remark?.text,
    })),
    wordBack: dayOf(escalation?.wordBack),
    views: dissent.views.length,
    dissent: { least: dissent.least, most: dissent.most, none: dissent.saysNone },
    unplaced: unplaced.length,
  };
}

/** As it is expected, where the expectation says anything. */
function wanted({ agreements, wordBack, views, dissent, unplaced = 0 }: Reading) {
  return {
    agreements: agreements.map((own) => expect.objectContaining(own) as unknown),
    wordBack,
    views,
    dissent,
    unplaced,
  };
}

describe('the reader of records reads what a hand has left', () => {
  test.each(edits)('$id', (edit) => {
    const read = readReview(edit.apply(baseOf(edit)));
    if (edit.expected.conflict) expect(read).toMatchObject({ ok: false, why: 'conflict-marker' });
    else expect(read.ok && readingOf(read.review)).toEqual(wanted(edit.expected));
  });
});

const settings = settingsOf(undefined, 'nl');

/** The rules that have something against a record, each as often as it has. */
function rulesAgainst(text: string): string[] {
  const file = 'records/2026-12-18-een-terras-na-elven.md';
  const place = { file, folder: 'records' } as const;
  const checked = checkOne(text, { place, settings, messages: nl, world: { file, today: TODAY } });
  return (checked ?? []).map(({ rule }) => rule).sort();
}

describe('check says what cannot be read', () => {
  test.each(edits)('$id', (edit) => {
    expect(rulesAgainst(edit.apply(baseOf(edit)))).toEqual(edit.expected.rules);
  });
});
