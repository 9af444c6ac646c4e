import { describe, expect, test } from 'vitest';
import { type Aggregate, aggregateOf, emptyTally } from '../../../src/core/across/aggregate.ts';
import { countRecord } from '../../../src/core/across/count.ts';
import { areaOf } from '../../../src/core/across/density.ts';
import type { ArchiveReport } from '../../../src/core/across/report.ts';
import { reportOf } from '../../../src/core/across/report-of.ts';
import type { Shown } from '../../../src/core/across/withhold.ts';
import { lattice } from '../../../src/core/triangle/lattice.ts';
import { factsDrawn, TODAY } from '../../support/made-archive.ts';

/**
 * The attack on a whole report: it reads only what is published, writes down every sum it can find as an equation over the
 * cells that are withheld, and narrows what each can be until nothing changes any more.
 */
interface Equation {
  readonly cells: readonly string[];
  readonly total: number;
}

interface Range {
  least: number;
  most: number;
}

function solve(equations: readonly Equation[], most: ReadonlyMap<string, number>): Map<string, Range> {
  const ranges = new Map<string, Range>();
  for (const { cells, total } of equations)
    for (const cell of cells) ranges.set(cell, { least: 0, most: Math.min(total, most.get(cell) ?? total) });
  for (let changed = true; changed; ) changed = equations.map((one) => narrow(one, ranges)).some(Boolean);
  return ranges;
}

function narrow({ cells, total }: Equation, ranges: ReadonlyMap<string, Range>): boolean {
  const own = cells.map((cell) => ranges.get(cell) as Range);
  const [least, most] = [sum(own.map((one) => one.least)), sum(own.map((one) => one.most))];
  const before = JSON.stringify(own);
  for (const one of own) {
    const [others, othersMost] = [least - one.least, most - one.most];
    one.most = Math.min(one.most, total - others);
    one.least = Math.max(one.least, total - othersMost);
  }
  return JSON.stringify(own) !== before;
}

function sum(numbers: readonly Shown[]): number {
  return numbers.reduce<number>((total, n) => total + (n ?? 0), 0);
}

/** What is left of a total, over the cells that are withheld. */
function leftOver(total: Shown, parts: readonly (readonly [cell: string, n: Shown])[]): Equation[] {
  const cells = parts.filter(([, n]) => n === null).map(([cell]) => cell);
  return total === null || cells.length === 0 ? [] : [{ cells, total: total - sum(parts.map(([, n]) => n)) }];
}

function equationsOf({ divisions, density, themes, periods, comparisons }: ArchiveReport): Equation[] {
  const split = Object.entries(divisions).flatMap(([id, { total, parts }]) =>
    leftOver(
      total,
      parts.map((part) => [`${id}/${part.id}`, part.n] as const),
    ),
  );
  const points = Object.entries(density).flatMap(([which, { areas, points: shown }]) => {
    const told = (at: string) => shown.find((point) => point.at.join('-') === at)?.n ?? null;
    const inArea = (id: string) => lattice.filter((at) => areaOf(at) === id).map((at) => at.join('-'));
    return areas.parts.flatMap(({ id, n }) =>
      leftOver(
        n,
        inArea(id).map((at) => [`place/${which}/${at}`, told(at)] as const),
      ),
    );
  });
  const trends = themes.named.flatMap(({ id, n, trend }) =>
    leftOver(
      n,
      periods.map(({ from }, at) => [`trend/${id}/${from}`, trend[at] ?? null] as const),
    ),
  );
  const answers = comparisons.flatMap(({ by, question, rows }) => {
    const yes = divisions[question].parts.find(({ id }) => id === 'yes')?.n ?? null;
    return leftOver(
      yes,
      rows.map((row) => [`yes/${question}/${by}/${row.id}`, row.yes] as const),
    );
  });
  return [...split, ...points, ...trends, ...answers];
}

/** A cell cannot be larger than the group or period it is counted in. */
function limitsOf({ themes, periods, comparisons }: ArchiveReport): Map<string, number> {
  return new Map([
    ...themes.named.flatMap(({ id }) => periods.map(({ from, records }) => [`trend/${id}/${from}`, records] as const)),
    ...comparisons.flatMap(({ by, question, rows }) =>
      rows.map(({ id, of }) => [`yes/${question}/${by}/${id}`, of] as const),
    ),
  ]);
}

function countedArchive(records: number, seed: number): Aggregate {
  const tally = emptyTally();
  for (const one of factsDrawn(records, seed)) countRecord(tally, one);
  return aggregateOf(tally);
}

describe('a whole report under attack', () => {
  test('gives no withheld count away', () => {
    let cells = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      const report = reportOf(countedArchive(5 + seed * 5, seed), {}, TODAY);
      for (const [cell, { least, most }] of solve(equationsOf(report), limitsOf(report))) {
        cells += 1;
        // Who may still be small must have at least two possible values: none is known.
        expect(least >= 5 || most > least, `${cell} is ${least}, seed ${seed}`).toBe(true);
      }
    }
    expect(cells).toBeGreaterThan(1000);
  });

  test('has teeth: one withheld cell is found at once, and two that must be full', () => {
    expect(solve([{ cells: ['a'], total: 3 }], new Map()).get('a')).toEqual({ least: 3, most: 3 });
    const full = new Map([
      ['a', 4],
      ['b', 4],
    ]);
    expect(solve([{ cells: ['a', 'b'], total: 8 }], full).get('a')).toEqual({ least: 4, most: 4 });
  });
});
