import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { seeded } from '../support/seeded.ts';
import { spawned } from '../support/spawned.ts';
import { expectEach } from '../support/tally.ts';
import { baseEnv, emptyFolder, program, sessions } from '../support/workroom.ts';

const tries = process.env.MODE === 'hunt' ? 500 : 12;
const words = ['review', '--answers', sessions['kort nl']];

/** How long it takes by itself, in milliseconds, with room to spare: later there is nothing left to kill. */
async function whole(): Promise<{ record: string; within: number }> {
  const cwd = emptyFolder();
  const begin = performance.now();
  const { code, stdout } = await spawned(words, { cwd });
  expect(code).toBe(0);
  return { record: readFileSync(join(cwd, stdout.trim()), 'utf8'), within: (performance.now() - begin) * 1.1 };
}

function killedAfter(cwd: string, after: number): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...words], {
      cwd,
      env: { ...baseEnv(), LANG: 'nl_NL.UTF-8' },
      stdio: 'ignore',
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), after);
    child.on('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

test('a program killed at any moment leaves the record whole or not at all, and the next run writes it', {
  timeout: 1_800_000,
}, async () => {
  const { record, within } = await whole();
  const next = seeded();
  await expectEach(
    Array.from({ length: tries }, () => next() * within),
    async (after) => {
      const cwd = emptyFolder();
      await killedAfter(cwd, after);
      const folder = join(cwd, 'records');
      const left = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : [];
      if (left.some((name) => readFileSync(join(folder, name), 'utf8') !== record)) return `${after} ms: half a record`;
      const again = await spawned(words, { cwd });
      const now = readdirSync(folder).filter((name) => name.endsWith('.md'));
      if (again.code !== 0 || now.length !== 1)
        return `${after} ms: then ${again.code} with ${now.join()} ${again.stderr}`;
      return readFileSync(join(folder, now[0] ?? ''), 'utf8') === record
        ? undefined
        : `${after} ms: then another record`;
    },
    2,
  );
});
