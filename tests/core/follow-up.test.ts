import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { plainRole, readAgreement } from '../../src/core/follow-up/agreement.ts';
import { printCalendar } from '../../src/core/follow-up/calendar.ts';
import { duesOf } from '../../src/core/follow-up/due.ts';
import { escalationOf } from '../../src/core/follow-up/escalation.ts';
import { byRole, type FollowUp, followUpOf } from '../../src/core/follow-up/select.ts';
import { dayInWords } from '../../src/core/look-back/day-in-words.ts';
import { parseProtocol } from '../../src/core/protocol/parse.ts';
import { parseRecord } from '../../src/core/record/parse.ts';
import { addDays } from '../../src/core/text/calendar.ts';
import { idsOn, pathOnShelf } from '../../src/files/package-files.ts';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';
import { aRecord, escalated } from '../support/archive.ts';
import { line } from '../support/texts.ts';

function record(front: Record<string, string>, sections: Record<string, string>) {
  const read = parseRecord(aRecord(front, sections), 'x.md', nl);
  if (!read.record) throw new Error(JSON.stringify(read.findings));
  return read.record;
}

describe('an agreement', () => {
  test.each([
    ['teamleider: bellen (2026-12-05)', 'teamleider', 'bellen', '2026-12-05'],
    ['teamleider: bellen (5-12-2026).', 'teamleider', 'bellen', '2026-12-05'],
    ['teamleider: bellen (2026-02-30)', 'teamleider', 'bellen (2026-02-30)', undefined],
    ['bellen (2026-12-05)', undefined, 'bellen', '2026-12-05'],
    ['wij: nog eens: kijken', 'wij', 'nog eens: kijken', undefined],
    ['om 10:30 bellen', undefined, 'om 10:30 bellen', undefined],
    ['', undefined, '', undefined],
  ])('%j', (text, role, what, due) => {
    expect(readAgreement(text)).toEqual({ role, what, due });
  });

  test.each([
    ['de teamleider, mondeling', 'teamleider'],
    ['The team leader (in person)', 'team leader'],
    ['Deurwaarder', 'Deurwaarder'],
    ['de', 'de'],
  ])('is up to %j: %j', (text, role) => {
    expect(plainRole(text)).toBe(role);
  });
});

test.each([
  ['nl', nl],
  ['en', en],
] as const)('every day reads back from words: %s', (_, messages) => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9000 }), (days) => {
      const day = addDays('2020-01-01', days);
      expect(dayInWords(messages.day(day), messages)).toBe(day);
    }),
  );
  for (const text of ['31 februari 2026', '31 February 2026', 'morgen', '', '5 mei'])
    expect(dayInWords(text, messages)).toBeUndefined();
});

describe('what was escalated', () => {
  test.each([
    ['nl', nl],
    ['en', en],
  ] as const)('is known by the labels of every bundled form: %s', (language, messages) => {
    const { labels, yes } = messages.afterwards.escalation;
    const known: Readonly<Record<string, string>> = {
      escalate: labels.escalate,
      to: labels.to,
      by: labels.by,
      'by-when': labels.byWhen,
      feedback: labels.wordBack,
      waiting: labels.waiting,
    };
    const fields = idsOn('protocols', language)
      .flatMap(
        (id) =>
          parseProtocol(readFileSync(pathOnShelf('protocols', language, id), 'utf8'), id, messages).value?.steps ?? [],
      )
      .flatMap((step) => (step.kind === 'form' && step.section === 'escalation' ? step.fields : []))
      .filter(({ id }) => known[id] !== undefined);
    expect(fields.length).toBeGreaterThan(30);
    expect(fields.map(({ label }) => label)).toEqual(fields.map(({ id }) => known[id]));
    const asked = fields.flatMap((field) =>
      field.kind === 'choice' && field.id === 'escalate' ? [field.choices?.[0]] : [],
    );
    expect(asked.length).toBeGreaterThan(5);
    for (const first of asked) expect(first).toEqual({ id: 'yes', label: yes });
  });

  test('with all that was agreed', () => {
    expect(escalationOf(record({}, { escalation: escalated }), nl)).toEqual({
      to: 'de wethouder',
      by: 'de teamleider',
      byWhen: '2027-01-15',
      wordBack: '2027-02-05',
      waiting: undefined,
    });
  });

  test.each(['', '**Opschalen:** Nee, dit kan het team zelf', '**Opschalen:** n.v.t.', 'n.v.t.'])(
    'is nothing where it says %j',
    (text) => {
      expect(escalationOf(record({}, { escalation: text }), nl)).toBeUndefined();
    },
  );
});

describe('what is open in a record', () => {
  const sections = {
    dissent:
      '- Nee\n  - Nodig om mee te kunnen: een grens\n- Ook niet\n  - Nodig om mee te kunnen: n.v.t.\n- Liever niet',
    escalation: escalated,
    actions: '- [ ] a: x (2027-01-02)\n- [x] b: y (2027-01-02)\n- geen vakje\n- [ ] c: z',
  };
  const kindsIn = (front: Record<string, string>, more: Record<string, string>) =>
    duesOf(record(front, { ...sections, ...more }), nl).map(({ kind, what, due }) => [kind, what, due]);

  test('is what nobody ticked, heard, heeded or looked back on', () => {
    expect(kindsIn({ 'look-back': '2027-03-01' }, {})).toEqual([
      ['dissent', 'een grens', undefined],
      ['word-back', 'de wethouder', '2027-02-05'],
      ['action', 'x', '2027-01-02'],
      ['action', 'z', undefined],
      ['look-back', '', '2027-03-01'],
    ]);
  });

  test('shrinks with what a look-back says', () => {
    const said =
      '**Dag:** 1 maart 2027\n\n**Niet meer nodig:**\n\n- a: x (2027-01-02)\n\n**Antwoord terug:** Ja\n\n**Tegenspraak waar iets mee gedaan is:**\n\n- Nee\n\n**Volgende terugblik:** 1 mei 2027';
    expect(kindsIn({ 'look-back': '2027-03-01' }, { 'look-back': said })).toEqual([
      ['action', 'z', undefined],
      ['look-back', '', '2027-05-01'],
    ]);
  });

  test('is nothing once the record is closed', () => {
    expect(kindsIn({ status: 'closed', 'look-back': '2027-03-01' }, {})).toEqual([]);
  });
});

const item = (more: Partial<FollowUp>): FollowUp => ({
  ...followUpOf(
    { kind: 'action', role: 'teamleider', what: 'bellen', due: '2027-01-08' },
    record({}, {}),
    'records/x.md',
    '2027-01-01',
  ),
  ...more,
});

test('roles are grouped whatever their capitals and articles, by day, the team last', () => {
  const groups = byRole([
    item({ role: null, due: null }),
    item({ role: 'Teamleider', due: '2027-03-01' }),
    item({ role: 'de teamleider', due: '2027-02-01' }),
    item({ role: 'handhaver' }),
  ]);
  expect(groups.map(({ role, items }) => [role, ...items.map(({ due }) => due)])).toEqual([
    ['handhaver', '2027-01-08'],
    ['de teamleider', '2027-02-01', '2027-03-01'],
    [undefined, null],
  ]);
});

describe('a calendar', () => {
  const now = new Date('2027-01-01T12:00:00Z');
  /** As a calendar program reads it: another library than the one that wrote it. */
  const read = (text: string) => {
    const calendar = new ICAL.Component(ICAL.parse(text));
    return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  };

  test('has a whole day for all that has a day, and keeps nobody occupied', () => {
    const text = printCalendar(
      [item({}), item({ due: null }), item({ role: null, kind: 'look-back', what: '', due: '2027-03-05' })],
      now,
      nl,
    );
    const events = read(text);
    expect(events.map(({ summary, startDate }) => [summary, startDate.isDate, startDate.toString()])).toEqual([
      ['teamleider: bellen', true, '2027-01-08'],
      ['terugkijken met het team (Een terras na elven)', true, '2027-03-05'],
    ]);
    expect(events[0]?.endDate.toString()).toBe('2027-01-09');
    expect(events[0]?.description).toContain('records/x.md');
    expect(text.match(/TRANSP:TRANSPARENT/gu)).toHaveLength(2);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  test('names an event the same while its day moves, and no two the same', () => {
    const uids = (items: FollowUp[]) => read(printCalendar(items, now, nl)).map(({ uid }) => uid);
    const [first] = uids([item({})]);
    expect(uids([item({ due: '2027-06-01' })])).toEqual([first]);
    expect(new Set(uids([item({}), item({}), item({ file: 'y.md' })])).size).toBe(3);
  });

  test('holds whatever people write, in lines that every program takes', () => {
    fc.assert(
      fc.property(line, line, (what, title) => {
        const text = printCalendar([item({ what, title })], now, nl);
        expect(read(text)[0]?.summary).toBe(`teamleider: ${what}`);
        const lines = text.split('\r\n');
        expect(lines.every((one) => new TextEncoder().encode(one).length <= 75 && !/[\r\n]/u.test(one))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
