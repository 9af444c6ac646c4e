import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marksIn } from '../../src/core/share/marks.ts';
import { isNumberWord } from '../../src/core/share/number-words.ts';
import { falselyMarked, found, foundInLibrary } from '../support/share-marks.ts';

const marked = (text: string, language: 'nl' | 'en' = 'nl') =>
  marksIn(text, language, {}).map(({ question, start, end }) => [question, text.slice(start, end)]);

describe('marks as help in reading', () => {
  test('are on nearly all of what the lists were written for', () => {
    for (const name of ['practice', 'held-out', 'second'] as const)
      for (const language of ['nl', 'en'] as const) expect(found(name, language).missed).toEqual([]);
  });

  test('are on most of what the lists were not written for', () => {
    const [dutch, english] = [found('third', 'nl'), found('third', 'en')];
    expect([dutch.marked, dutch.of, english.marked, english.of]).toEqual([10, 15, 9, 11]);
  });

  test('are on most of what stands in stories by others: 35 of 45 the first time, and in 12 of 42 other sentences', () => {
    const { marked: seen, missed, falsely } = foundInLibrary();
    expect(seen, missed.join()).toBeGreaterThanOrEqual(44);
    expect(falsely.length, falsely.join()).toBeLessThanOrEqual(5);
  });

  test('leave most sentences alone in which nothing is', () => {
    expect(falselyMarked('nl')).toEqual({ of: 69, marked: [] });
    expect(falselyMarked('en').marked).toEqual([]);
    expect(falselyMarked('nl', 'second').marked.length).toBeLessThanOrEqual(2);
    expect(falselyMarked('en', 'second').marked).toEqual([]);
    expect(falselyMarked('nl', 'third').marked.length).toBeLessThanOrEqual(1);
    expect(falselyMarked('en', 'third').marked.length).toBeLessThanOrEqual(1);
  });

  test.each([
    ['De enige jurist', [['function', 'enige']]],
    ['Toen kwam haar man binnen', [['family', 'man']]],
    ['Toen kwam de man binnen', []],
    [
      'Hij was zevenendertig in Zutphen.',
      [
        ['amount', 'zevenendertig'],
        ['place', 'Zutphen'],
      ],
    ],
    [
      'Bel 06-12345678 of tap@voorbeeld.nl',
      [
        ['contact', '06-12345678'],
        ['contact', 'tap@voorbeeld.nl'],
      ],
    ],
    [
      'Het was in 1987, met 23 anderen.',
      [
        ['time', '1987'],
        ['amount', '23'],
      ],
    ],
    ['Hier is het thuis. Niemand zei iets.', []],
    ['Om drie uur vroeg ik het enige dat kon.', []],
    [
      'Strandvonder Kees belde, de dag na de overstroming.',
      [
        ['function', 'Strandvonder'],
        ['name', 'Kees'],
        ['time', 'dag na de overstroming'],
      ],
    ],
    ['De dag na het gesprek belde ik.', []],
    ['Het dossier was dik.', []],
    ['Het is dossier 77/2019.', [['contact', 'dossier 77/2019']]],
  ] as const)('%s', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  test('know what a team wants to keep out, and what may stand', () => {
    const wishes = { organisations: ['bakkerij zonneveld'], allow: ['Jan de Vries'] };
    const text = 'Bij bakkerij zonneveld kwam iemand langs.';
    expect(marksIn(text, 'nl', wishes).map(({ start, end }) => text.slice(start, end))).toContain('bakkerij zonneveld');
  });

  test.each(['tweeëntwintig', 'achthonderdvijftig', 'drie'])('%s is a number', (word) => {
    expect(isNumberWord(word, 'nl')).toBe(true);
  });

  test.each(['een', 'achten', 'driehoek', '', 'en'])('%s is none', (word) => {
    expect(isNumberWord(word, 'nl')).toBe(false);
  });

  test('lie within the text, in order, apart', () => {
    const piece = fc.constantFrom(
      'Jan de Vries',
      'in Zutphen',
      'ex-vrouw',
      'tap@voorbeeld.nl',
      '12',
      '. ',
      ' ',
      'ik',
      '’s',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join(' ');
        let before = 0;
        for (const { start, end } of marksIn(text, 'nl', {})) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('take no long time over a long text, whatever stands in it', () => {
    for (const piece of [
      'a',
      'a-',
      "'",
      'een',
      'Zutphen ',
      '@',
      'ex-',
      'dag na de ',
      'kort na ',
      'dossier ',
      'teamleider Jan ',
    ]) {
      const from = performance.now();
      marksIn(piece.repeat(262_144 / piece.length), 'nl', {});
      expect(performance.now() - from, piece).toBeLessThan(1_500);
    }
  });
});
