import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { eventWords, printCalendar } from '../../src/core/follow-up/calendar.ts';
import { knownCalendar, NO_CALENDAR } from '../../src/core/follow-up/known-calendar.ts';
import type { DatedFollowUp } from '../../src/core/follow-up/match-events.ts';
import { nextEvents } from '../../src/core/follow-up/next-events.ts';
import { addDays } from '../../src/core/text/calendar.ts';
import { en } from '../../src/language/en.ts';
import { type Messages, nl } from '../../src/language/nl.ts';
import { line } from '../support/texts.ts';

const TODAY = '2027-01-01';

const item = (more: Partial<DatedFollowUp> = {}): DatedFollowUp => ({
  kind: 'action',
  role: 'teamleider',
  what: 'de bewoners bellen over het terras',
  due: '2027-01-08',
  overdue: false,
  file: 'records/x.md',
  title: 'Een terras na elven',
  date: '2026-12-18',
  id: '2026-12-18-k3v9',
  ...more,
});

interface Run {
  readonly today?: string;
  readonly isSettled?: () => boolean;
  readonly messages?: Messages;
}

/** The file after one more run. */
function nextFile(text: string, items: readonly DatedFollowUp[], run: Run = {}): string {
  const { today = TODAY, isSettled = () => true, messages = nl } = run;
  const known = text === '' ? ({ state: 'ours', calendar: NO_CALENDAR } as const) : knownCalendar(text);
  if (known.state !== 'ours') throw new Error(known.state);
  const events = nextEvents(items, known.calendar.events, {
    today,
    now: Date.parse(`${today}T12:00:00Z`),
    wordsOf: (one) => eventWords(one, messages),
    isSettled,
  });
  return printCalendar({ ...known.calendar, events }, messages);
}

/** As a calendar program reads it: another library than the one that wrote it. */
function read(text: string) {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((part) => {
    const event = new ICAL.Event(part);
    return {
      uid: event.uid,
      summary: event.summary,
      day: event.startDate.toString(),
      sequence: event.sequence,
      isOff: part.getFirstPropertyValue('status') === 'CANCELLED',
      part,
      event,
    };
  });
}

describe('a calendar', () => {
  test('has a whole day for all that has a day, keeps nobody occupied, and calls the day before', () => {
    const text = nextFile('', [item(), item({ role: null, kind: 'look-back', what: '', due: '2027-03-05' })]);
    const events = read(text);
    expect(events.map(({ summary, day }) => [summary, day])).toEqual([
      ['teamleider: de bewoners bellen over het terras', '2027-01-08'],
      ['terugkijken met het team (Een terras na elven)', '2027-03-05'],
    ]);
    expect(events[0]?.event.startDate.isDate).toBe(true);
    expect(events[0]?.event.endDate.toString()).toBe('2027-01-09');
    expect(events[0]?.event.description).toContain('records/x.md');
    const alarm = events[0]?.part.getFirstSubcomponent('valarm');
    expect(alarm?.getFirstPropertyValue('trigger')?.toString()).toBe('-PT15H');
    expect(text.match(/TRANSP:TRANSPARENT/gu)).toHaveLength(2);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  test('holds whatever people write, in lines that every program takes, and reads it back', () => {
    fc.assert(
      fc.property(line, line, line, (what, title, role) => {
        const text = nextFile('', [item({ what, title, role })]);
        expect(read(text)[0]?.summary).toBe(`${role}: ${what}`);
        const lines = text.split('\r\n');
        expect(lines.every((one) => new TextEncoder().encode(one).length <= 75 && !/[\r\n]/u.test(one))).toBe(true);
        expect(nextFile(text, [item({ what, title, role })], { today: '2027-01-02' })).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test.each<[string, Partial<DatedFollowUp>, Partial<DatedFollowUp>]>([
    ['another file name', {}, { file: 'records/2027/y.md' }],
    ['another day', {}, { due: '2027-06-01' }],
    ['other words for half of it', {}, { what: 'bewoners van het plein bellen over het terras' }],
    ['another addressee', {}, { role: 'handhaver' }],
    ['other words on the same day', {}, { what: 'langsgaan' }],
    ['an id, later', { id: null }, {}],
    ['an id and another file name, when the path is known', { id: null }, { title: 'Anders' }],
    [
      'other words of its sole word back',
      { kind: 'word-back', what: 'wethouder' },
      { kind: 'word-back', what: 'raad' },
    ],
    [
      'another day for looking back',
      { kind: 'look-back', what: '' },
      { kind: 'look-back', what: '', due: '2028-01-01' },
    ],
  ])('keeps the name of an event through %s', (_, before, later) => {
    const first = nextFile('', [item(before)]);
    const second = nextFile(first, [item({ ...before, ...later })], { today: '2027-01-02' });
    expect(read(second).map(({ uid, isOff }) => [uid, isOff])).toEqual([[read(first)[0]?.uid, false]]);
    expect(nextFile(second, [item({ ...before, ...later })], { today: '2027-01-03' })).toBe(second);
  });

  test('counts what changed, and leaves the rest as it is', () => {
    const first = nextFile('', [item(), item({ what: 'een brief schrijven', due: '2027-02-01' })]);
    const second = nextFile(
      first,
      [item({ due: '2027-01-09' }), item({ what: 'een brief schrijven', due: '2027-02-01' })],
      {
        today: '2027-01-02',
      },
    );
    expect(read(second).map(({ sequence }) => sequence)).toEqual([1, 0]);
    expect(second).toContain('DTSTAMP:20270102T120000Z');
    expect(second).toContain('DTSTAMP:20270101T120000Z');
    expect(
      read(nextFile(second, [item({ due: '2027-01-09' })], { messages: en })).map(({ sequence }) => sequence),
    ).toEqual([2, 1]);
  });

  test('cancels what is done for 90 days, and then lets it go', () => {
    const first = nextFile('', [item()]);
    const done = nextFile(first, [], { today: '2027-01-02' });
    expect(read(done).map(({ uid, isOff, sequence }) => [uid, isOff, sequence])).toEqual([
      [read(first)[0]?.uid, true, 1],
    ]);
    expect(done).not.toContain('VALARM');
    expect(nextFile(done, [], { today: addDays('2027-01-02', 90) })).toBe(done);
    expect(read(nextFile(done, [], { today: addDays('2027-01-02', 91) }))).toEqual([]);
    const again = read(nextFile(done, [item()], { today: '2027-01-03' }));
    expect(again.map(({ uid, isOff, sequence }) => [uid, isOff, sequence])).toEqual([[read(first)[0]?.uid, false, 2]]);
  });

  test('cancels nothing of a record that was not read', () => {
    const first = nextFile('', [item()]);
    expect(nextFile(first, [], { today: '2027-01-02', isSettled: () => false })).toBe(first);
  });

  test('gives no two events one name', () => {
    const one = [item(), item(), item({ file: 'records/y.md' }), item({ id: null, file: 'records/z.md' })];
    expect(new Set(read(nextFile('', one)).map(({ uid }) => uid)).size).toBe(4);
    const text = nextFile('', [item({ what: 'a b c d' })]);
    const later = nextFile(text, [item({ what: 'a b c e' }), item({ what: 'a b c d' }), item({ what: 'x' })]);
    expect(new Set(read(later).map(({ uid }) => uid)).size).toBe(3);
  });

  test('takes over the events of an older version, which hold no more than their name', () => {
    const without = (text: string) =>
      text
        .replace(/\r\n /gu, '')
        .split('\r\n')
        .filter((one) => !one.startsWith('X-DRIEHOEK'))
        .join('\r\n');
    const old = without(nextFile('', [item({ id: null }), item({ id: null, what: 'schrijven', due: '2027-02-01' })]));
    const [first, second] = read(old);
    const next = read(nextFile(old, [item({ due: '2027-01-10' })], { today: '2027-01-02' }));
    expect(next.map(({ uid, isOff }) => [uid, isOff])).toEqual([
      [first?.uid, false],
      [second?.uid, true],
    ]);
  });
});

describe('a calendar that another program has had', () => {
  const meeting =
    'BEGIN:VEVENT\r\nUID:1@elders\r\nDTSTAMP:20270101T000000Z\r\nDTSTART:20270104T090000Z\r\nSUMMARY:teamoverleg dat zo lang is dat het over\r\n  twee regels gaat\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT5M\r\nDESCRIPTION:x\r\nEND:VALARM\r\nEND:VEVENT';
  const text = nextFile('', [item()]);
  const shared = text.replace('BEGIN:VEVENT', `METHOD:PUBLISH\r\n${meeting}\r\nBEGIN:VEVENT`);

  test('keeps what others put in it as it is', () => {
    const next = nextFile(shared, [item({ due: '2027-01-09' })]);
    expect(next).toContain(`\r\n${meeting}\r\n`);
    expect(next).toContain('\r\nMETHOD:PUBLISH\r\n');
    expect(read(next).filter(({ uid }) => uid.endsWith('@driehoek'))).toHaveLength(1);
    expect(nextFile(next, [item({ due: '2027-01-09' })], { today: '2027-01-05' })).toBe(next);
  });

  test.each<[string, (text: string) => string]>([
    ['with line feeds alone', (one) => one.replaceAll('\r\n', '\n')],
    ['with a byte-order mark and empty lines', (one) => `\ufeff${one}\r\n\r\n`],
    ['folded elsewhere', (one) => one.replace(/\r\n /gu, '').replace(/(SUMMARY:.{5})/gu, '$1\r\n\t')],
    ['by another product', (one) => one.replace(/PRODID:.*/u, 'PRODID:-//Elders//NL')],
    [
      'in small letters, with parameters',
      (one) => one.replace('UID:', 'uid;x="a:b":').replace('SUMMARY:', 'Summary;LANGUAGE=nl:'),
    ],
  ])('%s is read all the same', (_, change) => {
    const ours = read(nextFile(change(shared), [item()], { today: '2027-01-05' })).filter(({ uid }) =>
      uid.endsWith('@driehoek'),
    );
    expect(ours.map(({ part }) => part.toString())).toEqual([read(text)[0]?.part.toString()]);
  });

  test.each<[string, string, string]>([
    ['that is cut off', text.slice(0, text.indexOf('END:VEVENT')), ''],
    ['with a line that is none', text.replace('TRANSP:', 'TRANSP'), 'TRANSPTRANSPARENT'],
    ['with an end that fits no beginning', text.replace('END:VALARM', 'END:VTODO'), 'END:VTODO'],
    ['with something behind its end', `${text}UID:x\r\n`, 'UID:x'],
    ['of two calendars', text + text, 'BEGIN:VCALENDAR'],
  ])('%s is refused, with its line', (_, broken, row) => {
    const known = knownCalendar(broken);
    expect(known.state).toBe('broken');
    if (known.state === 'broken') expect(broken.split('\r\n')[known.row - 1]).toBe(row);
  });

  test.each(['', 'hallo', 'BEGIN:VCALENDAR\nPRODID:-//anders\nEND:VCALENDAR\n', '# driehoe'])(
    '%j is not ours',
    (other) => {
      expect(knownCalendar(other).state).toBe('foreign');
    },
  );

  test('of a quarter of a megabyte is read at once, whatever it holds', () => {
    const begun = performance.now();
    for (const row of ['a:b\r\n', ' \r\n', '"', 'BEGIN:X\r\n', ':', 'a-'])
      knownCalendar(`BEGIN:VCALENDAR\r\nPRODID:driehoek\r\n${row.repeat(262_144 / row.length)}`);
    const many = Array.from({ length: 1000 }, (_, at) => item({ what: `x ${at}`, due: '2027-01-08' }));
    const other = many.map((one) => item({ ...one, what: `y ${one.what}` }));
    nextFile(nextFile('', many), other);
    expect(performance.now() - begun).toBeLessThan(4000);
  });
});

/** What people do to a record between two runs. */
type Change =
  | { readonly type: 'reword'; readonly word: string }
  | { readonly type: 'move'; readonly days: number }
  | { readonly type: 'hand-on'; readonly role: string | null }
  | { readonly type: 'rename' }
  | { readonly type: 'tick' }
  | { readonly type: 'add'; readonly word: string };

const word = fc.constantFrom('bellen', 'schrijven', 'vragen', 'bewoners', 'terras', 'raad', 'brief', 'de', 'a');
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ type: fc.constant('reword' as const), word }),
  fc.record({ type: fc.constant('move' as const), days: fc.integer({ min: -30, max: 60 }) }),
  fc.record({ type: fc.constant('hand-on' as const), role: fc.constantFrom('teamleider', 'handhaver', null) }),
  fc.record({ type: fc.constant('rename' as const) }),
  fc.record({ type: fc.constant('tick' as const) }),
  fc.record({ type: fc.constant('add' as const), word }),
);

function changed(items: readonly DatedFollowUp[], at: number, one: Change): DatedFollowUp[] {
  const chosen = items[at % Math.max(items.length, 1)];
  const instead = (more: Partial<DatedFollowUp>) => items.map((own) => (own === chosen ? { ...own, ...more } : own));
  if (one.type === 'add')
    return [...items, item({ what: one.word, id: `2026-12-18-${'abc'[at % 3]}000`, file: `records/${at % 3}.md` })];
  if (chosen === undefined) return [...items];
  if (one.type === 'reword')
    return instead({ what: `${chosen.what} ${one.word}`.trim().split(' ').slice(-4).join(' ') });
  if (one.type === 'move') return instead({ due: addDays(chosen.due, one.days) });
  if (one.type === 'hand-on') return instead({ role: one.role });
  if (one.type === 'rename')
    return items.map((own) => (own.file === chosen.file ? { ...own, file: `${own.file.slice(0, -3)}x.md` } : own));
  return items.filter((own) => own !== chosen);
}

test('whatever people change, nothing open is lost or there twice, and a second run changes nothing', () => {
  const months = fc.array(fc.array(fc.tuple(fc.nat(30), change), { maxLength: 6 }), { maxLength: 6 });
  fc.assert(
    fc.property(months, (runs) => {
      let items: DatedFollowUp[] = [];
      let text = nextFile('', items);
      for (const [at, run] of runs.entries()) {
        const today = addDays(TODAY, at * 7);
        for (const [place, one] of run) items = changed(items, place, one);
        text = nextFile(text, items, { today });
        const events = read(text);
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
        const shown = (one: DatedFollowUp) => `${one.due} ${eventWords(one, nl).summary} ${one.file}`;
        const open = events.filter(({ isOff }) => !isOff);
        expect(
          open.map(({ day, summary, event }) => `${day} ${summary} ${event.description.split('Verslag: ')[1]}`).sort(),
        ).toEqual(items.map(shown).sort());
        expect(nextFile(text, items, { today: addDays(today, 3) })).toBe(text);
      }
    }),
    { numRuns: 150 },
  );
});
