import { describe, expect, test } from 'vitest';
import { shippedDeck } from '../../src/app/shelf/deck.ts';
import { talkNotes } from '../../src/core/notes/talk-notes.ts';
import { withValues } from '../../src/core/notes/value-notes.ts';
import type { StepOf } from '../../src/core/protocol/schema.ts';
import type { AnswerContext } from '../../src/core/session/kind.ts';
import { entriesOfAnswer, readAnswer } from '../../src/core/session/kinds/registry.ts';
import { nl } from '../../src/language/nl.ts';

const deck = shippedDeck('nl');
const step: StepOf<'talk'> = {
  id: 'tension',
  kind: 'talk',
  title: 'De spanning',
  ask: 'Wat botst?',
  speaks: 'allen',
  minutes: 7,
  section: 'tension',
  slots: [{ id: 'een', key: '1', label: 'Eén' }],
};
const bare: AnswerContext = { messages: nl, facts: {}, options: undefined, lenses: [], themes: [], date: '2027-02-04' };
const context: AnswerContext = { ...bare, material: { decks: [deck], statements: [] } };

describe('the values that clash', () => {
  const taker = withValues(talkNotes(step.slots ?? [], context), deck, nl);
  const taken = (line: string, value = {}) => taker.take(line, value);

  test('are named by their numbers in the note line', () => {
    expect(taken('w 30 12')).toEqual({ type: 'noted', value: { values: ['zorgvuldigheid', 'menselijke-maat'] } });
    expect(taken('W30, 12', { values: ['moed', 'zorgvuldigheid'] })).toEqual({
      type: 'noted',
      value: { values: ['moed', 'zorgvuldigheid', 'menselijke-maat'] },
    });
  });

  test.each(['w', 'w 31', 'w 0 12'])('are asked for again after "%s"', (line) => {
    expect(taken(line)).toEqual({ type: 'refused', message: nl.faults.valueNumbers(30) });
  });

  test.each(['w 30 en 12', 'wij wachten', '1 w 30'])('are not in "%s", which is a note', (line) => {
    expect(taken(line)).toMatchObject({ type: 'noted', value: { een: [line.replace(/^1 /u, '')] } });
  });

  test('come back as a line to better', () => {
    expect(taker.last({ values: ['zorgvuldigheid', 'menselijke-maat'] })).toEqual({ line: 'w 30 12', value: {} });
  });

  test('are a key of the answer, by their ids, and a sentence of the record', () => {
    const raw = { een: 'Dit of dat.', values: ['zorgvuldigheid', 'menselijke-maat'] };
    const read = readAnswer(raw, step, context);
    expect(read).toEqual({ ok: true, value: { ...raw, een: ['Dit of dat.'] } });
    const entries = (own: AnswerContext) => entriesOfAnswer(read.ok && read.value, step, own).at(-1);
    expect(entries(context)).toMatchObject({ label: 'Waarden die botsen', text: 'Zorgvuldigheid en Menselijke maat.' });
    expect(entries(bare)).toMatchObject({ text: 'zorgvuldigheid en menselijke-maat.' });
  });

  test.each([['moed'], [[30]], [['Geen Id']]])('are refused as %j', (values) => {
    expect(readAnswer({ values }, step, context)).toMatchObject({ ok: false });
  });

  test('are a part of no other talk, and left to a form that has a slot of that name', () => {
    expect(readAnswer({ values: ['moed'] }, { ...step, section: 'choice' }, context)).toMatchObject({ ok: false });
    const own = { ...step, slots: [{ id: 'values', label: 'Waarden' }] };
    expect(readAnswer({ values: 'Wat ons drijft.' }, own, context)).toEqual({
      ok: true,
      value: { values: ['Wat ons drijft.'] },
    });
  });
});
