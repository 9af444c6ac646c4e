import type { Messages } from '../../language/messages.ts';
import type { CountedPulse, PulseWord } from '../pulse/count-pulse.ts';
import type { Statements } from '../pulse/statements.ts';
import { showLine } from '../text/characters.ts';
import type { CountedSort } from '../values/count-sort.ts';
import type { Deck } from '../values/deck.ts';
import { endsOf } from '../values/ends.ts';
import { NOT_TOLD, type ToldItems } from './mark.ts';

/** What a sort came to, in sentences. */
export function sortSentences(counted: CountedSort, { cards, piles }: Deck, { toolkit }: Messages): string[] {
  const { sort } = toolkit;
  const ends = endsOf(piles);
  const names = (told: ToldItems) =>
    told === NOT_TOLD ? [] : told.flatMap((number) => toldLine(cards[number - 1]?.name));
  const { people, first, last, work, home, stars } = counted;
  const stands = [
    ...(['first', 'last', 'work', 'home'] as const).flatMap((list) => {
      const told = { first, last, work, home }[list];
      if (told === NOT_TOLD) return [sort.withheld[list](ends)];
      return told.length === 0 ? [] : [sort.often[list](names(told), ends)];
    }),
    ...(stars.length === 0 ? [] : [sort.starred(names(stars))]),
  ];
  if (!counted.counted) return [sort.notCounted(people), ...stands];
  return stands.length === 0 ? [sort.nothing(people)] : [...stands, sort.meansOften(people)];
}

/** What a pulse came to, in sentences. */
export function pulseSentences(counted: CountedPulse, { statements }: Statements, { toolkit }: Messages): string[] {
  const { pulse } = toolkit;
  const { people, words, stars } = counted;
  const texts = (is: PulseWord) => statements.filter((_, at) => words?.[at] === is).map(({ text }) => showLine(text));
  const starred = stars.flatMap((number) => toldLine(statements[number - 1]?.text));
  return [
    ...(words === undefined ? [pulse.notCounted(people)] : []),
    ...(['agree', 'disagree', 'split'] as const).flatMap((is) =>
      texts(is).length === 0 ? [] : [pulse.stands[is](texts(is))],
    ),
    ...(starred.length === 0 ? [] : [pulse.starred(starred)]),
  ];
}

/** What a team wrote on a card may hold characters that steer a terminal or break a drawing. */
function toldLine(text: string | undefined): string[] {
  return text === undefined ? [] : [showLine(text)];
}
