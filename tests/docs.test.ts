import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCase } from '../src/core/case/parse.ts';
import { documentRules } from '../src/core/check/rule-words.ts';
import { packagePath } from '../src/files/package-files.ts';
import { idsOn } from '../src/files/shipped.ts';
import { en } from '../src/language/en.ts';
import { nl } from '../src/language/nl.ts';
import { printAssignments } from './support/assignment-pages.ts';
import { countCases, printSpread, type Shelved } from './support/case-spread.ts';
import { withColumns } from './support/column-table.ts';
import { printForms } from './support/form-pages.ts';
import { manPage } from './support/man-page.ts';
import { pathOnShelf } from './support/path-on-shelf.ts';

function library(language: 'nl' | 'en'): Shelved[] {
  return idsOn('cases', language).map((id) => {
    const path = pathOnShelf('cases', language, id);
    const { value } = parseCase(readFileSync(path, 'utf8'), path, nl);
    if (value === undefined) throw new Error(path);
    return { id, value };
  });
}

const dutch = library('nl');

/** What is written by `npm run docs`. Without it the test only compares, and fails when a page is stale. */
const pages: readonly (readonly [file: string, text: string])[] = [
  ['rules.md', documentRules('nl', nl)],
  ['rules.en.md', documentRules('en', en)],
  ['casussen.md', printSpread(dutch, dutch, 'nl', nl)],
  ['cases.md', printSpread(dutch, library('en'), 'en', en)],
  ['werkvormen.md', printForms('nl')],
  ['forms.en.md', printForms('en')],
  ['opdrachten.md', printAssignments('nl')],
  ['assignments.en.md', printAssignments('en')],
  ['archief.md', withColumns(readFileSync(packagePath('docs', 'archief.md'), 'utf8'), 'nl')],
  ['archive.en.md', withColumns(readFileSync(packagePath('docs', 'archive.en.md'), 'utf8'), 'en')],
];

test.each(pages)('docs/%s says what is there; npm run docs writes it anew', async (file, text) => {
  await expect(text).toMatchFileSnapshot(packagePath('docs', file));
});

test.each([
  ['driehoek.1', manPage('en', en)],
  ['nl/driehoek.1', manPage('nl', nl)],
])('docs/man/%s says what there is; npm run docs writes it anew', async (file, text) => {
  await expect(text).toMatchFileSnapshot(packagePath('docs', 'man', file));
});

describe('the library is spread as it promises', () => {
  test('it holds thirty cases or more', () => expect(dutch.length).toBeGreaterThanOrEqual(30));

  test.each(countCases(dutch))('$kind $id: $n, from $least to $most', ({ n, least, most }) => {
    expect(n).toBeGreaterThanOrEqual(least);
    expect(n).toBeLessThanOrEqual(most);
  });
});
