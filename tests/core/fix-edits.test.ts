import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkOne, fixText } from '../../src/core/check/check-text.ts';
import { type FixEdits, withoutOverlap } from '../../src/core/check/fix-edits.ts';
import { settingsOf } from '../../src/core/check/settings.ts';
import { withEdits } from '../../src/core/text/edit.ts';
import { nl } from '../../src/language/nl.ts';
import { sample } from '../support/example-files.ts';
import { offerThere } from '../support/offering-rule.ts';
import { tries } from '../support/tries.ts';

describe('mends that touch the same words', () => {
  const edits = fc.tuple(fc.nat(30), fc.nat(5)).map(([start, length]) => ({ start, end: start + length, text: 'x' }));
  const mends = fc.array(fc.array(edits, { minLength: 1, maxLength: 3 }), { maxLength: 8 });

  test('are made whole or not at all, and never get in each other’s way', () => {
    fc.assert(
      fc.property(mends, (wanted) => {
        const made = withoutOverlap(wanted);
        expect(made.every((mend) => wanted.some((own) => own === mend))).toBe(true);
        expect(() => withEdits('.'.repeat(40), made.flat())).not.toThrow();
        expect(withoutOverlap(made)).toEqual(made);
      }),
      tries(500, 5000),
    );
  });

  test.each<[string, readonly FixEdits[], readonly number[]]>([
    ['side by side', [[{ start: 0, end: 2, text: '' }], [{ start: 2, end: 4, text: '' }]], [0, 1]],
    ['over each other', [[{ start: 1, end: 3, text: '' }], [{ start: 0, end: 2, text: '' }]], [1]],
    [
      'one that has a part elsewhere',
      [
        [
          { start: 5, end: 6, text: '' },
          { start: 1, end: 2, text: '' },
        ],
        [{ start: 0, end: 2, text: '' }],
        [{ start: 5, end: 6, text: '' }],
      ],
      [1, 2],
    ],
  ])('%s', (_, wanted, kept) => expect(withoutOverlap(wanted)).toEqual(kept.map((at) => wanted[at])));
});

describe('many mends, of which some would make things worse', () => {
  offerThere();

  test('all others are made, at once and for good', () => {
    const text = sample('case').replace('how: ', `how: ${'de hoek en het plein '.repeat(30)}raam `);
    const check = {
      place: { file: 'cases/a.yaml', folder: 'cases' as const },
      settings: settingsOf(undefined, 'nl'),
      messages: nl,
      world: { file: 'cases/a.yaml' },
    };
    const before = checkOne(text, check)?.length ?? 0;
    const fixed = fixText(text, check, 'all');
    expect(fixed.text).not.toMatch(/de hoek|raam|Vrijdagavond/u);
    expect(fixed.text.match(/plein/gu)).toHaveLength(31);
    expect(checkOne(fixed.text, check)?.length).toBeLessThan(before - 30);
    expect(fixText(fixed.text, check, 'all').count).toBe(0);
  });
});
