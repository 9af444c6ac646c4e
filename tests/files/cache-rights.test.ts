import { chmodSync, cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCache } from '../../src/files/check-cache.ts';
import { emptyFolder } from '../support/workroom.ts';

test.skipIf(process.platform === 'win32')('a cache is for its user alone, also where an older one was not', () => {
  for (const isThere of [false, true]) {
    const root = emptyFolder();
    const folder = join(root, '.driehoek', 'cache');
    if (isThere) mkdirSync(folder, { recursive: true });
    if (isThere) chmodSync(folder, 0o755);
    const cache = openCache(root, 'key');
    cache.set(join(root, 'a'), 'hash', 1);
    cache.save();
    cache.save();
    const rights = [folder, join(folder, 'check.txt')].map((path) => statSync(path).mode & 0o777);
    expect(rights).toEqual([0o700, 0o600]);
    expect(statSync(join(root, '.driehoek')).mode & 0o077).toBe(0o077 & ~process.umask());
  }
});

test('a cache says nothing of where the folder lies, and moves along with it', () => {
  const root = emptyFolder();
  writeFileSync(join(root, 'a.yaml'), '');
  const cache = openCache(root, 'key');
  cache.set(join(root, 'a.yaml'), 'hash', 1);
  cache.save();
  expect(readFileSync(join(root, '.driehoek', 'cache', 'check.txt'), 'utf8')).not.toContain('driehoek werkmap');
  const other = emptyFolder();
  cpSync(root, other, { recursive: true });
  expect(openCache(other, 'key').get(join(other, 'a.yaml'), 'hash')).toBe(1);
});
