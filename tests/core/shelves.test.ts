import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCase } from '../../src/core/case/parse.ts';
import { parseLens } from '../../src/core/lens/parse.ts';
import { parseProtocol } from '../../src/core/protocol/parse.ts';
import { idsOn, packagePath, pathOnShelf, type Shelf } from '../../src/files/package-files.ts';
import { nl } from '../../src/language/nl.ts';

const parsers = { cases: parseCase, lenses: parseLens, protocols: parseProtocol } as const;

test('what the build pressed is what the files say', () => {
  for (const shelf of ['cases', 'lenses', 'protocols'] as const) {
    for (const language of ['nl', 'en'] as const) {
      for (const id of idsOn(shelf, language)) {
        const path = pathOnShelf(shelf, language, id);
        const folder = shelf === 'cases' ? ['cases'] : ['templates', shelf];
        const pressed = packagePath('dist', 'pressed', ...folder, language, `${id}.json`);
        const { value } = parsers[shelf](readFileSync(path, 'utf8'), path, nl);
        expect(JSON.parse(readFileSync(pressed, 'utf8')), path).toEqual(value);
      }
    }
  }
});

describe.each(['cases', 'lenses', 'protocols'] as const)('bundled %s', (shelf: Shelf) => {
  test('are the same set in both languages', () => {
    expect(idsOn(shelf, 'en')).toEqual(idsOn(shelf, 'nl'));
    expect(idsOn(shelf, 'nl').length).toBeGreaterThan(1);
  });

  test.each(['nl', 'en'] as const)('are without fault in %s', (language) => {
    for (const id of idsOn(shelf, language)) {
      const path = pathOnShelf(shelf, language, id);
      const { value, findings } = parsers[shelf](readFileSync(path, 'utf8'), path, nl);
      expect(findings, path).toEqual([]);
      expect(value).toMatchObject(shelf === 'cases' ? { language } : { language, id });
    }
  });
});
