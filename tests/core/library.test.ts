import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCase } from '../../src/core/case/parse.ts';
import { fitsFilter } from '../../src/core/library/filter.ts';
import { markFound, sentenceWith } from '../../src/core/library/mark.ts';
import { searchCases } from '../../src/core/library/search.ts';
import { idsOn } from '../../src/files/shipped.ts';
import { nl } from '../../src/language/nl.ts';
import { pathOnShelf } from '../support/path-on-shelf.ts';

const library = idsOn('cases', 'nl').flatMap((id) => {
  const path = pathOnShelf('cases', 'nl', id);
  const { value } = parseCase(readFileSync(path, 'utf8'), path, nl);
  return value ? [{ id, value }] : [];
});

const found = (query: string) => searchCases(library, query, nl).map(({ one }) => one.id);

describe('searching the cases', () => {
  test.each([
    ['a title', 'werkschoenen', 'werkschoenen'],
    ['a title with a slip', 'werkschoennen', 'werkschoenen'],
    ['two slips in a long word', 'isolatieregleing', 'een-cijfer-te-veel'],
    ['the beginning of a word', 'peuter', 'negen-peuters'],
    ['no accents, and capitals', 'CAFE rouw', 'terras-na-elven'],
    ['a word of the story', 'grindschip', 'de-dode-hoek'],
    ['two words far apart', 'koor lindes rekenmodel', 'rotonde-van-iedereen'],
    ['a theme by its name', 'inspectie beleid busjes', 'de-brief-van-vrijdag'],
    ['a role', 'hydroloog', 'donkeroranje'],
  ])('finds by %s', (_, query, id) => expect(found(query)[0]).toBe(id));

  test.each([['xyzzy'], [''], ['   '], ['?!'], ['.*'], ['\u0000']])('finds nothing for %j', (query) =>
    expect(found(query)).toEqual([]),
  );

  test('forgives no slip where a word is there as it was typed', () => {
    for (const id of found('brug')) {
      const text = JSON.stringify(library.find((one) => one.id === id));
      expect(text).toMatch(/\bbrug/iu);
    }
  });

  test('takes a query of any size', () => expect(found('woord '.repeat(5000))).toEqual(found('woord')));
});

test('marks whole words, with or without accents', () => {
  const pieces = markFound('Coördinatie, café (coordinatie)', new Set(['coordinatie']));
  expect(pieces.filter(({ isFound }) => isFound).map(({ text }) => text)).toEqual(['Coördinatie', 'coordinatie']);
  expect(pieces.map(({ text }) => text).join('')).toBe('Coördinatie, café (coordinatie)');
});

test('takes the sentence in which something was found', () => {
  const text = 'Het regent.\n  De dijk\n  houdt. Punt';
  expect(sentenceWith(text, new Set(['dijk']))).toBe('De dijk houdt.');
  expect(sentenceWith(text, new Set(['punt']))).toBe('Punt');
  expect(sentenceWith(text, new Set(['weg']))).toBeUndefined();
});

test.each([
  [{ theme: 'prive-ambt' }, 6],
  [{ theme: 'prive-ambt', domain: 'toezicht' }, 2],
  [{ side: 'professie-politiek', level: 'team', domain: 'uitvoering' }, 0],
  [{}, library.length],
] as const)('%j fits %i cases', (filter, n) => {
  expect(library.filter(({ value }) => fitsFilter(value, filter))).toHaveLength(n);
});
