import type { Messages } from '../../language/messages.ts';
import { corners, type Placement } from '../triangle/placement.ts';
import { countPlaced, type Round } from '../triangle/round.ts';
import { movesOf, type Weight, weightOf } from '../triangle/weight.ts';
import type { Picture } from './picture.ts';

/**
 * The triangle as sentences that can be read aloud: where most weight lay, and what the second round changed. No points, no
 * scale, no single card. Nothing here praises or ranks: coming closer is no goal.
 */
export function triangleWords(picture: Picture, messages: Messages): string[] {
  const { weight } = messages;
  const { before, after, group } = picture;
  const first = before ?? after;
  const later = before && after ? shiftSentences(before, after, picture, messages) : [];
  return [
    ...(first ? [leadOf(first, before === undefined, messages), weight.told(weightOf(first))] : []).filter(Boolean),
    ...later,
    ...(group ? [groupSentence(group, messages)] : []),
  ];
}

/** Where the case lay in the end, in one sentence: as the team placed it, or else on the cards of the last round. */
export function lastWords({ before, after, group }: Picture, messages: Messages): string | undefined {
  if (group) return groupSentence(group, messages);
  const last = after ?? before;
  const own = last && weightOf(last);
  if (own === undefined || !isTold(own)) return undefined;
  return after ? messages.weight.toldAfter(own) : messages.weight.told(own);
}

/** Whether it says where any weight lay. */
function isTold({ kind }: Weight): boolean {
  return kind !== 'little' && kind !== 'totals';
}

/** Nothing before a round of which nothing is told. */
function leadOf(round: Round, isAfter: boolean, { weight }: Messages): string {
  return countPlaced(round) > 1 ? weight.lead(countPlaced(round), isAfter) : '';
}

/** How many cards lie elsewhere the second time; nothing where that is not known, or a number can be traced to somebody. */
export function movedSentences({ before, after, moved, paired }: Picture, { weight }: Messages): string[] {
  if (before === undefined || after === undefined || moved === undefined || paired !== true) return [];
  const moves = movesOf(moved, countPlaced(after));
  // Who passed the first time and placed the second lay nowhere before: of all cards nothing can be said then.
  const isOfAll = (moves === 'none' || moves === 'all') && countPlaced(after) > countPlaced(before);
  return moves === undefined || isOfAll ? [] : [weight.moved(moves), weight.noGoal];
}

/** How many cards lie elsewhere where that is known, or else where most weight lies now. */
function shiftSentences(before: Round, after: Round, picture: Picture, messages: Messages): string[] {
  const { weight } = messages;
  const moved = movedSentences(picture, messages);
  if (moved.length > 0) return moved;
  const now = weightOf(after);
  if (!isTold(now)) return [];
  const same = JSON.stringify(now) === JSON.stringify(weightOf(before));
  return [same ? weight.same : weight.toldAfter(now), weight.noGoal];
}

/** "7-2-1": professie, politiek, maatschappij. */
export function shortPlacement(placement: readonly number[]): string {
  return placement.join('-');
}

/** Where the team places the case, by what weighs most: without its points. */
function groupSentence(placement: Placement, { weight }: Messages): string {
  return weight.group(weight.clause(groupsOf(placement, weight.corners)));
}

interface WeightGroup {
  readonly weight: number;
  readonly names: readonly string[];
}

/** From the hardest pull to the least, those that pull alike together. */
function groupsOf(placement: Placement, names: Messages['weight']['corners']): WeightGroup[] {
  const weights = [...new Set(placement)].sort((a, b) => b - a);
  return weights.map((weight) => ({
    weight,
    names: corners.filter((_, index) => placement[index] === weight).map((corner) => names[corner]),
  }));
}
