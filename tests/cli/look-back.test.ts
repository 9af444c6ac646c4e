import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readReview } from '../../src/core/record/read.ts';
import type { Review } from '../../src/core/record/review.ts';
import { listJournals, reopenJournal } from '../../src/files/journal.ts';
import { nl } from '../../src/language/nl.ts';
import { aRecord, archive } from '../support/archive.ts';
import { inProcess } from '../support/in-process.ts';
import { answersFile, DAY, EXAMPLE, expected, withExample } from '../support/look-back.ts';
import { emptyFolder } from '../support/workroom.ts';

const FILE = 'records/2026-12-18-terras.md';
const terrace = archive[FILE] ?? '';

/** A folder with one record, and what looking back on it gives. */
function room(text: string) {
  const cwd = emptyFolder();
  const path = join(cwd, FILE);
  mkdirSync(dirname(path));
  writeFileSync(path, text);
  const now = () => readFileSync(path, 'utf8');
  const run = async (answers: string, day = DAY) =>
    inProcess(['look-back', FILE, '--date', day, '--answers', '-'], {
      cwd,
      input: `format: driehoek/answers@1\nanswers:\n${answers}`,
    });
  return { cwd, path, now, run };
}

/** All the answers to a look-back on that record. */
function answered({
  actions,
  dissent = 'heeded',
  next = '',
  status = 'closed',
}: Readonly<Record<string, string>>): string {
  return [
    '  happened: { happened: Het ging goed. }',
    ...(actions === undefined ? [] : [`  actions: { ${actions} }`]),
    '  word-back: { word-back: "yes" }',
    ...(dissent === '' ? [] : [`  dissent: { view-1: ${dissent} }`]),
    '  remaining: {}',
    `  next: { ${next === '' ? '' : `next: ${next}, `}status: ${status} }`,
    '',
  ].join('\n');
}

function reviewOf(text: string): Review {
  const read = readReview(text);
  if (!read.ok) throw new Error(read.why);
  expect(read.faults).toEqual([]);
  return read.review;
}

describe('a look-back', () => {
  test('puts the same bytes into the record as it always did', async () => {
    const { cwd, text, before } = withExample();
    const ran = await inProcess(['terugblik', EXAMPLE.replace('.md', ''), '--date', DAY, '--answers', '-'], {
      cwd,
      input: answersFile,
    });
    expect(ran, ran.stderr).toMatchObject({ code: 0, stdout: `records/${EXAMPLE}\n` });
    expect(text()).toBe(expected(before));
  });

  test.each(['done', 'dropped'])(
    'that settles everything closes the record, with nothing open in it: %s',
    async (fate) => {
      const { now, run } = room(terrace);
      const ran = await run(answered({ actions: `agreement-1: ${fate}` }));
      expect(ran, ran.stderr).toMatchObject({ code: 0 });
      const { front, agreements, dissent, escalation, nextLookBack } = reviewOf(now());
      expect(front.status).toBe('closed');
      expect(agreements.map(({ state }) => state)).toEqual([fate, 'done']);
      expect(dissent.views.map(({ heeded }) => heeded)).toEqual([true]);
      expect(escalation?.answered).toBe('yes');
      expect(nextLookBack).toEqual({ state: 'none' });
    },
  );

  test('follows a look-back, and another one: each says when the next is', async () => {
    const { now, run } = room(terrace);
    const days = ['2027-03-05', '2027-05-05', '2027-08-01'];
    for (const [at, day] of days.entries()) {
      const next = days[at + 1] ?? '';
      const ran = await run(
        answered({ actions: `agreement-1: { open: ${day} }`, dissent: at === 0 ? 'heeded' : '', next, status: 'open' }),
        day,
      );
      expect(ran, ran.stderr).toMatchObject({ code: 0 });
      const { lookBacks, nextLookBack } = reviewOf(now());
      expect(lookBacks.map((own) => own.day)).toMatchObject(days.slice(0, at + 1).map((own) => ({ day: own })));
      expect(nextLookBack).toMatchObject(next === '' ? { state: 'none' } : { day: next });
    }
    expect(now()).toContain('## Terugblik 3\n');
  });

  test('asks about what a formatter and hands have made of the agreements', async () => {
    const actions =
      '1. [/] handhaver: langsgaan (2027-01-08)\n   - ☐ handhaver: eerst mailen\n2. teamleider: bellen 📅 2026-12-20';
    const { now, run } = room(aRecord({ dissent: '0' }, { actions }).replaceAll('\n', '\r\n'));
    const ran = await run(
      answered({ actions: 'agreement-1: done, agreement-2: done, agreement-3: dropped', dissent: '' }),
    );
    expect(ran, ran.stderr).toMatchObject({ code: 0 });
    expect(ran.stderr).toContain('Van de afspraken: twee gedaan, één vervallen.');
    expect(now()).toContain(
      '1. [x] handhaver: langsgaan (2027-01-08)\r\n   - ☑ handhaver: eerst mailen\r\n2. [-] teamleider: bellen',
    );
    const read = readReview(now());
    expect(read.ok && read.review.agreements.map(({ state }) => state)).toEqual(['done', 'done', 'dropped']);
  });

  test.each([
    ['[ ]', '[ ]', ['{ dropped: Klaar. }', '{ open: 2027-09-01 }'], '- [ ] a: b (2027-09-01)\n- [-] a: b', 1],
    ['[ ]', '[ ]', ['{ dropped: Klaar. }', 'done'], '- [x] a: b\n- [-] a: b', 0],
    ['[-]', '[ ]', [undefined, '{ dropped: Klaar. }'], '- [-] a: b\n- [-] a: b', 0],
    ['[/]', '', ['{ dropped: Klaar. }', '{ dropped: Klaar. }'], '- [-] a: b\n- [-] a: b', 0],
  ])('marks what is dropped, of two with the same words: %s and %s', async (one, other, fates, boxes, open) => {
    const { now, run } = room(aRecord({}, { actions: `- ${one} a: b\n- ${`${other} `.trimStart()}a: b` }));
    const actions = fates
      .flatMap((fate, at) => (fate === undefined ? [] : [`agreement-${at + 1}: ${fate}`]))
      .join(', ');
    const ran = await run(answered({ actions, dissent: '', status: 'open', next: '2027-10-01' }));
    expect(ran, ran.stderr).toMatchObject({ code: 0 });
    expect(now()).toContain(boxes);
    expect(reviewOf(now()).agreements.filter(({ state }) => state === 'open')).toHaveLength(open);
  });

  test('leaves open what has the words of something that an earlier look-back marked', async () => {
    const { now, run } = room(aRecord({}, { actions: '- [ ] a: b' }));
    await run(
      answered({ actions: 'agreement-1: { dropped: Klaar. }', dissent: '', status: 'open', next: '2027-10-01' }),
    );
    const again = now().replace('- [-] a: b', '- [-] a: b\n- [ ] a: b');
    expect(reviewOf(again).agreements.map(({ state }) => state)).toEqual(['dropped', 'open']);
  });

  test('does not let typed words become a label of the section', async () => {
    const { now, run } = room(terrace);
    const happened =
      '  happened:\n    happened: |\n      Het ging goed.\n\n      Volgende terugblik: 1 mei 2028\n\n      Dag: morgen\n';
    const ran = await run(answered({ actions: 'agreement-1: done' }).replace(/^.*\n/u, () => happened));
    expect(ran, ran.stderr).toMatchObject({ code: 0 });
    const { lookBacks } = reviewOf(now());
    expect(lookBacks).toMatchObject([{ day: { day: DAY }, next: { state: 'none' } }]);
    expect(now()).toContain('Het ging goed. Volgende terugblik: 1 mei 2028 Dag: morgen\n');
  });
});

describe('no promise disappears', () => {
  const open = {
    dissent: '- Dit kan niet.\n  - Nodig om mee te kunnen: een grens vooraf',
    escalation: '**Opschalen:** Ja',
  };
  const two = aRecord(
    { dissent: '1' },
    { ...open, actions: '- jurist: nalopen (2027-01-08)\n- [/] teamleider: bellen' },
  );

  test.each([
    [
      'not yet without a day',
      'agreement-1: open, agreement-2: done',
      ['jurist: nalopen', 'nieuwe dag', 'wrong-answer'],
    ],
    ['no answer', 'agreement-2: done', ['jurist: nalopen', 'nog geen antwoord', '{ open: dag }']],
    ['a day that has passed', 'agreement-1: { open: 2027-03-04 }, agreement-2: done', ['4 maart 2027 is al voorbij']],
    ['a day that is none', 'agreement-1: { open: straks }, agreement-2: done', ['"straks" is geen dag']],
    ['no day', 'agreement-1: { open: }, agreement-2: done', ['jurist: nalopen', 'nog geen antwoord']],
    ['an empty day', 'agreement-1: { open: "" }, agreement-2: done', ['jurist: nalopen', 'nieuwe dag']],
    ['no reason', 'agreement-1: { dropped: " " }, agreement-2: done', ['jurist: nalopen', 'de reden']],
    ['two answers', 'agreement-1: { dropped: x, open: 2027-04-01 }, agreement-2: done', ['dropped, open']],
    ['more than done', 'agreement-1: { done: x }, agreement-2: done', ['"done" kan hier niet']],
  ])('an answers file with %s is told, and the record stays as it is', async (_, actions, told) => {
    const { now, run } = room(two);
    const ran = await run(answered({ actions, status: 'open' }));
    expect(ran.code, ran.stderr).toBe(2);
    for (const part of told) expect(ran.stderr).toContain(part);
    expect(now()).toBe(two);
  });

  test('an answers file without the step names each agreement', async () => {
    const { run } = room(two);
    const ran = await run(answered({ status: 'open' }));
    expect(ran.code).toBe(2);
    for (const part of ['jurist: nalopen', 'teamleider: bellen']) expect(ran.stderr).toContain(part);
  });

  test('closing names what is still open: an agreement, word back, dissent and a next look-back', async () => {
    const { now, run } = room(two);
    const answers = answered({
      actions: 'agreement-1: { open: 2027-04-01 }, agreement-2: { dropped: Dat hoeft niet meer. }',
      dissent: 'open',
      next: '2027-06-01',
    }).replace('word-back: "yes"', 'word-back: "no"');
    const ran = await run(answers);
    expect(ran.code).toBe(2);
    const { leftOpen } = nl.afterwards.lookBack;
    for (const part of [
      leftOpen.agreement('jurist: nalopen (2027-01-08)'),
      leftOpen['word-back'](''),
      leftOpen.view('Dit kan niet'),
      leftOpen['look-back']('1 juni 2027'),
    ])
      expect(ran.stderr).toContain(part);
    expect(ran.stderr).not.toContain(leftOpen.agreement('teamleider: bellen'));
    expect(ran.stderr.match(/closed-too-early/gu)).toHaveLength(4);
    expect(now()).toBe(two);
  });

  test('a next look-back on the same day is refused, since the check would fault it', async () => {
    const { run, now } = room(terrace);
    const with1 = (next: string) => answered({ actions: 'agreement-1: done', next, status: 'open' });
    const ran = await run(with1(DAY));
    expect([ran.code, now() === terrace]).toEqual([2, true]);
    expect(ran.stderr).toContain('Kies een dag na 5 maart 2027');
    expect((await run(with1('2027-03-06'))).code).toBe(0);
  });

  test('what was skipped is as open as before', async () => {
    const { run } = room(two);
    const ran = await run(answered({}).replace('  word-back', '  actions: { skip: geen tijd }\n  word-back'));
    expect(ran.code).toBe(2);
    expect(ran.stderr.match(/closed-too-early/gu)).toHaveLength(2);
  });

  test('a new day, and a reason for each thing that lapses, stand in the record, and read back', async () => {
    const { now, run } = room(two);
    const ran = await run(
      answered({
        actions: 'agreement-1: { open: 2027-04-01 }, agreement-2: { dropped: "- [ ] wij: *niets* (2027-01-01)" }',
        dissent: '{ dropped: De grens komt er niet. }',
        status: 'open',
      }).replace('word-back: "yes"', 'word-back: { dropped: De wethouder is weg. }'),
    );
    expect(ran, ran.stderr).toMatchObject({ code: 0 });
    const { agreements, dissent, escalation } = reviewOf(now().replace('- jurist', '- [ ] jurist'));
    expect(agreements.map(({ state, due }) => [state, due.state === 'day' ? due.day : ''])).toEqual([
      ['open', '2027-04-01'],
      ['dropped', ''],
    ]);
    expect(dissent.views).toMatchObject([{ heeded: false, letGo: true }]);
    expect(escalation?.answered).toBe('dropped');
    for (const part of [
      '**Nog niet gedaan:**\n\n- jurist: nalopen\n  - Nieuwe dag: 1 april 2027\n',
      '- teamleider: bellen\n  - Omdat: - \\[ \\] wij: \\*niets\\* (2027-01-01)\n',
      '**Terugkoppeling:** Vervalt, omdat: De wethouder is weg.\n',
      '- Dit kan niet.\n  - Omdat: De grens komt er niet.\n',
    ])
      expect(now()).toContain(part);
  });

  test('dropped without a reason still holds, with a warning', async () => {
    const { now, run } = room(two);
    const ran = await run(answered({ actions: 'agreement-1: done, agreement-2: dropped' }));
    expect(ran, ran.stderr).toMatchObject({ code: 0 });
    expect(ran.stderr).toContain('missing-reason');
    expect(ran.stderr).toContain('teamleider: bellen');
    expect(now()).toContain('status: closed');
  });

  test('a look-back before its session says what to do', async () => {
    const { now, run } = room(two);
    const ran = await run(answered({ actions: 'agreement-1: done, agreement-2: done' }), '2026-11-29');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(nl.afterwards.lookBack.tooEarly('29 november 2026', '18 december 2026'));
    expect(now()).toBe(two);
  });
});

describe('what is wrong with a record', () => {
  test('that lacks a part of its front matter is told, and keeps nobody from looking back', async () => {
    const { now, run } = room(terrace.replace('status: open', 'status: half').replace('protocol: kort\n', ''));
    const ran = await run(answered({ actions: 'agreement-1: done' }));
    expect(ran, ran.stderr).toMatchObject({ code: 0 });
    for (const part of [`${FILE}:6:9`, 'half', '"protocol"']) expect(ran.stderr).toContain(part);
    expect(now()).toContain('status: closed\n');
  });

  test.each([
    ['has no date', terrace.replace(/^date: .*\n/mu, ''), 'date'],
    ['has a date that does not exist', terrace.replace('2026-12-18', '2026-02-30'), '2026-12-05'],
    ['has no front matter', terrace.replace(/^---[\s\S]*?\n---\n/u, ''), nl.check.noFrontMatter],
    ['holds two versions', terrace.replace('- [ ]', '<<<<<<< HEAD\n- [ ]'), nl.check.conflictMarker],
    ['ends in code', `${terrace}\n\`\`\`\nx\n`, 'op regel 58 een codeblok'],
    ['ends in a comment', `${terrace}\n<!-- x\n`, 'op regel 58 iets dat nergens ophoudt'],
  ])('that %s is told before anything is asked', async (_, text, told) => {
    const { now, run } = room(text);
    for (const ran of [await run(answered({ actions: 'agreement-1: done' })), await run('')]) {
      expect(ran.code).toBe(2);
      expect(ran.stderr).toContain(told);
    }
    expect(now()).toBe(text);
  });

  test('what could not be read is told before the first question', async () => {
    const text = terrace.replace('- [x] team', '\nDe handhaver belt ook nog.\n\n- [x] team');
    const { run } = room(text);
    const ran = await run(answered({ actions: 'agreement-1: done' }));
    expect(ran, ran.stderr).toMatchObject({ code: 0 });
    const { followUp, lookBack } = nl.afterwards;
    expect(ran.stderr).toContain(`${followUp.unplaced}\n  ${FILE}:`);
    expect(ran.stderr.indexOf(followUp.unplaced)).toBeLessThan(ran.stderr.indexOf(lookBack.written(FILE)));
  });
});

describe('a look-back that was begun', () => {
  const given = {
    happened: { happened: 'Het ging goed.' },
    actions: { 'agreement-1': 'done' },
    'word-back': { 'word-back': 'yes' },
    dissent: { 'view-1': 'heeded' },
    remaining: {},
    next: { status: 'closed' },
  };

  /** A look-back that was stopped when all was answered, and nothing of it was in the record yet. */
  async function begun() {
    const own = room(terrace);
    const stopped = await inProcess(['--plain', 'look-back', FILE, '--date', DAY], { cwd: own.cwd, input: '/stop\n' });
    expect(stopped.code, stopped.stderr).toBe(130);
    const folder = join(own.cwd, '.driehoek', 'sessions');
    const { journal } = reopenJournal(folder, listJournals(folder)[0] ?? '', nl);
    for (const [step, value] of Object.entries(given))
      journal.append({ type: 'answer', step, value, at: `${DAY}T10:00:00.000Z` });
    journal.close();
    const resume = () => inProcess(['--plain', 'resume'], { cwd: own.cwd });
    return { ...own, journal: journal.path, resume };
  }

  test('goes on in a record that was edited meanwhile', async () => {
    const { path, now, resume } = await begun();
    const meanwhile = now()
      .replace('- [ ] handhaver: langsgaan', '* [/] **handhaver**: langsgaan')
      .replaceAll('\n', '\r\n');
    writeFileSync(path, meanwhile);
    const ran = await resume();
    expect(ran, ran.stderr).toMatchObject({ code: 0 });
    expect(now()).toContain('* [x] **handhaver**: langsgaan (2027-01-08)\r\n');
    expect(now().replace('[x] **h', '[/] **h').replace('status: closed', 'status: open').startsWith(meanwhile)).toBe(
      true,
    );
  });

  test('closes nothing over what was added meanwhile', async () => {
    const { path, now, resume } = await begun();
    writeFileSync(path, now().replace('- [x] team', '- [ ] jurist: nieuw (2027-05-01)\n- [x] team'));
    const ran = await resume();
    expect(ran, ran.stderr).toMatchObject({ code: 0 });
    expect(ran.stderr).toContain(`${nl.afterwards.lookBack.staysOpen}\n- jurist nieuw 2027-05-01`);
    expect(reviewOf(now()).front.status).toBe('open');
  });

  test('tells what it does not find any more, and keeps the rest', async () => {
    const { path, now, resume } = await begun();
    writeFileSync(path, now().replace('langsgaan', 'bellen').replace('Dit kan niet', 'Dit kan wel'));
    const ran = await resume();
    expect(ran, ran.stderr).toMatchObject({ code: 0 });
    const { lookBack } = nl.afterwards;
    expect(ran.stderr).toContain(lookBack.notFound('handhaver: langsgaan (2027-01-08)'));
    expect(ran.stderr).toContain(lookBack.notNamed('Dit kan niet.'));
    expect(now()).toContain('- [ ] handhaver: bellen');
    expect(reviewOf(now()).lookBacks).toHaveLength(1);
  });

  test('is kept where the record can no longer be read', async () => {
    const { path, now, resume, journal } = await begun();
    writeFileSync(path, `${now()}\n>>>>>>> terras\n`);
    const ran = await resume();
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(nl.check.conflictMarker);
    expect(ran.stderr).toContain('driehoek --plain resume');
    expect(readFileSync(journal, 'utf8')).toContain('Het ging goed.');
  });

  test('goes on from a journal of an earlier version, which holds the same words with their markup', async () => {
    const { path, now, resume, journal } = await begun();
    const text = readFileSync(journal, 'utf8');
    expect(text).toContain('"agreement-1":"handhaver: langsgaan (2027-01-08)"');
    writeFileSync(journal, text.replace('"agreement-1":"handhaver:', '"agreement-1":"**handhaver**:'));
    writeFileSync(path, now().replace('- [ ] handhaver', '- [ ] **handhaver**'));
    const ran = await resume();
    expect(ran, ran.stderr).toMatchObject({ code: 0 });
    expect(now()).toContain('- [x] **handhaver**: langsgaan');
  });
});
