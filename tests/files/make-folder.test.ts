import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../../src/files/make-folder.ts';
import { spawned } from '../support/spawned.ts';
import { emptyFolder } from '../support/workroom.ts';

describe('makeFolder', () => {
  test('makes those above it, and leaves what is there', () => {
    const path = join(emptyFolder(), 'een', 'twee');
    makeFolder(path, 0o700);
    makeFolder(path);
    expect(statSync(path).mode & 0o777).toBe(0o700);
  });

  test.runIf(existsSync('/proc/self'))('ends where the system takes no folders at all', async () => {
    const { code, stderr } = await spawned(['-C', '/proc', 'try'], { cwd: emptyFolder() });
    expect(code).toBe(2);
    expect(stderr).toMatch(/\/proc|driehoek-proef/u);
  });
});
