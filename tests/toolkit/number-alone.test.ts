import { describe, expect, test } from 'vitest';
import { shippedDeck, shippedStatements } from '../../src/app/shelf/deck.ts';
import { talkNotes } from '../../src/core/notes/talk-notes.ts';
import { nl } from '../../src/language/nl.ts';

const context = {
  messages: nl,
  facts: {},
  material: { decks: [shippedDeck('nl')], statements: [shippedStatements('nl')] },
} as never;

describe.each([
  ['cards', 13, 'Moed: doen wat je ook kan schaden.', 31],
  ['statements', 11, 'Wie moet dit horen?', 13],
] as const)('a number alone where notes are about %s', (from, number, told, none) => {
  const taker = talkNotes([{ id: 'wall', from, as: 'list' }], context);

  test.each([`${number}`, `${number}.`, `${number} `])('"%s" tells what it says, and is no note', (line) => {
    expect(taker.take(line, {})).toEqual({ type: 'told', message: expect.stringContaining(told) });
  });

  test('that nothing has is refused, and stays to better', () => {
    expect(taker.take(`${none}`, {})).toMatchObject({ type: 'refused', message: expect.stringContaining(`${none}`) });
  });

  test('behind a blank is a note, also when it comes back', () => {
    const taken = taker.take(` ${number}`, {});
    expect(taken).toEqual({ type: 'noted', value: { wall: [`${number}`] } });
    expect(taker.last({ wall: [`${number}`] })?.line).toBe(` ${number}`);
  });

  test('with words is a note at it; a year is a note', () => {
    expect(taker.take(`${number} dat speelt hier`, {})).toMatchObject({ type: 'noted' });
    expect(taker.take('2027', {})).toEqual({ type: 'noted', value: { wall: ['2027'] } });
  });
});
