import { digitsIn, type SlipFault, type SlipRead, takeHead, takeStar } from '../toolkit/slip.ts';
import type { Deck } from './deck.ts';

/** How one person sorted the cards, as typed from a slip. Nothing in it says who. */
export interface SortSlip {
  readonly card: number;
  /** For each card of the deck the pile it lies on: 1 most, 5 least. */
  readonly piles: readonly number[];
  /** Numbers of cards that lie higher at work than at home, and the other way round; three at most. */
  readonly work: readonly number[];
  readonly home: readonly number[];
  readonly star?: number;
}

/** So many cards a slip may name on either list of what differs at home. */
export const MOST_APART = 3;
const MIDDLE = 3;

/** "3 12.4. 3.52. … +19 30 -07 17 *13": the number of the slip, a pile for each card (a dot is a 3), what differs at home, a star. */
export function readSortSlip(text: string, deck: Deck, dealt?: number): SlipRead<SortSlip> {
  const head = takeHead(text, dealt);
  if (!head.ok) return head;
  const { card, rest } = head.value;
  const at = rest.findIndex((word) => /^[+*-]/u.test(word));
  const digits = rest.slice(0, at === -1 ? rest.length : at).join('');
  const faults = pileFaults(digits, deck);
  const lists = listsIn(at === -1 ? [] : rest.slice(at));
  const { work, home, star } = lists;
  faults.push(...lists.faults, ...apartFaults(work, home, deck), ...takeStar(star, deck.cards.length));
  if (faults.length > 0) return { ok: false, card, faults };
  const piles = [...digits].map((digit) => (digit === '.' ? MIDDLE : Number(digit)));
  return { ok: true, value: { card, piles, work, home, ...(star[0] === undefined ? {} : { star: star[0] }) } };
}

function pileFaults(digits: string, { cards, piles }: Deck): SlipFault[] {
  const faults = digitsIn(digits, { count: cards.length, allowed: '12345.' });
  if (faults.length > 0) return faults;
  const wrong = piles.flatMap((wanted, pile) => {
    const found = [...digits].filter((digit) => (digit === '.' ? MIDDLE : Number(digit)) === pile + 1).length;
    return found === wanted ? [] : [{ is: 'pile' as const, pile: pile + 1, found, wanted }];
  });
  // Where one pile has a card too many, another has one too few.
  return wrong.slice(0, 1);
}

interface Lists {
  readonly work: readonly number[];
  readonly home: readonly number[];
  readonly star: readonly number[];
  readonly faults: readonly SlipFault[];
}

/** After + what lies higher at work, after - at home, after * what to talk about. The sign may stand apart. */
function listsIn(words: readonly string[]): Lists {
  const found = { '+': [] as number[], '-': [] as number[], '*': [] as number[] };
  const faults: SlipFault[] = [];
  let sign: keyof typeof found = '+';
  for (const word of words) {
    if (/^[+*-]/u.test(word)) sign = word[0] as keyof typeof found;
    const number = word.replace(/^[+*-]/u, '');
    if (/^\d{1,2}$/u.test(number)) found[sign].push(Number(number));
    else if (number !== '') faults.push({ is: 'not-number', where: sign, of: 'cards' });
  }
  return { work: found['+'], home: found['-'], star: found['*'], faults };
}

function apartFaults(work: readonly number[], home: readonly number[], { cards }: Deck): SlipFault[] {
  const all = [...work, ...home];
  const faults: SlipFault[] = [];
  for (const [sign, list] of [
    ['+', work],
    ['-', home],
  ] as const)
    if (list.length > MOST_APART) faults.push({ is: 'too-many', where: sign, most: MOST_APART });
  for (const number of new Set(all)) {
    const card = cards[number - 1];
    if (card === undefined) faults.push({ is: 'no-such-item', item: number, items: cards.length });
    else if (card.private) faults.push({ is: 'private', item: number });
    if (all.indexOf(number) !== all.lastIndexOf(number)) faults.push({ is: 'twice', item: number });
  }
  return faults;
}
