import { lstatSync, realpathSync, statSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { findFiles } from '../../src/files/find-files.ts';
import { openProject, type Project } from '../../src/files/project.ts';
import { nl } from '../../src/language/nl.ts';
import { layOut } from '../support/archive.ts';
import { emptyFolder } from '../support/workroom.ts';

const projectIn = async (cwd: string) => (await openProject(cwd, undefined, nl)) as Project;

/** What words stand for, seen from the folder: a link as "name ->", a file that was named as "name !". */
async function found(cwd: string, ...words: string[]): Promise<string[]> {
  const around = { cwd, project: await projectIn(cwd), messages: nl };
  return findFiles(words, around).map(
    ({ path, named, isLink }) => `${relative(cwd, path)}${isLink ? ' ->' : named ? ' !' : ''}`,
  );
}

describe('words stand for files', () => {
  let cwd = '';
  beforeEach(() => {
    cwd = emptyFolder();
    const names = ['b.yaml', 'a/x.yml', 'a/y.MD', 'a.md', 'z.json', 'a/.x.yaml', '.c/x.yaml', 'node_modules/x.yaml'];
    layOut(Object.fromEntries(names.map((name) => [name, ''])), cwd);
  });

  test.each<[string[], string[]]>([
    [['.'], ['a.md', 'a/x.yml', 'a/y.MD', 'b.yaml']],
    [
      ['a', 'a/x.yml', './a/'],
      ['a/x.yml !', 'a/y.MD'],
    ],
    [
      ['z.json', 'a/.x.yaml'],
      ['a/.x.yaml !', 'z.json !'],
    ],
    [
      ['.c', 'node_modules'],
      ['.c/x.yaml', 'node_modules/x.yaml'],
    ],
    [['**/*.y{a,}ml'], ['a/x.yml', 'b.yaml']],
    [['*.json'], ['z.json']],
    [['.c/*'], ['.c/x.yaml']],
    [
      ['.', '!a'],
      ['a.md', 'b.yaml'],
    ],
    [
      ['.', '!**/*.md', '!a/x.yml', 'b.yaml'],
      ['a/y.MD', 'b.yaml !'],
    ],
  ])('%j', async (words, files) => {
    expect(await found(cwd, ...words)).toEqual(files);
  });

  test.each([
    ['weg.yaml', nl.files.notFound('weg.yaml')],
    ['*.txt', nl.checking.matchesNothing('*.txt')],
    ['b.yaml/*', nl.checking.matchesNothing('b.yaml/*')],
    ['weg/*', nl.checking.matchesNothing('weg/*')],
  ])('%s is a mistake', async (word, message) => {
    await expect(found(cwd, word)).rejects.toThrow(message);
  });

  test('a folder that lies too deep might hold anything', async () => {
    const deep = Array.from({ length: 33 }, () => 'd').join('/');
    layOut({ [`${deep}/x.md`]: '' }, cwd);
    await expect(found(cwd, '.')).rejects.toThrow(nl.files.tooDeep(deep, 32));
  });
});

describe('links', () => {
  test('are given and not followed, unless they are named and stay within the repository', async () => {
    const base = emptyFolder();
    layOut({ 'team/.git/HEAD': '', 'team/werk/r/a.md': '', 'team/b.md': '', 'buiten/c.md': '' }, base);
    const cwd = join(base, 'team', 'werk');
    const link = (target: string, name: string) => symlinkSync(target, join(cwd, name));
    link('../../b.md', 'r/in.md');
    link('../../../buiten/c.md', 'r/uit.md');
    link('../..', 'r/op');
    link('../../buiten', 'deur');
    link('r', 'kring');
    expect(await found(cwd, 'r')).toEqual(['r/a.md', 'r/in.md ->', 'r/op ->', 'r/uit.md ->']);
    expect(await found(cwd, 'r/in.md', 'r/uit.md', 'r')).toEqual(['r/a.md', 'r/in.md !', 'r/op ->', 'r/uit.md ->']);
    expect(await found(cwd, 'kring/a.md', 'deur/c.md')).toEqual(['deur/c.md ->', 'kring/a.md !']);
    expect(await found(cwd, 'deur', 'deur/*.md')).toEqual(['deur ->']);
    expect(await found(cwd, join(base, 'buiten'))).toEqual(['../../buiten/c.md']);
    expect(await found(cwd, '*/*.md')).toEqual(['r/a.md', 'r/in.md ->', 'r/uit.md ->']);
  });

  test('that a pattern would pass over its target by are given', async () => {
    const cwd = emptyFolder();
    layOut({ 'a.md': '', 'b.md': '' }, cwd);
    symlinkSync('b.md', join(cwd, 'a-oud.md'));
    expect(await found(cwd, '*.md')).toEqual(['a.md', 'b.md']);
    expect(await found(cwd, 'a*.md')).toEqual(['a-oud.md ->', 'a.md']);
  });

  /** Names that are few, so that links often hit something. */
  const name = fc.constantFrom('a', 'b.md', 'c.yaml', '.d', 'e.txt');
  const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));
  const leadsTo = fc.tuple(fc.constantFrom('in', 'uit'), path).map((names) => names.join('/'));
  const maze = fc.record({ files: fc.array(path, { maxLength: 8 }), links: fc.array(fc.tuple(path, leadsTo)) });

  test('whatever they form: every file inside is found once, and every link that leads out', async () => {
    await fc.assert(
      fc.asyncProperty(maze, async ({ files, links }) => {
        const base = realpathSync(emptyFolder());
        const root = join(base, 'in');
        layOut({ 'in/z.md': '', 'uit/b.md': '', 'uit/a/c.yaml': '' }, base);
        const real = files.filter((own) => makes(() => layOut({ [own]: '' }, root)));
        const stray = links.filter(([own, target]) => makes(() => linkIn(root, own, join(base, target))));
        const all = findFiles(['.'], { cwd: root, project: await projectIn(root), messages: nl });
        const given = (isLink: boolean) =>
          all.filter((file) => (file.isLink === true) === isLink).map((file) => relative(root, file.path));
        expect(given(false)).toEqual([...new Set(['z.md', ...real.filter(isOurs)])].sort());
        const out = stray.map(([own]) => own).filter((own) => isSeen(own) && leadsAway(join(root, own), root));
        expect(given(true)).toEqual(expect.arrayContaining(out));
        expect(given(true).every((own) => lstatSync(join(root, own)).isSymbolicLink())).toBe(true);
      }),
    );
  });

  const isSeen = (own: string) => !own.split('/').some((one) => one.startsWith('.'));
  const isOurs = (own: string) => isSeen(own) && /\.(?:md|yaml)$/u.test(own);

  function makes(make: () => void): boolean {
    try {
      make();
      return true;
    } catch {
      return false;
    }
  }

  /** In a folder that is there itself: through another link it would be made outside. */
  function linkIn(root: string, own: string, target: string): void {
    const folder = dirname(join(root, own));
    if (realpathSync(folder) !== folder) throw new Error(own);
    symlinkSync(target, join(root, own));
  }

  /** Whether a link that is looked for leads to nothing inside. */
  function leadsAway(link: string, root: string): boolean {
    const stat = makes(() => statSync(link)) ? statSync(link) : undefined;
    if (!stat?.isDirectory() && !isOurs(basename(link))) return false;
    return stat === undefined || !realpathSync(link).startsWith(root);
  }
});
