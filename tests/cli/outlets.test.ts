import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseRecord } from '../support/edits.ts';
import { inProcess } from '../support/in-process.ts';
import { spawned } from '../support/spawned.ts';
import { emptyFolder, sessions } from '../support/workroom.ts';

/** A device of our own that is always full: only root can make one. */
function fullDevice(cwd: string): boolean {
  try {
    execFileSync('mknod', [join(cwd, 'vol'), 'c', '1', '7'], { stdio: 'ignore' });
    writeFileSync(join(cwd, 'vol'), '');
    return true;
  } catch {
    return false;
  }
}

const canMake = fullDevice(emptyFolder());

describe.skipIf(!canMake)('what cannot be written out', () => {
  test.each([
    ...['--help', '--version', 'cases', 'cases --json', 'cases show terras-na-elven', 'rules', 'rules wrong-value'],
    ...[
      'protocols',
      'protocols show kort',
      'lenses',
      'schema case',
      'completion bash',
      'answers kort',
      'list',
      'list --json',
    ],
    ...['show records/base.md', 'follow-up', 'follow-up --json', 'report', 'report --format csv', 'log -', 'try'],
    ...[
      'share records/base.md --output -',
      'new --from terras-na-elven --json',
      'init --dry-run --json',
      'check --json',
    ],
    `review --answers ${sessions['kort nl']} --output -`,
    `check --format json ${sessions['kort nl']}`,
  ])('on stdout is told on one line, with exit code 2: %s', async (words) => {
    const cwd = emptyFolder();
    fullDevice(cwd);
    mkdirSync(join(cwd, 'records'));
    writeFileSync(join(cwd, 'records', 'base.md'), baseRecord);
    const { code, stderr } = await spawned([], { cwd, shell: `"$NODE" "$PROGRAM" ${words} > vol` });
    expect(code).toBe(2);
    expect(stderr).toMatch(/(?:^|\n)Niet alles is uitgeschreven: de schijf is vol \(ENOSPC\)\.\n$/u);
    expect(stderr).not.toMatch(/ at .*:\d+/u);
  });

  test('on stderr is exit code 2', async () => {
    const cwd = emptyFolder();
    fullDevice(cwd);
    const shell = '"$NODE" "$PROGRAM" sessions 2> vol';
    expect(await spawned([], { cwd, shell })).toMatchObject({ code: 2, stdout: '' });
  });
});

/** What may stand where a file is to be written, without being one. */
const nodes: Readonly<Record<string, (path: string) => Promise<() => void>>> = {
  'a pipe': async (path) => {
    execFileSync('mkfifo', [path]);
    return () => undefined;
  },
  'a socket': (path) =>
    new Promise((resolve) => {
      // The path of a socket may hold no more than a hundred bytes.
      const near = join(tmpdir(), `s${process.pid}`);
      const server = createServer().listen(near, () => {
        renameSync(near, path);
        resolve(() => void server.close());
      });
    }),
  ...(canMake
    ? {
        'a device': async (path: string) => {
          execFileSync('mknod', [path, 'c', '1', '3']);
          return () => undefined;
        },
      }
    : {}),
};

describe.skipIf(process.platform === 'win32').each(Object.entries(nodes))('a target that is %s', (kind, make) => {
  // Who opens a pipe may wait for ever: then only a process of its own can be left.
  const run = kind === 'a pipe' ? spawned : inProcess;

  test.each([
    ['check', '--format', 'json=doel'],
    ['review', '--answers', sessions['kort nl'], '--output', 'doel.md'],
    ['review', '--answers', sessions['kort nl'], '--output', 'doel'],
    ['review', '--answers', sessions['kort nl'], '--save-answers', 'doel'],
    ['new', '--from', 'terras-na-elven', '--output', 'doel'],
    ['follow-up', '--ics', 'doel'],
    ['log', 'doel'],
    ['report', '--format', 'html', '--output', 'doel'],
    ['share', 'records/base.md', '--output', 'doel.md'],
  ])('is refused by %s %s %s', async (...words) => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'records'));
    writeFileSync(join(cwd, 'records', 'base.md'), baseRecord);
    const target = join(cwd, words.find((word) => word.includes('doel'))?.replace(/^.*=/u, '') ?? '');
    const close = await make(target);
    const before = lstatSync(target);
    const { code, stdout, stderr } = await run(words, { cwd });
    close();
    expect(code, stderr).toBe(2);
    expect(stdout).not.toContain('doel-2');
    expect(readdirSync(cwd).filter((name) => name.startsWith('doel'))).toHaveLength(1);
    const after = lstatSync(target);
    expect([after.ino, after.mode, after.rdev]).toEqual([before.ino, before.mode, before.rdev]);
  });
});
