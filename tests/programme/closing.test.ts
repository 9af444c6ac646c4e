import { describe, expect, test } from 'vitest';
import { mergeNotes } from '../../src/core/notes/closing-notes.ts';
import { wordsIn } from '../../src/core/programme/page.ts';
import type { StepOf } from '../../src/core/protocol/schema.ts';
import type { Start } from '../../src/core/session/events.ts';
import { fold, openSession, type Session } from '../../src/core/session/fold.ts';
import type { AnswerContext } from '../../src/core/session/kind.ts';
import { goUp, merge, tableCards } from '../../src/core/session/kinds/closing.ts';
import { goingUp, numberedLines } from '../../src/core/session/lines.ts';
import { nl } from '../../src/language/nl.ts';
import { formOnShelf } from '../support/form-on-shelf.ts';

const texts = ['a', 'b', 'c', 'd', 'e'];
const context = (own: Partial<AnswerContext> = {}) =>
  ({ messages: nl, facts: {}, lines: numberedLines(texts, []), ...own }) as AnswerContext;
const asked = { id: 'x', most: 3 };

describe('samenvoegen', () => {
  const read = (raw: unknown) => merge.read(raw, asked as unknown as StepOf<'merge'>, context());

  test('legt zinnen onder een nieuwe, ook onder een die al was samengevoegd', () => {
    const merged = [
      { of: [1, 3], line: 'ac' },
      { of: [6, 2], line: 'abc' },
    ];
    expect(read(merged)).toEqual({ ok: true, value: merged });
    const open = numberedLines(texts, merged).filter(({ isBeneath }) => !isBeneath);
    expect(open.map(({ text }) => text)).toEqual(['d', 'e', 'abc']);
  });

  test('leest in een antwoordenbestand ook wat je in het gesprek typt', () => {
    expect(read(['m 1 3 a en c'])).toEqual({ ok: true, value: [{ of: [1, 3], line: 'a en c' }] });
  });

  test.each([
    ['één nummer', [{ of: [1], line: 'x' }]],
    ['een nummer dat er niet is', [{ of: [1, 9], line: 'x' }]],
    ['een nummer dubbel', [{ of: [2, 2], line: 'x' }]],
    ['geen zin', [{ of: [1, 2], line: ' ' }]],
    [
      'een zin die er al onder ligt',
      [
        { of: [1, 2], line: 'x' },
        { of: [2, 3], line: 'y' },
      ],
    ],
    ['een zin die er nog niet is', [{ of: [1, 7], line: 'x' }]],
  ])('weigert %s', (_, raw) => {
    expect(read(raw).ok).toBe(false);
  });

  test('aan de notitieregel: m voegt samen, u draait terug', () => {
    const taker = mergeNotes(context());
    const first = taker.take('m 1 3 a en c', []);
    const merged = [{ of: [1, 3], line: 'a en c' }];
    expect(first).toEqual({ type: 'noted', value: merged, said: nl.programme.closing.merged(6, 'a en c') });
    expect(taker.take('u', merged)).toEqual({ type: 'noted', value: [], said: nl.programme.closing.apart(6) });
    for (const line of ['u', 'm 1 3', 'm 1 8 x', 'zomaar']) expect(taker.take(line, []).type).toBe('refused');
  });
});

describe('tafels kiezen', () => {
  const step = { ...asked, most: 4 } as unknown as StepOf<'table-cards'>;

  test('de volgorde zegt niet welke tafel het was', () => {
    const raw = { of: 3, lines: ['1 5 2', '2 1', '3 2 4'] };
    const value = [[1], [2, 4], [2, 5]];
    expect(tableCards.read(raw, step, context())).toEqual({ ok: true, value });
    // As YAML has one number after a dash.
    expect(tableCards.read(['5 2', 1, '2 4'], step, context())).toEqual({ ok: true, value });
  });

  test.each([[[[1, 2, 3, 4, 5]]], [[[]]], [[[9]]], [[[1, 1]]], [['x']], [[1.5]], [7]])('weigert %j', (raw) => {
    expect(tableCards.read(raw, step, context()).ok).toBe(false);
  });
});

describe('drie gaan omhoog', () => {
  const read = (raw: unknown, cards: number[][]) =>
    goUp.read(raw, asked as unknown as StepOf<'go-up'>, context({ tableCards: cards }));

  test('wat de meeste tafels kozen is zeker; wat gelijk staat niet', () => {
    expect(
      goingUp(
        numberedLines(texts, []),
        [
          [1, 2],
          [1, 3],
          [1, 4],
        ],
        3,
      ),
    ).toEqual({ clear: [1], tied: [2, 3, 4] });
    expect(
      goingUp(
        numberedLines(texts, []),
        [
          [1, 2],
          [1, 3],
        ],
        3,
      ),
    ).toEqual({ clear: [1, 2, 3], tied: [] });
  });

  test('een gelijke stand praten mensen uit, in hun eigen volgorde', () => {
    expect(
      read(
        [4, 1, 2],
        [
          [1, 2],
          [1, 3],
          [1, 4],
        ],
      ),
    ).toEqual({ ok: true, value: [4, 1, 2] });
  });

  test.each([
    [
      'niet zonder de zin die het vaakst is gekozen',
      [2, 3, 4],
      [
        [1, 2],
        [1, 3],
        [1, 4],
      ],
    ],
    [
      'niet met een zin die minder is gekozen',
      [1, 2, 5],
      [
        [1, 2],
        [1, 3],
        [1, 4],
      ],
    ],
    [
      'geen twee',
      [1, 2],
      [
        [1, 2],
        [1, 3],
      ],
    ],
    [
      'geen dubbele',
      [1, 1, 2],
      [
        [1, 2],
        [1, 3],
      ],
    ],
  ])('%s', (_, raw, cards) => {
    expect(read(raw, cards).ok).toBe(false);
  });
});

test('tekens van Markdown zijn geen woorden', () => {
  expect(wordsIn('# Eén\n\n- twee **drie**\n- ·')).toBe(3);
});

describe('een zin die verschuift', () => {
  const opened = () => {
    const protocol = formOnShelf('nl', 'slotbijeenkomst');
    const start = { type: 'start', id: 'x', at: '2027-06-10T12:00:00.000Z', date: '2027-06-10', protocol, subject: {} };
    return openSession(start as unknown as Start);
  };
  const at = '2027-06-10T12:01:00.000Z';
  const answered = (session: Session, step: string, value: unknown) =>
    fold(session, { type: 'answer', step, value, at });
  const lines = (all: string) => [...all].map((line) => ({ line }));
  const chosen = () => {
    const merged = answered(answered(opened(), 'lines', lines('abcd')), 'merge', [{ of: [1, 3], line: 'ac' }]);
    return answered(answered(merged, 'tables', [[4, 5], [5]]), 'go-up', [5, 4, 2]);
  };
  const valuesOf = ({ answers }: Session) =>
    ['merge', 'tables', 'go-up'].map((id) => {
      const own = answers.get(id);
      return own?.state === 'answered' ? own.value : undefined;
    });

  test('houdt wat erover gekozen is', () => {
    expect(valuesOf(answered(chosen(), 'lines', lines('acd')))).toEqual([
      [{ of: [1, 2], line: 'ac' }],
      [[3, 4], [4]],
      [4, 3],
    ]);
    // Worded anew, and one more.
    expect(valuesOf(answered(chosen(), 'lines', lines('aBcde')))).toEqual([
      [{ of: [1, 3], line: 'ac' }],
      [[4, 6], [6]],
      [6, 4, 2],
    ]);
  });

  test('die weg is, laat de tafels opnieuw kiezen, en niets op een andere zin', () => {
    const [merge, tables] = valuesOf(answered(chosen(), 'lines', lines('abc')));
    expect(merge).toEqual([{ of: [1, 3], line: 'ac' }]);
    expect(tables).toEqual([[0, 4], [4]]);
    const step = { id: 'x', most: 4 } as unknown as StepOf<'table-cards'>;
    expect(tableCards.read(tables, step, context())).toMatchObject({
      faults: [{ message: nl.programme.closing.chosenGone }],
    });
    // Taken apart, and other lines merged under its number.
    expect(valuesOf(answered(chosen(), 'merge', [{ of: [1, 2], line: 'ab' }]))[1]).toEqual([[4, 0], [0]]);
    expect(valuesOf(answered(chosen(), 'merge', [{ of: [1, 3], line: 'c en a' }]))[1]).toEqual([[4, 5], [5]]);
  });

  test('geldt ook voor kaarten die nog binnenkomen', () => {
    const merged = answered(answered(opened(), 'lines', lines('abcd')), 'merge', []);
    const open = fold(merged, { type: 'draft', step: 'tables', value: { of: 3, lines: ['1 2 4', '2, 1'] }, at });
    expect(answered(open, 'lines', lines('bcd')).drafts.get('tables')).toEqual({ of: 3, lines: ['1 1 3'] });
  });
});
