import type { Messages } from '../../language/messages.ts';
import { VALUES } from '../session/kinds/clashing-values.ts';
import type { Note } from '../session/values.ts';
import type { Deck } from '../values/deck.ts';
import type { NoteTaker } from './taker.ts';
import type { TalkNotes } from './talk-notes.ts';

/** In the note line of a talk about the tension "w 30 12" names the values that clash; all other lines are notes as ever. */
export function withValues(taker: NoteTaker<TalkNotes>, deck: Deck, { faults }: Messages): NoteTaker<TalkNotes> {
  const { cards } = deck;
  return {
    ...taker,
    take(line, value) {
      const numbers = numbersIn(line);
      if (numbers === undefined) return taker.take(line, value);
      const ids = numbers.map((number) => cards[number - 1]?.id);
      if (ids.length === 0 || ids.includes(undefined))
        return { type: 'refused', message: faults.valueNumbers(cards.length) };
      const named = [...new Set<Note>([...(value[VALUES] ?? []), ...ids.flatMap((id) => id ?? [])])];
      return { type: 'noted', value: { ...value, [VALUES]: named } };
    },
    last(value) {
      const last = taker.last(value);
      if (last !== undefined) return last;
      const { [VALUES]: ids = [], ...rest } = value;
      if (ids.length === 0) return undefined;
      const numbers = ids.map((id) => cards.findIndex((card) => card.id === id) + 1).filter((number) => number > 0);
      return { line: `w ${numbers.join(' ')}`, value: rest };
    },
  };
}

/** "w 30 12" or "w30, 12"; nothing for any other line. */
function numbersIn(line: string): number[] | undefined {
  const rest = /^w([\d\s,]*)$/iu.exec(line.trimEnd())?.[1];
  return rest?.match(/\d{1,3}/gu)?.map(Number) ?? (rest === undefined ? undefined : []);
}
