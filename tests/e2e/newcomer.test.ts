import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandTable } from '../../src/cli/table.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { inProcess } from '../support/in-process.ts';
import { pathOnShelf } from '../support/path-on-shelf.ts';
import { enterAlone, Keys, runInPty } from '../support/pty.ts';
import { IN_ORDER, inShell } from '../support/shell.ts';
import { spawned } from '../support/spawned.ts';
import { emptyFolder, program, sessions } from '../support/workroom.ts';

const has = (name: string) => commandTable.some((row) => row.name === name);

/** Settings of nobody, and a `driehoek` on the path: the real one, or a few lines of shell. */
function surroundings(driehoek: string | undefined): Readonly<Record<string, string>> {
  const bin = emptyFolder();
  if (driehoek === undefined) symlinkSync(program, join(bin, 'driehoek'));
  else if (driehoek !== '') {
    writeFileSync(join(bin, 'driehoek'), `#!/bin/sh\n${driehoek}\n`);
    chmodSync(join(bin, 'driehoek'), 0o755);
  }
  const people = { GIT_AUTHOR_NAME: 'Team', GIT_AUTHOR_EMAIL: 'team@example.nl' };
  return {
    PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
    HOME: bin,
    LANG: 'nl_NL.UTF-8',
    GIT_CONFIG_GLOBAL: join(bin, 'gitconfig'),
    GIT_CONFIG_NOSYSTEM: '1',
    ...people,
    GIT_COMMITTER_NAME: people.GIT_AUTHOR_NAME,
    GIT_COMMITTER_EMAIL: people.GIT_AUTHOR_EMAIL,
  };
}

interface GitRan {
  readonly status: number | null;
  readonly out: string;
}

function git(args: readonly string[], cwd: string, env = surroundings(undefined)): GitRan {
  const ran = spawnSync('git', args, { cwd, env, encoding: 'utf8' });
  return { status: ran.status, out: `${ran.stdout}${ran.stderr}` };
}

/** A new repository, laid down and with the hook switched on. */
async function repository(): Promise<string> {
  const cwd = emptyFolder();
  git(['init', '--quiet'], cwd);
  expect(await inProcess(['init'], { cwd })).toMatchObject({ code: 0 });
  git(['config', 'core.hooksPath', '.githooks'], cwd);
  return cwd;
}

function everyFile(folder: string): Record<string, string> {
  const files = readdirSync(folder, { withFileTypes: true }).flatMap((entry): [string, string][] => {
    const path = join(folder, entry.name);
    if (entry.name === '.git') return [];
    return entry.isDirectory() ? Object.entries(everyFile(path)) : [[path, readFileSync(path, 'utf8')]];
  });
  return Object.fromEntries(files);
}

describe('init', () => {
  test('a second run does nothing and says so, also from a folder below', async () => {
    const cwd = await repository();
    const before = everyFile(cwd);
    for (const place of [cwd, join(cwd, 'cases')]) {
      const again = await spawned(['init'], { cwd: place });
      expect(again).toEqual({ code: 0, stdout: '', stderr: 'Alles staat er al. Er is niets te doen.\n' });
    }
    expect(everyFile(cwd)).toEqual(before);
  });

  test('makes what is missing and touches nothing else', async () => {
    const cwd = await repository();
    writeFileSync(join(cwd, 'README.md'), 'van ons');
    spawnSync('rm', [join(cwd, '.vscode', 'extensions.json')]);
    const again = await inProcess(['init', '--json'], { cwd });
    const { files } = JSON.parse(again.stdout) as { files: { path: string; state: string }[] };
    expect(files.filter(({ state }) => state === 'created')).toEqual([
      { path: '.vscode/extensions.json', state: 'created' },
    ]);
    expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toBe('van ons');
  });

  test('gives the editor the schemas as they ship, and says when they are of another version', async () => {
    const cwd = await repository();
    const settings = JSON.parse(readFileSync(join(cwd, '.vscode', 'settings.json'), 'utf8'));
    for (const path of Object.keys(settings['yaml.schemas'])) {
      const shipped = packagePath('templates', 'schemas', 'nl', path.replace(/^.*\//u, ''));
      expect(readFileSync(join(cwd, path), 'utf8')).toBe(readFileSync(shipped, 'utf8'));
    }
    appendFileSync(join(cwd, '.driehoek', 'schemas', 'case.json'), '\n');
    const again = await inProcess(['init'], { cwd });
    expect(again.stderr).toContain('.driehoek/schemas/case.json');
    const [, command = ''] = /\n {2}driehoek (init --update)\n/u.exec(again.stderr) ?? [];
    await spawned([], { cwd, shell: `"$NODE" "$PROGRAM" ${command}` });
    expect((await inProcess(['init'], { cwd })).stderr).toBe('Alles staat er al. Er is niets te doen.\n');
  });

  test('keeps the drafts of a session out of git, and nothing else', async () => {
    const cwd = await repository();
    const draft = join(cwd, '.driehoek', 'sessions', 'iets.jsonl');
    mkdirSync(join(draft, '..'), { recursive: true });
    writeFileSync(draft, '');
    git(['add', '--all'], cwd);
    const { out } = git(['diff', '--cached', '--name-only'], cwd);
    expect(out).not.toContain('iets.jsonl');
    expect(out).toContain('.driehoek/schemas/case.json');
    expect(out.trim().split('\n')).toHaveLength(21);
  });

  test('below the root of a larger repository leaves the checks to that root', async () => {
    const root = emptyFolder();
    git(['init', '--quiet'], root);
    const cwd = join(root, 'team');
    mkdirSync(cwd);
    const ran = await inProcess(['init'], { cwd });
    expect(ran).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/16 bestanden[\s\S]*grotere git-map \(\.\.\)/u),
    });
    expect(readdirSync(cwd).sort()).toEqual([
      '.driehoek',
      '.vscode',
      'README.md',
      'cases',
      'driehoek.config.yaml',
      'records',
    ]);
  });

  test('beside a hook of one’s own says which line to add', async () => {
    const cwd = emptyFolder();
    git(['init', '--quiet'], cwd);
    mkdirSync(join(cwd, '.git', 'hooks'), { recursive: true });
    writeFileSync(join(cwd, '.git', 'hooks', 'pre-commit'), '#!/bin/sh\n');
    expect((await inProcess(['init'], { cwd })).stderr).toMatch(
      /\.git\/hooks\/pre-commit[\s\S]*\n {2}node \.driehoek\/check\.cjs check --staged \|\| exit 1\n/u,
    );
    appendFileSync(join(cwd, '.git', 'hooks', 'pre-commit'), 'driehoek check --staged\n');
    expect((await inProcess(['init'], { cwd })).stderr).toBe('Alles staat er al. Er is niets te doen.\n');
  });

  test.each([
    ['yes', ['j', Keys.enter], 0, 21],
    ['no', ['nee', Keys.enter], 0, 0],
    ['escape', [Keys.escape], 0, 0],
    ['ctrl-c', [Keys.ctrlC], 130, 0],
  ])('in a terminal asks once: %s', async (_, keys, code, made) => {
    const cwd = emptyFolder();
    const shell = inShell(['init'], { cwd });
    await shell.see('Deze bestanden maken?');
    await shell.see('nieuw        README.md: uitleg voor het team');
    for (const key of keys) shell.type(key);
    expect(await shell.ended()).toEqual({ code, terminal: IN_ORDER });
    expect(Object.keys(everyFile(cwd))).toHaveLength(made);
  });

  test('Enter alone chooses nothing, and another word is refused', async () => {
    const shell = inShell(['init'], { cwd: emptyFolder() });
    await shell.see('Deze bestanden maken?');
    await enterAlone(shell);
    shell.type('misschien');
    await shell.see('› misschien');
    shell.type(Keys.enter);
    await shell.see('! "misschien" staat er niet bij.');
    shell.type('n');
    await shell.see(/▸ 2 {2}Nee\n {2}› n\n/u);
    await shell.gone('staat er niet bij');
    shell.type(Keys.enter);
    expect(await shell.ended()).toEqual({ code: 0, terminal: IN_ORDER });
  });

  test('in a terminal does not ask when told so, or when all is there', async () => {
    const cwd = emptyFolder();
    for (const [args, said] of [
      [['init', '--yes'], 'Er zijn 21 bestanden gemaakt.'],
      [['init'], 'Alles staat er al.'],
    ] as const) {
      const session = runInPty(process.execPath, [program, ...args], { cwd });
      await expect.poll(() => session.everything()).toContain(said);
      expect(await session.exit()).toMatchObject({ code: 0 });
    }
  });
});

describe('the hook', () => {
  /** With the checker of the team, or without, where what is on the path is run. */
  async function withCase(hasChecker = false): Promise<string> {
    const cwd = await repository();
    if (!hasChecker) rmSync(join(cwd, '.driehoek', 'check.cjs'));
    git(['commit', '--quiet', '--no-verify', '--allow-empty', '--message', 'begin'], cwd);
    writeFileSync(join(cwd, 'cases', 'een.yaml'), readFileSync(pathOnShelf('cases', 'nl', 'terras-na-elven')));
    git(['add', 'cases/een.yaml'], cwd);
    return cwd;
  }

  test('can be run', async () => {
    expect(statSync(join(await repository(), '.githooks', 'pre-commit')).mode & 0o111).toBe(0o111 & ~process.umask());
  });

  test.each([
    ['lets a commit by that the check finds in order', 'test "$*" = "check --staged"', 0],
    ['stops a commit in which the check finds something', 'echo fout; exit 1', 1],
    ['stops a commit that could not be checked', 'exit 2', 1],
  ])('%s', async (_, driehoek, status) => {
    const cwd = await withCase();
    const ran = git(['commit', '--message', 'casus'], cwd, surroundings(driehoek));
    expect(ran.status).toBe(status);
    expect(ran.out.includes('Er is niets vastgelegd.')).toBe(status !== 0);
  });

  test('stops a commit when the program is nowhere, and says how to go on', async () => {
    const cwd = await withCase();
    const ran = git(['commit', '--message', 'casus'], cwd, surroundings(''));
    expect(ran).toMatchObject({ status: 1, out: expect.stringContaining('git commit --no-verify') });
  });

  test('prefers the checker of the folder itself', async () => {
    const cwd = await withCase(true);
    expect(git(['commit', '--message', 'casus'], cwd, surroundings('exit 1'))).toMatchObject({ status: 0 });
  });

  test('does not run a checker that somebody changed, and says what to do', async () => {
    const cwd = await withCase(true);
    const checker = join(cwd, '.driehoek', 'check.cjs');
    writeFileSync(checker, `${readFileSync(checker, 'utf8')}\nconsole.log('kwaad');\n`);
    const ran = git(['commit', '--message', 'casus'], cwd, surroundings('exit 0'));
    expect(ran).toMatchObject({ status: 1, out: expect.stringContaining('driehoek init --update') });
    expect(ran.out).not.toContain('kwaad');
  });

  test('lets by what is none of its business', async () => {
    const cwd = await withCase();
    git(['commit', '--quiet', '--no-verify', '--message', 'casus'], cwd);
    writeFileSync(join(cwd, 'notitie.txt'), 'x');
    git(['add', 'notitie.txt'], cwd);
    expect(git(['commit', '--message', 'anders'], cwd, surroundings('')).status).toBe(0);
  });

  test.each([
    ['what is taken away', 'cases/een.yaml'],
    ['what a team below takes away', 'teams/b/cases/een.yaml'],
  ])('looks at %s: something may point to it', async (_, name) => {
    const cwd = await withCase();
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), '');
    git(['add', name], cwd);
    git(['commit', '--quiet', '--no-verify', '--message', 'casus'], cwd);
    git(['rm', '--quiet', name], cwd);
    expect(git(['commit', '--message', 'weg'], cwd, surroundings('exit 1')).status).toBe(1);
    expect(git(['commit', '--message', 'weg'], cwd, surroundings('exit 0')).status).toBe(0);
  });

  test('finds the checker in a linked work tree too', async () => {
    const cwd = await withCase(true);
    git(['add', '--all'], cwd);
    git(['commit', '--quiet', '--no-verify', '--message', 'casus'], cwd);
    const other = join(emptyFolder(), 'b');
    git(['worktree', 'add', '--quiet', other, '-b', 'tak'], cwd);
    git(['rm', '--quiet', 'cases/een.yaml'], other);
    expect(git(['commit', '--message', 'weg'], other, surroundings('exit 1')).status).toBe(0);
  });
});

// Runs whole once the commands `new` and `check` are there; until then with what there is.
test('the path of a newcomer, from an empty repository to a first commit', { timeout: 60_000 }, async () => {
  const cwd = await repository();
  const env = surroundings(undefined);
  const run = (args: readonly string[]) => spawned(args, { cwd, env });
  if (has('new')) expect(await run(['new', '--from', 'terras-na-elven'])).toMatchObject({ code: 0 });
  else writeFileSync(join(cwd, 'cases', 'terras.yaml'), readFileSync(pathOnShelf('cases', 'nl', 'terras-na-elven')));
  const [own = ''] = readdirSync(join(cwd, 'cases')).filter((name) => name.endsWith('.yaml'));
  const reviewed = await run(['review', `cases/${own}`, '--answers', sessions['kort nl']]);
  expect(reviewed, reviewed.stderr).toMatchObject({
    code: 0,
    stdout: /^records\/.*\.md\n$/u.exec(reviewed.stdout)?.[0],
  });
  if (has('check')) {
    const checked = await run(['check']);
    expect(checked, `${checked.stdout}${checked.stderr}`).toMatchObject({ code: 0 });
  }
  git(['add', '--all'], cwd, env);
  const checking = has('check') ? env : surroundings('exit 0');
  const committed = git(['commit', '--message', 'Eerste casus en verslag'], cwd, checking);
  expect(committed, committed.out).toMatchObject({ status: 0 });
  const { out } = git(['ls-files'], cwd, env);
  expect(out).toContain(`cases/${own}`);
  expect(out).toContain('records/2026-12-18-een-half-uur-op-het-terras.md');
  expect(git(['status', '--porcelain'], cwd, env).out).toBe('');
});

test.runIf(has('check'))('the hook of a newcomer stops a case that is broken', { timeout: 60_000 }, async () => {
  const cwd = await repository();
  writeFileSync(join(cwd, 'cases', 'stuk.yaml'), 'format: driehoek/case@1\ntitle: Iets\n');
  git(['add', '--all'], cwd);
  const ran = git(['commit', '--message', 'stuk'], cwd, surroundings(undefined));
  expect(ran).toMatchObject({ status: 1, out: expect.stringContaining('missing-key') });
});
