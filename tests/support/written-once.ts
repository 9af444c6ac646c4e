import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Begun, SAME_CLOCK } from './begun.ts';
import { inProcess } from './in-process.ts';
import { withoutMark } from './without-mark.ts';

/** What a session is to be begun with, so that it can be played again. */
export const SAVING = ['--save-answers', 'antwoorden.yaml'];

/** A session that was typed to its end wrote one record, and its saved answers give the same bytes. Gives that record. */
export async function writtenOnce({ session, cwd, messages, language }: Begun): Promise<string> {
  await session.see(messages.summary.written(''));
  expect(await session.exit()).toMatchObject({ code: 0 });
  const [name = '', ...others] = readdirSync(join(cwd, 'records')).filter((file) => file.endsWith('.md'));
  expect(others).toEqual([]);
  const record = readFileSync(join(cwd, 'records', name), 'utf8');
  expect(readdirSync(join(cwd, '.driehoek', 'sessions'))).toEqual([]);

  mkdirSync(join(cwd, 'again'));
  const args = ['review', '--lang', language, '--answers', 'antwoorden.yaml', '--output', 'again'];
  const again = await inProcess(args, { cwd, env: SAME_CLOCK });
  expect(again).toMatchObject({ code: 0, stdout: `again/${name}\n` });
  expect(withoutMark(readFileSync(join(cwd, 'again', name), 'utf8'))).toBe(withoutMark(record));
  return record;
}
