import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { layOut } from '../support/archive.ts';
import { sample } from '../support/example-files.ts';
import { inProcess } from '../support/in-process.ts';
import { spawned } from '../support/spawned.ts';
import { emptyFolder, sessions } from '../support/workroom.ts';

const record = sample('record');
/** A fault at a line that `check` would show, and one that `--fix` would fix. */
const secret = record.replace('title: Een', 'title: GEHEIM').replace('level: team', 'level: Team');
const fixable = record.replace('level: team', 'level: Team');

interface Room {
  /** The repository one stands in. */
  readonly cwd: string;
  readonly outside: string;
}

/** A repository with records and a folder elsewhere in it, beside a folder that is none of its business. */
function roomWith(files: Readonly<Record<string, string>> = {}): Room {
  const base = emptyFolder();
  layOut(
    {
      'team/records/2026-12-18-a.md': record,
      'team/records/map/2026-12-18-b.md': record.replace(/\n$/u, '\nEn nog iets.\n'),
      'team/archief/2026-12-18-c.md': record,
      'team/.git/HEAD': '',
      'buiten/map/geheim.md': secret,
      'buiten/geheim.yaml': 'format: driehoek/case@1\nGEHEIM: x: y\n',
      ...files,
    },
    base,
  );
  return { cwd: join(base, 'team'), outside: join(base, 'buiten') };
}

/** Every file and link below a folder with what it holds, to see that nothing has changed. */
function bytesIn(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => {
    const path = join(entry.parentPath, entry.name);
    if (entry.isSymbolicLink()) return [path, `-> ${readlinkSync(path)}`];
    return [path, entry.isFile() ? readFileSync(path, 'latin1') : ''];
  });
  return Object.fromEntries(entries) as Record<string, string>;
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}

type Judgement = 'named as a link' | 'passed over' | 'read';

/** What a command says of a link: as all others do, and with the exit code that belongs to it. */
async function judged(words: readonly string[], name: string, { cwd, outside }: Room): Promise<Judgement | string> {
  const before = bytesIn(outside);
  const ran = await inProcess(words, { cwd, env: { SOURCE_DATE_EPOCH: '1797638400' } });
  const said = `${ran.stdout}${ran.stderr}`;
  expect(bytesIn(outside), words.join(' ')).toEqual(before);
  expect(said).not.toMatch(/GEHEIM|geheim na elven/u);
  const isTold = said.split('\n').some((line) => line.includes(name) && /file-link|koppeling \(symlink\)/u.test(line));
  if (isTold) return ran.code === 1 ? 'named as a link' : said;
  return ran.code === 0 ? 'passed over' : said;
}

/** Those to which a place can be named; `log` has its records from the project alone. */
const commands = ['check', 'check --fix', 'list', 'report', 'follow-up'];

/** Where a link leads, seen from the records. */
const leads: readonly (readonly [to: string, target: (room: Room) => string, met: Judgement, named: Judgement])[] = [
  ['a file that is met anyway', () => '2026-12-18-a.md', 'passed over', 'read'],
  ['a folder that is met anyway', () => 'map', 'passed over', 'read'],
  ['a file elsewhere in the repository', () => '../archief/2026-12-18-c.md', 'named as a link', 'read'],
  ['a folder elsewhere in the repository', () => '../archief', 'named as a link', 'read'],
  ['a file outside', ({ outside }) => join(outside, 'map', 'geheim.md'), 'named as a link', 'named as a link'],
  ['a file outside, by a way of its own', () => '../../buiten/map/geheim.md', 'named as a link', 'named as a link'],
  ['a folder outside', ({ outside }) => join(outside, 'map'), 'named as a link', 'named as a link'],
  ['the folder that holds the repository', () => '../..', 'named as a link', 'named as a link'],
  ['nowhere', () => 'weg.md', 'named as a link', 'named as a link'],
  ['itself', () => '2026-12-18-l.md', 'named as a link', 'named as a link'],
];

const NAME = '2026-12-18-l.md';

describe.each([...commands, 'log'])('%s', (words) => {
  const command = words.split(' ');

  test.each(leads)('a link in the records to %s', async (_, target, met) => {
    const room = roomWith();
    link(target(room), join(room.cwd, 'records', NAME));
    expect(await judged(command, NAME, room)).toBe(met);
    expect(lstatSync(join(room.cwd, 'records', NAME)).isSymbolicLink()).toBe(true);
  });

  test('a folder of the project that leads out or nowhere is refused', async () => {
    for (const target of ['../buiten/map', 'weg']) {
      const base = emptyFolder();
      layOut({ 'buiten/map/geheim.md': secret, 'team/x': '' }, base);
      const cwd = join(base, 'team');
      symlinkSync(target, join(cwd, 'records'));
      const ran = await inProcess(command, { cwd });
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).toMatch(/records (?:verwijst naar|is er niet)/u);
      expect(readFileSync(join(base, 'buiten/map/geheim.md'), 'utf8')).toBe(secret);
    }
  });

  test('unless the config names the place', async () => {
    const room = roomWith({
      'team/driehoek.config.yaml': 'format: driehoek/config@1\npaths: { records: ../verslagen }\n',
    });
    const real = join(room.outside, '..', 'elders');
    layOut({ '2026-12-18-d.md': record }, real);
    symlinkSync(real, join(room.outside, '..', 'verslagen'));
    const { code, stderr } = await inProcess(command, { cwd: room.cwd, env: { SOURCE_DATE_EPOCH: '1797638400' } });
    expect(code, stderr).toBe(0);
  });
});

describe.each(commands)('%s, with a place', (words) => {
  test.each(leads)('a link that is named, to %s', async (_, target, __, named) => {
    const room = roomWith();
    link(target(room), join(room.cwd, 'records', NAME));
    const found = await judged([...words.split(' '), `records/${NAME}`], NAME, room);
    expect(found).toBe(named === 'read' ? 'passed over' : named);
  });

  test('a file that is named by a way through a folder that leads out', async () => {
    const room = roomWith();
    link(join(room.outside, 'map'), join(room.cwd, 'door'));
    expect(await judged([...words.split(' '), 'door/geheim.md'], 'geheim.md', room)).toBe('named as a link');
  });
});

describe('cases', () => {
  test.each([['check'], ['check', '--fix'], ['list']])(
    '%s %s: a link is named, and its target not',
    async (...words) => {
      const room = roomWith();
      link(join(room.outside, 'geheim.yaml'), join(room.cwd, 'cases', 'l.yaml'));
      expect(await judged(words, 'cases/l.yaml', room)).toBe('named as a link');
    },
  );

  test.each([['check'], ['list']])('%s: a folder of cases that leads out is refused', async (...words) => {
    const room = roomWith();
    symlinkSync(room.outside, join(room.cwd, 'cases'));
    const ran = await inProcess(words, { cwd: room.cwd });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/cases verwijst naar .*buiten, buiten deze map/u);
    expect(`${ran.stdout}${ran.stderr}`).not.toMatch(/GEHEIM/u);
  });
});

describe('check', () => {
  const check = (cwd: string, ...words: string[]) =>
    inProcess(['check', ...words], { cwd, env: { SOURCE_DATE_EPOCH: '1797638400' } });

  test('says the same in its reports, in both languages, and by the team’s own severity', async () => {
    const { cwd, outside } = roomWith();
    link(outside, join(cwd, 'records', 'elders'));
    const { stdout } = await check(cwd, '--json', '--lang', 'en');
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [{ rule: 'file-link', severity: 'error', file: 'records/elders', line: 1, column: 1 }],
    });
    expect(stdout).toContain('It is not followed. Put the file itself here');
    expect(await check(cwd, '--rule', 'file-link=off')).toMatchObject({ code: 0, stdout: '' });
  });

  test('a pattern meets the links that fit it, and one with "!" takes them away', async () => {
    const { cwd, outside } = roomWith();
    link(outside, join(cwd, 'records', 'elders'));
    link(join(outside, 'geheim.yaml'), join(cwd, 'records', 'l.yaml'));
    expect((await check(cwd, 'records/*.{md,yaml}')).stdout).toMatch(
      /^records\/l\.yaml:1:1[^\n]+file-link(?!.*file-link)/su,
    );
    expect(await check(cwd, 'records', '!records/elders', '!**/*.yaml')).toMatchObject({ code: 0, stdout: '' });
    expect((await check(cwd, 'records/elders/*.yaml')).stdout).toMatch(/^records\/elders:1:1[^\n]+file-link/u);
  });

  test('--fix never writes through a link that is named, and says so', async () => {
    const { cwd } = roomWith({ 'team/archief/2026-12-18-c.md': fixable });
    link('archief/2026-12-18-c.md', join(cwd, '2026-12-18-l.md'));
    expect(await check(cwd, '--fix', '2026-12-18-l.md')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('2026-12-18-l.md is een koppeling naar een ander bestand') as string,
    });
    expect(readFileSync(join(cwd, 'archief', '2026-12-18-c.md'), 'utf8')).toBe(fixable);
    expect(lstatSync(join(cwd, '2026-12-18-l.md')).isSymbolicLink()).toBe(true);
  });

  test('a config that leads out is not read, by no command', async () => {
    for (const words of [['check'], ['list'], ['report'], ['check', '--config', 'driehoek.config.yaml']]) {
      const { cwd, outside } = roomWith();
      link(join(outside, 'geheim.yaml'), join(cwd, 'driehoek.config.yaml'));
      const ran = await inProcess(words, { cwd });
      expect(ran.code).toBe(2);
      expect(words[0] === 'check' ? ran.stdout : ran.stderr).toMatch(
        /^(?:Fout: )?driehoek\.config\.yaml:1:1 {2}fout {2}file-link/u,
      );
      expect(`${ran.stdout}${ran.stderr}`).not.toMatch(/GEHEIM/u);
    }
  });

  test.skipIf(process.platform === 'win32')('what it kept of a folder is never written through a link', async () => {
    const { cwd, outside } = roomWith();
    layOut(Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`records/2026-12-18-x${n}.md`, record])), cwd);
    link(join(outside, 'map', 'geheim.md'), join(cwd, '.driehoek', 'cache', 'check.txt'));
    expect(await check(cwd)).toMatchObject({ code: 0 });
    expect(readFileSync(join(outside, 'map', 'geheim.md'), 'utf8')).toBe(secret);
  });
});

describe('what a record links to', () => {
  const svg = '<svg><g class="lattice"></g><g class="group"><circle cx="1" cy="1" r="17"/></g></svg>\n';
  const picture = (file: string) =>
    `${record.split('<!-- driehoek:case -->')[0]}<!-- driehoek:triangle -->\n\n## Driehoek\n\n![De casus op de driehoek](${file})\n`;

  /** Which rules on links have something to say of a record with this picture. */
  async function rulesFor(file: string, before: (room: Room) => void): Promise<string[]> {
    const room = roomWith({ 'team/records/2026-12-18-a.md': picture(file) });
    before(room);
    const { stdout } = await inProcess(['check', '--json', 'records/2026-12-18-a.md'], {
      cwd: room.cwd,
      env: { SOURCE_DATE_EPOCH: '1797638400' },
    });
    const { findings } = JSON.parse(stdout) as { findings: { rule: string }[] };
    return findings.map(({ rule }) => rule).filter((rule) => /svg|link/u.test(rule));
  }

  test.each<[string, string, (room: Room) => void, string[]]>([
    ['beside it is read', 'x.svg', ({ cwd }) => writeFileSync(join(cwd, 'records', 'x.svg'), svg), ['svg-differs']],
    [
      'elsewhere in the repository is read',
      '../x.svg',
      ({ cwd }) => writeFileSync(join(cwd, 'x.svg'), svg),
      ['svg-differs'],
    ],
    [
      'outside is a fault, and is not read',
      '../../buiten/x.svg',
      ({ outside }) => writeFileSync(join(outside, 'x.svg'), svg),
      ['link-svg'],
    ],
    ['outside is not there', '../../buiten/x.svg', () => undefined, ['link-svg']],
    [
      'behind a link that leads out is not read',
      'x.svg',
      ({ cwd, outside }) => {
        writeFileSync(join(outside, 'x.svg'), svg);
        link(join(outside, 'x.svg'), join(cwd, 'records', 'x.svg'));
      },
      ['link-svg'],
    ],
    [
      'in a folder that leads out is not read',
      'weg/x.svg',
      ({ cwd, outside }) => {
        writeFileSync(join(outside, 'x.svg'), svg);
        link(outside, join(cwd, 'records', 'weg'));
      },
      ['link-svg'],
    ],
    [
      'that leads nowhere is not there',
      'x.svg',
      ({ cwd }) => link('y.svg', join(cwd, 'records', 'x.svg')),
      ['link-svg'],
    ],
    [
      'that leads in a circle is not there',
      'x.svg',
      ({ cwd }) => link('x.svg', join(cwd, 'records', 'x.svg')),
      ['link-svg'],
    ],
  ])('a picture %s', async (_, file, before, rules) => {
    expect(await rulesFor(file, before)).toEqual(rules);
  });
});

describe.skipIf(process.platform === 'win32')('a pipe or a socket does not hang it', () => {
  test.each(['pijp', 'stekker'])('%s, met or named', async (kind) => {
    const { cwd } = roomWith();
    const path = join(cwd, 'records', '2026-12-18-p.md');
    const server = createServer();
    if (kind === 'pijp') execFileSync('mkfifo', [path]);
    // The path of a socket may only be short.
    else await new Promise<void>((done) => server.listen(relative(process.cwd(), path), done));
    for (const words of commands.flatMap((one) => [one.split(' '), [...one.split(' '), 'records/2026-12-18-p.md']])) {
      const { code, stdout, stderr } = await spawned(words, { cwd });
      const isCheck = words[0] === 'check';
      expect(code, `${words.join(' ')}: ${stdout}${stderr}`).toBe(isCheck ? 2 : 1);
      expect(stderr).toMatch(/2026-12-18-p\.md/u);
    }
    server.close();
  });

  /** Whatever is no file of its own: made under the name of one that the program looks for. */
  const odd: Readonly<Record<string, (path: string) => void>> = {
    'a pipe': (path) => execFileSync('mkfifo', [path]),
    'a link to a pipe': (path) => {
      execFileSync('mkfifo', [`${path}.pijp`]);
      symlinkSync(`${path}.pijp`, path);
    },
    'a link to itself': (path) => symlinkSync(path, path),
    'a link to nowhere': (path) => symlinkSync('weg', path),
    'a folder': (path) => mkdirSync(path),
  };

  const questions: readonly (readonly [place: string, words: string])[] = [
    ['driehoek.config.yaml', 'check'],
    ['.driehoek/sessions', 'sessions'],
    ['.driehoek/sessions/x.jsonl', 'sessions'],
    ['.driehoek/sessions/x.jsonl', 'resume x'],
    ['.driehoek/cache/report.txt', 'report'],
    ['.vscode/settings.json', 'init --yes'],
    ['in', 'review --answers in'],
    ['in', 'review --answers goed.yaml --template in'],
    ['in', 'review --answers goed.yaml --protocol in'],
    ['in', 'new Titel --situation-file in'],
    ['in', 'look-back records/2026-12-18-a.md --answers in'],
    ['in', 'show in'],
  ];

  test.each(questions)('as %s: %s', async (place, words) => {
    const ends = Object.entries(odd).map(async ([kind, make]) => {
      const { cwd } = roomWith({ 'team/goed.yaml': readFileSync(sessions['kort nl'], 'utf8') });
      mkdirSync(dirname(join(cwd, place)), { recursive: true });
      make(join(cwd, place));
      // Who opens a pipe may wait for ever: then only a process of its own can be left.
      const run = kind.includes('pipe') ? spawned : inProcess;
      const { code, stdout, stderr } = await run([...words.split(' '), '--plain'], { cwd });
      expect([0, 1, 2], `${kind}: ${stdout}${stderr}`).toContain(code);
      expect(`${stdout}${stderr}`).not.toMatch(/^ +at |ging iets mis|GEHEIM/mu);
    });
    await Promise.all(ends);
  });
});
