import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../src/core/format/language.ts';
import { SAME_CLOCK } from '../support/begun.ts';
import { inProcess } from '../support/in-process.ts';
import { type Cut, cuts, interruptedEverywhere } from '../support/interrupted.ts';
import { playedTable, type Table } from '../support/records.ts';
import { counted } from '../support/tally.ts';
import { withoutMark } from '../support/without-mark.ts';
import { sessions } from '../support/workroom.ts';

const kinds = Object.keys(cuts) as Cut[];
/** `npm run hunt` does every kind of cut at every prompt; here they take turns. */
const isHunt = process.env.MODE === 'hunt';
const rounds = isHunt ? kinds.map((_, shift) => shift) : [0];
type Own = keyof typeof sessions | Table;
const known = Object.keys(sessions) as (keyof typeof sessions)[];
/** Forms without recorded answers; the first of every choice escalates, so that every part of the form is asked. */
const tables = ['incidentmethode', 'dilemmamethode'].flatMap((id) =>
  languages.map((language): Table => ({ language, id, gathering: { people: 8, choose: 'first' } })),
);
const owns: readonly Own[] = isHunt ? [...known, ...tables] : ['kort nl'];
const nameOf = (own: Own) => (typeof own === 'string' ? own : `${own.id} ${own.language}`);
const turns = rounds.flatMap((shift) => owns.map((own) => ({ shift, own, name: nameOf(own) })));

test.each(turns)(
  'cut off at every prompt and resumed to the same bytes: $name ($shift)',
  {
    timeout: 600_000,
  },
  async ({ shift, own, name: form }) => {
    const choose = (at: number) => kinds[(at + shift) % kinds.length] ?? 'kill -9';
    const played = typeof own === 'string' ? own : await playedTable(own);
    const { cwd, count, session } = await interruptedEverywhere(played, choose, {
      args: ['--save-answers', 'a.yaml'],
    });
    expect(await session.exit()).toMatchObject({ code: 0 });
    mkdirSync(join(cwd, 'again'));
    const again = await inProcess(['review', '--answers', 'a.yaml', '--output', 'again'], { cwd, env: SAME_CLOCK });
    const name = again.stdout.trim().replace('again/', '');
    expect(withoutMark(readFileSync(join(cwd, 'records', name), 'utf8'))).toBe(
      withoutMark(readFileSync(join(cwd, 'again', name), 'utf8')),
    );
    expect(readdirSync(join(cwd, '.driehoek', 'sessions'))).toEqual([]);
    process.stdout.write(`${form}: ${count} cuts (${kinds.join(', ')} in turn), ${count} resumptions, one record\n`);
    counted(count, 0);
    expect(count).toBeGreaterThan(60);
  },
);
