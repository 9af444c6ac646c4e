import { chownSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aRecord } from '../support/archive.ts';
import { sample } from '../support/example-files.ts';
import { type GitRoom, gitRoom } from '../support/git-room.ts';
import { emptyFolder } from '../support/workroom.ts';

const casus = sample('case');
const wrong = casus.replace('level: team', 'level: teem');
const files = {
  'cases/terras.yaml': casus,
  'records/2026-12-18-terras.md': aRecord({ case: '../cases/terras.yaml' }),
};
const links = async (room: GitRoom, ...args: string[]) =>
  (await room.found(...args)).filter((own) => own.includes('link-'));

/** The same repository from another folder. */
function clonedFrom({ cwd }: GitRoom, ...how: string[]): GitRoom {
  const room = gitRoom({}, emptyFolder());
  room.git('clone', '-q', ...how, `file://${cwd}`, '.');
  return room;
}

describe('an unmerged index', () => {
  function merging(theirs: (room: GitRoom) => void): GitRoom {
    const room = gitRoom(files);
    room.git('checkout', '-q', '-b', 'tak');
    theirs(room);
    room.commit();
    room.git('checkout', '-q', 'main');
    room.write('cases/terras.yaml', casus.replace('level: team', 'level: individu'));
    room.commit();
    expect(() => room.git('merge', 'tak')).toThrow();
    return room;
  }

  test.each<[string, (room: GitRoom) => void]>([
    [
      'both sides changed',
      ({ write }) => write('cases/terras.yaml', casus.replace('level: team', 'level: organisatie')),
    ],
    ['one side deleted', ({ remove }) => remove('cases/terras.yaml')],
  ])('%s: it is said, and nothing is in order', async (_, theirs) => {
    const room = merging(theirs);
    for (const args of [['--staged'], ['--base', 'main']]) {
      const { code, stdout, stderr } = await room.check(...args);
      expect(code, args.join(' ')).toBe(2);
      expect(stderr).toMatch(/samenvoeging in git is nog niet af: cases\/terras\.yaml\. Kies .* git add/u);
      expect(`${stdout}${stderr}`).not.toMatch(/in orde|link-case/u);
    }
  });
});

describe('the first commit', () => {
  test('is checked as any other, and has nothing to be compared with', async () => {
    const room = gitRoom({}, emptyFolder());
    room.git('init', '-q');
    room.write('cases/a.yaml', wrong);
    room.git('add', '-A');
    expect(await room.found('--staged')).toEqual(['cases/a.yaml wrong-value']);
    const { code, stderr } = await room.check('--base', 'main');
    expect([code, stderr]).toEqual([2, expect.stringContaining('"main"')]);
  });
});

describe('what git refuses is said in its own words', () => {
  test('a bare repository', async () => {
    const room = gitRoom({}, emptyFolder());
    room.git('init', '-q', '--bare');
    for (const args of [['--staged'], ['--base', 'main']]) {
      const { code, stderr } = await room.check(...args);
      expect([code, stderr]).toEqual([2, expect.stringContaining('must be run in a work tree')]);
    }
  });

  test.skipIf(process.getuid?.() !== 0)('a repository of somebody else, with the remedy', async () => {
    const room = gitRoom(files);
    for (const name of ['', ...readdirSync(room.cwd)]) chownSync(join(room.cwd, name), 65534, 65534);
    const { code, stderr } = await room.check('--staged');
    expect(code).toBe(2);
    expect(stderr).toMatch(/dubious ownership[\s\S]*git config --global --add safe\.directory/u);
  });

  test('no repository at all', async () => {
    const room = gitRoom({}, emptyFolder());
    expect(await room.check('--staged')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('ligt niet in een git-repository') as string,
    });
  });

  test('a shallow clone, in which the branch and its base have nothing in common', async () => {
    const room = gitRoom(files);
    room.git('checkout', '-q', '-b', 'tak');
    room.write('cases/b.yaml', casus);
    room.commit();
    const shallow = clonedFrom(room, '--depth=1', '--no-single-branch');
    const { code, stderr } = await shallow.check('--base', 'origin/main');
    expect([code, stderr]).toEqual([2, expect.stringMatching(/heeft niets gemeen[\s\S]*fetch-depth: 0/u)]);
  });
});

describe('files that are not all in the folder', () => {
  const withMore = { ...files, 'kern/lees.md': '# x\n' };

  test('a sparse checkout leaves out a case, and the link to it holds', async () => {
    const room = clonedFrom(gitRoom(withMore));
    room.git('sparse-checkout', 'set', 'records');
    expect(readdirSync(room.cwd)).not.toContain('cases');
    expect(await links(room)).toEqual([]);
    room.write('records/2026-12-18-ook.md', aRecord({ case: '../cases/terras.yaml' }));
    room.write('records/2026-12-18-mis.md', aRecord({ case: '../cases/mis.yaml' }));
    const found = ['records/2026-12-18-mis.md link-case'];
    expect(await links(room)).toEqual(found);
    expect(await links(room, '--base', 'HEAD')).toEqual(found);
    room.git('add', '-A');
    expect(await links(room, '--staged')).toEqual(found);
  });

  test('a case in another repository within this one', async () => {
    const shelf = gitRoom({ 'terras.yaml': casus });
    const room = gitRoom({ 'lees.md': '# x\n' });
    room.git('submodule', '--quiet', 'add', `file://${shelf.cwd}`, 'cases');
    room.write('records/2026-12-18-terras.md', aRecord({ case: '../cases/terras.yaml' }));
    room.git('add', '-A');
    expect(await links(room, '--staged')).toEqual([]);
    const inside = gitRoom({}, join(room.cwd, 'cases'));
    inside.write('terras.yaml', wrong);
    inside.git('add', '-A');
    expect(await inside.found('--staged')).toEqual(['terras.yaml wrong-value']);
  });
});

describe('a linked work tree', () => {
  test('is a repository of its own', async () => {
    const room = gitRoom(files);
    const other = join(emptyFolder(), 'b');
    room.git('worktree', 'add', '-q', other, '-b', 'tak');
    const linked = gitRoom({}, other);
    linked.git('rm', '-q', 'cases/terras.yaml');
    expect(await linked.found('--staged')).toEqual(['records/2026-12-18-terras.md link-case']);
    expect(await room.found('--staged')).toEqual([]);
  });

  test('whose hook stands in a folder below its root', async () => {
    const room = gitRoom(files);
    const other = join(emptyFolder(), 'b');
    room.git('worktree', 'add', '-q', other, '-b', 'tak');
    const linked = gitRoom({}, other);
    linked.write('team/cases/a.yaml', wrong);
    linked.git('add', '-A');
    mkdirSync(join(other, 'team', 'records'));
    // As git sets it for hooks.
    process.env.GIT_DIR = join(room.cwd, '.git', 'worktrees', 'b');
    try {
      expect(await linked.found('-C', 'team', '--staged')).toEqual(['cases/a.yaml wrong-value']);
    } finally {
      delete process.env.GIT_DIR;
    }
  });
});
