import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shippedDeck } from '../../src/app/shelf/deck.ts';
import { movesIn, type SelfMoves, selfStep, slipLine } from '../../src/core/values/self-sort.ts';
import { readSortSlip } from '../../src/core/values/sort-slip.ts';
import { Keys } from '../support/pty.ts';
import { seeded } from '../support/seeded.ts';
import { inShell } from '../support/shell.ts';
import { spawned } from '../support/spawned.ts';
import { emptyFolder } from '../support/workroom.ts';

const deck = shippedDeck('nl');

/** All that one person types, by chance, to the end: the signs, then numbers one by one. */
function playedOut(next: () => number): SelfMoves {
  let moves: SelfMoves = [];
  const lean = next();
  for (let step = selfStep(deck, moves); step.is !== 'done'; step = selfStep(deck, moves)) {
    if (step.is === 'card') moves = [...moves, next() < lean ? '+' : next() < 0.5 ? '0' : '-'];
    else moves = [...moves, String(step.from[Math.floor(next() * step.from.length)])];
  }
  return moves;
}

describe('a sort alone', () => {
  test('always ends in a line that a slip takes, whatever somebody leans to', () => {
    const next = seeded();
    for (let person = 0; person < 300; person++) {
      const step = selfStep(deck, playedOut(next));
      const line = step.is === 'done' ? slipLine(step.piles) : '';
      expect(readSortSlip(`1 ${line}`, deck)).toMatchObject({
        ok: true,
        value: { piles: step.is === 'done' && step.piles },
      });
    }
  });

  test('keeps what was called important above what was not, and undoes all the way', () => {
    const next = seeded(4);
    for (let person = 0; person < 50; person++) {
      const moves = playedOut(next);
      const done = selfStep(deck, moves);
      if (done.is !== 'done') throw new Error('Everything was typed.');
      const lowest = Math.max(...moves.slice(0, 30).flatMap((sign, at) => (sign === '+' ? [done.piles[at] ?? 0] : [])));
      const plus = moves.slice(0, 30).filter((sign) => sign === '+').length;
      if (plus > 0 && plus <= 10) expect(lowest).toBeLessThanOrEqual(2);
      for (let left = moves.length - 1; left >= 0; left--)
        expect(selfStep(deck, moves.slice(0, left)).is).not.toBe('done');
    }
  });

  test('takes a card away when its number is typed again, and refuses what is not there', () => {
    const signs = Array.from({ length: 30 }, () => '0');
    const step = selfStep(deck, signs);
    expect(step).toMatchObject({ is: 'pick', pile: 1, want: 4, chosen: [] });
    expect(selfStep(deck, [...signs, '3', '9', '3'])).toMatchObject({ pile: 1, chosen: [9] });
    expect(movesIn('3 9, 12', step)).toEqual(['3', '9', '12']);
    for (const typed of ['', '31', '3 3', '1 2 3 4 5', '+', 'moed']) expect(movesIn(typed, step)).toBeUndefined();
    for (const typed of ['', '++', '1', 'x']) expect(movesIn(typed, { is: 'card', n: 1 })).toBeUndefined();
  });
});

/** Ten cards of each sign: the piles of six are left over, the fours are to choose. */
const SIGNS = Array.from({ length: 30 }, (_, at) => ['+', '0', '-'][at % 3] ?? '');
const LINE = '1.51. 51.51 .52.4 2.42. 42.42 .42.4';

describe.each([
  ['nl', [], 'Kaart 1 van 30', 'het meest tellen', 'het minst tellen'],
  ['en', ['--lang', 'en'], 'Card 1 of 30', 'count most', 'count least'],
  ['nl, line by line', ['--plain'], 'Kaart 1 van 30', 'het meest tellen', 'het minst tellen'],
  ['en, line by line', ['--plain', '--lang', 'en'], 'Card 1 of 30', 'count most', 'count least'],
] as const)('values self in a terminal, %s', (_, args, first, most, least) => {
  test('goes card by card, back and on, and prints the line', async () => {
    const cwd = emptyFolder();
    const shell = inShell(['values', 'self', ...args], { cwd });
    const isPlain = args.some((one) => one === '--plain');
    // In lines what was asked before still stands there: what counts is that the prompt comes back.
    const enter = async (typed: string, seen: string | RegExp, isLast = false) => {
      const before = shell.raw().length;
      shell.type(`${typed}${Keys.enter}`);
      if (isPlain && !isLast) await shell.prompted(before);
      await shell.see(seen);
    };
    await shell.see(first);
    if (isPlain) await shell.prompted(0);
    await enter('+', / 2 (?:van|of) 30/u);
    await enter('u', / 1 (?:van|of) 30/u);
    for (const [at, sign] of SIGNS.entries())
      await enter(sign, at === 29 ? most : new RegExp(` ${at + 2} (?:van|of) 30`, 'u'));
    await enter('1 4', /\*4/u);
    await enter('u', /[^*]4\b/u);
    await enter('4 7 10', least);
    await enter('3 6 9 12', LINE, true);
    const { code } = await shell.ended();
    expect(code).toBe(0);
    expect(shell.everything()).toContain(LINE);
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe('values self --keep', () => {
  const input = `${[...SIGNS, '1 4 7 10', '3 6 9 12'].join('\n')}\n`;

  test('writes the line for nobody else to read', async () => {
    const cwd = emptyFolder();
    const ran = await spawned(['values', 'self', '--plain', '--keep', 'van-mij.txt'], { cwd, input });
    expect([ran.code, ran.stderr.includes('van-mij.txt')]).toEqual([0, true]);
    expect(readFileSync(join(cwd, 'van-mij.txt'), 'utf8')).toBe(`${LINE}\n`);
    expect(statSync(join(cwd, 'van-mij.txt')).mode & 0o777).toBe(0o600);
  });

  test('refuses a place in a repository before it asks anything', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, '.git'));
    mkdirSync(join(cwd, 'map'));
    const ran = await spawned(['values', 'self', '--plain', '--keep', 'map/van-mij.txt'], { cwd, input });
    expect([ran.code, ran.stdout, readdirSync(join(cwd, 'map'))]).toEqual([2, '', []]);
    expect(ran.stderr).toContain('ligt in een repository');
  });

  test('writes nothing when people stop', async () => {
    const cwd = emptyFolder();
    const ran = await spawned(['values', 'self', '--plain', '--keep', 'van-mij.txt'], { cwd, input: '+\n0\n' });
    expect([ran.code, readdirSync(cwd)]).toEqual([130, []]);
  });
});
