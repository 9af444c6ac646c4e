import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitLine, type Line, lineWidth, span } from '../../src/terminal/look.ts';

const textOf = (line: Line) => line.map(({ text }) => text).join('');

test.each([
  ['a · b', 9, 'a · b'],
  ['aaaa · bb', 9, 'aaaa · bb'],
  ['aaaa · bb · c', 9, 'aaaa · b…'],
  ['aaaa · bbbb', 7, 'aaaa ·…'],
  ['aaaa · bbbb', 4, 'aaa…'],
  ['aaaa · bbbb', 0, ''],
])('%j on %i columns is %j', (text, columns, shown) => {
  expect(
    textOf(
      fitLine(
        text.split(/( · )/u).map((one) => span(one)),
        columns,
      ),
    ),
  ).toBe(shown);
});

test('a row that leaves something out says so, wherever its parts end', () => {
  const part = fc.constantFrom('a', 'bcd', ' · ', 'é', '字', '');
  fc.assert(
    fc.property(fc.array(part), fc.integer({ min: 1, max: 20 }), (parts, columns) => {
      const line = [...parts.map((one) => span(one)), span('x')];
      const fitted = fitLine(line, columns);
      expect(lineWidth(fitted)).toBeLessThanOrEqual(columns);
      expect(textOf(fitted).endsWith('…')).toBe(lineWidth(line) > columns);
    }),
  );
});
