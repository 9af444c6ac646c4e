import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { loadYaml } from '../../src/core/yaml/load.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { sample } from '../support/example-files.ts';
import { inProcess } from '../support/in-process.ts';
import { emptyFolder, program } from '../support/workroom.ts';

const good = sample('case');
const wrong = good.replace('level: team', 'level: teem');

let cwd = '';

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'init.defaultBranch=main'];
  return execFileSync('git', [...identity, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] }).toString();
}

function write(name: string, text: string): void {
  mkdirSync(dirname(join(cwd, name)), { recursive: true });
  writeFileSync(join(cwd, name), text);
}

const check = (...args: string[]) => inProcess(['check', ...args], { cwd, env: { SOURCE_DATE_EPOCH: '1797638400' } });

beforeEach(() => {
  cwd = emptyFolder();
  git('init', '-q');
  write('cases/oud.yaml', wrong);
  git('add', '.');
  git('commit', '-qm', 'Begin');
});

describe('--staged', () => {
  test('reads what is staged, and not what is in the folder', async () => {
    write('cases/a.yaml', wrong);
    git('add', '.');
    write('cases/a.yaml', good);
    expect(await check('--staged')).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^cases\/a\.yaml:6:8/u) as string,
    });
    git('add', '.');
    write('cases/a.yaml', wrong);
    expect(await check('--staged')).toMatchObject({ code: 0, stdout: '' });
  });

  test('finds nothing wrong with nothing, and nothing of ours', async () => {
    expect(await check('--staged')).toMatchObject({ code: 0, stderr: expect.stringContaining('veranderd') as string });
    write('notitie.md', '# x\n');
    git('add', '.');
    expect(await check('--staged')).toMatchObject({ code: 0 });
  });

  test.each(['een naam met blanks, é en $(x).yaml', 'a\nb.yaml', '-x.yaml', '"q".yaml'])(
    '%j is a name like any other',
    async (name) => {
      write(`cases/${name}`, wrong);
      git('add', '.');
      const { code, stdout } = await check('--staged');
      expect(code).toBe(1);
      expect(stdout).toMatch(/wrong-value/u);
    },
  );

  test('leaves out what is removed, and follows what is renamed', async () => {
    git('mv', 'cases/oud.yaml', 'cases/nieuw.yaml');
    expect(await check('--staged')).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^cases\/nieuw\.yaml/u) as string,
    });
    git('rm', '-q', '--cached', 'cases/nieuw.yaml');
    expect(await check('--staged')).toMatchObject({ code: 0 });
  });

  test('sees a name that another file has, which is not staged', async () => {
    write('cases/oud.yaml', good);
    git('commit', '-qam', 'Fix');
    write('cases/map/oud.yaml', good);
    git('add', '.');
    const { stdout } = await check('--staged');
    expect(stdout).toMatch(/^cases\/map\/oud\.yaml:1:1 {2}fout {2}duplicate-id/u);
  });

  test('works from a folder below the root, and for some files only', async () => {
    write('cases/a.yaml', wrong);
    write('cases/b.yaml', wrong);
    git('add', '.');
    const { stdout } = await check('-C', 'cases', '--staged', 'a.yaml');
    expect(stdout.match(/wrong-value/gu)).toHaveLength(1);
    expect(stdout).toMatch(/^a\.yaml:6:8/u);
  });
});

describe('--base', () => {
  test('looks at what this branch changed, committed or not', async () => {
    git('checkout', '-q', '-b', 'tak');
    write('cases/vast.yaml', wrong);
    git('add', '.');
    git('commit', '-qm', 'Add');
    write('cases/los.yaml', wrong);
    git('checkout', '-q', 'main');
    write('cases/elders.yaml', wrong);
    git('add', 'cases/elders.yaml');
    git('commit', '-qm', 'Elsewhere');
    git('checkout', '-q', 'tak');
    const { code, stdout } = await check('--base', 'main');
    expect(code).toBe(1);
    expect([...stdout.matchAll(/^(\S+):6:8/gmu)].map(([, file]) => file)).toEqual([
      'cases/los.yaml',
      'cases/vast.yaml',
    ]);
  });

  test.each(['weg', '--output=x', ''])('%j is no commit', async (ref) => {
    expect(await check(`--base=${ref}`)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('niet te vinden') as string,
    });
  });
});

describe('a changed link', () => {
  const flagged = async (...args: string[]) =>
    [...(await check(...args)).stdout.matchAll(/^(\S+):1:1 {2}fout {2}file-link/gmu)].map(([, file]) => file);

  beforeEach(() => {
    write('cases/oud.yaml', good);
    git('commit', '-qam', 'Fix');
    git('checkout', '-q', '-b', 'tak');
    const outside = emptyFolder();
    writeFileSync(join(outside, 'geheim.yaml'), wrong);
    mkdirSync(join(cwd, 'docs'));
    for (const [target, name] of [
      [join(outside, 'geheim.yaml'), 'cases/uit.yaml'],
      [outside, 'cases/elders'],
      ['oud.yaml', 'cases/ook.yaml'],
      ['weg.yaml', 'cases/weg.yaml'],
      [join(outside, 'geheim.yaml'), 'docs/x.yaml'],
    ] as const)
      symlinkSync(target, join(cwd, name));
    rmSync(join(cwd, 'cases/oud.yaml'));
    symlinkSync(join(outside, 'geheim.yaml'), join(cwd, 'cases/oud.yaml'));
    git('add', '.');
  });
  const met = ['cases/elders', 'cases/ook.yaml', 'cases/oud.yaml', 'cases/uit.yaml', 'cases/weg.yaml'];

  test('is found where a check of the folders finds it, and is never read', async () => {
    expect(await flagged()).toEqual(met);
    expect(await flagged('--staged')).toEqual(met);
    git('commit', '-qm', 'Link');
    expect(await flagged('--base', 'main')).toEqual(met);
    expect((await check('--base', 'main')).stdout).not.toMatch(/teem/u);
    expect(await flagged('--base', 'main', 'docs', 'cases/w*')).toEqual(['cases/weg.yaml', 'docs/x.yaml']);
  });

  test('is no fault where it is only in the folder, and a file is staged', async () => {
    rmSync(join(cwd, 'cases/uit.yaml'));
    write('cases/uit.yaml', good);
    git('add', '.');
    rmSync(join(cwd, 'cases/uit.yaml'));
    symlinkSync('weg', join(cwd, 'cases/uit.yaml'));
    expect(await flagged('--staged')).toEqual(met.filter((one) => one !== 'cases/uit.yaml'));
  });
});

describe('the hook of pre-commit', () => {
  beforeEach(() => {
    const hooks = loadYaml(readFileSync(packagePath('.pre-commit-hooks.yaml'), 'utf8')).value as { entry: string }[];
    const words = hooks[0]?.entry.split(' ').slice(1).join(' ') ?? '';
    const hook = join(cwd, '.git', 'hooks', 'pre-commit');
    mkdirSync(dirname(hook), { recursive: true });
    writeFileSync(hook, `#!/bin/sh\nexec "${process.execPath}" "${program}" ${words}\n`);
    chmodSync(hook, 0o755);
  });

  test('stops a commit with a fault and lets one without pass', () => {
    write('cases/a.yaml', wrong);
    git('add', 'cases/a.yaml');
    expect(() => git('commit', '-qm', 'Wrong')).toThrow(/wrong-value/u);
    write('cases/a.yaml', good);
    git('add', 'cases/a.yaml');
    git('commit', '-qm', 'Right');
    expect(git('log', '--format=%s', '-1').trim()).toBe('Right');
  });

  test('does not stand in the way of other files, nor of a removal', () => {
    write('src/a.yaml', 'services: {}\n');
    rmSync(join(cwd, 'cases', 'oud.yaml'));
    git('add', '-A');
    git('commit', '-qm', 'Other');
    expect(git('status', '--short')).toBe('');
  });
});
