import { describe, expect, test } from 'vitest';
import { firstStatus } from '../../src/core/record/first-status.ts';
import { readReview } from '../../src/core/record/read.ts';
import { observed, roomAfter } from '../support/sequences/room.ts';
import { playedSession, type sessions } from '../support/workroom.ts';

const DAY = '2026-12-18';

/** The record of a bundled session with other answers here and there, as the commands read it. */
async function made(changes: Readonly<Record<string, unknown>>, name: keyof typeof sessions = 'kort nl') {
  const { answers } = await playedSession(name);
  const { date = DAY } = answers;
  const room = await roomAfter({ ...answers, answers: { ...answers.answers, ...changes } }, date);
  const read = readReview(room.read());
  if (!read.ok) throw new Error(read.why);
  return { room, review: read.review, ...(await observed(room, date)) };
}

const skip = { skip: 'Daar was geen tijd meer voor.' };
const silent = { actions: [], escalation: { escalate: 'no' }, 'look-back': skip };

describe('what was typed', () => {
  test('with a drawn box is text, but among agreements', async () => {
    const needs = '☑ dat we eerst bellen';
    const { review, rules, unread } = await made({
      facts: { facts: ['☐ eerst bellen'], unknowns: [], interpretations: [] },
      dissent: [{ view: '☐ Dit kan niet.', needs }],
    });
    expect(
      review.sections.flatMap(({ fields }) => fields.flatMap(({ items = [] }) => items[0]?.text[0]?.text ?? [])),
    ).toContain('☐ eerst bellen');
    expect(review.dissent.views).toMatchObject([{ view: { text: '☐ Dit kan niet.' }, needs: { text: needs } }]);
    expect([...rules, ...unread]).toEqual([]);
  });

  test('with a drawn box can be heeded in a look-back', async () => {
    const { room } = await made({ dissent: [{ view: '☐ Dit kan niet.', needs: 'een grens' }] });
    const answers = {
      happened: { happened: 'Het ging goed.' },
      actions: { 'agreement-1': 'done', 'agreement-2': 'done' },
      'word-back': { 'word-back': 'yes' },
      dissent: { 'view-1': 'heeded' },
      place: { place: 'same' },
      remaining: {},
      next: { status: 'closed' },
    };
    const file = JSON.stringify({ format: 'driehoek/answers@1', answers });
    const ran = await room.run('2027-03-05', ['look-back', room.file, '--answers', '-'], file);
    expect(ran, ran.stderr).toMatchObject({ code: 0 });
    const read = readReview(room.read());
    expect(read).toMatchObject({ faults: [], review: { dissent: { views: [{ heeded: true }] } } });
    expect(read.ok && read.review.agreements).toHaveLength(2);
  });

  test('as a tension that is none, is no tension at the top', async () => {
    const { review, rules } = await made({
      tension: {
        'professie-politiek': 'geen',
        'professie-maatschappij': 'Het schuurt.',
        'politiek-maatschappij': 'Niets.',
      },
    });
    expect(review.front.tensions).toEqual(['professie-maatschappij']);
    expect(rules).toEqual([]);
  });

  test('as nobody who dissents, is no view that is counted', async () => {
    const rows = [
      { view: 'Niemand ziet het anders.', needs: 'geen' },
      { view: 'Dit kan niet.', needs: 'een grens' },
    ];
    const { review, rules } = await made({ dissent: rows });
    expect(review.front.dissent).toBe(1);
    expect(rules).toEqual([]);
  });
});

describe('a record is open as long as', () => {
  test.each([
    ['somebody waits for something to go along', { ...silent, dissent: [{ view: 'Nee.', needs: 'een grens' }] }],
    [
      'it goes up, and nobody said how',
      {
        ...silent,
        dissent: [],
        escalation: skip,
        outcome: { outcome: 'opschalen', because: 'a', despite: 'b', need: 'c' },
      },
    ],
  ])('%s', async (_, changes) => {
    const { entry, items } = await made(changes);
    expect(entry.status).toBe('open');
    expect(items).toHaveLength(1);
  });

  test.each([
    ['waiting', 'de bewoners', 'open'],
    ['waiting', 'niemand', 'closed'],
    ['escalate', 'yes', 'open'],
    ['escalate', 'no', 'closed'],
  ])('somebody waits for an answer: %s %s', (fact, said, status) => {
    const front = { format: 'driehoek/record@1', title: 'x', date: DAY, language: 'nl', status: 'open' } as const;
    const record = { front: { ...front, protocol: 'terugblik', dissent: 0 }, sections: [] };
    expect(firstStatus(record, { outcome: 'opschalen', escalate: 'no', [fact]: said })).toBe(status);
  });

  test('and no longer', async () => {
    const { entry, items } = await made({ ...silent, dissent: [{ view: 'Nee.', needs: 'niets' }] });
    expect(entry.status).toBe('closed');
    expect(items).toEqual([]);
  });
});

describe('a step that was skipped', () => {
  test.each(['kort nl', 'kort en', 'bewust-vakmanschap nl', 'bewust-vakmanschap en'] as const)(
    'is not missed: %s',
    async (name) => {
      for (const step of ['tension', 'remaining', 'look-back'])
        expect((await made({ [step]: skip }, name)).rules, step).toEqual([]);
    },
  );
});
