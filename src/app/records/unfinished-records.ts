import { type Due, dayOf, duesOf } from '../../core/follow-up/due.ts';
import { isCopy } from '../../core/record/claims.ts';
import { type Review, titleOf } from '../../core/record/review.ts';
import { type IsoDate, localDay } from '../../core/text/calendar.ts';
import { UserError } from '../../core/user-error.ts';
import { readTextFile } from '../../files/text-file.ts';
import type { Ports } from '../ports.ts';
import { newestRecords } from './look-backs-due.ts';

/** A record in which something is still open. */
export interface UnfinishedRecord {
  readonly path: string;
  readonly title: string;
  readonly date: IsoDate | undefined;
  /** When the team returns to it. */
  readonly lookBack: IsoDate | undefined;
  /** What was promised besides: agreements, word back, what dissent needs. */
  readonly promises: readonly Due[];
}

/** The newest records with something open, by name. What cannot be read is for `check` and `follow-up` to tell. */
export async function unfinishedRecords(ports: Ports): Promise<UnfinishedRecord[]> {
  const paths = await newestRecords(ports);
  if (paths.length === 0) return [];
  const { readReview } = await import('../../core/record/read.ts');
  return paths.flatMap((path) => {
    const text = textOf(path, ports);
    if (text === undefined || isCopy(text)) return [];
    const read = readReview(text);
    return read.ok ? unfinishedIn(read.review, path) : [];
  });
}

function unfinishedIn(review: Review, path: string): UnfinishedRecord[] {
  const dues = duesOf(review);
  if (dues.length === 0) return [];
  const promises = dues.filter(({ kind }) => kind !== 'look-back');
  const { front, nextLookBack } = review;
  return [{ path, title: titleOf(front, path), date: front.date, lookBack: dayOf(nextLookBack), promises }];
}

function textOf(path: string, { messages }: Ports): string | undefined {
  try {
    return readTextFile(path, messages);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** Whether it is time to look back on it: its day has come, or something was promised. */
export function asksLookingBack({ lookBack, promises }: UnfinishedRecord, { now }: Ports): boolean {
  return promises.length > 0 || (lookBack !== undefined && lookBack <= localDay(now()));
}
