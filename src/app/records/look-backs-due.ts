import { basename } from 'node:path';
import { dayOf } from '../../core/follow-up/due.ts';
import { mayBeDue } from '../../core/look-back/may-be-due.ts';
import { type Review, titleOf } from '../../core/record/review.ts';
import { type IsoDate, localDay } from '../../core/text/calendar.ts';
import { UserError } from '../../core/user-error.ts';
import { shown } from '../../files/project.ts';
import { recordPlaces } from '../../files/record-places.ts';
import { readTextFile } from '../../files/text-file.ts';
import { walkFolder } from '../../files/walk-folder.ts';
import type { Messages } from '../../language/messages.ts';
import type { Clock, Words, Workplace } from '../ports.ts';

export interface WaitingRecord {
  readonly file: string;
  readonly title: string;
  readonly due: IsoDate;
}

/** So many of the newest records are looked at: the first question of a session is not to wait for an archive. */
const NEWEST = 500;

/** Open records whose look-back has come or is past, the longest waiting first. */
export async function lookBacksDue(ports: Words & Workplace & Clock): Promise<WaitingRecord[]> {
  const { cwd, messages, now } = ports;
  const today = localDay(now());
  const waiting: WaitingRecord[] = [];
  for (const path of await newestRecords(ports)) {
    const review = await readIfDue(path, today, messages);
    const due = review && dayOf(review.nextLookBack);
    if (review && due !== undefined && due <= today && review.front.status !== 'closed')
      waiting.push({ file: shown(path, cwd), title: titleOf(review.front, path), due });
  }
  return waiting.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** The newest Markdown files where the records are. By name, which begins with the day of the session. */
export async function newestRecords(ports: Words & Workplace): Promise<string[]> {
  const { cwd, messages } = ports;
  const places = recordPlaces([], await ports.project(), cwd, messages);
  const met = places.flatMap((place) => [...walkFolder(place, /\.md$/iu)]);
  const paths = met.flatMap(({ path, kind }) => (kind === 'file' ? [{ path, name: basename(path) }] : []));
  return paths
    .sort((a, b) => (a.name > b.name ? -1 : 1))
    .slice(0, NEWEST)
    .map(({ path }) => path);
}

/** What cannot be read is for `check` and `follow-up` to tell. The reader is loaded only where there is something to read. */
async function readIfDue(path: string, today: IsoDate, messages: Messages): Promise<Review | undefined> {
  try {
    const text = readTextFile(path, messages);
    if (!mayBeDue(text, today)) return undefined;
    const { readReview } = await import('../../core/record/read.ts');
    const read = readReview(text);
    return read.ok ? read.review : undefined;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
