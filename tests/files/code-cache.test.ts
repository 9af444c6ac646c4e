import { mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { codeCache } from '../../src/files/code-cache.ts';
import { spawned } from '../support/spawned.ts';
import { emptyFolder } from '../support/workroom.ts';

const code = Buffer.from('what V8 made of it, of any length');

let base = '';
beforeEach(() => {
  base = emptyFolder();
});

function cacheOf(name: string, build = 'b1', env: NodeJS.ProcessEnv = {}) {
  return codeCache(name, build, { XDG_CACHE_HOME: base, LOCALAPPDATA: base, ...env });
}

function kept(): string[] {
  return readdirSync(join(base, 'driehoek'));
}

describe('what is kept of the code', () => {
  test('comes back as it was, for its own command and build', () => {
    expect(cacheOf('show')?.read()).toBeUndefined();
    cacheOf('show')?.keep(code);
    expect(cacheOf('show')?.read()).toEqual(code);
    expect(cacheOf('list')?.read()).toBeUndefined();
    expect(cacheOf('show', 'b2')?.read()).toBeUndefined();
  });

  test.each<[string, (path: string) => void]>([
    ['cut short', (path) => truncateSync(path, 20)],
    ['cut to nothing', (path) => truncateSync(path, 0)],
    ['cut to less than its head', (path) => truncateSync(path, 5)],
    [
      'one byte wrong',
      (path) => {
        const bytes = readFileSync(path);
        bytes[20] = (bytes[20] ?? 0) ^ 1;
        writeFileSync(path, bytes);
      },
    ],
    ['something longer', (path) => writeFileSync(path, `${readFileSync(path, 'latin1')}more`, 'latin1')],
  ])('is left aside when it is %s, and written anew', (_, spoil) => {
    cacheOf('show')?.keep(code);
    spoil(join(base, 'driehoek', kept()[0] ?? ''));
    expect(cacheOf('show')?.read()).toBeUndefined();
    cacheOf('show')?.keep(code);
    expect(cacheOf('show')?.read()).toEqual(code);
  });

  test('of other builds goes when this one is kept', () => {
    cacheOf('show', 'b1')?.keep(code);
    writeFileSync(join(base, 'driehoek', 'list-b2.bin.123'), 'half of it');
    cacheOf('list', 'b2')?.keep(code);
    expect(kept()).toEqual([expect.stringMatching(/^list-b2-/u)]);
  });

  test('is for its owner alone', () => {
    cacheOf('show')?.keep(code);
    expect(statSync(join(base, 'driehoek')).mode & 0o777).toBe(0o700);
    expect(statSync(join(base, 'driehoek', kept()[0] ?? '')).mode & 0o777).toBe(0o600);
  });

  test('is nowhere when a file stands in the way, or it is not wanted', () => {
    writeFileSync(join(base, 'driehoek'), '');
    expect(() => cacheOf('show')?.keep(code)).not.toThrow();
    expect(cacheOf('show')?.read()).toBeUndefined();
    expect(cacheOf('show', 'b1', { NODE_DISABLE_COMPILE_CACHE: '1' })).toBeUndefined();
  });
});

describe('the program', () => {
  const run = (env: Record<string, string> = {}) =>
    spawned(['cases', '--json'], { cwd: base, env: { XDG_CACHE_HOME: join(base, 'cache'), ...env } });

  test('gives the same the first time, the second time and with what was kept spoilt', async () => {
    const first = await run();
    const [name = ''] = readdirSync(join(base, 'cache', 'driehoek'));
    const path = join(base, 'cache', 'driehoek', name);
    const before = statSync(path);
    expect(first.code).toBe(0);
    expect(await run()).toEqual(first);
    expect(statSync(path).mtimeMs).toBe(before.mtimeMs);
    truncateSync(path, Math.floor(before.size / 2));
    expect(await run()).toEqual(first);
    expect(statSync(path).size).toBeGreaterThan(before.size * 0.9);
  });

  test('runs where nothing can be kept', async () => {
    const plain = await run({ NODE_DISABLE_COMPILE_CACHE: '1' });
    expect(plain.code).toBe(0);
    expect(readdirSync(base)).toEqual([]);
    mkdirSync(join(base, 'closed'));
    writeFileSync(join(base, 'closed', 'file'), '');
    expect(await run({ XDG_CACHE_HOME: join(base, 'closed', 'file') })).toEqual(plain);
    expect(await run({ XDG_CACHE_HOME: '', HOME: '/nowhere/at/all' })).toEqual(plain);
  });

  test('keeps nothing of a command it does not know', async () => {
    await spawned(['kletspraat'], { cwd: base, env: { XDG_CACHE_HOME: join(base, 'cache') } });
    expect(readdirSync(base)).toEqual([]);
  });
});
