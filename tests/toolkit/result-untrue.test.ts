import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decksAround, shippedDeck, shippedStatements } from '../../src/app/shelf/deck.ts';
import { checkOne } from '../../src/core/check/check-text.ts';
import { settingsOf } from '../../src/core/check/settings.ts';
import { countPulse } from '../../src/core/pulse/count-pulse.ts';
import { countCut, type GroupedSlip } from '../../src/core/pulse/cut-pulse.ts';
import { printPulse } from '../../src/core/pulse/print-pulse.ts';
import { pulseResultOf } from '../../src/core/pulse/pulse-result.ts';
import type { PulseSlip } from '../../src/core/pulse/pulse-slip.ts';
import type { PulseFront } from '../../src/core/pulse/schema.ts';
import { countSort } from '../../src/core/values/count-sort.ts';
import type { Deck } from '../../src/core/values/deck.ts';
import { printValues } from '../../src/core/values/print-values.ts';
import type { ValuesResult } from '../../src/core/values/result.ts';
import type { SortSlip } from '../../src/core/values/sort-slip.ts';
import { valuesResultOf } from '../../src/core/values/values-result-of.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { nl } from '../../src/language/nl.ts';
import { slipOf } from '../support/sort-slips.ts';
import { spawned } from '../support/spawned.ts';
import { emptyFolder } from '../support/workroom.ts';

const deck = shippedDeck('nl');
const list = shippedStatements('nl');
const day = '2027-02-04';

/** A deck of a team's own, with a private card and ends of one card and of two. */
const own: Deck = {
  ...deck,
  id: 'eigen',
  piles: [1, 1, 3, 1, 1],
  cards: deck.cards.slice(0, 7).map((card, at) => (at === 5 ? { ...card, private: true } : card)),
};

const shelf = decksAround(packagePath(), nl);

interface Named {
  readonly rule: string;
  readonly severity: string;
  /** What stands at the place. */
  readonly at: string;
}

/** What `check` has against a file, with the text it points at. */
function checked(text: string): Named[] {
  const found = checkOne(text, {
    place: { file: 'x.md', named: true },
    settings: settingsOf(undefined, 'nl'),
    messages: nl,
    world: { file: 'x.md', deck: (id) => (id === own.id ? own : shelf(id)) },
  });
  const lines = text.split('\n');
  return (found ?? []).map(({ rule, severity, line, column, endColumn, endLine }) => ({
    rule,
    severity,
    at: line === endLine ? (lines[line - 1] ?? '').slice(column - 1, endColumn - 1) : (lines[line - 1] ?? '').trim(),
  }));
}

/** How one person lays cards, some more liked than others: so that there is something to mark. */
const person = ({ cards, piles }: Deck) => {
  const places = piles.flatMap((count, pile) => Array.from({ length: count }, () => pile + 1));
  const open = cards.flatMap((card, at) => (card.private ? [] : [at + 1]));
  return fc
    .record({
      liking: fc.array(fc.double({ min: 0, max: 12, noNaN: true }), {
        minLength: cards.length,
        maxLength: cards.length,
      }),
      apart: fc.shuffledSubarray(open, { maxLength: 6 }),
      star: fc.option(fc.integer({ min: 1, max: cards.length }), { nil: undefined }),
    })
    .map(({ liking, apart, star }): Omit<SortSlip, 'card'> => {
      const rank = cards.map((_, at) => at).sort((a, b) => a + (liking[a] ?? 0) - b - (liking[b] ?? 0));
      const at = new Map(rank.map((card, place) => [card, places[place] ?? 3]));
      return {
        piles: cards.map((_, card) => at.get(card) ?? 3),
        work: apart.slice(0, 3),
        home: apart.slice(3),
        ...(star === undefined ? {} : { star }),
      };
    });
};

describe('every result that the program writes can be true', () => {
  test.each([
    ['the cards that ship', deck],
    ['cards of a team’s own', own],
  ])('of a sort with %s', (_, cards) => {
    let counted = 0;
    fc.assert(
      fc.property(fc.array(person(cards), { minLength: 5, maxLength: 14 }), (people) => {
        const slips = people.map((slip, at) => ({ card: at + 1, ...slip }));
        const result = valuesResultOf(countSort(slips, cards), cards, { date: day }) as ValuesResult;
        if (result.counted) counted += 1;
        expect(checked(printValues({ result, deck: cards }, undefined, nl))).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(counted).toBeGreaterThan(10);
  });

  test('of a pulse, whole and by groups', () => {
    const slip = fc.record({
      answers: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 12, maxLength: 12 }),
      star: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
      group: fc.constantFrom('leidinggevend' as const, 'medewerker' as const),
    });
    let cut = 0;
    fc.assert(
      fc.property(fc.array(slip, { minLength: 5, maxLength: 24 }), (people) => {
        const slips = people.map(({ star, ...rest }, at): PulseSlip & GroupedSlip => ({
          card: at + 1,
          ...rest,
          ...(star === undefined ? {} : { star }),
        }));
        for (const counted of [countPulse(slips, list), countCut(slips, 'position', list)]) {
          if ('groups' in counted) cut += 1;
          const result = pulseResultOf(counted, list, { date: day });
          expect(checked(printPulse(result, nl))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
    expect(cut).toBeGreaterThan(5);
  });
});

type Edit<T> = readonly [what: string, change: (was: T) => T, at: string, rule: string];

const sorted: ValuesResult = {
  format: 'driehoek/values-result@1',
  date: day,
  deck: deck.id,
  people: 9,
  counted: true,
  work: { first: ['creativiteit', 'vooruitzien'], last: ['geloof', 'rijkdom'] },
  apart: { work: ['rechtmatigheid'], home: ['gezin'] },
  stars: ['moed'],
};
const { work: _work, apart: _apart, ...bare } = sorted;

const lists = (first: readonly string[], last: readonly string[] = []) => ({ first: [...first], last: [...last] });

const sortEdits: readonly Edit<ValuesResult>[] = [
  ['fewer people', (was) => ({ ...was, people: 6 }), 'true', 'values-told'],
  ['not counted with nine', (was) => ({ ...was, counted: false }), 'false', 'result-untrue'],
  ['lists of six', () => ({ ...sorted, people: 6, counted: false }), '[creativiteit, vooruitzien]', 'values-told'],
  [
    'too long a list',
    (was) => ({ ...was, work: lists(deck.cards.slice(7, 23).map(({ id }) => id)) }),
    '',
    'values-told',
  ],
  ['an empty list of eleven', (was) => ({ ...was, people: 11, work: lists([]) }), '[]', 'values-told'],
  ['counted, without lists', () => ({ ...bare }), 'true', 'result-untrue'],
  ['idle lists', () => ({ ...bare, people: 6, counted: false, work: lists([]) }), 'work', 'result-untrue'],
  ['a private card first', (was) => ({ ...was, work: lists(['creativiteit', 'geloof']) }), 'geloof', 'result-untrue'],
  ['a private card apart', (was) => ({ ...was, apart: { work: [], home: ['geloof'] } }), 'geloof', 'result-untrue'],
  ['a card twice', (was) => ({ ...was, work: lists(['moed', 'moed']) }), 'moed', 'result-untrue'],
  ['a card at both ends', (was) => ({ ...was, work: lists(['moed'], ['moed']) }), 'moed', 'result-untrue'],
  ['a card apart both ways', (was) => ({ ...was, apart: { work: ['moed'], home: ['moed'] } }), 'moed', 'result-untrue'],
  ['four stars', (was) => ({ ...was, stars: ['gezin', 'moed', 'openheid', 'roem'] }), '', 'result-untrue'],
  ['a star twice', (was) => ({ ...was, stars: ['moed', 'moed'] }), 'moed', 'result-untrue'],
  ['another order', (was) => ({ ...was, work: lists(['vooruitzien', 'moed']) }), 'moed', 'result-untrue'],
  [
    'three stars of five',
    () => ({ ...bare, people: 5, counted: false, stars: ['gezin', 'moed', 'roem'] }),
    '[gezin, moed, roem]',
    'result-untrue',
  ],
];

test.each(sortEdits)('of a sort, %s is named at its place', (what, change, at, rule) => {
  const found = checked(printValues({ result: change(sorted), deck }, undefined, nl));
  const severity = what === 'another order' ? 'warning' : 'error';
  expect(found).toContainEqual({ rule, severity, at: at === '' ? expect.any(String) : at });
});

test('of a team’s own cards their own ends and private cards count', () => {
  const [first, second, third, , , kept] = own.cards.map(({ id }) => id);
  const text = (work: ValuesResult['work']) =>
    printValues(
      { result: { ...sorted, deck: own.id, work, apart: lists2, stars: [] } as ValuesResult, deck: own },
      undefined,
      nl,
    );
  const lists2 = { work: [], home: [] };
  expect(checked(text(lists([first ?? '']))).map(({ rule }) => rule)).not.toContain('result-untrue');
  expect(checked(text(lists([first ?? '', second ?? '', third ?? ''])))).toContainEqual(
    expect.objectContaining({ rule: 'values-told' }),
  );
  expect(checked(text(lists([kept ?? ''])))).toContainEqual({ rule: 'result-untrue', severity: 'error', at: kept });
});

const answered = Array.from(
  { length: 9 },
  (_, at): PulseSlip => ({ card: at + 1, answers: Array(12).fill(5), star: 11 }),
);
const pulsed = pulseResultOf(countPulse(answered, list), list, { date: day });
const grouped = [...answered, ...answered].map(
  (slip, at): GroupedSlip => ({ ...slip, group: at < 9 ? 'leidinggevend' : 'medewerker' }),
);
const divided = pulseResultOf(countCut(grouped, 'position', list), list, { date: day });
const { words: _words, ...wordless } = pulsed.front;
const [one, two] = divided.front.groups ?? [];
const without = (words: PulseFront['words'], ...ids: readonly string[]) =>
  Object.fromEntries(Object.entries(words ?? {}).filter(([id]) => !ids.includes(id)));

const pulseEdits: readonly Edit<PulseFront>[] = [
  ['fewer people', (was) => ({ ...was, people: 6 }), 'words', 'pulse-few'],
  ['four people', () => ({ ...wordless, people: 4 }), '4', 'wrong-value'],
  ['no words with nine', () => wordless, '9', 'result-untrue'],
  ['a star on what is not there', (was) => ({ ...was, stars: ['s99'] }), 's99', 'result-untrue'],
  ['four stars', (was) => ({ ...was, stars: ['s1', 's2', 's3', 's4'] }), '[s1, s2, s3, s4]', 'result-untrue'],
  ['a star twice', (was) => ({ ...was, stars: ['s1', 's1'] }), 's1', 'result-untrue'],
  ['another order', (was) => ({ ...was, stars: ['s3', 's1'] }), 's1', 'result-untrue'],
  [
    'a word for what is not there',
    (was) => ({ ...was, words: { ...was.words, s99: 'agree' } }),
    's99',
    'result-untrue',
  ],
  ['a word left out', (was) => ({ ...was, words: without(was.words, 's4') }), 'words', 'result-untrue'],
  [
    'a time before with what is not there',
    (was) => ({ ...was, again: { date: day, words: { s99: 'agree' } } }),
    's99',
    'result-untrue',
  ],
  ['groups and a whole', () => ({ ...divided.front, words: pulsed.front.words ?? {} }), 'words', 'result-untrue'],
  ['a cut without groups', (was) => ({ ...was, cut: 'position' }), 'position', 'result-untrue'],
  ['groups that are not the whole', () => ({ ...divided.front, people: 19 }), '19', 'result-untrue'],
  [
    'a small group',
    () => ({ ...divided.front, people: 15, groups: [one, { ...two, people: 6 }] }) as PulseFront,
    '6',
    'pulse-few',
  ],
  [
    'a group twice',
    () => ({ ...divided.front, groups: [one, structuredClone(one)] }) as PulseFront,
    'leidinggevend',
    'result-untrue',
  ],
  [
    'a group of another cut',
    () => ({ ...divided.front, groups: [one, { ...two, id: 'beleid' }] }) as PulseFront,
    'beleid',
    'result-untrue',
  ],
];

test.each(pulseEdits)('of a pulse, %s is named at its place', (what, change, at, rule) => {
  const source = change(pulsed.front);
  const found = checked(printPulse({ ...pulsed, front: source }, nl));
  expect(found).toContainEqual({ rule, severity: what === 'another order' ? 'warning' : 'error', at });
});

describe('a result that was edited by hand', () => {
  const sortSlips = (people: number) =>
    Array.from({ length: people }, (_, at) =>
      slipOf(
        at + 1,
        Array.from({ length: 30 }, (__, card) => 30 - card),
      ),
    ).join('\n');
  const answers = (people: number) =>
    Array.from({ length: people }, (_, at) => `${at + 1} ${'5'.repeat(12)}`).join('\n');

  test.each([
    ['sort', 'values', '2027-02-04-goed-werk-30.md', 'true', sortSlips],
    ['pulse', 'pulse', '2027-02-04.md', 'words:', answers],
  ] as const)(
    'of a %s is neither shown nor compared with, and is told of as check does',
    async (_, command, name, at, slips) => {
      const cwd = emptyFolder();
      await spawned([command, '--slips', '-', '--date', day], { cwd, input: slips(9) });
      const file = `${command}/${name}`;
      const { stdout: before } = await spawned([command, 'show', file], { cwd });
      expect(before).not.toBe('');
      const text = readFileSync(join(cwd, file), 'utf8');
      const edited = text.replace('people: 9', 'people: 6');
      writeFileSync(join(cwd, file), edited);
      const line = edited.split('\n').findIndex((own) => own.includes(at)) + 1;
      for (const args of [
        [command, 'show', file],
        [command, 'show'],
        [command, 'show', '--json'],
        [command, '--slips', '-', '--again', file, '--date', '2027-05-13'],
      ]) {
        const { code, stdout, stderr } = await spawned(args, { cwd, input: slips(9) });
        expect({ args, code, stdout }).toEqual({ args, code: 2, stdout: '' });
        expect(stderr).toContain(`${file}:${line}:`);
        expect(stderr).toMatch(/terug te rekenen wie wat koos|woorden van 6 mensen/u);
      }
      if (command === 'values') expect(await spawned(['values', 'forget', file], { cwd })).toMatchObject({ code: 0 });
    },
  );

  test('is found by check among the cards of the team', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'decks'));
    mkdirSync(join(cwd, 'values'));
    const cards = own.cards.map(
      ({ id, name, private: isPrivate }) =>
        `  - { id: ${id}, name: ${name}, meaning: x${isPrivate ? ', private: true' : ''} }\n`,
    );
    writeFileSync(
      join(cwd, 'decks', 'eigen.yaml'),
      `format: driehoek/deck@1\nid: eigen\ntitle: Eigen\nlanguage: nl\npiles: [1, 1, 3, 1, 1]\ncards:\n${cards.join('')}`,
    );
    const kept = own.cards[5]?.id ?? '';
    const result = { ...sorted, deck: 'eigen', work: lists([kept]), apart: { work: [], home: [] }, stars: [] };
    writeFileSync(join(cwd, 'values', 'a.md'), printValues({ result, deck: own }, undefined, nl));
    const { code, stdout } = await spawned(['check', 'values'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain(`"${kept}" is privé en komt nooit in dit rijtje.`);
  });
});
