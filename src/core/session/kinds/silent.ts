import { readPlacement } from '../../triangle/placement.ts';
import type { Card, Laid } from '../card.ts';
import { cardTwice, readCard } from '../cards.ts';
import { cardsAtTable } from '../cards-at-table.ts';
import { type AnswerContext, bad, good, isRecord, type Kind, type ReadAnswer, readEach } from '../kind.ts';
import { entriesOfLaid } from './laid-entries.ts';
import { choosing, isOfTeam, placing, type SilentAsked } from './silent-asked.ts';
import { isRequired } from './text.ts';

/** How many cards a round is to bring. */
export function expectedCards(asked: SilentAsked, context: AnswerContext): number | undefined {
  if (isOfTeam(asked)) return 1;
  const dealt = cardsAtTable(context.facts);
  return dealt === undefined || asked.who !== 'without-owner' ? dealt : Math.max(1, dealt - 1);
}

/** Cards in the order in which they came in; the record keeps nothing of that order, nor of their numbers. */
function readLaid(raw: unknown, asked: SilentAsked, context: AnswerContext): ReadAnswer<Laid> {
  if (raw === null || raw === undefined || asksNothing(asked))
    return isRequired(asked) && !asksNothing(asked) ? bad(context.messages.faults.empty) : good({ of: 0, cards: [] });
  if (isTwoLists(raw)) return readTwoLists(raw, asked, context);
  if (!isClosed(raw)) return readList(listOf(raw, asked), asked, context);
  const { of, cards, group } = raw;
  const read = readCards(cards, asked, context);
  return read.ok ? good({ of, cards: read.value, ...groupIn(group) }) : under('cards', read);
}

/** A list of cards without a word about how many there were to be: one for each. */
function readList(all: unknown, asked: SilentAsked, context: AnswerContext): ReadAnswer<Laid> {
  const read = readCards(all, asked, context);
  if (!read.ok) return read;
  const { length } = read.value;
  const expected = expectedCards(asked, context) ?? length;
  const isNone = length === 0 && !isRequired(asked);
  const isOfBefore = asked.who === 'without-owner' && length === expected + 1 && read.value.every(hasNoNumber);
  if (length === expected || isNone || isOfBefore)
    return good({ of: isOfBefore ? length : expected, cards: read.value });
  return bad(context.messages.faults.wrongPeople(expected, length));
}

/** Before cards had numbers the case owner handed in something as well. */
function hasNoNumber({ card }: Card): boolean {
  return card === undefined;
}

function readCards(all: unknown, { asks }: SilentAsked, context: AnswerContext): ReadAnswer<Card[]> {
  const { faults } = context.messages;
  if (!Array.isArray(all)) return bad(faults.notAList);
  const read = readEach<Card>(all, (one) => readCard(one, { asks, context }));
  const twice = read.ok ? cardTwice(read.value) : undefined;
  return twice === undefined ? read : bad(faults.cardTwice(twice));
}

interface TwoLists {
  readonly place?: unknown;
  readonly choose?: unknown;
}

/** Placements and choices that were handed in apart, so that nobody knows which belong to one card. */
function isTwoLists(raw: unknown): raw is TwoLists {
  return isRecord(raw) && (Array.isArray(raw.place) || Array.isArray(raw.choose));
}

function readTwoLists(raw: TwoLists, asked: SilentAsked, context: AnswerContext): ReadAnswer<Laid> {
  const { faults } = context.messages;
  const known = asked.asks.filter((part) => part !== 'write');
  const rounds: Laid[] = [];
  for (const [key, list] of Object.entries(raw)) {
    const part = known.find((one) => one === key);
    if (part === undefined) return bad(faults.unknownPart(key, known), [key]);
    const read = readList(list, { ...asked, asks: [part] }, context);
    if (!read.ok) return under(part, read);
    rounds.push(read.value);
  }
  return good({ of: Math.max(...rounds.map(({ of }) => of)), cards: rounds.flatMap(({ cards }) => cards) });
}

function groupIn(raw: unknown): Pick<Laid, 'group'> {
  const read = readPlacement(raw);
  return read.ok ? { group: read.value } : {};
}

/** What is written stays with whoever wrote it. */
function asksNothing({ asks }: SilentAsked): boolean {
  return asks.every((part) => part === 'write');
}

function isClosed(raw: unknown): raw is { of: number; cards: unknown; group?: unknown } {
  return isRecord(raw) && typeof raw.of === 'number' && 'cards' in raw;
}

/** Where the team places the case together, one placement will do. */
function listOf(raw: unknown, asked: SilentAsked): unknown {
  const isOne = typeof raw === 'string' || (Array.isArray(raw) && typeof raw[0] === 'number');
  return isOfTeam(asked) && isOne ? [raw] : raw;
}

function under(
  key: string,
  { faults }: { readonly faults: Extract<ReadAnswer<never>, { ok: false }>['faults'] },
): ReadAnswer<never> {
  return { ok: false, faults: faults.map((fault) => ({ ...fault, path: [key, ...fault.path] })) };
}

/** On paper and in silence; then one line for each card. */
export const silent: Kind<'silent'> = {
  isSilent: () => true,
  read: readLaid,
  entries: entriesOfLaid,
  allowed: (asked, context) => allowedCards(asked, context),
};

/** A round on the triangle, as forms have it that know no cards. */
export const place: Kind<'place'> = {
  isSilent: (asked) => !isOfTeam(asked),
  read: (raw, asked, context) => readLaid(raw, placing(asked), context),
  entries: () => [],
  allowed: (asked, context) => allowedCards(placing(asked), context),
};

/** A silent choice between the options, in such forms. */
export const vote: Kind<'vote'> = {
  isSilent: () => true,
  read: (raw, asked, context) => readLaid(raw, choosing(asked), context),
  entries: (value, asked, context) => entriesOfLaid(value, choosing(asked), context),
  allowed: (asked, context) => allowedCards(choosing(asked), context),
};

function allowedCards(asked: SilentAsked, context: AnswerContext): string {
  const { allowed } = context.messages;
  const parts = asked.asks.filter((part) => part !== 'write');
  if (parts.length === 0) return allowed.pause;
  return allowed.cards(expectedCards(asked, context), parts);
}
