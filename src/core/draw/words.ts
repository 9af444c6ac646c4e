import type { Messages } from '../../language/messages.ts';
import { comparePlacements, corners, type Placement, samePlacement } from '../triangle/placement.ts';
import { countPlaced, isTotals, type Round } from '../triangle/round.ts';
import { furthestFromRest, furthestPair, spread } from '../triangle/spread.ts';
import { sideStrains } from '../triangle/strain.ts';
import { centreOf, type Picture } from './picture.ts';

/**
 * The triangle as sentences that can be read aloud: everything the picture shows, and what to make of it. One
 * paragraph per item. Nothing here praises or ranks: coming closer is no goal.
 */
export function triangleWords(picture: Picture, messages: Messages): string[] {
  const { words } = messages;
  const { before, after, group, moved } = picture;
  return [
    ...(before ? [words.before(countPlaced(before)), ...roundSentences(before, messages)] : []),
    ...(before && after
      ? [
          words.after(countPlaced(after), spreadOf(before), spreadOf(after), moved ?? 0),
          ...(countPlaced(after) > 1 ? [words.noGoal] : []),
        ]
      : []),
    ...(!before && after ? [words.onlyAfter(countPlaced(after)), ...roundSentences(after, messages)] : []),
    ...(group ? [words.group(points(group, messages))] : []),
  ];
}

/** What one round says: how far apart, who is furthest from whom (never whose), and where it pulls. */
export function roundSentences(round: Round, messages: Messages): string[] {
  const { words } = messages;
  if (isTotals(round)) return round.placed > 1 ? [words.spread(round.spread), words.onlyTotals] : [words.onlyTotals];
  if (round.length < 2) return [];
  const pair = furthestPair(round);
  const sentences = pair
    ? [words.spread(spread(round)), words.furthest(short(pair.a), short(pair.b))]
    : [words.onOnePoint];
  const apart = furthestFromRest(round);
  const isPair = pair && apart.every((one) => samePlacement(one, pair.a) || samePlacement(one, pair.b));
  return apart.length > 0 && round.length > 2 && !(isPair && apart.length > 1)
    ? [...sentences, words.furthestFromRest(apart.map(short))]
    : sentences;
}

/** Strain and disagreement per side, as sentences. */
export function sideSentences(round: Round, messages: Messages): string[] {
  if (isTotals(round)) return [];
  return sideStrains(round).map(({ side, strain, disagreement }) =>
    messages.words.side(messages.sides[side].between, strain, disagreement),
  );
}

/** The placements of both rounds in digits, for who wants to see them all. */
export function placementLists({ before, after }: Picture, messages: Messages): string[] {
  const list = (round: Round | undefined, name: (all: string) => string) =>
    round === undefined || isTotals(round) || round.length === 0
      ? []
      : [name([...round].sort(comparePlacements).map(short).join(', '))];
  return [...list(before, messages.words.listBefore), ...list(after, messages.words.listAfter)];
}

/** "7-2-1": professie, politiek, maatschappij. */
export function short(placement: readonly number[]): string {
  return placement.join('-');
}

/** "professie 4, politiek 2, maatschappij 4", and in words what that means. */
export function points([professie, politiek, maatschappij]: Placement, { corners: names }: Messages): string {
  return `${names.professie} ${professie}, ${names.politiek} ${politiek}, ${names.maatschappij} ${maatschappij}`;
}

function spreadOf(round: Round): number {
  return isTotals(round) ? round.spread : spread(round);
}

export function centreWords(round: Round | undefined, messages: Messages): string | undefined {
  const middle = centreOf(round);
  return middle && messages.words.centre(middle);
}

/** What a placement says in words: which corners pull how hard, those that pull alike together. */
export function pullOf(placement: Placement, messages: Messages): string {
  const weights = [...new Set(placement)].sort((a, b) => b - a);
  const groups = weights.map((weight) => ({
    weight,
    names: corners.filter((_, index) => placement[index] === weight).map((corner) => messages.pulls[corner]),
  }));
  return messages.words.pull(groups);
}
