import type { ShiftOfList, ValuesShift } from '../results/values.ts';
import { NOT_TOLD } from '../toolkit/mark.ts';
import type { ToldIds, ValuesResult } from './result.ts';

/**
 * What shifted between two sorts with the same cards, list by list; nothing where either was not counted. Of a list that one
 * of the two withholds nothing is told.
 */
export function shiftOf(before: ValuesResult, now: ValuesResult): ValuesShift | undefined {
  if (!before.work || !before.apart || !now.work || !now.apart) return undefined;
  return {
    date: before.date,
    people: before.people,
    first: listShift(before.work.first, now.work.first),
    last: listShift(before.work.last, now.work.last),
    work: listShift(before.apart.work, now.apart.work),
    home: listShift(before.apart.home, now.apart.home),
  };
}

function listShift(before: ToldIds, now: ToldIds): ShiftOfList {
  if (before === NOT_TOLD || now === NOT_TOLD) return NOT_TOLD;
  return {
    before: before.filter((id) => !now.includes(id)),
    now: now.filter((id) => !before.includes(id)),
    both: now.filter((id) => before.includes(id)),
  };
}
