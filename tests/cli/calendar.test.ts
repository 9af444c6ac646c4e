import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { aRecord, escalated, layOut } from '../support/archive.ts';
import { inProcess } from '../support/in-process.ts';
import { emptyFolder } from '../support/workroom.ts';

const FILE = 'agenda.ics';
const first = 'records/2026-12-18-terras.md';
const other = 'records/2027-01-10-nine.md';

function room() {
  const cwd = emptyFolder();
  const sections = {
    escalation: escalated,
    actions: '- [ ] handhaver: langsgaan bij het terras (2027-01-08)\n- [ ] jurist: de regels nalezen (2027-01-29)',
  };
  layOut(
    {
      [first]: aRecord({ id: '2026-12-18-k3v9', 'look-back': '2027-03-05' }, sections),
      [other]: aRecord({ title: 'Negen', date: '2027-01-10' }, { actions: '- [ ] inspecteur: schrijven (2027-02-01)' }),
    },
    cwd,
  );
  return cwd;
}

const change = (cwd: string, file: string, from: string | RegExp, to: string) => {
  const text = readFileSync(join(cwd, file), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(join(cwd, file), text.replace(from, to));
};

/** One run: the bytes of the file after it, and its events by UID. */
async function run(cwd: string, today: string, ...args: string[]) {
  const env = { SOURCE_DATE_EPOCH: String(Date.parse(`${today}T08:00:00Z`) / 1000), TZ: 'UTC' };
  const ran = await inProcess(['follow-up', '--ics', FILE, '--today', today, ...args], { cwd, env });
  const text = readFileSync(join(cwd, FILE), 'utf8');
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((part) => ({
    uid: String(part.getFirstPropertyValue('uid')),
    summary: String(part.getFirstPropertyValue('summary')),
    isOff: part.getFirstPropertyValue('status') === 'CANCELLED',
  }));
  return { ...ran, text, events, uids: events.map(({ uid }) => uid).sort() };
}

describe('follow-up --ics', () => {
  test('keeps every UID through another file name, other words, another day and a tick, which is one cancelled event', async () => {
    const cwd = room();
    const before = await run(cwd, '2027-01-02');
    expect(before.events).toHaveLength(5);
    renameSync(join(cwd, first), join(cwd, 'records/hernoemd.md'));
    change(cwd, 'records/hernoemd.md', 'langsgaan bij het terras (2027-01-08)', 'bij het terras kijken (2027-01-15)');
    change(cwd, 'records/hernoemd.md', '**Naar wie:** de wethouder', '**Naar wie:** de gemeenteraad');
    change(cwd, 'records/hernoemd.md', '[ ] jurist', '[x] jurist');
    const after = await run(cwd, '2027-01-03');
    expect(after.uids).toEqual(before.uids);
    expect(after.events.filter(({ isOff }) => isOff).map(({ summary }) => summary)).toEqual([
      'jurist: de regels nalezen',
    ]);
    expect(after.events.map(({ summary }) => summary)).toContain('handhaver: bij het terras kijken');
    expect((await run(cwd, '2027-01-04')).text).toBe(after.text);
  });

  test('leaves alone what it did not look at, or could not read', async () => {
    const cwd = room();
    const before = await run(cwd, '2027-01-02');
    change(cwd, first, '[ ] handhaver', '[x] handhaver');
    expect((await run(cwd, '2027-01-03', other)).text).toBe(before.text);
    change(cwd, first, /^/u, '<<<<<<< HEAD\n');
    const broken = await run(cwd, '2027-01-03');
    expect([broken.code, broken.text]).toEqual([1, before.text]);
    change(cwd, first, '<<<<<<< HEAD\n', '');
    expect((await run(cwd, '2027-01-03')).events.filter(({ isOff }) => isOff)).toHaveLength(1);
    rmSync(join(cwd, other));
    expect((await run(cwd, '2027-01-04')).events.filter(({ isOff }) => isOff)).toHaveLength(2);
    const empty = await run(cwd, '2027-01-05', '-C', cwd);
    rmSync(join(cwd, 'records'), { recursive: true });
    expect((await run(cwd, '2027-01-06')).text).toBe(empty.text);
  });

  test('keeps the events of a copy with the same id apart, whichever of the two is looked at or taken away', async () => {
    const cwd = room();
    const copy = 'records/kopie.md';
    const uidsOf = (text: string, file: string) =>
      [...text.replaceAll('\r\n ', '').matchAll(/UID:(\S+)[\s\S]*?X-DRIEHOEK-FILE:(\S+)/gu)]
        .flatMap(([, uid, of]) => (of === file ? [uid] : []))
        .sort();
    const now = () => readFileSync(join(cwd, first), 'utf8');
    await run(cwd, '2027-01-02');
    writeFileSync(join(cwd, copy), now());
    const both = await run(cwd, '2027-01-03');
    expect(both.events).toHaveLength(9);
    expect((await run(cwd, '2027-01-04', first)).text).toBe(both.text);
    const text = now();
    rmSync(join(cwd, first));
    const one = await run(cwd, '2027-01-05');
    expect(one.events.filter(({ isOff }) => isOff)).toHaveLength(4);
    writeFileSync(join(cwd, first), text);
    const again = await run(cwd, '2027-01-06');
    expect(again.events.filter(({ isOff }) => isOff)).toEqual([]);
    for (const file of [first, copy]) expect(uidsOf(again.text, file)).toEqual(uidsOf(both.text, file));
  });

  test('is the same from a folder below', async () => {
    const cwd = room();
    writeFileSync(join(cwd, 'driehoek.config.yaml'), 'format: driehoek/config@1\n');
    const before = await run(cwd, '2027-01-02');
    const ran = await inProcess(['follow-up', '--ics', `../${FILE}`, '--today', '2027-01-03'], {
      cwd: join(cwd, 'records'),
    });
    expect(ran.code).toBe(0);
    expect(readFileSync(join(cwd, FILE), 'utf8')).toBe(before.text);
  });
});
