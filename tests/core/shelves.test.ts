import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseAssignment } from '../../src/core/assignment/parse.ts';
import { parseCase } from '../../src/core/case/parse.ts';
import { adviseQuestion } from '../../src/core/case/question-advice.ts';
import { looksLikeName } from '../../src/core/case/role-advice.ts';
import type { Case } from '../../src/core/case/schema.ts';
import { themeIds } from '../../src/core/case/themes.ts';
import { parseLens } from '../../src/core/lens/parse.ts';
import { findPersonalData } from '../../src/core/privacy/find.ts';
import { parseProtocol } from '../../src/core/protocol/parse.ts';
import { parseStatements } from '../../src/core/pulse/statements.ts';
import { isDoNothing } from '../../src/core/session/kinds/options.ts';
import { type Deck, parseDeck } from '../../src/core/values/deck.ts';
import { retiredValueIds, valueIds } from '../../src/core/values/ids.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { idsOn } from '../../src/files/shipped.ts';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';
import { pathOnShelf } from '../support/path-on-shelf.ts';

const catalogues = { nl, en } as const;
const parsers = {
  assignments: parseAssignment,
  cases: parseCase,
  lenses: parseLens,
  protocols: parseProtocol,
} as const;

test('what the build pressed is what the files say', () => {
  for (const shelf of ['assignments', 'cases', 'lenses', 'protocols'] as const) {
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

/** Who wrote what a session form or a lens is made from; they are named where the source is. */
const authors = ['Hendriksen', 'Van der Wal'];

describe('nothing personal', () => {
  const folders = ['cases', 'templates'].map((name) => packagePath(name));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:yaml|md)$/u.test(name))
      .map((name) => join(folder, name)),
  );

  test.each(files.map((path) => [relative(packagePath(), path), path]))('in %s', (_, path) => {
    const text = readFileSync(path, 'utf8');
    expect(
      findPersonalData(text, { allow: authors }).map(({ kind, start, end }) => [kind, text.slice(start, end)]),
    ).toEqual([]);
  });
});

describe.each(['assignments', 'cases', 'lenses', 'protocols'] as const)('bundled %s', (shelf) => {
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

/** The deck in one language; fails when it has faults. */
function deckIn(language: 'nl' | 'en'): Deck {
  const path = packagePath('templates', 'decks', language, 'goed-werk-30.yaml');
  const { value, findings } = parseDeck(readFileSync(path, 'utf8'), path, nl);
  if (value === undefined) throw new Error(`${path}: ${JSON.stringify(findings)}`);
  return value;
}

test('there are thirty values, the same in both languages, and fifteen of them civil', () => {
  const decks = (['nl', 'en'] as const).map(deckIn);
  for (const [at, { language, cards, piles, retired }] of decks.entries()) {
    expect(language).toBe(['nl', 'en'][at]);
    expect(new Set(cards.map(({ name }) => name)).size).toBe(30);
    expect(cards.map(({ id }) => id)).toEqual([...valueIds]);
    expect(cards.filter(({ civil }) => civil).length).toBe(15);
    expect(cards.flatMap((card) => (card.private ? [card.id] : []))).toEqual(['geloof', 'spiritualiteit']);
    expect(piles.reduce((sum, pile) => sum + pile)).toBe(30);
    expect(retired).toEqual([...retiredValueIds]);
  }
});

test('there are twelve statements, the same in both languages', () => {
  const lists = (['nl', 'en'] as const).map((language) => {
    const path = packagePath('templates', 'statements', language, 'goed-werk-12.yaml');
    const { value, findings } = parseStatements(readFileSync(path, 'utf8'), path, nl);
    expect(findings).toEqual([]);
    return value?.statements.map(({ id, theme, direction }) => ({ id, theme, direction }));
  });
  expect(lists[0]).toHaveLength(12);
  expect(lists[1]).toEqual(lists[0]);
});

test('every theme has a name', () => {
  for (const { library } of [nl, en]) expect(Object.keys(library.themes)).toEqual([...themeIds]);
});

/** A case as the library holds it; fails when it has faults. */
function libraryCase(language: 'nl' | 'en', id: string): Case {
  const path = pathOnShelf('cases', language, id);
  const { value, findings } = parseCase(readFileSync(path, 'utf8'), path, nl);
  if (value === undefined) throw new Error(`${path}: ${JSON.stringify(findings)}`);
  return value;
}

/** What may not differ between a case and its counterpart. */
function skeleton(one: Case) {
  return {
    fields: Object.keys(one),
    domain: one.domain,
    level: one.level,
    themes: one.themes,
    side: one.tension?.side,
    paragraphs: one.situation.trim().split(/\n\s*\n/u).length,
    stakeholders: one.stakeholders?.length,
    doNothing: one.options?.map(({ id }) => isDoNothing(id)),
    discussion: one.discussion?.length,
    values: one.values,
    sources: one.sources?.length,
  };
}

const known = {
  values: new Set<string>([...valueIds, ...retiredValueIds]),
  themes: new Set<string>(themeIds),
};

describe.each(idsOn('cases', 'nl'))('library case %s', (id) => {
  test('is the same case in both languages', () => {
    expect(skeleton(libraryCase('en', id))).toEqual(skeleton(libraryCase('nl', id)));
  });

  test.each(['nl', 'en'] as const)('keeps the library rules in %s', (language) => {
    const own = libraryCase(language, id);
    const { situation, question, stakeholders = [], options = [], discussion = [], values = [], themes = [] } = own;
    const words = situation.trim().split(/\s+/u).length;
    expect(words, 'words in the story').toBeGreaterThanOrEqual(80);
    expect(words, 'words in the story').toBeLessThanOrEqual(300);
    expect(
      values.filter((value) => !known.values.has(value)),
      'values',
    ).toEqual([]);
    expect(
      themes.filter((theme) => !known.themes.has(theme)),
      'themes',
    ).toEqual([]);
    expect(adviseQuestion(question, language)).toEqual([]);
    expect([own.role, ...stakeholders.map(({ role }) => role)].filter(looksLikeName)).toEqual([]);
    expect(options.map((option) => option.id).filter(isDoNothing)).toEqual([catalogues[language].options.doNothingId]);
    for (const { id: option, gain, harm, repair } of options) {
      expect([gain, harm, repair], option).not.toContain(undefined);
    }
    const counts = { stakeholders, options, discussion, values, themes };
    const bounds = {
      stakeholders: [3, 5],
      options: [3, 5],
      discussion: [3, 4],
      values: [3, 5],
      themes: [1, 3],
    } as const;
    for (const [what, [least, most]] of Object.entries(bounds)) {
      const { length } = counts[what as keyof typeof counts];
      expect(length >= least && length <= most, `${length} ${what}`).toBe(true);
    }
  });
});
