import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readReview } from '../../src/core/record/read.ts';
import { baseOf, baseRecord, baseRecordEn, edits, TODAY } from '../support/edits.ts';
import { inProcess } from '../support/in-process.ts';
import { pathOnShelf } from '../support/path-on-shelf.ts';
import { roomAfter } from '../support/sequences/room.ts';
import { emptyFolder, playedSession } from '../support/workroom.ts';

const FILE = 'records/2026-12-18-terras.md';

/** A folder with one record in it. */
function room(text: string) {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, 'records'));
  writeFileSync(join(cwd, FILE), text);
  const run = (args: readonly string[], input = '', today = TODAY) =>
    inProcess([...args, '--lang', 'nl'], { cwd, input, env: { SOURCE_DATE_EPOCH: `${Date.parse(today) / 1000}` } });
  return {
    now: () => readFileSync(join(cwd, FILE), 'utf8'),
    run,
    rules: async (today = TODAY): Promise<string[]> => {
      const { stdout } = await run(['check', '--format', 'json', '.'], '', today);
      return JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule);
    },
    lookBack: (answers: Readonly<Record<string, unknown>>, day = '2027-01-15') =>
      run(
        ['look-back', FILE, '--answers', '-', '--date', day],
        JSON.stringify({ format: 'driehoek/answers@1', answers }),
      ),
  };
}

/** The base after the edit of that number. */
function afterEdit(number: string): string {
  const edit = edits.find(({ id }) => id.startsWith(`${number}-`));
  if (edit === undefined) throw new Error(number);
  return edit.apply(baseOf(edit));
}

/** All answers to a look-back on the base. */
const answers = {
  happened: { happened: 'Het ging goed.' },
  actions: { 'agreement-1': 'done' },
  'word-back': { 'word-back': 'no' },
  dissent: { 'view-1': 'open' },
  place: { place: 'same' },
  remaining: {},
  next: { next: '2027-02-15', status: 'open' },
};

describe('a look-back', () => {
  test('turns one sign in a record with tabs, and adds one section', async () => {
    const text = afterEdit('05');
    const { now, lookBack } = room(text);
    const ran = await lookBack(answers);
    expect(ran, ran.stderr).toMatchObject({ code: 0 });
    expect(now().startsWith(text.replace('[ ]', '[x]'))).toBe(true);
    expect(
      now()
        .slice(text.length)
        .match(/^<!-- driehoek:[a-z-]+ -->$/gmu),
    ).toEqual(['<!-- driehoek:look-back -->']);
  });

  test('that drops what was open may close the record', async () => {
    const { lookBack, rules } = room(baseRecord);
    const actions = { 'agreement-1': 'dropped' };
    const dropped = { dropped: 'Dat komt niet meer.' };
    const settled = { 'word-back': { 'word-back': dropped }, dissent: { 'view-1': dropped } };
    const ran = await lookBack({ ...answers, ...settled, actions, next: { status: 'closed' } });
    expect(ran, ran.stderr).toMatchObject({ code: 0 });
    expect(await rules('2027-03-01')).toEqual([]);
  });

  test('that was held says by when the next one is missed', async () => {
    const { lookBack, rules } = room(baseRecord);
    await lookBack(answers);
    expect(await rules('2027-02-05')).toEqual([]);
    expect(await rules('2027-02-15')).toEqual(['word-back-passed']);
    expect(await rules('2027-03-01')).toEqual(['word-back-passed', 'look-back-passed']);
  });
});

test('markers that are gone come back by --fix, and then there is nothing to say', async () => {
  const { now, run, rules } = room(afterEdit('52'));
  expect(await rules()).toContain('section-marker');
  await run(['check', '--fix', '.']);
  expect(now()).toBe(baseRecord);
  expect(await run(['check', '.'])).toMatchObject({ code: 0 });
});

test('two versions in one record are named by every command that reads it', async () => {
  const { run, rules } = room(afterEdit('75'));
  expect(await rules()).toEqual(['conflict-marker']);
  for (const args of [['check', '.'], ['follow-up']]) {
    const { code, stdout, stderr } = await run(args);
    expect(code).toBe(1);
    expect(stdout + stderr).toContain(FILE);
  }
});

describe('a copy for others', () => {
  const copyOf = async (text: string) => (await room(text).run(['share', FILE, '--output', '-'])).stdout;

  test.each(['68', '69', '70'])('is the same, however deep the needs of a view stand: %s', async (number) => {
    expect(afterEdit(number)).not.toBe(baseRecord);
    expect(await copyOf(afterEdit(number))).toBe(await copyOf(baseRecord));
  });

  test('holds nothing of running text among the agreements', async () => {
    const said = 'De teamleider belt de eigenaar ook nog.';
    const text = baseRecord.replace('\n- [ ]', `\n${said}\n\n- [ ]`);
    expect(text).toContain(said);
    const copy = await copyOf(text);
    expect(copy).toContain('- [ ]');
    expect(copy).not.toContain(said);
  });
});

describe('what may lead to people', () => {
  test.each(['text', 'json', 'github', 'sarif', 'junit', 'codeclimate', 'lines'])(
    'is not repeated by a fault in front matter: %s',
    async (format) => {
      const text = baseRecord.replace(/^level: .*$/mu, 'level: 111222333');
      expect(text).not.toBe(baseRecord);
      const { code, stdout, stderr } = await room(text).run(['check', '--format', format, '.']);
      expect(code).toBe(1);
      expect(stdout).toContain('privacy-');
      expect(stdout + stderr).not.toContain('111222333');
    },
  );

  test('is found where it is escaped and wrapped, and shown where it stands', async () => {
    const address = 'jan.jansen\\@voorbeeld.nl';
    const text = baseRecord.replace(
      '- [ ] ',
      () => `- [ ] handhaver: schrijven aan wie dat gisteravond ook al vroeg via\n  ${address} (2027-01-08)\n- [ ] `,
    );
    const { stdout } = await room(text).run(['check', '--format', 'json', '.']);
    const found = JSON.parse(stdout).findings.filter(({ rule }: { rule: string }) => rule === 'privacy-email');
    const line = text.slice(0, text.indexOf(address)).split('\n').length;
    expect(found).toMatchObject([{ line, column: 3, endLine: line, endColumn: 3 + address.length }]);
  });
});

test('a day that may be two is left to people, also by --fix', async () => {
  const text = baseRecordEn.replace(/^look-back: .*$/mu, 'look-back: 3/5/2027');
  expect(text).not.toBe(baseRecordEn);
  const { now, run, rules } = room(text);
  await run(['check', '--fix', '.']);
  expect(now()).toBe(text);
  expect(await rules()).toEqual(['day-unclear']);
});

test('a label of a team’s own has a marker in a new record, and means what it means', async () => {
  const { answers: file } = await playedSession('kort nl');
  const source = readFileSync(pathOnShelf('protocols', 'nl', 'kort'), 'utf8');
  const form = source.replace('label: Terugkoppeling', 'label: Wij horen uiterlijk').replace('id: kort', 'id: eigen');
  const { read } = await roomAfter({ ...file, protocol: 'eigen' }, '2026-12-18', form);
  expect(read()).toContain('<!-- driehoek:escalation.word-back -->\n\n**Wij horen uiterlijk:** 5 februari 2027\n');
  expect(readReview(read())).toMatchObject({
    faults: [],
    review: { escalation: { asked: 'yes', wordBack: { day: '2027-02-05' } } },
  });
});
