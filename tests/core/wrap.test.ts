import { expect, test } from 'vitest';
import { fittedTo, wrapLines } from '../../src/core/text/wrap.ts';

test.each([
  ['kort', 20, 'kort'],
  ['een zin die te lang is voor de rij', 16, 'een zin die te\nlang is voor de\nrij'],
  ['  ingesprongen blijft ingesprongen', 16, '  ingesprongen\n  blijft\n  ingesprongen'],
  ['onbreekbaarlangwoord past niet', 8, 'onbreekbaarlangwoord\npast\nniet'],
  ['eerste\n  tweede regel is lang', 14, 'eerste\n  tweede regel\n  is lang'],
  ['  | een aangehaalde regel blijft heel', 10, '  | een aangehaalde regel blijft heel'],
  ['  > een regel zoals het wordt blijft heel', 10, '  > een regel zoals het wordt blijft heel'],
  ['precies', 7, 'precies'],
  ['', 5, ''],
])('%j on %i columns', (text, columns, wanted) => expect(wrapLines(text, columns)).toBe(wanted));

const text = 'Een zin die langer is.\n  driehoek resume 2026-11-29-een\nKort.';

test('a terminal gets whole words in its rows, and what is to be copied as it is', () => {
  const columns = 21;
  const fitted = fittedTo({ isTTY: true, columns }, text);
  expect(fitted).toBe('Een zin die langer\nis.\n  driehoek resume 2026-11-29-een\nKort.');
});

test.each([{ isTTY: false, columns: 21 }, { columns: 21 }, { isTTY: true }, { isTTY: true, columns: 4 }])(
  'what is shown elsewhere stays as it is: %j',
  (outlet) => expect(fittedTo(outlet, text)).toBe(text),
);
