import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sumOf, withSum } from '../../src/app/init/checker.ts';
import { checkerIn, hookLines } from '../../src/app/init/hook-line.ts';
import { isNewerVersion } from '../../src/core/text/newer-version.ts';
import { type GitRoom, gitRoom } from '../support/git-room.ts';
import { inProcess } from '../support/in-process.ts';
import { emptyFolder } from '../support/workroom.ts';

interface Laid {
  readonly files: readonly { readonly path: string; readonly state: string }[];
  readonly advice: readonly { readonly code: string; readonly path: string; readonly add: string | null }[];
}

const CHECKER = '.driehoek/check.cjs';
/** What holds its sum. */
const sumFiles = [
  '.githooks/pre-commit',
  '.github/workflows/driehoek.yml',
  '.github/workflows/driehoek-follow-up.yml',
  '.gitlab-ci.yml',
];

function repository(files: Readonly<Record<string, string>> = {}): GitRoom {
  const room = gitRoom({}, emptyFolder());
  room.git('init', '-q');
  for (const [name, text] of Object.entries(files)) room.write(name, text);
  return room;
}

async function init(cwd: string, ...args: string[]): Promise<Laid> {
  const { code, stdout, stderr } = await inProcess(['init', '--json', ...args], { cwd });
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Laid;
}

const read = ({ cwd }: GitRoom, name: string) => readFileSync(join(cwd, name), 'utf8');
const codes = ({ advice }: Laid) => advice.map(({ code }) => code);
const changed = ({ files }: Laid) =>
  files.filter(({ state }) => state !== 'there').map(({ path, state }) => [path, state]);

describe('beside what is there before a commit', () => {
  const line = 'node .driehoek/check.cjs check --staged';
  test.each<[string, Record<string, string>, string, string]>([
    ['husky', { '.husky/pre-commit': 'npm test\n' }, '.husky/pre-commit', line],
    ['husky', { '.husky/_/h': '' }, '.husky/pre-commit', line],
    ['lefthook', { 'lefthook.yml': '' }, 'lefthook.yml', hookLines('lefthook', '')],
    ['lefthook', { '.lefthook.yaml': '' }, '.lefthook.yaml', hookLines('lefthook', '')],
    [
      'pre-commit',
      { '.pre-commit-config.yaml': 'repos: []\n' },
      '.pre-commit-config.yaml',
      hookLines('pre-commit', ''),
    ],
    ['own-hook', { '.git/hooks/pre-commit': '#!/bin/sh\n' }, '.git/hooks/pre-commit', `${line} || exit 1`],
    [
      'own-hook',
      { '.git/hooks/pre-push': '#!/bin/sh\ngit lfs pre-push\n' },
      '.git/hooks/pre-commit',
      `#!/bin/sh\n${line} || exit 1`,
    ],
    ['own-hook', { '.githooks/pre-commit': '#!/bin/sh\n' }, '.githooks/pre-commit', `${line} || exit 1`],
  ])('%s (%j): the line for it, no hook and no word of hooksPath', async (code, files, path, add) => {
    const room = repository(files);
    const laid = await init(room.cwd);
    expect(laid.advice.find((one) => one.code === code)).toEqual({ code, path, add });
    expect(laid.files.some((file) => file.path.startsWith('.githooks'))).toBe(false);
    expect(JSON.stringify(laid) + read(room, 'README.md')).not.toContain('hooksPath');
    room.write(path, `${files[path] ?? ''}${add}\n`);
    expect(await init(room.cwd)).toMatchObject({ advice: [] });
  });

  test('without any, a hook of ours that is to be switched on', async () => {
    const room = repository();
    expect(codes(await init(room.cwd))).toEqual(['switch-on-hook', 'code-owners']);
    expect(read(room, 'README.md')).toContain('git config core.hooksPath .githooks');
    room.git('config', 'core.hooksPath', '.githooks');
    room.write('lefthook.yml', '');
    expect(codes(await init(room.cwd))).toEqual([]);
  });

  test.each<[string, string, readonly string[]]>([
    ['.husky/pre-commit', '.husky/pre-commit', ['/.husky/']],
    ['lefthook.yml', 'lefthook.yml', ['/lefthook.yml']],
    ['.pre-commit-config.yaml', '.pre-commit-config.yaml', ['/.pre-commit-config.yaml']],
    ['.githooks/pre-commit', '.githooks/pre-commit', ['/.githooks/']],
    ['.git/hooks/pre-commit', '.git/hooks/pre-commit', []],
  ])('with %s, who owns that and not a folder that is not there', async (_, file, places) => {
    const { advice } = await init(repository({ [file]: '' }).cwd);
    const { add } = advice.find(({ code }) => code === 'code-owners') ?? {};
    const all = ['/.driehoek/', ...places, '/.github/workflows/', '/.gitlab-ci.yml'];
    expect(add).toBe(all.map((place) => `${place} @team\n`).join(''));
  });

  test('below a repository’s root, lines for that root', async () => {
    const room = repository({ "a 'b/x": '', '.husky/pre-commit': '' });
    const { advice, files } = await init(join(room.cwd, "a 'b"));
    const file = `'a '\\''b/.driehoek/check.cjs'`;
    expect(checkerIn("a 'b").file).toBe(file);
    const own = advice.filter(({ code }) => code === 'larger-repository');
    expect(own.map(({ path }) => path)).toEqual([
      '../.husky/pre-commit',
      '../.github/workflows/driehoek.yml',
      '../.github/workflows/driehoek-follow-up.yml',
      '../.gitlab-ci.yml',
    ]);
    expect(own[0]?.add).toBe(`node ${file} check --staged -C 'a '\\''b'`);
    const commands = ['check --format github', 'follow-up --week', 'check --format text'];
    for (const [at, command] of commands.entries())
      expect(own[at + 1]?.add).toMatch(new RegExp(`node 'a '\\\\''b/\\.driehoek/check\\.cjs' ${command}.*-C`, 'u'));
    const { driehoek } = parse(own[3]?.add ?? '');
    expect(driehoek.artifacts.reports.codequality).toBe("a 'b/driehoek.json");
    expect(files.some(({ path }) => path.startsWith('..') || path.includes('hooks'))).toBe(false);
    for (const { path, add } of own) room.write(path.slice(3), `${add}\n`);
    expect(await init(join(room.cwd, "a 'b"))).toMatchObject({ advice: [] });
    room.write('.gitlab-ci.yml', own[3]?.add?.replace(/[0-9a-f]{64}/u, '0'.repeat(64)) ?? '');
    const add = expect.stringMatching(/^DRIEHOEK_SUM: "(?!0000)[0-9a-f]{64}"$/u);
    const again = await init(join(room.cwd, "a 'b"));
    expect(again.advice).toEqual([{ code: 'larger-repository', path: '../.gitlab-ci.yml', add }]);
  });
});

describe('the checker of a team', () => {
  /** Laid down by an older version, with its sum in hook and CI. */
  async function older(): Promise<GitRoom> {
    const room = repository();
    await init(room.cwd);
    room.git('config', 'core.hooksPath', '.githooks');
    const text = '/* driehoek 0.0.9 check.cjs */\nprocess.exitCode = 0;\n';
    room.write(CHECKER, text);
    for (const name of sumFiles) room.write(name, withSum(`${read(room, name)}# van ons\n`, sumOf(text)));
    return room;
  }

  test('of an older version is said, and renewed when asked, with its sums and nothing else', async () => {
    const room = await older();
    const before = await init(room.cwd);
    expect(before.advice).toEqual([{ code: 'renew-files', path: CHECKER, add: 'driehoek init --update' }]);
    const owned = [CHECKER, ...sumFiles];
    expect(changed(before)).toEqual(owned.map((path) => [path, 'outdated']));
    expect((await room.check()).stderr).toContain('0.0.9');
    room.remove('.vscode', '.githooks/.gitattributes');
    expect(changed(await init(room.cwd, '--update', '--dry-run'))).toEqual(owned.map((path) => [path, 'outdated']));
    expect(read(room, CHECKER)).toContain('0.0.9');
    expect(changed(await init(room.cwd, '--update'))).toEqual(owned.map((path) => [path, 'updated']));
    const sum = /DRIEHOEK_SUM=(\w+)/u.exec(read(room, '.githooks/pre-commit'))?.[1] ?? '-';
    expect(sum).toBe(sumOf(read(room, CHECKER)));
    for (const name of owned.slice(1))
      expect(read(room, name)).toMatch(new RegExp(`${sum}[\\s\\S]*# van ons\\n$`, 'u'));
    expect(changed(await init(room.cwd, '--update'))).toEqual([]);
    expect((await room.check()).stderr).not.toContain('0.0.9');
  });

  test.each<[string, (room: GitRoom) => void, string]>([
    ['edited', (room) => room.write(CHECKER, `${read(room, CHECKER)}x`), 'edited-checker'],
    [
      'of another version and edited',
      (room) => room.write(CHECKER, '/* driehoek 0.0.9 check.cjs */\nx\n'),
      'edited-checker',
    ],
    ['something else', (room) => room.write(CHECKER, 'x'), 'edited-checker'],
    [
      'newer',
      (room) => {
        room.remove('.githooks', '.github', '.gitlab-ci.yml');
        room.write(CHECKER, '/* driehoek 99.0.0 check.cjs */\n');
      },
      'newer-checker',
    ],
  ])('that is %s is said and left as it is', async (_, change, code) => {
    const room = await older();
    await init(room.cwd, '--update');
    change(room);
    const text = read(room, CHECKER);
    for (const args of [['--update'], ['--ci', 'none'], []]) {
      expect(codes(await init(room.cwd, ...args))).toContain(code);
      expect(read(room, CHECKER)).toBe(text);
    }
    room.remove(CHECKER);
    await init(room.cwd, '--update');
    expect(read(room, CHECKER)).toMatch(/^\/\* driehoek \S+ check\.cjs \*\/\n/u);
    expect(codes(await init(room.cwd))).toEqual([]);
  });

  test.each(['0.0.9', '99.0.0'])('of version %s goes with a hook that is made beside it', async (version) => {
    const room = repository({ [CHECKER]: `/* driehoek ${version} check.cjs */\n` });
    await init(room.cwd);
    for (const name of ['.githooks/pre-commit', '.gitlab-ci.yml'])
      expect(read(room, name)).toContain(sumOf(read(room, CHECKER)));
  });

  test('and the hook are mended where they got Windows line ends', async () => {
    const room = repository();
    await init(room.cwd);
    const names = [CHECKER, '.githooks/pre-commit', '.driehoek/schemas/case.json'];
    const before = names.map((name) => read(room, name));
    for (const [at, name] of names.entries()) room.write(name, before[at]?.replaceAll('\n', '\r\n') ?? '');
    expect(codes(await init(room.cwd))).toContain('renew-files');
    await init(room.cwd, '--update');
    expect(names.slice(0, 2).map((name) => read(room, name))).toEqual(before.slice(0, 2));
    expect(codes(await init(room.cwd))).toEqual(['switch-on-hook']);
  });

  test('comes through git on Windows as it is, with its hook', async () => {
    const room = repository();
    await init(room.cwd);
    room.commit();
    const other = gitRoom({}, emptyFolder());
    other.git('clone', '-q', '-c', 'core.autocrlf=true', `file://${room.cwd}`, '.');
    expect(read(other, 'README.md')).toContain('\r\n');
    for (const name of [CHECKER, '.githooks/pre-commit']) expect(read(other, name)).toBe(read(room, name));
    expect(changed(await init(other.cwd))).toEqual([]);
  });

  test('schemas may be in either language', async () => {
    const room = repository();
    await init(room.cwd, '--lang', 'en');
    expect(changed(await init(room.cwd, '--lang', 'nl'))).toEqual([]);
  });

  test('that is a pipe does not hold up a check', async () => {
    const room = repository();
    mkdirSync(join(room.cwd, '.driehoek'));
    execFileSync('mkfifo', [join(room.cwd, CHECKER)]);
    room.write('cases/a.yaml', '');
    expect((await room.check()).code).toBe(1);
  });
});

describe('init refuses', () => {
  const refused = async (cwd: string, env: Record<string, string> = {}) => {
    const { code, stdout, stderr } = await inProcess(['init', '--yes'], { cwd, env });
    expect([code, stdout]).toEqual([2, '']);
    return stderr;
  };

  test('a bare repository and the folder of git itself', async () => {
    const room = gitRoom({}, emptyFolder());
    room.git('init', '-q', '--bare');
    expect(await refused(room.cwd)).toContain('git clone');
    const other = repository();
    for (const name of ['.git', '.git/hooks']) expect(await refused(join(other.cwd, name))).toContain('git clone');
  });

  test('the home folder of a person, until it is a repository', async () => {
    const home = emptyFolder();
    const { HOME = '' } = process.env;
    process.env.HOME = home;
    try {
      expect(await refused(home)).toContain('mkdir');
      gitRoom({}, home).git('init', '-q');
      expect(await inProcess(['init', '--yes'], { cwd: home })).toMatchObject({ code: 0 });
    } finally {
      process.env.HOME = HOME;
    }
  });

  test('a hook folder that leads outside, and --update with --ci', async () => {
    const room = repository();
    symlinkSync(emptyFolder(), join(room.cwd, '.githooks'));
    expect(await refused(room.cwd)).toContain('buiten deze map');
    const ran = await inProcess(['init', '--update', '--ci', 'github'], { cwd: room.cwd });
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining('--update en --ci') });
  });

  test('but not a hook folder that leads elsewhere in the repository', async () => {
    const room = repository({ 'tools/hooks/x': '' });
    symlinkSync('tools/hooks', join(room.cwd, '.githooks'));
    await init(room.cwd);
    expect(read(room, 'tools/hooks/pre-commit')).toContain('DRIEHOEK_SUM=');
  });
});

test.each([
  ['0.1.0', '0.1.0', false],
  ['0.1.10', '0.1.9', true],
  ['0.1.9', '0.1.10', false],
  ['1.0.0', '0.99.9', true],
  ['0.2.0-beta', '0.2.0', false],
])('%s came out after %s: %s', (one, other, expected) => {
  expect(isNewerVersion(one, other)).toBe(expected);
});
