import type { Messages } from '../../language/messages.ts';
import type { ValuesShift } from '../results/values.ts';
import { showLine } from '../text/characters.ts';
import { NOT_TOLD } from '../toolkit/mark.ts';
import type { Deck } from './deck.ts';
import { endsOf } from './ends.ts';

export const markLists = ['first', 'last', 'work', 'home'] as const;

/** The name of a value on its card; of one that is not among the cards its id. */
export function namesIn({ cards }: Deck): (id: string) => string {
  return (id) => showLine(cards.find((card) => card.id === id)?.name ?? id);
}

export interface ShiftHeard {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What shifted, list by list: earlier, now, both. Another group size comes first, as it makes other marks by itself. */
export function shiftTold(
  shift: ValuesShift,
  { deck, people }: { readonly deck: Deck; readonly people: number },
  messages: Messages,
): { readonly lead: readonly string[]; readonly lists: readonly ShiftHeard[] } {
  const { values, toolkit } = messages;
  const name = namesIn(deck);
  const lists = markLists.map((list) => {
    const own = shift[list];
    const parts =
      own === NOT_TOLD ? [] : (['before', 'now', 'both'] as const).map((when) => [when, own[when]] as const);
    const told = parts.flatMap(([when, ids]) => (ids.length === 0 ? [] : [values.when[when](ids.map(name))]));
    const none = own === NOT_TOLD ? values.shiftNotTold : values.shiftNone;
    return { heading: toolkit.sort.headings[list](endsOf(deck.piles)), lines: told.length === 0 ? [none] : told };
  });
  const lead = [
    values.shiftSince(messages.day(shift.date)),
    ...(shift.people === people ? [] : [values.otherSize(shift.people, people)]),
  ];
  return { lead, lists };
}
