import { describe, expect, test } from 'vitest';
import { type Costly, checks, readers } from '../support/costly.ts';
import { pairs, runs, type Shape } from '../support/growing.ts';
import { timeOf } from '../support/time-of.ts';

const isHunt = process.env.MODE === 'hunt';

/** Of what takes long itself, in `npm test` one in so many. */
const FEW = 60;

/** In UTF-16 units. */
const SHORT = 8 * 1024;
/** What such a text may cost, in milliseconds: the machine may be slow, and 10 KB may never cost a second. */
const MOST = 700;

/** The least of a few tries: the engine pauses now and then, but what is slow is slow every time. */
function cost({ act }: Costly, { of }: Shape, length: number, enough: number): number {
  const text = of(length);
  let least = Number.POSITIVE_INFINITY;
  for (let again = 0; again < 4 && least > enough; again += 1)
    least = Math.min(
      least,
      timeOf(() => act(text)),
    );
  return least;
}

/** Every so many of the shapes, others for each reader. */
function some(shapes: readonly Shape[], every: number, at: number): readonly Shape[] {
  return shapes.filter((_, own) => (own + at) % every === 0);
}

/** The shapes that cost too much. */
function tooSlow(one: Costly, shapes: readonly Shape[]): string[] {
  return shapes.flatMap((shape) => {
    const own = cost(one, shape, SHORT, MOST);
    return own > MOST ? [`${shape.name}: ${Math.round(own)} ms`] : [];
  });
}

/** The shapes of which four times as much costs more than that by far. */
function growing(one: Costly, shapes: readonly Shape[]): string[] {
  return shapes.flatMap((shape) => {
    // Below a twentieth of a second the collector of garbage decides.
    const most = 10 * Math.max(50, cost(one, shape, SHORT, 50));
    const own = cost(one, shape, 4 * SHORT, most);
    return own > most ? [`${shape.name}: ${Math.round(own)} ms where ${Math.round(most)} would do`] : [];
  });
}

describe('a text made to be slow is read in time that grows with its length', () => {
  const all = [...readers.map((one) => ({ one, every: 12 })), ...checks.map((one) => ({ one, every: FEW }))];

  test.each(all.map(({ one, every }, at) => [one.name, one, every, at] as const))(
    '%s',
    { timeout: 600_000 },
    (_, one, every, at) => {
      expect(tooSlow(one, some(runs, isHunt ? 1 : every, at))).toEqual([]);
      if (isHunt) expect(growing(one, some(runs, every === FEW ? 3 : 1, at))).toEqual([]);
    },
  );

  test.runIf(isHunt).each(readers.map((one, at) => [one.name, one, at] as const))(
    '%s, of two parts',
    { timeout: 600_000 },
    (_, one, at) => {
      expect(tooSlow(one, some(pairs, 40, Math.floor(Date.now() / 1000) + at))).toEqual([]);
    },
  );
});
