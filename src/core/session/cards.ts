import type { CardPart } from '../protocol/schema.ts';
import { nearest } from '../text/nearest.ts';
import { tidyLine } from '../text/tidy.ts';
import { readPlacement } from '../triangle/placement.ts';
import { type Handed, PASS } from '../triangle/shift.ts';
import type { Card } from './card.ts';
import { type AnswerContext, bad, type Fault, good, isRecord, type ReadAnswer } from './kind.ts';
import { placementMessage } from './placement-message.ts';

/** The highest number that is dealt. */
const MAX_CARD = 99;

/** What a card is to hold, and what may be chosen. */
export interface CardOptions {
  readonly asks: readonly CardPart[];
  readonly context: AnswerContext;
  /** Numbers that were dealt; nothing where that is not known. */
  readonly dealt?: number;
}

/** By a word or a letter, in all languages. */
export function isPass(word: string): boolean {
  return /^(?:p|pas|pass|passen)$/iu.test(word.trim());
}

/** One card as a line, "3 523 2", as three numbers, as an option, or as an object. */
export function readCard(raw: unknown, wishes: CardOptions): ReadAnswer<Card> {
  if (isRecord(raw)) return cardOf(raw, wishes);
  if (typeof raw === 'string') return readCardLine(raw, wishes);
  if (wishes.asks.includes('place')) {
    const read = placementIn(raw, wishes);
    return read.ok ? good({ place: read.value }) : read;
  }
  return bad(wishes.context.messages.faults.notACard);
}

function passAll(asks: readonly CardPart[]): Card {
  return {
    ...(asks.includes('place') ? { place: PASS } : {}),
    ...(asks.includes('choose') ? { choose: PASS } : {}),
  };
}

/** In an answers file a card may be without a number, as before there were any. */
function readCardLine(text: string, wishes: CardOptions): ReadAnswer<Card> {
  const { asks } = wishes;
  const own = text.trim();
  if (isPass(own)) return good(passAll(asks));
  if (asks.includes('place')) {
    const bare = readPlacement(own);
    if (bare.ok) return good({ place: bare.value });
    if (!asks.includes('choose') && bare.fault.code !== 'not-three')
      return placementIn(own, wishes) as ReadAnswer<never>;
  } else if (asks.includes('choose') && !/^\d/u.test(own)) {
    const chosen = optionIn(own, wishes);
    return chosen.ok ? good({ choose: chosen.value }) : chosen;
  }
  return readNumberedLine(own, wishes);
}

/** "3 523 2", "3 10 0 0 2", "3 p 2": the number of the card, then what it asks for, in that order. */
export function readNumberedLine(text: string, wishes: CardOptions): ReadAnswer<Card> {
  const { asks, context, dealt = MAX_CARD } = wishes;
  const { faults } = context.messages;
  const [first = '', ...rest] = text.trim().split(/[\s,;/]+/u);
  // What does not begin with a number may be what is on the card: that is never said back.
  if (!/^\d{1,2}$/u.test(first)) return bad(faults.noCardNumber(dealt));
  const card = Number(first);
  if (card < 1 || card > dealt) return bad(faults.noSuchCard(first, dealt));
  // One p passes for all that is on the card.
  if (rest.length === 1 && isPass(rest[0] ?? '')) return good({ card, ...passAll(asks) });
  const placed = asks.includes('place') ? takePlacement(rest, wishes) : good<Taken>({ rest });
  if (!placed.ok) return ofCard(card, placed);
  const { place, rest: left } = placed.value;
  const chosen = asks.includes('choose') ? takeOption(left, wishes) : good<Taken>({ rest: left });
  if (!chosen.ok) return ofCard(card, chosen);
  if (chosen.value.rest.length > 0) return ofCard(card, bad(faults.cardTooLong(shapeOf(asks))));
  const { choose } = chosen.value;
  return good({ card, ...(place === undefined ? {} : { place }), ...(choose === undefined ? {} : { choose }) });
}

/** A refusal says which card it is about, never what stands on it. */
function ofCard(card: number, { faults }: { readonly faults: readonly Fault[] }): ReadAnswer<never> {
  return { ok: false, faults: faults.map((fault) => ({ ...fault, card })) };
}

/** The parts of a line in their order, for messages. */
export function shapeOf(asks: readonly CardPart[]): ('card' | 'place' | 'choose')[] {
  return ['card', ...(['place', 'choose'] as const).filter((part) => asks.includes(part))];
}

interface Taken {
  readonly rest: readonly string[];
  readonly place?: Handed;
  readonly choose?: string;
}

function takePlacement(parts: readonly string[], { asks, context: { messages } }: CardOptions): ReadAnswer<Taken> {
  const [first, ...rest] = parts;
  if (first === undefined) return bad(messages.faults.cardTooShort(shapeOf(asks)));
  if (isPass(first)) return good({ place: PASS, rest });
  const compact = pointsIn(first);
  const points = compact ?? parts.slice(0, 3).map(Number);
  const read = readPlacement(points);
  if (!read.ok) return bad(placementMessage(read.fault, messages));
  return good({ place: read.value, rest: compact === undefined ? parts.slice(3) : rest });
}

/** "523" or "5-2-3"; with a ten in it four digits: "1000", "0100", "0010". */
function pointsIn(text: string): number[] | undefined {
  if (/^\d{1,2}-\d{1,2}-\d{1,2}$/u.test(text)) return text.split('-').map(Number);
  if (/^\d{3}$/u.test(text)) return [...text].map(Number);
  return { '1000': [10, 0, 0], '0100': [0, 10, 0], '0010': [0, 0, 10] }[text];
}

function takeOption(parts: readonly string[], wishes: CardOptions): ReadAnswer<Taken> {
  const [first, ...rest] = parts;
  if (first === undefined) return bad(wishes.context.messages.faults.cardTooShort(shapeOf(wishes.asks)));
  const read = optionIn(first, wishes);
  if (read.ok) return good({ choose: read.value, rest });
  return bad(wishes.context.messages.faults.noSuchOption(wishes.context.options?.length ?? 0));
}

/** By its number on the wall, by its id, or a pass. */
function optionIn(raw: unknown, { context: { options, messages } }: CardOptions): ReadAnswer<string> {
  const text = String(raw).trim();
  if (isPass(text)) return good(PASS);
  const ids = options?.map(({ id }) => id);
  const isNumber = /^\d{1,2}$/u.test(text);
  const found = isNumber ? ids?.[Number(text) - 1] : ids?.find((id) => id === text);
  if (found !== undefined) return good(found);
  if (ids === undefined && !isNumber && typeof raw === 'string') return good(text);
  if (isNumber) return bad(messages.faults.noSuchOption(ids?.length ?? 0));
  return bad(messages.faults.notAChoice(text, [...(ids ?? []), PASS], nearest(text, ids ?? [])));
}

function placementIn(raw: unknown, { context: { messages } }: CardOptions): ReadAnswer<Handed> {
  if (typeof raw === 'string' && isPass(raw.trim())) return good(PASS);
  const read = readPlacement(raw);
  return read.ok ? good(read.value) : bad(placementMessage(read.fault, messages));
}

/** `{ card, place, choose, because }`, or as a silent choice was before: `{ option, because }`. */
function cardOf({ option, ...own }: Record<string, unknown>, wishes: CardOptions): ReadAnswer<Card> {
  const { asks, context } = wishes;
  const { faults } = context.messages;
  const { card, place, choose = option, because } = own;
  if (card !== undefined && !isCardNumber(card)) return bad(faults.noSuchCard(String(card), MAX_CARD), ['card']);
  const known = ['card', 'place', 'choose', 'because'];
  const stray = Object.keys(own).find((key) => !known.includes(key));
  if (stray !== undefined) return bad(faults.unknownPart(stray, known), [stray]);
  const placed = asked(place, 'place', asks) ? placementIn(place, wishes) : undefined;
  if (placed?.ok === false) return at('place', placed.faults);
  const chosen = asked(choose, 'choose', asks) ? optionIn(choose, wishes) : undefined;
  if (chosen?.ok === false) return at(option === undefined ? 'choose' : 'option', chosen.faults);
  if (placed === undefined && chosen === undefined) return bad(faults.notACard);
  const reason = typeof because === 'string' ? tidyLine(because) : '';
  return good(
    defined({ card, place: placed?.value, choose: chosen?.value, because: reason === '' ? undefined : reason }),
  );
}

function asked(value: unknown, part: CardPart, asks: readonly CardPart[]): boolean {
  return value !== undefined && asks.includes(part);
}

function defined(card: { readonly [Key in keyof Card]: Card[Key] | undefined }): Card {
  return Object.fromEntries(Object.entries(card).filter(([, value]) => value !== undefined)) as Card;
}

function at(key: string, faults: readonly Fault[]): ReadAnswer<never> {
  return { ok: false, faults: faults.map((fault) => ({ ...fault, path: [key, ...fault.path] })) };
}

function isCardNumber(card: unknown): card is number {
  return typeof card === 'number' && Number.isInteger(card) && card >= 1 && card <= MAX_CARD;
}

/** The number of a card that is laid twice, if any. */
export function cardTwice(cards: readonly Card[]): number | undefined {
  const seen = new Set<number>();
  for (const { card } of cards) {
    if (card !== undefined && seen.has(card)) return card;
    if (card !== undefined) seen.add(card);
  }
  return undefined;
}
