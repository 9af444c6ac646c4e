import type { Messages } from '../../language/messages.ts';
import type { Card, Laid } from '../session/card.ts';
import { type CardOptions, readNumberedLine } from '../session/cards.ts';
import { placementMessage } from '../session/placement-message.ts';
import { readPlacement } from '../triangle/placement.ts';
import { type Entered, type LineSession, settleAsked } from './note-session.ts';

export interface CardsWanted extends CardOptions {
  /** How many cards there are to be. */
  readonly expected: number;
  /** The highest number dealt. */
  readonly dealt: number;
}

export interface CardSession<V = Laid> extends LineSession<V> {
  /** Numbers of the cards that are in, and of those that are not. */
  readonly laid: () => readonly number[];
  readonly open: () => readonly number[];
  readonly expected: () => number;
}

/** Cards coming in, a line each; a line of the same number takes the place of the one before. Nothing on a card is ever said back. */
export function cardSession(
  wanted: CardsWanted,
  initial: Laid | undefined,
  messages: Messages,
  keep: (laid: Laid) => void,
): CardSession {
  const { wall } = messages;
  const { dealt } = wanted;
  const cards = new Map<number, Card>((initial?.cards ?? []).flatMap((card) => (card.card ? [[card.card, card]] : [])));
  const expected = Math.max(wanted.expected, cards.size);
  let group = initial?.group;
  let isAsked = false;
  const value = (): Laid => ({
    of: expected,
    cards: [...cards.values()],
    ...(group === undefined ? {} : { group }),
  });
  const laid = () => [...cards.keys()].sort((a, b) => a - b);
  // Where the case owner lays none, one number stays out.
  const open = () =>
    cards.size >= expected
      ? []
      : Array.from({ length: dealt }, (_, at) => at + 1).filter((number) => !cards.has(number));

  return {
    value,
    laid,
    open,
    expected: () => expected,
    asked: () => undefined,
    up: () => undefined,
    unfinished: (text) => text,
    enter(line): Entered {
      const settled = isAsked ? settleAsked(line, messages) : undefined;
      isAsked = false;
      if (settled !== undefined) return settled;
      const typed = line.trim();
      if (typed === '?') return { type: 'help' };
      if (typed === '') return goOn();
      return /^g\s/iu.test(typed) ? placeTeam(typed.slice(1)) : take(line);
    },
  };

  function take(line: string): Entered {
    const read = readNumberedLine(line, wanted);
    if (!read.ok) {
      const [fault] = read.faults;
      const message = fault?.card === undefined ? fault?.message : wall.cardRefused(fault.card, fault.message);
      return { type: 'stay', fault: message ?? '', keep: true };
    }
    const { card = 0 } = read.value;
    if (!cards.has(card) && cards.size >= expected)
      return { type: 'stay', fault: wall.tooManyCards(expected), keep: true };
    const before = cards.has(card) ? wall.cardReplaced(card) : undefined;
    cards.set(card, read.value);
    keep(value());
    return { type: 'stay', message: [...(before === undefined ? [] : [before]), said(card)].join(' ') };
  }

  function said(card: number): string {
    if (cards.size >= expected) return wall.allIn(expected);
    return wall.cardIn(card, open(), expected - cards.size);
  }

  function goOn(): Entered {
    if (cards.size >= expected) return { type: 'done' };
    isAsked = true;
    return { type: 'stay', message: wall.notAllIn(cards.size, expected) };
  }

  function placeTeam(text: string): Entered {
    const read = readPlacement(text);
    if (!read.ok) return { type: 'stay', fault: placementMessage(read.fault, messages), keep: true };
    group = read.value;
    keep(value());
    return { type: 'stay', message: wall.teamPlaced };
  }
}
