import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shippedDeck, shippedStatements } from '../../src/app/shelf/deck.ts';
import { agreementNotes } from '../../src/core/notes/agreement-notes.ts';
import { cardSession } from '../../src/core/notes/card-session.ts';
import { noteSession } from '../../src/core/notes/note-session.ts';
import { optionNotes } from '../../src/core/notes/option-notes.ts';
import { rowNotes } from '../../src/core/notes/row-notes.ts';
import { prefixOf } from '../../src/core/notes/taker.ts';
import { talkNotes } from '../../src/core/notes/talk-notes.ts';
import { readNumberedLine } from '../../src/core/session/cards.ts';
import type { AnswerContext } from '../../src/core/session/kind.ts';
import { actions } from '../../src/core/session/kinds/actions.ts';
import { nl } from '../../src/language/nl.ts';

const context: AnswerContext = {
  messages: nl,
  facts: {},
  options: undefined,
  themes: [],
  lenses: [],
  date: '2026-12-18',
};
const columns = [
  { id: 'view', label: 'Mening', ask: 'Wat?' },
  { id: 'needs', label: 'Nodig', ask: 'Wat is nodig?' },
];

function typed<V>(taker: Parameters<typeof noteSession<V>>[0], initial: V, lines: readonly string[]) {
  const session = noteSession(taker, initial, nl, () => undefined);
  const entered = lines.map((line) => session.enter(line));
  return { value: session.value(), last: entered.at(-1) };
}

describe('a dissenting view', () => {
  const views = (...lines: string[]) => typed(rowNotes(columns, 0, nl), [], lines);
  test.each(['', 'niets', 'n.v.t.'])('stays where what is needed is answered with %j', (needs) => {
    expect(views('te vroeg', needs).value).toEqual([{ view: 'te vroeg', needs: nl.notApplicable }]);
  });

  test('"niemand" after a view means that there are no more', () => {
    expect(views('te vroeg / een grens', 'niemand')).toEqual({
      value: [{ view: 'te vroeg', needs: 'een grens' }],
      last: { type: 'done' },
    });
  });
});

describe('rows that came with the case', () => {
  const open = [
    { view: 'bewoner', needs: '' },
    { view: 'familie', needs: '' },
  ];
  const rows = (...lines: string[]) => typed(rowNotes(columns, 1, nl), open, lines);

  test('are filled in by their number', () => {
    expect(rows('2 tijd', '').value).toEqual([open[0], { view: 'familie', needs: 'tijd' }]);
    expect(rows('2', 'tijd', 'ander / rust').value).toEqual([
      open[0],
      { view: 'familie', needs: 'tijd' },
      { view: 'ander', needs: 'rust' },
    ]);
  });

  test('are struck by their number', () => expect(rows('1x').value).toEqual([open[1]]));

  test('do not count while nobody has said anything of them', () => {
    expect(rows('').last).toMatchObject({ type: 'stay', fault: nl.faults.tooFew(1, 0) });
    expect(rows('1 rust', '').last).toEqual({ type: 'done' });
  });

  test('leave a text that begins with a number a row of its own once they are whole', () => {
    expect(rows('1 rust', '1 agent / orde').value).toContainEqual({ view: '1 agent', needs: 'orde' });
  });

  test('come back with their number when a line is not whole', () => {
    const taker = rowNotes(columns, 0, nl);
    expect(taker.take('2', open)).toEqual({ type: 'more' });
    expect(taker.unfinished?.('ti')).toBe('2 ti');
    expect(taker.last(open)).toEqual({ line: '2', value: open });
  });
});

describe('an agreement without a day', () => {
  const agreements = (...lines: string[]) =>
    typed(
      agreementNotes((text) => (text.includes('vrijdag') ? '2026-12-25' : undefined), context),
      [],
      lines,
    );

  test('is not left behind by an empty line', () => {
    expect(agreements('jurist: toetsen', '').last).toMatchObject({
      type: 'stay',
      fault: expect.stringContaining('toetsen'),
    });
    expect(agreements('jurist: toetsen', '', 'vrijdag').value).toEqual([
      { role: 'jurist', what: 'toetsen', due: '2026-12-25' },
    ]);
  });

  test('goes away with x, and only then', () => {
    expect(agreements('jurist: toetsen', 'x', '')).toMatchObject({ value: [], last: { message: nl.wall.nothingYet } });
  });
});

test.each(['niemand', 'Nobody.', 'geen', '-'])('an agreement of %s asks which role takes it on', (word) => {
  const { nobodyDoesIt } = context.messages.faults;
  const taker = agreementNotes(() => '2026-12-25', context);
  expect(taker.take(`${word}: bellen, vrijdag`, [])).toEqual({ type: 'refused', message: nobodyDoesIt });
  expect(taker.take('bellen, vrijdag', [])).toEqual({ type: 'more' });
  expect(taker.take(word, [])).toEqual({ type: 'refused', message: nobodyDoesIt });
  const value = [{ role: 'teamleider', what: 'bellen', due: '2026-12-25' }];
  expect(taker.take('teamleider', [])).toEqual({ type: 'noted', value });
  const asked = { id: 'a', kind: 'actions', title: 'A', ask: 'A?', minutes: 1, speaks: 'allen' } as const;
  const read = actions.read([{ role: word, what: 'bellen', due: '2026-12-25' }], asked, context);
  expect(read).toEqual({ ok: false, faults: [{ path: [0, 'role'], message: nobodyDoesIt }] });
});

test.each<[string, string, ReturnType<typeof prefixOf>]>([
  ['2+ rust', '+=xn-', { number: 2, sign: '+', text: 'rust' }],
  ['2 - pijn', '+=xn-', { number: 2, sign: '-', text: 'pijn' }],
  ['2-pijn', '+=xn-', { number: 2, sign: '-', text: 'pijn' }],
  ['2− pijn', '+=xn-', { number: 2, sign: '-', text: 'pijn' }],
  ['2x', '+=xn-', { number: 2, sign: 'x', text: '' }],
  ['1-2 weken wachten', '+=xn-', undefined],
  ['2 rust', '', { number: 2, sign: '', text: 'rust' }],
  ['2. rust', '', { number: 2, sign: '', text: 'rust' }],
  ['2: rust', '', { number: 2, sign: '', text: 'rust' }],
  ['2e kans', '', undefined],
])('the number and sign before %j', (line, signs, wanted) => {
  expect(prefixOf(line, signs)).toEqual(wanted);
});

test('a range is a title', () => {
  const taker = optionNotes({ context, min: 1 });
  expect(typed(taker, [], ['wachten', '1-2 weken wachten']).value).toHaveLength(2);
});

test('a sign right before the text picks its slot', () => {
  const slots = [{ id: 'facts' }, { id: 'unknowns', key: '?' }, { id: 'thoughts', key: '~' }];
  const lines = ['?was er een ontheffing', '~dochter vindt het erg', '? en dit', '?? wat', 'gewoon'];
  expect(typed(talkNotes(slots, context), {}, lines).value).toEqual({
    unknowns: ['was er een ontheffing', 'en dit'],
    thoughts: ['dochter vindt het erg'],
    facts: ['?? wat', 'gewoon'],
  });
});

test('a number with a dot or a colon picks its side', () => {
  const slots = [
    { id: 'a', key: '1' },
    { id: 'b', key: '2' },
  ];
  expect(typed(talkNotes(slots, context), {}, ['1. regel', '2: maat', '2 rust']).value).toEqual({
    a: ['regel'],
    b: ['maat', 'rust'],
  });
});

test('one p passes for all that is on a card', () => {
  const read = readNumberedLine('3 p', { asks: ['place', 'choose'], context, dealt: 8 });
  expect(read).toEqual({ ok: true, value: { card: 3, place: 'pass', choose: 'pass' } });
});

test('a card that was in already is said to be replaced, without what is on it', () => {
  const session = cardSession({ asks: ['place'], context, dealt: 3, expected: 3 }, undefined, nl, () => undefined);
  session.enter('1 433');
  const again = session.enter('1 523');
  expect(again).toMatchObject({ type: 'stay', message: expect.stringContaining(nl.wall.cardReplaced(1)) });
  expect(JSON.stringify(again)).not.toMatch(/433|523|4, 3|5, 2/u);
});

describe('a line that is taken back, and entered as it stands', () => {
  const options = [
    { id: 'a', title: 'Wachten', gain: '', harm: '', repair: '' },
    { id: 'b', title: 'Bellen', gain: '', harm: '', repair: '' },
  ];
  const talk = { ...context, options };
  const slots = [
    { id: 'notes', label: 'Notities' },
    { id: 'open', key: '?', label: 'Open' },
    { id: 'one', key: 'w', label: 'Waarde' },
    { id: 'reasons', label: 'Redenen', from: 'options' },
  ] as const;
  const takers: readonly (readonly [string, () => Parameters<typeof noteSession<never>>[0], unknown])[] = [
    ['a talk', () => talkNotes(slots, talk) as never, {}],
    ['a talk without a plain slot', () => talkNotes(slots.slice(1), talk) as never, {}],
    ['options', () => optionNotes({ context, min: 2 }) as never, []],
    ['rows', () => rowNotes(columns, 0, nl) as never, []],
    ['agreements', () => agreementNotes(() => '2026-12-25', context) as never, []],
  ];
  const piece = fc.constantFrom(
    '1',
    '2',
    '+',
    '-',
    '=',
    'x',
    'n',
    '?',
    '~',
    'w',
    ' ',
    ' / ',
    ':',
    '.',
    'geen',
    'bellen',
    'de wijk',
  );
  const line = fc.array(piece, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));

  test.each(takers)('says the same again: %s', (_, taker, empty) => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.boolean(), (lines, isResumed) => {
        const first = noteSession<never>(taker(), empty as never, nl, () => undefined);
        const isOver = lines.some((own) => first.enter(own).type !== 'stay');
        if (isOver || first.asked() !== undefined) return;
        const session = isResumed ? noteSession<never>(taker(), first.value(), nl, () => undefined) : first;
        const before = session.value();
        const back = session.up();
        if (back === undefined) return;
        session.enter(back);
        expect(session.value(), JSON.stringify([lines, back])).toEqual(before);
      }),
    );
  });
});

test('a number before a note names the value card or the statement it is about', () => {
  const material = { decks: [shippedDeck('nl')], statements: [shippedStatements('nl')] };
  const noted = (from: 'cards' | 'statements', line: string) =>
    typed(talkNotes([{ id: 'wall', from }], { ...context, material }), {}, [line]).value;
  expect(noted('cards', '13 pas als iemand anders begint')).toEqual({ wall: ['Moed: pas als iemand anders begint'] });
  expect(noted('cards', '31 kaarten telde ik')).toEqual({ wall: ['31 kaarten telde ik'] });
  expect(noted('statements', '9 vorige week nog')).toEqual({
    wall: ['Wij praten concreet over goed werk: vorige week nog'],
  });
  expect(noted('cards', ' 13 plain')).toEqual({ wall: ['13 plain'] });
});
