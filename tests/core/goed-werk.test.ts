import { describe, expect, test } from 'vitest';
import { languages } from '../../src/core/format/language.ts';
import type { Protocol } from '../../src/core/protocol/schema.ts';
import { fitsTime, timeOf } from '../../src/core/protocol/time.ts';
import { formOnShelf } from '../support/form-on-shelf.ts';
import { inProcess } from '../support/in-process.ts';
import { emptyFolder } from '../support/workroom.ts';

/** What each wall is given, and what all need with eleven people, by the design of the toolkit (its section 7). */
const designed = {
  // dilemma-of-niet: 2 and 10.
  'goed-werk-1': { minutes: [10, 18, 10, 7, 6, 9, 9, 15, 2, 10, 5, 8, 10, 4, 5, 14, 14, 8, 5, 4, 1, 6], needs: 127.5 },
  // Opening and pulse are 12 together: 5, 3 and 4. drie-delen: 4, 5 and 6; goede-collega: 2, 6 and 2.
  'goed-werk-2': {
    minutes: [5, 3, 4, 15, 6, 4, 5, 6, 4, 8, 10, 4, 15, 5, 15, 8, 8, 5, 15, 8, 2, 6, 2, 5, 4, 1, 7],
    needs: 127.2,
  },
  // spiegel: 5, 7 and 2; drie-brillen: 4, 6 and 8.
  'goed-werk-3': {
    minutes: [10, 5, 7, 2, 6, 4, 8, 10, 4, 5, 15, 15, 8, 8, 4, 6, 8, 5, 15, 3, 8, 6, 5, 5, 1, 7],
    needs: 126.6,
  },
  // rol: 1, 2, 12 and 3. What goes up is 9 with the hand-over of 1.
  'goed-werk-4': {
    minutes: [10, 6, 8, 8, 4, 8, 9, 4, 5, 13, 15, 8, 7, 1, 2, 12, 3, 5, 14, 8, 5, 5, 9, 1, 10],
    needs: 128.9,
  },
} as const;
const ids = Object.keys(designed) as (keyof typeof designed)[];

describe.each(languages)('the four half-days in %s', (language) => {
  test.each(ids)('%s is given its time minute by minute', (id) => {
    const time = timeOf(formOnShelf(language, id), 11);
    expect(time.steps.map(({ minutes }) => minutes)).toEqual(designed[id].minutes);
    expect(time.minutes).toBe(180);
  });

  test.each(ids)('%s needs what it was designed to need', (id) => {
    expect(Math.abs(timeOf(formOnShelf(language, id), 11).needs - designed[id].needs)).toBeLessThan(0.1);
  });

  test.each(ids)('%s fits with every size of group it is for', (id) => {
    const form = formOnShelf(language, id);
    for (let people = form.for.min; people <= form.for.max; people += 1) {
      const time = timeOf(form, people);
      expect(time.tight.map((step) => [people, step.id, step.needs])).toEqual([]);
      expect({ people, fits: fitsTime(time), ok: time.needs <= 129 }).toEqual({ people, fits: true, ok: true });
    }
  });

  test('are four forms: no two have the same exercises', () => {
    const exercises = ids.map((id) =>
      formOnShelf(language, id)
        .steps.filter(({ assignment, kind }) => assignment !== undefined || kind === 'sort' || kind === 'pulse')
        .map(({ id: step }) => step)
        .join(' '),
    );
    expect(new Set(exercises).size).toBe(4);
  });
});

test.each(ids)('protocols time %s --people 11 --json says so', async (id) => {
  const { code, stdout } = await inProcess(['protocols', 'time', id, '--people', '11', '--json'], {
    cwd: emptyFolder(),
  });
  const { minutes, needs, enough, steps } = JSON.parse(stdout);
  expect({ code, minutes, enough }).toEqual({ code: 0, minutes: 180, enough: true });
  expect(needs).toBeLessThanOrEqual(129);
  expect(steps.filter((step: { needs: number; minutes: number }) => step.needs > step.minutes)).toEqual([]);
});

/** A form of one sort or pulse, with a talk of so many seconds beside the typing. */
function slipsWith(kind: 'sort' | 'pulse', talk: number): Protocol {
  const step = {
    ...{ id: 'slips', title: 'A', ask: 'Praat.', minutes: 9, talk, speaks: 'allen' as const },
    ...(kind === 'sort' ? { kind, deck: 'goed-werk-30' } : { kind, statements: 'goed-werk-12' }),
  };
  const form = formOnShelf('nl', 'kort');
  return { ...form, minutes: 9, steps: [step] };
}

test.each([
  ['sort', 450, 450],
  ['sort', 300, 11 * 34.3],
  ['pulse', 200, 200],
  ['pulse', 120, 11 * 14.9],
] as const)('slips of a %s are typed beside a talk of %i seconds: the longer counts', (kind, talk, seconds) => {
  expect(timeOf(slipsWith(kind, talk), 11).needs * 60).toBeCloseTo(seconds, 6);
});
