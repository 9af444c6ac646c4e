import { resolve } from 'node:path';
import { placeFinder } from '../../core/check/lines.ts';
import { readReview, type SoundReview, soundReview } from '../../core/record/read.ts';
import { recordFindings } from '../../core/record/record-findings.ts';
import type { Surveyed } from '../../core/share/identifiers.ts';
import { dropUnsafe } from '../../core/text/characters.ts';
import { UserError } from '../../core/user-error.ts';
import { shown } from '../../files/project.ts';
import { readTextFile } from '../../files/text-file.ts';
import { loadMessages } from '../../language/load.ts';
import type { Messages } from '../../language/messages.ts';
import { faultsShown } from '../faults.ts';
import type { Words, Workplace } from '../ports.ts';
import type { Accepts } from './accepts.ts';

/** A record that is to be shared. */
export interface SharedRecord {
  readonly path: string;
  /** As people see the path. */
  readonly file: string;
  /** What the file holds, without what steers a screen or cannot be seen. */
  readonly text: string;
  readonly review: SoundReview;
  /** In the language of the record, which need not be that of the screen. */
  readonly messages: Messages;
  readonly looking: Surveyed;
  readonly accepts: Accepts;
}

/** Errors: a UserError for what is no record, with its faults. */
export async function openSharedRecord(
  named: string,
  accepts: Accepts,
  ports: Words & Workplace,
): Promise<SharedRecord> {
  const { messages, cwd } = ports;
  const path = resolve(cwd, named);
  // First, so that a name with something invisible in it is found like any other.
  const text = dropUnsafe(readTextFile(path, messages, 4 * 1024 * 1024));
  const file = shown(path, cwd);
  const read = readReview(text);
  const review = soundReview(read);
  if (!review) {
    const faults = await faultsShown(recordFindings(text, file, read, messages), text, ports);
    throw new UserError(`${messages.share.notARecord(file)}\n\n${faults.trimEnd()}`);
  }
  const { privacy = {} } = (await ports.project()).config;
  return {
    path,
    file,
    text,
    review,
    accepts,
    messages: await loadMessages(review.front.language),
    looking: { wishes: privacy, place: placeFinder(text) },
  };
}
