import { type Entry, itemsEntry, textEntry } from '../../record/document.ts';
import { PASS } from '../../triangle/shift.ts';
import { FEW } from '../../triangle/weight.ts';
import type { Card, Laid } from '../card.ts';
import { cardsAtTable } from '../cards-at-table.ts';
import type { AnswerContext } from '../kind.ts';
import type { OptionValue } from '../values.ts';
import type { SilentAsked } from './silent-asked.ts';

/** Fewer cards than this that say anything stand out among those that pass. */
const FEWEST = 3;

/** Small groups keep counts to themselves, unless the team says otherwise: a count of one is a person. */
export function isKept({ facts }: AnswerContext, { of, cards }: Laid): boolean {
  const isLarge = Math.min(cardsAtTable(facts) ?? of, of, cards.length) >= FEW;
  return (isLarge && cards.filter(saysAnything).length >= FEWEST) || facts['keep-placements'] === 'keep';
}

function saysAnything({ place = PASS, choose = PASS }: Card): boolean {
  return place !== PASS || choose !== PASS;
}

/** How often each option was chosen; never by whom. */
export function entriesOfLaid(laid: Laid, asked: SilentAsked, context: AnswerContext): Entry[] {
  if (!asked.asks.includes('choose')) return [];
  const chosen = laid.cards.filter(({ choose }) => choose !== undefined);
  if (chosen.length === 0) return [];
  const { record } = context.messages;
  const label = asked.label ?? record.silentChoice;
  if (!isKept(context, laid)) return [textEntry(record.smallGroupVotes, label)];
  const items = (context.options ?? []).flatMap((option) => countOf(option, chosen, context));
  const passed = chosen.filter(({ choose }) => choose === PASS).length;
  if (passed > 0) items.push({ text: record.passes(passed), parts: [] });
  return [itemsEntry(items, label)];
}

function countOf({ id, title }: OptionValue, cards: readonly Card[], { messages: { record } }: AnswerContext) {
  const own = cards.filter(({ choose }) => choose === id);
  if (own.length === 0) return [];
  const reasons = own.flatMap(({ because }) => because ?? []).sort();
  return [{ text: record.votes(title, own.length), parts: reasons.map((text) => ({ label: record.because, text })) }];
}
