import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { begin, SAME_CLOCK } from '../support/begun.ts';
import { spawned } from '../support/spawned.ts';
import { withoutMark } from '../support/without-mark.ts';
import { sessions } from '../support/workroom.ts';

describe('a whole session, typed in a terminal', () => {
  test.each(Object.keys(sessions) as (keyof typeof sessions)[])('%s', { timeout: 60_000 }, async (name) => {
    const { session, types, cwd, messages, language } = await begin(name, {
      args: ['--save-answers', 'antwoorden.yaml'],
    });
    await types.all();
    await session.see(messages.summary.written(''));
    expect(await session.exit()).toMatchObject({ code: 0 });

    const written = readdirSync(join(cwd, 'records')).filter((file) => file.endsWith('.md'));
    expect(written).toHaveLength(1);
    const record = readFileSync(join(cwd, 'records', written[0] ?? ''), 'utf8');
    expect(readdirSync(join(cwd, '.driehoek', 'sessions'))).toEqual([]);

    mkdirSync(join(cwd, 'again'));
    const args = ['review', '--lang', language, '--answers', 'antwoorden.yaml', '--output', 'again'];
    const again = await spawned(args, { cwd, env: SAME_CLOCK });
    expect(again).toMatchObject({ code: 0, stdout: `again/${written[0]}\n` });
    expect(withoutMark(readFileSync(join(cwd, 'again', written[0] ?? ''), 'utf8'))).toBe(record);
    expect(record).toMatchSnapshot();
  });
});
