import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordStream } from '../../src/files/record-stream.ts';
import { emptyFolder } from '../support/workroom.ts';

function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const root = emptyFolder();
  for (const [name, data] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), data);
  }
  return root;
}

describe('records are met one at a time', () => {
  test('in alphabetical order, with the folder that stands for a team', () => {
    const root = folderWith({ 'b/verslagen/2.md': 'twee', 'a/records/1.md': 'één', 'c/3.md': 'drie', 'c/4.yaml': '' });
    expect([...recordStream(root)]).toEqual([
      { name: 'a/records/1.md', team: 'a', text: 'één' },
      { name: 'b/verslagen/2.md', team: 'b', text: 'twee' },
      { name: 'c/3.md', team: 'c', text: 'drie' },
    ]);
  });

  test('hidden folders and node_modules are passed over', () => {
    const root = folderWith({ '.driehoek/x.md': '', 'node_modules/y/README.md': '', 'z.md': 'z' });
    expect([...recordStream(root)].map(({ name }) => name)).toEqual(['z.md']);
  });

  test('one file is a stream of one', () => {
    const root = folderWith({ 'een.md': 'één' });
    expect([...recordStream(join(root, 'een.md'))]).toMatchObject([{ name: 'een.md', text: 'één' }]);
  });

  test('a link that leads out is named and not followed, one inside is met where it points, and a ring ends', () => {
    const outside = folderWith({ 'geheim.md': 'geheim' });
    const root = folderWith({ 'a/1.md': 'één' });
    symlinkSync(join(outside, 'geheim.md'), join(root, 'uit.md'));
    symlinkSync(outside, join(root, 'weg'));
    symlinkSync(root, join(root, 'a', 'ring'));
    symlinkSync(join(root, 'a', '1.md'), join(root, 'b.md'));
    symlinkSync(join(root, 'nergens'), join(root, 'c.md'));
    expect([...recordStream(root)].map(({ name, problem }) => [name, problem])).toEqual([
      ['a/1.md', undefined],
      ['c.md', 'link'],
      ['uit.md', 'link'],
      ['weg', 'link'],
    ]);
  });

  test.each([
    ['not UTF-8', Buffer.from([0x63, 0xe9])],
    ['too large', Buffer.alloc(5 * 1024 * 1024, 0x61)],
  ])('what is %s is named', (_, data) => {
    expect([...recordStream(folderWith({ 'x.md': data }))]).toMatchObject([{ text: undefined, problem: 'unreadable' }]);
  });

  test.skipIf(process.platform === 'win32')('a named pipe does not hang it', () => {
    const root = emptyFolder();
    execFileSync('mkfifo', [join(root, 'pijp.md')]);
    expect([...recordStream(root)]).toMatchObject([{ name: 'pijp.md', problem: 'unreadable' }]);
  });

  test('a file that grows between two records is read as it is then', () => {
    const root = folderWith({ 'a.md': 'a', 'b.md': 'b' });
    const stream = recordStream(root);
    stream.next();
    appendFileSync(join(root, 'b.md'), 'b');
    expect(stream.next().value).toMatchObject({ text: 'bb' });
  });
});
