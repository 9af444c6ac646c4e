import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';
import { aRecord } from '../support/archive.ts';
import { inProcess } from '../support/in-process.ts';
import { Keys, runInPty } from '../support/pty.ts';
import { emptyFolder, program } from '../support/workroom.ts';

const FILE = '2027-01-10-poort.md';
const env = { SOURCE_DATE_EPOCH: String(Date.parse('2027-03-05T12:00:00Z') / 1000) };
const actions =
  '- [ ] jurist: de vergunning nalopen (2027-02-01)\n- [/] teamleider: bellen (2027-03-08)\n- handhaver: langsgaan';
const poort = aRecord({ title: 'De poort', date: '2027-01-10' }, { actions });
const args = ['review', 'terras-na-elven', '--protocol', 'kort'];

/** A folder with a record, and other files. */
function room(files: Readonly<Record<string, string>> = {}) {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, 'records'));
  for (const [name, text] of Object.entries({ [`records/${FILE}`]: poort, ...files })) {
    mkdirSync(join(cwd, name, '..'), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  const now = () => readFileSync(join(cwd, 'records', FILE), 'utf8');
  const lines = (...typed: readonly string[]) =>
    inProcess(['--plain', '--lang', 'nl', ...args], { cwd, env, input: `${typed.join('\n')}\n` });
  return { cwd, now, lines };
}

describe('what is open of last time, before a session', () => {
  test('is asked one by one, and each answer is in its record at once', async () => {
    const { now, lines, cwd } = room();
    const ran = await lines('1', '2', 'over 3 weken', '3', 'De eigenaar is weg.', '/stop');
    expect(ran.code, ran.stderr).toBe(130);
    expect(ran.stderr).toContain('Vraag 1 van 3. Wat is hiervan gekomen? jurist: de vergunning nalopen');
    expect(ran.stderr).toContain('jurist: de vergunning nalopen, 4 weken te laat (1 februari 2027)');
    expect(ran.stderr).toContain(nl.promises.stays);
    expect(ran.stderr).toContain('Spreek eerst dit met elkaar af.');
    expect(now()).toBe(
      poort
        .replace('[ ] jurist', '[x] jurist')
        .replace('2027-03-08', '2027-03-26')
        .replace('- handhaver: langsgaan', '- [-] handhaver: langsgaan\n  - Omdat: De eigenaar is weg.'),
    );
    const [draft = ''] = readdirSync(join(cwd, '.driehoek', 'sessions'));
    expect(readFileSync(join(cwd, '.driehoek', 'sessions', draft), 'utf8')).not.toContain('De eigenaar is weg');
  });

  test('is not asked again when the session goes on, nor where nothing is open any more', async () => {
    const { cwd, lines } = room();
    await lines('1', '1', '1', '/stop');
    const resumed = await inProcess(['--plain', '--lang', 'nl', 'resume'], { cwd, env, input: '/stop\n' });
    expect(resumed.stderr).not.toContain(nl.promises.ask);
    expect((await lines('/stop')).stderr).not.toContain(nl.promises.title);
  });

  test.each(['q', '5'])('is skipped with one key: %s', async (key) => {
    const { now, lines } = room();
    const ran = await lines('1', key, '/stop');
    expect(ran.stderr).toContain(nl.promises.leaveInLines);
    expect(ran.stderr).toContain('Spreek eerst dit met elkaar af.');
    expect(now()).toBe(poort.replace('[ ] jurist', '[x] jurist'));
  });

  test('left in the middle, what was answered is kept, and no session was begun', async () => {
    const { cwd, now, lines } = room();
    const ran = await lines('1', '/stop');
    expect(ran.code).toBe(130);
    expect(now()).toBe(poort.replace('[ ] jurist', '[x] jurist'));
    expect(readdirSync(cwd)).toEqual(['records']);
  });

  test('asks again for a day that has passed, and for a reason that is not there', async () => {
    const { now, lines } = room();
    const ran = await lines('2', 'gisteren', '10 maart', '3', '', 'Het hoeft niet.', 'q', '/stop');
    expect(ran.stderr).toContain('4 maart 2027 is al voorbij');
    expect(ran.stderr).toContain(nl.faults.emptyMore.reason);
    expect(now()).toContain('nalopen (2027-03-10)');
    expect(now()).toContain('- [-] teamleider: bellen (2027-03-08)\n  - Omdat: Het hoeft niet.\n');
  });

  test('what a hand changed meanwhile is told, and stays as it is', async () => {
    const text = poort.replace('(2027-02-01)', '(1 februari, na de vakantie)');
    const { now, lines } = room({ [`records/${FILE}`]: text });
    const ran = await lines('1', '2', '10 maart', '', 'q', '/stop');
    expect(ran.stderr).toContain(nl.promises.notWritten(`records/${FILE}`));
    expect(ran.stderr).toContain('Spreek eerst dit met elkaar af.');
    expect(now()).toContain('(1 februari, na de vakantie)');
  });

  test('is never that of another team, and an answers file asks nothing', async () => {
    const other = poort.replaceAll('jurist', 'bewaker').replace('De poort', 'Elders');
    const { cwd, lines, now } = room({
      'records/zuid/2027-02-01-x.md': other,
      'records/zuid/driehoek.config.yaml': 'format: driehoek/config@1\n',
    });
    const { stderr } = await lines('q', '/stop');
    expect(stderr).toContain('De poort');
    expect(stderr).not.toContain('Elders');
    const input = 'format: driehoek/answers@1\nanswers: {}\n';
    const played = await inProcess(['review', '--answers', '-'], { cwd, env, input });
    expect(played.stderr).not.toContain(nl.promises.ask);
    expect(now()).toBe(poort);
  });

  test('where only word back or dissent is open, one line says so', async () => {
    const text = aRecord({}, { escalation: '**Opschalen:** Ja\n\n**Naar wie:** de wethouder' });
    const { lines } = room({ [`records/${FILE}`]: text });
    expect((await lines('', '/stop')).stderr).toContain(nl.promises.more(1));
  });
});

describe('what the organisation answers', () => {
  const letter = '# Brief\n\nElke week is er een uur.\n<!-- x -->\nWie: de directeur.\nMeer.\n';

  test.each(['word-back.md', 'records/word-back.md'])('stands before it, in three lines, from %s', async (name) => {
    const { cwd, lines } = room({ [name]: letter });
    const after = new Date('2027-02-01T12:00:00Z');
    utimesSync(join(cwd, name), after, after);
    const { stderr } = await lines('', 'q', '/stop');
    for (const part of [nl.promises.answerAsk, 'Elke week is er een uur.', 'Wie: de directeur.', name])
      expect(stderr).toContain(part);
    expect(stderr).not.toContain('Meer.');
    expect(stderr.indexOf('Elke week')).toBeLessThan(stderr.indexOf(nl.promises.ask));
  });

  test('is not said again once a session was held after it', async () => {
    const { cwd, lines } = room({ 'word-back.md': letter });
    const before = new Date('2027-01-09T12:00:00Z');
    utimesSync(join(cwd, 'word-back.md'), before, before);
    expect((await lines('q', '/stop')).stderr).not.toContain(nl.promises.answerAsk);
  });

  test('is not said again in a fresh clone, where every file is new', async () => {
    const { cwd, lines } = room({ 'word-back.md': letter });
    const git = (day: string, ...own: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...own], {
        cwd,
        stdio: 'ignore',
        env: { ...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00Z`, GIT_AUTHOR_DATE: `${day}T12:00:00Z` },
      });
    const cloned = new Date('2027-02-01T12:00:00Z');
    git('2027-01-09', 'init');
    git('2027-01-09', 'add', 'word-back.md');
    git('2027-01-09', 'commit', '-m', 'x');
    utimesSync(join(cwd, 'word-back.md'), cloned, cloned);
    expect((await lines('q', '/stop')).stderr).not.toContain(nl.promises.answerAsk);
    writeFileSync(join(cwd, 'word-back.md'), `${letter}Nog iets.\n`);
    utimesSync(join(cwd, 'word-back.md'), cloned, cloned);
    expect((await lines('', 'q', '/stop')).stderr).toContain(nl.promises.answerAsk);
  });
});

describe('at a screen', () => {
  test.each([
    ['nl', nl, 'over 2 weken', 'Omdat'],
    ['en', en, 'in 2 weeks', 'Omdat'],
  ] as const)('the same, in %s', { timeout: 60_000 }, async (lang, messages, day, because) => {
    const { cwd, now } = room();
    const run = () => runInPty(process.execPath, [program, '--lang', lang, ...args], { cwd, env });
    const session = run();
    await session.see(messages.promises.title);
    await session.see(messages.promises.leave);
    session.type(`3${Keys.enter}`);
    await session.see(messages.choosing.besides.reason);
    session.type(`Het is niet nodig.${Keys.enter}`);
    await session.see('teamleider');
    session.type(`2${Keys.enter}`);
    await session.see(messages.choosing.besides.day);
    session.type(`${day}${Keys.enter}`);
    await session.see('handhaver: langsgaan');
    session.type(Keys.ctrlC);
    expect(await session.exit()).toMatchObject({ code: 130 });
    expect(now()).toContain(`- [-] jurist: de vergunning nalopen (2027-02-01)\n  - ${because}: Het is niet nodig.\n`);
    expect(now()).toContain('bellen (2027-03-19)');
    expect(readdirSync(cwd)).toEqual(['records']);
    const again = run();
    await again.see('teamleider');
    again.type(Keys.escape);
    await again.see(lang === 'nl' ? 'Hoeveel mensen' : 'How many people');
    again.type(Keys.ctrlC);
    await again.exit();
  });
});
