import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/core/format/language.ts';
import { saysDissolved, saysNothingStays } from '../../src/core/record/dissolved.ts';
import { saysNothing } from '../../src/core/record/words.ts';
import { packagePath } from '../../src/files/package-files.ts';

interface Row {
  readonly language: Language;
  readonly isOver: boolean;
  readonly sentence: string;
}

const rows = readFileSync(packagePath('tests', 'fixtures', 'sentences', 'dissolved.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): Row => {
    const [language = '', wanted, sentence = ''] = line.split('\t');
    return { language: language as Language, isOver: wanted === 'over', sentence };
  });

function isFound({ sentence, language }: Row): boolean {
  return (
    saysNothing(sentence) || saysNothingStays(sentence, language) || saysDissolved(sentence, language) !== undefined
  );
}

/** The words were tuned on the first half only. */
describe.each([
  ['tuned on', 0],
  ['held out', 1],
] as const)('of sentences that were %s', (_, half) => {
  const own = rows.filter((_row, at) => at % 2 === half);
  const found = own.filter(isFound);
  const over = own.filter(({ isOver }) => isOver);

  test('nearly all that say the tension is over are found', () => {
    expect(over.length).toBeGreaterThan(40);
    expect(found.filter(({ isOver }) => isOver).length / over.length).toBeGreaterThan(0.95);
  });

  test('hardly any other is', () => {
    expect(own.length - over.length).toBeGreaterThan(40);
    expect(found.filter(({ isOver }) => isOver).length / found.length).toBeGreaterThan(0.95);
  });
});

test.each([
  'opgelost ',
  'niet opgelost. ',
  'de spanning is, het is ',
  'nobody is beide iedereen ',
  'neuzen neuzen ',
  ', ',
])('a text of %j takes no time', (part) => {
  const text = part.repeat(Math.ceil(262_144 / part.length));
  for (const language of ['nl', 'en'] as const) {
    const start = performance.now();
    saysDissolved(text, language);
    saysNothingStays(text, language);
    expect(performance.now() - start).toBeLessThan(900);
  }
});
