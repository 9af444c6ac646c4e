import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type PulseRow, printPulseRows } from '../../src/core/archive/pulse-row.ts';
import { type HandOverRow, handOverRowSchema } from '../../src/core/archive/row.ts';
import { printRows } from '../../src/core/archive/row-file.ts';
import { aRow, manyRows, rowName, writeRows } from '../support/hand-overs.ts';
import { inProcess } from '../support/in-process.ts';
import { emptyFolder } from '../support/workroom.ts';

const on = (day: string) => ({ SOURCE_DATE_EPOCH: String(Date.parse(`${day}T12:00:00Z`) / 1000) });

let cwd = '';
const run = (args: string, day = '2026-07-10') => inProcess(args.split(' '), { cwd, env: on(day) });
const text = (path: string) => readFileSync(join(cwd, path), 'utf8');
const put = (path: string, rows: readonly HandOverRow[]) => writeFileSync(join(cwd, path), printRows(rows));
const jsonOf = async (args: string, day?: string) => JSON.parse((await run(`${args} --json`, day)).stdout);

/** Eight teams with three rows each; of each team one sentence and one question to those above. */
function eightTeams(): HandOverRow[] {
  return Array.from({ length: 24 }, (_, n) =>
    aRow({
      team: `team-${n % 8}`,
      row: rowName(n),
      asked_of: n % 2 === 0 ? 'directie' : 'bestuur',
      answer: 'open',
      ...(n < 8 ? { release: 'quotable', sentence: `Zin van team ${n}.` } : {}),
    }),
  );
}

beforeEach(() => {
  cwd = emptyFolder();
});

describe('adding', () => {
  test('the same file twice is no harm', async () => {
    put('a.jsonl', [aRow(), aRow({ row: 'abcdef01' })]);
    expect(await run('archive add a.jsonl')).toMatchObject({
      code: 0,
      stdout: 'a.jsonl: 2 regels erbij.\n',
      stderr: '',
    });
    const file = 'archive/period=2026-H1/team=team-a/hand-over.jsonl';
    expect(text(file)).toBe(text('a.jsonl'));
    expect(await run('archief toevoegen a.jsonl')).toMatchObject({ code: 0, stdout: 'a.jsonl: 2 regels al bekend.\n' });
    expect(text(file)).toBe(text('a.jsonl'));
  });

  test('names each bad row by its line and takes the rest', async () => {
    put('a.jsonl', [aRow()]);
    appendFileSync(join(cwd, 'a.jsonl'), `{"format":"driehoek/hand-over@2"}\nx\n`);
    const { code, stdout, stderr } = await run('archive add a.jsonl');
    expect(code).toBe(1);
    expect(stdout).toBe('a.jsonl: 1 regel erbij.\n');
    expect(stderr).toMatch(/^a\.jsonl:2: [^\n]+driehoek\/hand-over@2[^\n]+\na\.jsonl:3: [^\n]+geen JSON/u);
  });

  test.each(['\u202egood', 'red\u001b[31m', 'a\u2028b', 'nul\u0000', 'a\rb', 'half \ud83d'])(
    'takes no sentence and no words with characters that steer a screen: %j',
    async (said) => {
      const own = { release: 'quotable', themes: ['own'] } as const;
      put('a.jsonl', [
        aRow({ ...own, sentence: said }),
        aRow({ ...own, row: 'abcdef01', sentence: 'Goed.', theme_words: said }),
        aRow({ ...own, row: 'abcdef02', sentence: 'Ook goed: é 👩‍👩‍👧.' }),
      ]);
      expect(await jsonOf('archive add a.jsonl')).toMatchObject({
        files: [{ added: 1 }],
        leftOut: [
          { message: expect.stringContaining('sentence') },
          { message: expect.stringContaining('theme_words') },
        ],
      });
    },
  );

  test('takes no row of a half-year that is not over', async () => {
    put('a.jsonl', [aRow()]);
    expect(await run('archive add a.jsonl', '2026-06-30')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/nog niet voorbij/u),
    });
    expect(existsSync(join(cwd, 'archive', 'period=2026-H1'))).toBe(false);
  });

  test('learns an answer from a later file, and unlearns none from an earlier one', async () => {
    const asked = aRow({ asked_of: 'directie', answer: 'open', release: 'quotable', sentence: 'Wij wachten.' });
    put('h1.jsonl', [asked]);
    put('h2.jsonl', [
      aRow({ period: '2026-H2', row: 'abcdef01' }),
      { ...asked, answer: 'late', release: 'counted', sentence: null },
    ]);
    await run('archive add h1.jsonl');
    expect(await jsonOf('archive add h2.jsonl', '2027-01-10')).toMatchObject({ files: [{ added: 1, answers: 1 }] });
    const file = 'archive/period=2026-H1/team=team-a/hand-over.jsonl';
    expect(JSON.parse(text(file))).toEqual({ ...asked, answer: 'late' });
    expect(await jsonOf('archive add h1.jsonl', '2027-01-10')).toMatchObject({ files: [{ same: 1 }] });
    expect(JSON.parse(text(file))).toEqual({ ...asked, answer: 'late' });
  });

  test('takes a row as it was made anew, until it is released', async () => {
    put('a.jsonl', [aRow()]);
    await run('archive add a.jsonl');
    put('a.jsonl', [aRow({ themes: ['prive-ambt'] })]);
    expect(await jsonOf('archive add a.jsonl')).toMatchObject({ files: [{ changed: 1 }], leftOut: [] });
    await run('archive release 2026-H1');
    put('a.jsonl', [aRow({ themes: ['maatwerk-willekeur'] })]);
    expect(await jsonOf('archive add a.jsonl')).toMatchObject({ leftOut: [{ line: 1, why: 'released' }] });
  });

  test('sees that a team changed its id', async () => {
    put('a.jsonl', [aRow()]);
    put('b.jsonl', [aRow({ team: 'team-b' }), aRow({ team: 'team-b', row: 'abcdef01' })]);
    await run('archive add a.jsonl');
    expect(await jsonOf('archive add b.jsonl')).toMatchObject({
      files: [{ added: 1 }],
      leftOut: [{ line: 1, why: 'other-team', message: expect.stringContaining('"team-a"') }],
    });
  });

  test('sees it too where only an answer comes along', async () => {
    const asked = aRow({ asked_of: 'directie', answer: 'open', release: 'quotable', sentence: 'Wij wachten.' });
    put('h1.jsonl', [asked]);
    await run('archive add h1.jsonl');
    await run('archive release 2026-H1');
    const answered = { ...asked, team: 'team-b', answer: 'yes', release: 'counted', sentence: null } as const;
    put('h2.jsonl', [answered, aRow({ period: '2026-H2', team: 'team-b', row: 'abcdef01' })]);
    expect(await jsonOf('archive add h2.jsonl', '2027-01-10')).toMatchObject({
      files: [{ added: 1, late: 0 }],
      leftOut: [{ why: 'other-team' }],
    });
  });

  test('a row of a half-year to come changes nothing about the others', async () => {
    put('a.jsonl', [aRow()]);
    await run('archive add a.jsonl');
    put('a.jsonl', [aRow({ dissent: true }), aRow({ period: '2031-H1', row: 'abcdef01' })]);
    expect(await jsonOf('archive add a.jsonl')).toMatchObject({
      files: [{ changed: 1 }],
      leftOut: [{ line: 2, why: 'not-over' }],
    });
  });

  test('sees that two teams have one id', async () => {
    put('a.jsonl', [aRow()]);
    put('b.jsonl', [aRow({ row: 'abcdef01' }), aRow({ row: 'abcdef02' })]);
    await run('archive add a.jsonl');
    expect(await jsonOf('archive add b.jsonl')).toMatchObject({
      leftOut: [{ why: 'two-teams' }, { why: 'two-teams' }],
    });
    put('b.jsonl', [aRow({ row: 'abcdef01' }), aRow()]);
    expect(await jsonOf('archive add b.jsonl')).toMatchObject({ files: [{ added: 1, same: 1 }], leftOut: [] });
  });

  test('asks again about a sentence with somebody in it', async () => {
    put('a.jsonl', [aRow({ release: 'quotable', sentence: 'Bel mevrouw De Wit.' })]);
    const file = 'archive/period=2026-H1/team=team-a/hand-over.jsonl';
    expect(await run('archive add a.jsonl')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/a\.jsonl:1: in de zin lijkt iets over een persoon/u),
    });
    expect(JSON.parse(text(file))).toMatchObject({ release: 'counted', sentence: null });
    expect(await run('archive add a.jsonl --yes')).toMatchObject({ code: 0 });
    expect(JSON.parse(text(file))).toMatchObject({ release: 'quotable', sentence: 'Bel mevrouw De Wit.' });
    for (const [key, sentence] of [
      ['1', 'Bel mevrouw De Wit.'],
      ['2', null],
    ] as const) {
      rmSync(join(cwd, 'archive'), { recursive: true });
      const { code } = await inProcess(['--plain', 'archive', 'add', 'a.jsonl'], {
        cwd,
        env: on('2026-07-10'),
        input: `${key}\n`,
      });
      expect(code).toBe(0);
      expect(JSON.parse(text(file)).sentence).toBe(sentence);
    }
  });
});

describe('releasing', () => {
  beforeEach(async () => {
    put('a.jsonl', eightTeams());
    await run('archive add a.jsonl');
  });

  test('happens once, and only of what is over', async () => {
    expect(await run('archive release 2026-H1', '2026-06-30')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/nog niet voorbij/u),
    });
    expect(await run('archive release 2026-H1')).toMatchObject({ code: 0, stdout: 'archive/releases/2026-H1.json\n' });
    const before = text('archive/releases/2026-H1.json');
    expect(await run('archive release 2026-H1')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/al uitgebracht/u),
    });
    expect(await run('archive release 2026-H1 --cut domain')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/al uitgebracht/u),
    });
    expect(text('archive/releases/2026-H1.json')).toBe(before);
    expect(await run('archive release 2025-H2')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/staat er niets/u),
    });
    for (const wrong of ['2026', '2026-H3', 'x'])
      expect(await run(`archive release ${wrong}`)).toMatchObject({ code: 2 });
    expect(await run('archive release 2026-H1 --cut theme')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/domain of position/u),
    });
  });

  test.each([0, 23, 24])('says how many of 24 got an answer: %i', async (answered) => {
    put(
      'b.jsonl',
      eightTeams().map((row, n) => ({ ...row, answer: n < answered ? 'yes' : 'open' })),
    );
    await run('archive add b.jsonl');
    await run('archive release 2026-H1');
    const { asked } = JSON.parse(text('archive/releases/2026-H1.json'));
    const sum = (key: string) => asked.reduce((all: number, one: Record<string, number>) => all + (one[key] ?? 0), 0);
    expect([sum('yes'), sum('open')]).toEqual([answered, 24 - answered]);
  });

  test('counts what comes late in the next half-year, and leaves what was released as it was', async () => {
    await run('archive release 2026-H1');
    const before = text('archive/releases/2026-H1.json');
    put('late.jsonl', [aRow({ team: 'team-9', row: 'abcdef09' })]);
    expect(await jsonOf('archive add late.jsonl', '2026-08-01')).toMatchObject({ files: [{ added: 0, late: 1 }] });
    put('h2.jsonl', [aRow({ team: 'team-9', row: 'abcdef10', period: '2026-H2' })]);
    expect(await jsonOf('archive add h2.jsonl late.jsonl', '2027-01-10')).toMatchObject({
      files: [{ added: 1 }, { same: 1 }],
    });
    expect(await jsonOf('archive release 2026-H2', '2027-01-10')).toMatchObject({ rows: 2, teams: 1 });
    expect(text('archive/releases/2026-H1.json')).toBe(before);
    expect(text('archive/period=2026-H2/team=team-9/late.jsonl')).toContain('"period":"2026-H2"');
  });

  test('is refused where a file is not what was released', async () => {
    await run('archive release 2026-H1');
    const path = join(cwd, 'archive/releases/2026-H1.json');
    const rows = join(cwd, 'archive/period=2026-H1/team=team-1/hand-over.jsonl');
    const [sound, own] = [readFileSync(path), readFileSync(rows)];
    const refused = async (name: RegExp) => {
      for (const args of ['add a.jsonl', 'release 2026-H1', 'withdraw team-1 a0000001', 'letters 2026-H1'])
        expect(await run(`archive ${args}`)).toMatchObject({ code: 2, stderr: expect.stringMatching(name) });
    };
    appendFileSync(path, ' ');
    await refused(/archive\/releases\/2026-H1\.json is veranderd/u);
    rmSync(path);
    await refused(/archive\/releases\/2026-H1\.json is weg/u);
    writeFileSync(path, sound);
    appendFileSync(rows, '\n');
    await refused(/team=team-1\/hand-over\.jsonl is veranderd/u);
    writeFileSync(rows, own);
    cpSync(join(cwd, 'archive/period=2026-H1/team=team-1'), join(cwd, 'archive/period=2026-H1/team=team-x'), {
      recursive: true,
    });
    await refused(/team=team-x\/hand-over\.jsonl hoort niet bij/u);
    rmSync(join(cwd, 'archive/period=2026-H1/team=team-x'), { recursive: true });
    appendFileSync(join(cwd, 'archive/ledger.jsonl'), '{}\n');
    await refused(/archive\/ledger\.jsonl:2 is geen regel/u);
  });

  test('ends a run that was killed on its way, whichever way it was going', async () => {
    await run('archive release 2026-H1');
    const path = join(cwd, 'archive/releases/2026-H1.json');
    const whole = text('archive/releases/2026-H1.json');
    const ledger = text('archive/ledger.jsonl');
    // The ledger tells of it, and the release has not got its name.
    renameSync(path, `${path}.new`);
    expect(await run('archive release 2026-H1')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/al uitgebracht/u),
    });
    expect(text('archive/releases/2026-H1.json')).toBe(whole);
    // The ledger does not tell of it yet: it never happened.
    renameSync(path, `${path}.new`);
    rmSync(join(cwd, 'archive/ledger.jsonl'));
    expect(await run('archive release 2026-H1')).toMatchObject({ code: 0 });
    expect([text('archive/releases/2026-H1.json'), text('archive/ledger.jsonl')]).toEqual([whole, ledger]);
    expect(existsSync(`${path}.new`)).toBe(false);
  });

  test('goes by the bytes that stand there, whoever saved them', async () => {
    const path = join(cwd, 'archive/period=2026-H1/team=team-1/hand-over.jsonl');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
    expect(await run('archive release 2026-H1')).toMatchObject({ code: 0 });
    expect(await run('archive letters 2026-H1')).toMatchObject({ code: 0 });
  });

  test('takes a sentence back, also from what was released, and from what comes again', async () => {
    await run('archive release 2026-H1');
    const release = JSON.parse(text('archive/releases/2026-H1.json'));
    const [{ row, sentence }] = release.sentences;
    const { team } = eightTeams().find((one) => one.row === row) ?? aRow();
    expect(await run(`archive withdraw ${team} ${row}`)).toMatchObject({ code: 0 });
    expect(JSON.parse(text('archive/releases/2026-H1.json'))).toEqual({
      ...release,
      sentences: release.sentences.map((one: { row: string }) => (one.row === row ? { ...one, sentence: null } : one)),
    });
    expect(text(`archive/period=2026-H1/team=${team}/hand-over.jsonl`)).not.toContain(sentence);
    expect(await run('archive add a.jsonl')).toMatchObject({ code: 0 });
    expect(text(`archive/period=2026-H1/team=${team}/hand-over.jsonl`)).not.toContain(sentence);
    expect(await run('archive letters 2026-H1')).toMatchObject({ code: 0 });
    expect(await run(`archive withdraw ${team} ${row}`)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/staat geen zin/u),
    });
    expect(await run(`archive withdraw ${team} abcdef99`)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/heeft geen regel/u),
    });
    expect(await run(`archive withdraw team-99 ${row}`)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/geen team "team-99"/u),
    });
  });

  test('does not bring back a sentence that was taken back before the release', async () => {
    await run('archive withdraw team-1 a0000001');
    expect(await jsonOf('archive add a.jsonl')).toMatchObject({ files: [{ same: 24 }], leftOut: [] });
    await run('archive release 2026-H1');
    expect(text('archive/releases/2026-H1.json')).not.toContain('Zin van team 1.');
  });

  test('says nothing of a kind of work that one team holds', async () => {
    const rows = manyRows({ teams: 15, periods: ['2026-H1'], rows: 3 }).map((row) => ({
      ...row,
      domain: 'beleid' as const,
    }));
    const own = Array.from({ length: 24 }, (_, n) =>
      aRow({ team: 'inspectie', domain: 'toezicht', row: `b${rowName(n).slice(1)}`, themes: ['inspectie-beleid'] }),
    );
    rmSync(join(cwd, 'archive'), { recursive: true });
    writeRows(join(cwd, 'archive'), [...rows, ...own]);
    expect(await run('archive release 2026-H1 --cut domain')).toMatchObject({ code: 0 });
    const release = JSON.parse(text('archive/releases/2026-H1.json'));
    expect(release.groups.map(({ id }: { id: string }) => id)).toEqual(['beleid']);
    expect(release.too_few).toEqual(['toezicht']);
  });

  test('prints words of a team of its own nowhere', async () => {
    const words = 'burn out teamleider noord';
    put('own.jsonl', [
      ...eightTeams(),
      aRow({
        team: 'team-1',
        row: 'abcdef01',
        themes: ['own'],
        theme_words: words,
        release: 'quotable',
        sentence: 'Het is te veel.',
      }),
    ]);
    await run('archive add own.jsonl');
    const said = [
      await run('archive release 2026-H1 --exact'),
      await run('archive release 2026-H1'),
      await run('archive letters 2026-H1'),
      await run('archive'),
    ];
    expect(said.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    const letter = text('archive/letters/2026-H1/team-1.md');
    expect(letter).toContain('Het is te veel.');
    for (const own of [text('archive/releases/2026-H1.json'), letter, JSON.stringify(said)])
      expect(own).not.toContain(words);
  });

  test('publishes a theme that three teams carry, under the name the coordinator gave it', async () => {
    rmSync(join(cwd, 'archive'), { recursive: true });
    const own = Array.from({ length: 8 }, (_, n) => aRow({ team: `team-${n}`, row: rowName(n), themes: ['own'] }));
    writeRows(join(cwd, 'archive'), own);
    const themes =
      'format: driehoek/themes@1\nthemes:\n  - { id: werkdruk, title: Werkdruk, since: 2026-H1 }\n  - { id: rooster, title: Rooster, since: 2026-H1 }\n';
    writeFileSync(join(cwd, 'archive/themes.yaml'), themes);
    const codes = [
      'team;row;id',
      ...[0, 1, 2].map((n) => `team-${n};${rowName(n)};werkdruk`),
      `team-3;${rowName(3)};rooster`,
    ];
    writeFileSync(join(cwd, 'archive/codes.csv'), `\ufeff${codes.join('\r\n')}\r\n`);
    await run('archive release 2026-H1');
    const release = text('archive/releases/2026-H1.json');
    expect(JSON.parse(release).groups[0].themes[0]).toEqual({
      id: 'werkdruk',
      title: 'Werkdruk',
      teams: [3, 8],
      side: null,
    });
    expect(release).not.toContain('rooster');
    writeFileSync(join(cwd, 'archive/codes.csv'), 'team,row,id\nteam-1,x,y\n');
    expect(await run('archive')).toMatchObject({ code: 2, stderr: expect.stringMatching(/archive\/codes\.csv:2/u) });
  });
});

describe('a line of codes that counts for nothing', () => {
  const themes = 'format: driehoek/themes@1\nthemes:\n  - { id: werkdruk, title: Werkdruk, since: 2026-H1 }\n';

  beforeEach(async () => {
    put(
      'a.jsonl',
      Array.from({ length: 6 }, (_, n) =>
        aRow({ team: `team-${n}`, row: rowName(n), themes: n === 5 ? ['prive-ambt'] : ['own'] }),
      ),
    );
    await run('archive add a.jsonl');
    writeFileSync(join(cwd, 'archive/themes.yaml'), themes);
  });

  test.each([
    [
      'a row that is not there',
      'team-0',
      rowName(9),
      'werkdruk',
      /codes\.csv:2 telt nergens mee.*niet in het archief/u,
    ],
    ['a row of another team', 'team-1', rowName(0), 'werkdruk', /codes\.csv:2 telt nergens mee.*niet in het archief/u],
    ['a row without own words', 'team-5', rowName(5), 'werkdruk', /codes\.csv:2 telt nergens mee.*geen eigen woorden/u],
    ['a theme in no file', 'team-0', rowName(0), 'werkdurk', /codes\.csv:2 telt nergens mee.*themes\.yaml/u],
  ])('is named, and nothing is released: %s', async (_, team, row, theme, says) => {
    writeFileSync(
      join(cwd, 'archive/codes.csv'),
      `team;row;id\n${team};${row};${theme}\nteam-2;${rowName(2)};werkdruk\n`,
    );
    expect(await run('archive')).toMatchObject({ code: 1, stderr: expect.stringMatching(says) });
    expect(await run('archive release 2026-H1')).toMatchObject({ code: 2, stderr: expect.stringMatching(says) });
    expect(existsSync(join(cwd, 'archive/releases'))).toBe(false);
    const exact = await run('archive release 2026-H1 --exact');
    expect(exact).toMatchObject({ code: 0, stderr: expect.stringMatching(says) });
    writeFileSync(join(cwd, 'archive/codes.csv'), `team;row;id\nteam-2;${rowName(2)};werkdruk\n`);
    expect(await run('archive')).toMatchObject({ code: 0, stderr: '' });
    expect(await run('archive release 2026-H1')).toMatchObject({ code: 0 });
  });

  test('does not hinder --exact, which counts what was coded under its theme', async () => {
    const codes = [0, 1, 2].map((n) => `team-${n};${rowName(n)};werkdruk\n`).join('');
    writeFileSync(join(cwd, 'archive/codes.csv'), codes);
    const { stdout } = await run('archive release 2026-H1 --exact --json');
    expect(JSON.parse(stdout)).toMatchObject({
      problems: [],
      exact: [
        { theme: 'own', teams: 2 },
        { theme: 'prive-ambt', teams: 1 },
        { theme: 'werkdruk', teams: 3 },
      ],
    });
  });
});

test('says of which kinds too few teams gave a pulse, when it releases and in the report', async () => {
  put('a.jsonl', [...eightTeams()]);
  const pulses = (from: number, to: number, position: 'medewerker' | 'leidinggevend'): PulseRow[] =>
    Array.from({ length: to - from }, (_, n) => ({
      format: 'driehoek/pulse-row@1',
      period: '2026-H1',
      team: `team-${from + n}`,
      domain: 'uitvoering',
      position,
      wave: 1,
      words: Array(12).fill('agree'),
    }));
  const all = [...pulses(0, 5, 'medewerker'), ...pulses(20, 26, 'leidinggevend')];
  writeFileSync(join(cwd, 'pulses.jsonl'), printPulseRows(all));
  expect(await run('archive add a.jsonl pulses.jsonl')).toMatchObject({ code: 0 });
  const released = await run('archive release 2026-H1 --cut position --json');
  expect(JSON.parse(released.stdout)).toMatchObject({ pulsesTooFew: ['medewerker'], teams: 14 });
  const { stdout } = await run('report --archive archive --format markdown --all');
  expect(stdout).toContain(
    'Te weinig teams met een peiling om iets over te zeggen: medewerkers. Dat kan vanaf zes teams.',
  );
  expect(stdout).toContain('Leidinggevenden (6 teams)');
  const [before = '', ...after] = stdout.split('## Peiling');
  expect([before.toLowerCase().includes('leidinggevenden'), after.length]).toEqual([false, 1]);
  rmSync(join(cwd, 'archive'), { recursive: true });
  await run('archive add pulses.jsonl');
  expect(await run('archive release 2026-H1 --cut position')).toMatchObject({
    code: 0,
    stderr: expect.stringContaining('Te weinig teams met een peiling om iets over te zeggen: medewerkers.'),
  });
  expect(await run('report --archive archive')).toMatchObject({ code: 0 });
});

describe('letters and insights', () => {
  test('tell each team what became of its own sentences', async () => {
    put('a.jsonl', eightTeams());
    await run('archive add a.jsonl');
    await run('archive release 2026-H1');
    const insights =
      '## Wachten op antwoord\n\nZinnen: a0000000 a0000001 a0000002\nGevolg: wie vraagt, krijgt een naam en een dag\nWie: de directeur\nWanneer: 2026-12-01\n';
    writeFileSync(join(cwd, 'archive/releases/inzichten.md'), insights);
    expect(await run('archive letters 2026-H1')).toMatchObject({ code: 0 });
    const letter = text('archive/letters/2026-H1/team-2.md');
    expect(letter.split('\n').slice(0, 4)).toEqual([
      '# Antwoord van de organisatie over de eerste helft van 2026',
      '',
      expect.stringMatching(/^Jullie gaven één zin\. Die staat .* inzicht\.$/u),
      'Besloten: wie vraagt, krijgt een naam en een dag (de directeur, 2026-12-01).',
    ]);
    expect(letter).toContain('> Zin van team 2.');
    for (const n of [0, 1, 3]) expect(letter).not.toContain(`Zin van team ${n}.`);
    expect(text('archive/letters/2026-H1/team-7.md')).not.toContain('Besloten');
    expect(await run('archive letters 2026-H1')).toMatchObject({ code: 0 });
    writeFileSync(join(cwd, 'archive/letters/2026-H1/team-2.md'), 'iets van iemand anders');
    expect(await run('archive letters 2026-H1')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/team-2\.md bestaat al/u),
    });
    expect(await run('archive letters 2025-H2')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/nog niet uitgebracht/u),
    });
    expect(await run('archive')).toMatchObject({ code: 0, stderr: '' });
    expect(await run('archive', '2026-12-02')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/op 2026-12-01 een antwoord/u),
    });
  });

  test('are looked at: sentences of one team are no insight', async () => {
    put('a.jsonl', eightTeams());
    await run('archive add a.jsonl');
    await run('archive release 2026-H1');
    writeFileSync(
      join(cwd, 'archive/releases/inzichten.md'),
      '## A\n\nZinnen: a0000000 a0000008\n\n## B\n\nWie: x\nWanneer: 2026-12-01\n',
    );
    const { code, stderr } = await run('archive');
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /"A" rust op zinnen van 1 team[\s\S]*niet wie[\s\S]*niet wanneer[\s\S]*"B" staan geen zinnen/u,
    );
  });

  test('are looked at by check, which counts teams where the rows lie beside them', async () => {
    put('a.jsonl', eightTeams());
    await run('archive add a.jsonl');
    await run('archive release 2026-H1');
    const file = 'archive/releases/inzichten.md';
    const head = '## Wachten\n\nWie: de directeur\nWanneer: 2026-12-01\n';
    const codes = async (rows: string, day?: string) => {
      writeFileSync(join(cwd, file), `${head}Zinnen: ${rows}\n`);
      const { stdout } = await run(`check ${file} --format json`, day);
      return JSON.parse(stdout).findings.map(({ rule, line, severity }: Record<string, unknown>) => [
        rule,
        line,
        severity,
      ]);
    };
    expect(await codes('a0000000 a0000001 a0000002')).toEqual([]);
    expect(await codes('a0000000 a0000008 a0000010')).toEqual([['insight-incomplete', 1, 'error']]);
    expect(await codes('a0000000 a0000001 a0000002', '2026-12-02')).toEqual([['insight-overdue', 4, 'warning']]);
    expect(await codes('')).toEqual([['insight-incomplete', 1, 'error']]);
    writeFileSync(join(cwd, 'los.md'), head);
    expect(await run('check archive')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('"Wachten" staan geen zinnen'),
    });
  });
});

test('every column of a row is in its schema, in the order of the file', () => {
  expect(Object.keys(JSON.parse(printRows([aRow()])))).toEqual(Object.keys(handOverRowSchema.entries));
});

test.each([
  ['period=2026-H1/team=team-a/hand-over (1).jsonl'],
  ['period=2026-H1/team=Team B/hand-over.jsonl'],
  ['period=2026-H3/team=team-b/hand-over.jsonl'],
])('rows under a name that is not read are told of before anything is released: %s', async (path) => {
  put('a.jsonl', [aRow()]);
  await run('archive add a.jsonl');
  mkdirSync(join(cwd, 'archive', path, '..'), { recursive: true });
  cpSync(join(cwd, 'a.jsonl'), join(cwd, 'archive', path));
  expect(await run('archive release 2026-H1')).toMatchObject({ code: 2, stderr: expect.stringContaining(path) });
});

test('other line ends, as git may give them, are no change', async () => {
  put('a.jsonl', [aRow(), aRow({ row: 'abcdef01' })]);
  await run('archive add a.jsonl');
  await run('archive release 2026-H1');
  for (const path of ['period=2026-H1/team=team-a/hand-over.jsonl', 'releases/2026-H1.json', 'ledger.jsonl'])
    writeFileSync(join(cwd, 'archive', path), text(`archive/${path}`).replaceAll('\n', '\r\n'));
  expect(await run('archive')).toMatchObject({ code: 0 });
  expect(await run('report --archive archive')).toMatchObject({ code: 0 });
});

test('a row has one theme of its own words, and a theme has one title', async () => {
  const rows = Array.from({ length: 6 }, (_, n) => aRow({ team: `team-${n}`, row: rowName(n), themes: ['own'] }));
  put('a.jsonl', rows);
  await run('archive add a.jsonl');
  const theme = (title: string) => `  - id: werkdruk\n    title: ${title}\n    since: 2026-H1\n`;
  writeFileSync(
    join(cwd, 'archive/themes.yaml'),
    `format: driehoek/themes@1\nthemes:\n${theme('Een')}${theme('Twee')}`,
  );
  const codes = rows.map(({ team, row }) => `${team};${row};werkdruk\n`).join('');
  writeFileSync(join(cwd, 'archive/codes.csv'), `${codes}team-0;${rowName(0)};rust\n`);
  expect(await run('archive')).toMatchObject({ code: 2, stderr: expect.stringContaining('codes.csv:7') });
  writeFileSync(join(cwd, 'archive/codes.csv'), codes);
  await run('archive release 2026-H1');
  expect(text('archive/releases/2026-H1.json').match(/"werkdruk"/gu)).toHaveLength(1);
});

test('check finds nothing in a sound archive, and says what is wrong with its themes', async () => {
  put('a.jsonl', [aRow()]);
  await run('archive add a.jsonl');
  const themes = (id: string) =>
    writeFileSync(
      join(cwd, 'archive/themes.yaml'),
      `format: driehoek/themes@1\nthemes:\n  - id: ${id}\n    title: Te weinig mensen\n    since: 2026-H1\n`,
    );
  themes('werkdruk');
  expect(await run('check archive')).toMatchObject({ code: 0 });
  themes('own');
  expect(await run('check archive')).toMatchObject({ code: 1, stdout: expect.stringContaining('themes.yaml:3') });
});

test('a sentence that was taken back before the release is gone, also where the program stopped halfway', async () => {
  put('a.jsonl', [aRow({ release: 'quotable', sentence: 'Neem mij terug.' })]);
  await run('archive add a.jsonl');
  const file = 'archive/period=2026-H1/team=team-a/hand-over.jsonl';
  const before = text(file);
  await run('archive withdraw team-a 5b0c91e7');
  const after = text(file);
  writeFileSync(join(cwd, `${file}.new`), after);
  writeFileSync(join(cwd, file), before);
  await run('archive release 2026-H1');
  expect(text(file)).toBe(after);
  expect(text('archive/releases/2026-H1.json')).not.toContain('Neem mij terug');
});
