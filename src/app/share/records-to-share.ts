import { isCopy } from '../../core/record/claims.ts';
import { readReview } from '../../core/record/read.ts';
import { titleOf } from '../../core/record/review.ts';
import type { IsoDate } from '../../core/text/calendar.ts';
import { UserError } from '../../core/user-error.ts';
import { readTextFile } from '../../files/text-file.ts';
import type { Words, Workplace } from '../ports.ts';
import { newestRecords } from '../records/look-backs-due.ts';

export interface RecordToShare {
  readonly path: string;
  readonly title: string;
  readonly date: IsoDate | undefined;
}

/** So many are read before people choose: it is the newest that they share. */
const NEWEST = 100;

/** The newest records first. What cannot be read is for `check` to tell. */
export async function recordsToShare(ports: Words & Workplace): Promise<RecordToShare[]> {
  const paths = (await newestRecords(ports)).slice(0, NEWEST);
  const found = paths.flatMap((path) => recordAt(path, ports));
  return found.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : (a.date ?? '') > (b.date ?? '') ? -1 : 0));
}

function recordAt(path: string, { messages }: Words): RecordToShare[] {
  try {
    const text = readTextFile(path, messages);
    const read = isCopy(text) ? undefined : readReview(text);
    return read?.ok ? [{ path, title: titleOf(read.review.front, path), date: read.review.front.date }] : [];
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}
