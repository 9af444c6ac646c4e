import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runInPty } from '../support/pty.ts';
import { spawned } from '../support/spawned.ts';
import { typist } from '../support/typist.ts';
import { emptyFolder, playedSession, program, sessions } from '../support/workroom.ts';

const SAME_CLOCK = { SOURCE_DATE_EPOCH: '1795600000' };

describe('a whole session, typed in a terminal', () => {
  test.each(Object.keys(sessions) as (keyof typeof sessions)[])('%s', { timeout: 60_000 }, async (name) => {
    const { answers, protocol, messages, language, case: own } = await playedSession(name);
    const cwd = emptyFolder();
    const id = String(answers.case).replace('library:', '');
    const args = [
      'review',
      id,
      '--lang',
      language,
      '--protocol',
      protocol.id,
      '--date',
      answers.date ?? '',
      '--save-answers',
      'antwoorden.yaml',
    ];
    const session = runInPty(process.execPath, [program, ...args], { cwd, env: SAME_CLOCK });
    await typist(session, protocol, answers.answers, messages, own.options?.length).all();
    await session.see(messages.summary.written(''));
    expect(await session.exit()).toMatchObject({ code: 0 });

    const written = readdirSync(join(cwd, 'records')).filter((file) => file.endsWith('.md'));
    expect(written).toHaveLength(1);
    const record = readFileSync(join(cwd, 'records', written[0] ?? ''), 'utf8');
    expect(readdirSync(join(cwd, '.driehoek', 'sessions'))).toEqual([]);

    mkdirSync(join(cwd, 'again'));
    const again = await spawned(['review', '--lang', language, '--answers', 'antwoorden.yaml', '--output', 'again'], {
      cwd,
      env: SAME_CLOCK,
    });
    expect(again).toMatchObject({ code: 0, stdout: `again/${written[0]}\n` });
    expect(readFileSync(join(cwd, 'again', written[0] ?? ''), 'utf8')).toBe(record);
    expect(record).toMatchSnapshot();
  });
});
