import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shippedDeck, shippedStatements } from '../../src/app/shelf/deck.ts';
import { countPulse, wordOf } from '../../src/core/pulse/count-pulse.ts';
import { readPulseSlip } from '../../src/core/pulse/pulse-slip.ts';
import { parseStatements } from '../../src/core/pulse/statements.ts';
import { NOT_TOLD, starred, toldOf } from '../../src/core/toolkit/mark.ts';
import type { SlipRead } from '../../src/core/toolkit/slip.ts';
import { countSort } from '../../src/core/values/count-sort.ts';
import { readSortSlip, type SortSlip } from '../../src/core/values/sort-slip.ts';
import { nl } from '../../src/language/nl.ts';
import { pathOnShelf } from '../support/path-on-shelf.ts';

const deck = shippedDeck('nl');
const statements = shippedStatements('nl');
const SORT = '111122222233333333334444445555';

/** What the program says of a line; nothing where it takes it. */
function said(read: SlipRead<unknown>): string[] {
  if (read.ok) return [];
  const { slip } = nl.toolkit;
  return read.faults.map((fault) =>
    read.card === undefined ? slip.fault(fault) : slip.refused(read.card, slip.fault(fault)),
  );
}

describe('the line of a value slip', () => {
  const sorted = (piles: string, rest = '') => readSortSlip(`3 ${piles} ${rest}`, deck, 9);

  test('is taken in groups of five, with dots for the middle pile', () => {
    const groups = '11112 22222 ..... ..... 44444 45555';
    const read = readSortSlip(`3 ${groups} +19 30 -07 17 *13`, deck, 9);
    expect(read).toEqual({
      ok: true,
      value: { card: 3, piles: [...SORT].map(Number), work: [19, 30], home: [7, 17], star: 13 },
    });
    expect(sorted(SORT, '+ 19 30 - 7 17 * 13')).toEqual(read);
  });

  test('is refused with one wrong digit, wherever it stands', () => {
    const wrong = [...SORT].flatMap((digit, at) =>
      [...'12345'].filter((other) => other !== digit).map((other) => SORT.slice(0, at) + other + SORT.slice(at + 1)),
    );
    expect(wrong).toHaveLength(120);
    expect(wrong.filter((digits) => sorted(digits).ok)).toEqual([]);
  });

  test.each([
    [SORT.slice(1), '', ['Briefje 3: 29 cijfers, het moeten er 30 zijn.']],
    [`1${SORT.slice(0, 4)}1${SORT.slice(6)}`, '', ['Briefje 3: zes keer een 1, het moeten er vier zijn.']],
    [SORT.replace('2', '1'), '', ['Briefje 3: vijf keer een 1, het moeten er vier zijn.']],
    [SORT, '-06', ['Briefje 3: 6 is privé en hoort niet in dit rijtje.']],
    [SORT, '+31', ['Briefje 3: 31 bestaat niet; de nummers gaan van 1 tot en met 30.']],
    [SORT, '+19 -19', ['Briefje 3: 19 staat er twee keer.']],
    [SORT, '+1 2 3 4', ['Briefje 3: achter + mag hooguit drie nummers staan.']],
    [SORT, '*13 14', ['Briefje 3: achter * mag hooguit één nummer staan.']],
    [SORT, '+moed', ['Briefje 3: achter + horen nummers van kaarten.']],
    [`6${SORT.slice(1)}`, '', ['Briefje 3: op plaats 1 staat iets anders dan 1 2 3 4 5 ..']],
  ])('says what is wrong with %s %s', (digits, rest, messages) => {
    expect(said(sorted(digits, rest))).toEqual(messages);
  });

  test('says which slips there are', () => {
    expect(said(readSortSlip(`12 ${SORT}`, deck, 9))).toEqual(['Briefje 12: er zijn briefjes 1 tot en met 9.']);
    expect(said(readSortSlip(SORT, deck, 9))).toEqual(['Begin met het nummer van het briefje, bijvoorbeeld "3 …".']);
  });
});

/** Slips on which these cards lie in the first ten, and the rest as it comes. */
function slips(people: number, on: (card: number) => readonly number[]): SortSlip[] {
  return Array.from({ length: people }, (_, at) => {
    const first = [...on(at + 1)];
    const others = Array.from({ length: 30 }, (__, card) => ((card + at * 7) % 30) + 1).filter(
      (card) => !first.includes(card),
    );
    const order = [...first, ...others];
    const piles = Array.from({ length: 30 }, (__, card) => Number(SORT[order.indexOf(card + 1)]));
    return { card: at + 1, piles, work: [], home: [] };
  });
}

describe('the wall of a sort', () => {
  test('marks what five of nine put in the first ten, and not what four did', () => {
    const nine = Array.from({ length: 9 }, (_, at): SortSlip => {
      const first = [...(at < 5 ? [18] : []), ...(at < 4 ? [27] : [])];
      const rest = Array.from({ length: 30 }, (__, card) => card + 1).filter((card) => ![18, 27].includes(card));
      const turned = rest.map((_card, place) => rest[(place + at * 3) % rest.length] ?? 0);
      const middle = [18, 27].filter((card) => !first.includes(card));
      const order = [...first, ...turned.slice(0, 10 - first.length), ...middle, ...turned.slice(10 - first.length)];
      return {
        card: at + 1,
        piles: Array.from({ length: 30 }, (__, card) => Number(SORT[order.indexOf(card + 1)])),
        work: [],
        home: [],
      };
    });
    const { counted, first } = countSort(nine, deck);
    expect(counted).toBe(true);
    expect(first).toContain(18);
    expect(first).not.toContain(27);
  });

  test('never marks a private card as one that people put first, nor counts under seven', () => {
    expect(
      countSort(
        slips(9, () => [6, 24, 18]),
        deck,
      ).first,
    ).toEqual(expect.not.arrayContaining([6]));
    expect(
      countSort(
        slips(9, () => [6, 24, 18]),
        deck,
      ).first,
    ).toContain(18);
    const six = slips(6, () => [18]).map((slip) => ({ ...slip, star: 13 }));
    expect(countSort(six, deck)).toEqual({
      people: 6,
      counted: false,
      first: [],
      last: [],
      work: [],
      home: [],
      stars: [13],
    });
    expect(countSort(six.slice(0, 4), deck).stars).toEqual([]);
  });

  test('withholds a list from a small deck where the sum tells that each mark is everybody', () => {
    const small = { ...deck, piles: [5, 4, 1, 1, 1], cards: deck.cards.slice(7, 19) };
    // Five cards of all seven, and four people on each of the other seven: 35 + 28 is all that nine a person can give.
    const seven = Array.from({ length: 7 }, (_, at): SortSlip => {
      const others = Array.from({ length: 4 }, (__, turn) => 5 + ((at + turn) % 7));
      const piles = Array.from({ length: 12 }, (__, card) => (card < 5 ? 1 : others.includes(card) ? 2 : 4));
      return { card: at + 1, piles, work: [], home: [] };
    });
    expect(countSort(seven, small).first).toBe(NOT_TOLD);
  });

  test('withholds fourteen cards from eight people, and tells thirteen', () => {
    const list = (length: number) => Array.from({ length }, (_, at) => at + 1);
    expect(toldOf(list(14), 80)).toBe(NOT_TOLD);
    expect(toldOf(list(13), 80)).toEqual(list(13));
  });
});

test('stars are three at most, two people each at least, and a tie at the end drops out', () => {
  expect(starred([4, 4, 4, 2, 2, 9, 9, 1], 8)).toEqual([2, 4, 9]);
  expect(starred([4, 4, 4, 2, 2, 9, 9, 1, 1], 9)).toEqual([4]);
  expect(starred([4, 4, 4, 2, 2, 9, 9], 4)).toEqual([]);
  expect(starred([1, 2, 3, 4, 5], 5)).toEqual([]);
});

describe('the line of a pulse slip', () => {
  test('is taken in groups, with a star', () => {
    expect(readPulseSlip('3 45342 21533 44 *11', statements, 10)).toEqual({
      ok: true,
      value: { card: 3, answers: [4, 5, 3, 4, 2, 2, 1, 5, 3, 3, 4, 4], star: 11 },
    });
  });

  test.each([
    ['3 45342 21533 4', ['Briefje 3: 11 cijfers, het moeten er 12 zijn.']],
    ['3 45342 21563 44', ['Briefje 3: op plaats 9 staat iets anders dan 0 1 2 3 4 5.']],
    ['3 45342 21533 44 *13', ['Briefje 3: 13 bestaat niet; de nummers gaan van 1 tot en met 12.']],
  ])('says what is wrong with %s', (line, messages) => {
    expect(said(readPulseSlip(line, statements, 10))).toEqual(messages);
  });

  test('becomes a word, and nothing under seven people', () => {
    expect([wordOf(5, 5), wordOf(5, 4), wordOf(7, 0), wordOf(4, 3)]).toEqual(['split', 'agree', 'agree', 'split']);
    const slip = { card: 1, answers: Array.from({ length: 12 }, () => 5) };
    expect(
      countPulse(
        [...Array(6).keys()].map(() => slip),
        statements,
      ),
    ).toEqual({ people: 6, stars: [] });
    expect(
      countPulse(
        [...Array(7).keys()].map(() => slip),
        statements,
      ).words,
    ).toEqual(Array(12).fill('agree'));
  });
});

test('two statements with one id are no list: a word would be lost', () => {
  const text = readFileSync(pathOnShelf('statements', 'nl', 'goed-werk-12'), 'utf8').replace('id: s2', 'id: s1');
  const { value, findings } = parseStatements(text, 'eigen.yaml', nl);
  expect(value).toBeUndefined();
  expect(findings).toMatchObject([{ rule: 'statement-twice', line: 12, message: nl.pulse.sameId('s1') }]);
});
