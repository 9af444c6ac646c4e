import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type MetRecord, recordStream } from '../../src/files/record-stream.ts';
import { walkFolder } from '../../src/files/walk-folder.ts';
import { layOut } from '../support/archive.ts';
import { emptyFolder } from '../support/workroom.ts';

function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const root = emptyFolder();
  for (const [name, data] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), data);
  }
  return root;
}

/** Each file with what it says, or the code of what is the matter. */
function met(root: string, ...places: string[]): string[] {
  const all = recordStream(places.length === 0 ? [root] : places.map((one) => join(root, one)), root);
  return [...all].map((one) => `${nameOf(one, root)}: ${one.text ?? one.problem?.code}`);
}

function nameOf({ path }: MetRecord, root: string): string {
  return relative(root, path).split(sep).join('/');
}

describe('records are met one at a time', () => {
  test('by name, by code unit, a folder among its files', () => {
    const root = folderWith({
      'b/2.md': 'twee',
      'a.md': 'a',
      'a/1.md': 'één',
      'é.MD': 'é',
      'Z.md': 'z',
      'c/4.yaml': '',
    });
    expect(met(root)).toEqual(['Z.md: z', 'a/1.md: één', 'a.md: a', 'b/2.md: twee', 'é.MD: é']);
  });

  test('each once, however often its place is named', () => {
    const root = folderWith({ 'a/1.md': 'één', 'a/2.md': 'twee' });
    expect(met(root, 'a/2.md', '.', 'a', 'a/1.md')).toEqual(['a/2.md: twee', 'a/1.md: één']);
  });

  test('hidden files and folders and node_modules are passed over', () => {
    const root = folderWith({ '.driehoek/x.md': '', 'node_modules/y/README.md': '', '.z.md': '', 'z.md': 'z' });
    expect(met(root)).toEqual(['z.md: z']);
  });

  test('a file that is named is met whatever its name, and also when it is gone', () => {
    const root = folderWith({ 'een.txt': 'één' });
    expect(met(root, 'een.txt', 'weg.md')).toEqual(['een.txt: één', 'weg.md: system']);
  });

  test('only those that are wanted are opened', () => {
    const root = folderWith({ 'a.md': 'a', 'b.md': 'b' });
    expect([...recordStream([root], root, (name) => name === 'b.md')].map(({ text }) => text)).toEqual(['b']);
  });
});

describe('links', () => {
  test('that lead out, or to what is not met otherwise, are named and not followed', () => {
    const outside = folderWith({ 'geheim.md': 'geheim', 'beeld.png': '' });
    const root = folderWith({ 'a/1.md': 'één', '.weg/2.md': 'twee', 'a/x.txt': 'x' });
    const link = (target: string, name: string) => symlinkSync(target, join(root, name));
    link(join(outside, 'geheim.md'), 'uit.md');
    link(join(outside, 'beeld.png'), 'beeld.png');
    link(outside, 'uit');
    link(join(root, '.weg'), 'verborgen');
    link(join(root, 'a', 'x.txt'), 'x.md');
    link(join(root, 'nergens'), 'nergens.md');
    link(join(root, 'nergens'), 'nergens');
    link(join(root, 'rond.md'), 'rond.md');
    link(join(root, '..'), 'omhoog');
    expect(met(root)).toEqual([
      'a/1.md: één',
      'nergens.md: link',
      'omhoog: link',
      'rond.md: link',
      'uit: link',
      'uit.md: link',
      'verborgen: link',
      'x.md: link',
    ]);
  });

  test('to what is met anyway are passed over, and a ring ends', () => {
    const root = folderWith({ 'a/1.md': 'één' });
    symlinkSync(root, join(root, 'a', 'ring'));
    symlinkSync(join(root, 'a'), join(root, 'b'));
    symlinkSync(join(root, 'a', '1.md'), join(root, 'c.md'));
    symlinkSync(root, join(root, '..', `${root.split(sep).at(-1)}-link`));
    expect(met(root)).toEqual(['a/1.md: één']);
    expect(met(`${root}-link`)).toEqual(['a/1.md: één']);
  });
});

describe('what cannot be read is named', () => {
  test.each([
    ['not-utf8', Buffer.from([0x63, 0xe9])],
    ['utf16', Buffer.from([0xff, 0xfe, 0x2d, 0x00])],
    ['too-large', Buffer.alloc(5 * 1024 * 1024, 0x61)],
  ])('%s', (code, data) => {
    expect(met(folderWith({ 'x.md': data }))).toEqual([`x.md: ${code}`]);
  });

  test.skipIf(process.platform === 'win32')('a named pipe does not hang it', () => {
    const root = emptyFolder();
    execFileSync('mkfifo', [join(root, 'pijp.md')]);
    expect(met(root)).toEqual(['pijp.md: not-a-file']);
  });

  test('a folder that is not there any more, with the word of the system', () => {
    const [first] = walkFolder(join(emptyFolder(), 'weg'), /x/u);
    expect(first).toMatchObject({ kind: 'closed-folder', code: 'ENOENT' });
  });

  test('a folder deeper than any honest archive', () => {
    const deep = Array.from({ length: 33 }, () => 'd').join('/');
    const root = folderWith({});
    layOut({ [`${deep}/x.md`]: 'x', [`${deep.slice(2)}/y.md`]: 'y' }, root);
    expect(met(root)).toEqual([`${deep}: too-deep`, `${deep.slice(2)}/y.md: y`]);
  });
});

test('a file that grows between two records is read as it is then', () => {
  const root = folderWith({ 'a.md': 'a', 'b.md': 'b' });
  const stream = recordStream([root], root);
  stream.next();
  appendFileSync(join(root, 'b.md'), 'b');
  expect(stream.next().value).toMatchObject({ text: 'bb' });
});
