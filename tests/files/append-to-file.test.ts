import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appendToFile } from '../../src/files/append-to-file.ts';
import { emptyFolder } from '../support/workroom.ts';

test('text comes behind what is there, or into a new file', () => {
  const path = join(emptyFolder(), 'overzicht.md');
  appendToFile(path, 'een\n');
  appendToFile(path, 'twee\n');
  expect(readFileSync(path, 'utf8')).toBe('een\ntwee\n');
});

test.each<[string, (path: string) => void]>([
  ['a folder', (path) => mkdirSync(path)],
  ['a pipe that nobody reads', (path) => void execFileSync('mkfifo', [path])],
  [
    'a link',
    (path) => {
      writeFileSync(`${path}.doel`, 'heel');
      symlinkSync(`${path}.doel`, path);
    },
  ],
])('%s is refused, at once', (_, make) => {
  const path = join(emptyFolder(), 'overzicht.md');
  make(path);
  expect(() => appendToFile(path, 'x')).toThrow();
});

test('a device is refused', () => expect(() => appendToFile('/dev/null', 'x')).toThrow('/dev/null'));
