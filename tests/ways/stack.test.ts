import nodeFs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { prepare } from '../support/command-row.ts';
import { sample } from '../support/example-files.ts';
import { inProcess } from '../support/in-process.ts';

/** Beside what is counted here, the built program has one call of ours around all others: `start`. */
const START = 1;
const MOST = 8;

const record = sample('record');
const files = { 'cases/goed.yaml': sample('case'), 'cases/fout.yaml': `${sample('case')}x: 1\n` };

const stackLimit = Error.stackTraceLimit;
const open = nodeFs.openSync;
let stacks: Map<string, string[][]>;

/** The calls of ours on the way to every opening of a file, with those that wait for it. */
beforeEach(() => {
  stacks = new Map();
  Error.stackTraceLimit = Number.POSITIVE_INFINITY;
  vi.spyOn(nodeFs, 'openSync').mockImplementation((path, ...rest) => {
    const lines = (new Error('here').stack ?? '').split('\n');
    const own = lines.filter((line) => /[\\/]src[\\/][^:]*\.ts:\d/u.test(line)).map((line) => line.trim());
    stacks.set(String(path), [...(stacks.get(String(path)) ?? []), own]);
    return open(path, ...rest);
  });
  syncBuiltinESMExports();
});

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  Error.stackTraceLimit = stackLimit;
});

describe('from the command line to the open file are few calls', () => {
  test.each([
    ['a file', ['check', 'cases/goed.yaml'], 'cases/goed.yaml', 1],
    ['a file with a fault, which is read again to show its line', ['check'], 'cases/fout.yaml', 2],
    ['a file that is fixed', ['check', '--fix', 'cases/goed.yaml'], 'cases/goed.yaml', 2],
    ['a file as JSON', ['check', '--json'], 'cases/goed.yaml', 1],
    ['a record', ['check', 'records', '--today', '2026-12-20'], 'records/2026-12-18-a.md', 1],
  ] as const)('%s', async (_, args, file, times) => {
    const cwd = prepare({ name: '', args, files: { ...files, 'records/2026-12-18-a.md': record }, code: 0 });
    await inProcess(args, { cwd });
    const own = stacks.get(join(cwd, file)) ?? [];
    expect(own).toHaveLength(times);
    for (const stack of own) {
      // Both ends are in it: nothing on the way went uncounted.
      expect(stack.at(-1)).toMatch(/\bmain\b.*run-program\.ts/u);
      expect(stack[0]).toMatch(/\breadRaw\b.*raw-file\.ts/u);
      expect(stack.length + START, stack.join('\n')).toBeLessThanOrEqual(MOST);
    }
  });
});
