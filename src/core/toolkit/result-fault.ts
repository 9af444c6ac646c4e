import type { Path } from '../yaml/loaded.ts';
import { mostStarred } from './mark.ts';

/** What the program never writes of a sort or a pulse. The first tells what somebody put on a slip. */
export type Untrue =
  | 'tells'
  /** So many people are counted, and here they are not. */
  | 'uncounted'
  /** A key that belongs with another one is not there, or one is there that does not belong. */
  | 'missing'
  | 'extra'
  | 'twice'
  /** In a list and in its opposite. */
  | 'opposite'
  | 'private'
  /** More stars than such a group can give. */
  | 'stars'
  | 'unknown'
  /** A statement without a word. */
  | 'no-word'
  /** Groups that are not as many people as the whole. */
  | 'sum'
  | 'order';

/** Something that cannot be true of a result that was kept, and where. */
export interface ResultFault {
  readonly is: Untrue;
  readonly path: Path;
  readonly part: 'key' | 'value';
  /** Which card, statement, key or number it is about. */
  readonly about: string | number;
}

export function faultAt(is: Untrue, path: Path, about: string | number, part: 'key' | 'value' = 'value'): ResultFault {
  return { is, path, part, about };
}

/** Whether it tells what somebody put on a slip. */
export function isTelling({ is }: ResultFault): boolean {
  return is === 'tells';
}

/** Whether any of it cannot be true: another order says nothing else. */
export function isUntrue(faults: readonly ResultFault[]): boolean {
  return faults.some(({ is }) => is !== 'order');
}

/** What stands in a list a second time. */
export function twiceIn(list: readonly string[], path: Path): ResultFault[] {
  return list.flatMap((id, at) => (list.indexOf(id) < at ? [faultAt('twice', [...path, at], id)] : []));
}

/** The first that stands behind one with a higher number. */
export function orderIn(list: readonly string[], ids: readonly string[], path: Path): ResultFault[] {
  const at = list.findIndex((id, place) => ids.includes(id) && ids.indexOf(list[place - 1] ?? '') > ids.indexOf(id));
  return at === -1 ? [] : [faultAt('order', [...path, at], list[at] ?? '')];
}

/** What a wall never shows as what people want to talk about. */
export function starFaults(stars: readonly string[], people: number): ResultFault[] {
  const most = mostStarred(people);
  return [...(stars.length > most ? [faultAt('stars', ['stars'], most)] : []), ...twiceIn(stars, ['stars'])];
}
