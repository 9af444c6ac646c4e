import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SAME_CLOCK } from '../support/begun.ts';
import { type Cut, cuts, interruptedEverywhere } from '../support/interrupted.ts';
import { spawned } from '../support/spawned.ts';
import { sessions } from '../support/workroom.ts';

const kinds = Object.keys(cuts) as Cut[];
/** `npm run hunt` does every kind of cut at every prompt; here they take turns. */
const isHunt = process.env.MODE === 'hunt';
const rounds = isHunt ? kinds.map((_, shift) => shift) : [0];
const names = isHunt ? (Object.keys(sessions) as (keyof typeof sessions)[]) : (['kort nl'] as const);
const turns = rounds.flatMap((shift) => names.map((name) => ({ shift, name })));

test.each(turns)(
  'cut off at every prompt and resumed to the same bytes: $name ($shift)',
  {
    timeout: 600_000,
  },
  async ({ shift, name: own }) => {
    const choose = (at: number) => kinds[(at + shift) % kinds.length] ?? 'kill -9';
    const { cwd, count, session } = await interruptedEverywhere(own, choose, {
      args: ['--save-answers', 'a.yaml'],
    });
    expect(await session.exit()).toMatchObject({ code: 0 });
    mkdirSync(join(cwd, 'again'));
    const again = await spawned(['review', '--answers', 'a.yaml', '--output', 'again'], { cwd, env: SAME_CLOCK });
    const name = again.stdout.trim().replace('again/', '');
    expect(readFileSync(join(cwd, 'records', name), 'utf8')).toBe(readFileSync(join(cwd, 'again', name), 'utf8'));
    expect(readdirSync(join(cwd, '.driehoek', 'sessions'))).toEqual([]);
    process.stdout.write(`${own}: ${count} cuts (${kinds.join(', ')} in turn), ${count} resumptions, one record\n`);
    expect(count).toBeGreaterThan(60);
  },
);
