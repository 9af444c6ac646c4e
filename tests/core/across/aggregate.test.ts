import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Aggregate, aggregateOf, empty, emptyTally, leaveOut, merge } from '../../../src/core/across/aggregate.ts';
import { countRecord } from '../../../src/core/across/count.ts';
import type { RecordFacts } from '../../../src/core/across/facts.ts';
import { readPart } from '../../../src/core/across/part.ts';
import { reportOf } from '../../../src/core/across/report-of.ts';
import { readShard } from '../../../src/core/text/shard.ts';
import { nl } from '../../../src/language/nl.ts';
import { factsDrawn, factsOfArchive, TODAY } from '../../support/made-archive.ts';

const facts = factsOfArchive({ records: 60, teams: 7, years: 3 });

function counted(some: readonly RecordFacts[], leftOut: readonly string[] = []): Aggregate {
  const tally = emptyTally();
  for (const one of some) countRecord(tally, one);
  for (const name of leftOut) leaveOut(tally, 'invalid', name);
  return aggregateOf(tally);
}

const some = fc.subarray(facts).chain((list) => fc.shuffledSubarray(list, { minLength: list.length }));
const aggregates = fc
  .tuple(some, fc.array(fc.constantFrom('a.md', 'b.md', 'c.md')))
  .map(([list, out]) => counted(list, out));

describe('an aggregate is a commutative monoid', () => {
  test('a whole is the merge of its parts, however it is split and in whatever order', () => {
    const whole = counted(facts);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 60, maxLength: 60 }),
        fc.nat(),
        (places, turn) => {
          const parts = [0, 1, 2, 3, 4].map((part) => counted(facts.filter((_, at) => places[at] === part)));
          const order = parts.map((_, at) => parts[(at * 2 + turn) % 5] ?? empty);
          expect(order.reduce(merge, empty)).toEqual(whole);
          expect(order.reduceRight(merge, empty)).toEqual(whole);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('merge is associative and commutative, and empty changes nothing', () => {
    fc.assert(
      fc.property(aggregates, aggregates, aggregates, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(a, empty)).toEqual(a);
      }),
      { numRuns: 30 },
    );
  });

  test('the same records give the same bytes, whatever their order', () => {
    expect(JSON.stringify(counted([...facts].reverse()))).toBe(JSON.stringify(counted(facts)));
  });
});

describe('parts', () => {
  test.each([
    ['1/8', { part: 1, of: 8 }],
    ['8/8', { part: 8, of: 8 }],
    ['0/8', undefined],
    ['9/8', undefined],
    ['1', undefined],
    ['1/0', undefined],
  ])('%s', (text, shard) => {
    expect(readShard(text)).toEqual(shard);
  });

  const part = {
    format: 'driehoek/report-part@1',
    shard: { part: 1, of: 2 },
    selection: {},
    aggregate: counted(facts),
  };

  const whole = part.aggregate;
  /** As JSON gives it: a name of its own, whatever it means elsewhere. */
  const odd = (map: 'counts' | 'teams' | 'firsts', key: string, value: unknown) => ({
    ...whole,
    [map]: Object.defineProperty({ ...whole[map] }, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    }),
  });

  test('are read back as they were', () => {
    expect(readPart(JSON.parse(JSON.stringify(part)), nl)).toEqual({ part });
  });

  test.each([
    ['another format', { format: 'driehoek/report@1' }, 'format'],
    ['no shard', { shard: undefined }, 'shard'],
    ['a shard that cannot be', { shard: { part: 3, of: 2 } }, 'shard/part'],
    ['a day that is none', { selection: { since: '2026-02-30' } }, 'selection/since'],
    ['a key there is not', { extra: 1 }, 'extra'],
    ['a negative count', { aggregate: { ...whole, counts: { records: -1 } } }, 'aggregate/counts/records'],
    ['half a record', { aggregate: { ...whole, counts: { records: 1.5 } } }, 'aggregate/counts/records'],
    ['a name that is no id', { aggregate: { ...whole, counts: { '<script>': 9 } } }, 'aggregate/counts/<script>'],
    ['a name that means something', { aggregate: odd('counts', '__proto__', 9) }, 'aggregate/counts/__proto__'],
    ['another', { aggregate: odd('teams', 'constructor', []) }, 'aggregate/teams/constructor'],
    ['a theme without a day', { aggregate: odd('firsts', 'constructor', 'gisteren') }, 'aggregate/firsts/constructor'],
    ['a list of counts', { aggregate: { ...whole, counts: [] } }, 'aggregate/counts'],
  ])('with %s are refused at that place', (_, wrong, path) => {
    expect(readPart({ ...part, ...wrong }, nl)).toMatchObject({ path: path.split('/'), message: expect.any(String) });
  });

  test.each([[[]], [null], ['x'], [1]])('%j is no part', (wrong) => {
    expect(readPart(wrong, nl)).not.toHaveProperty('part');
  });

  test('a theme may be called anything a theme may be called', () => {
    const aggregate = odd('firsts', 'constructor', '2026-01-01');
    expect(readPart({ ...part, aggregate }, nl)).toEqual({ part: { ...part, aggregate } });
  });
});

/** Keys under which a report counts records, people, agreements or teams. Means, places and thresholds are no counts. */
const counting = new Set(['n', 'total', 'records', 'teams', 'of', 'yes', 'rest', 'trend']);
const notCounting = new Set(['leftOut', 'at', 'steps']);

function countsIn(value: unknown, key = ''): number[] {
  if (typeof value === 'number') return counting.has(key) ? [value] : [];
  if (notCounting.has(key) || typeof value !== 'object' || value === null) return [];
  const parts = Array.isArray(value) ? value.map((one) => [key, one] as const) : Object.entries(value);
  return parts.flatMap(([name, one]) => countsIn(one, name));
}

describe('a report tells no count under five', () => {
  test.each(Array.from({ length: 40 }, (_, seed) => ({ seed, records: 1 + seed * 3 })))(
    '$records records',
    ({ seed, records }) => {
      const aggregate = counted(factsOfArchive({ records, teams: 1 + (seed % 12), years: 1 + (seed % 3), seed }));
      const report = reportOf(aggregate, {}, TODAY);
      for (const n of countsIn(report)) expect(n === 0 || n >= 5, String(n)).toBe(true);
      if (records < 5) expect(report.records).toBeNull();
    },
  );

  test('nor lets one be worked out from its divisions: what is left over is spread over at least two', () => {
    const divisions = Array.from({ length: 40 }, (_, seed) =>
      reportOf(counted(factsDrawn(20 + seed * 4, seed)), {}, TODAY),
    ).flatMap((report) => Object.entries(report.divisions).filter(([, { total }]) => total !== null));
    for (const [id, { total, parts, rest }] of divisions) {
      const hidden = parts.filter(({ n }) => n === null).length;
      expect(
        parts.reduce((sum, { n }) => sum + (n ?? 0), rest),
        id,
      ).toBe(total);
      expect(hidden === 0 || (hidden > 1 && rest >= 5), id).toBe(true);
    }
  });
});
