import { resolve } from 'node:path';
import { faultsShown } from '../app/faults.ts';
import { readAccepts } from '../app/share/accepts.ts';
import { formOf, pickOf, type ShareOptions } from '../app/share/share-options.ts';
import type { SharedRecord } from '../app/share/shared-record.ts';
import { placeFinder } from '../core/check/lines.ts';
import { readReview, soundReview } from '../core/record/read.ts';
import { recordFindings } from '../core/record/record-findings.ts';
import { dropUnsafe } from '../core/text/characters.ts';
import { UserError } from '../core/user-error.ts';
import { shown } from '../files/project.ts';
import { readTextFile } from '../files/text-file.ts';
import { loadMessages } from '../language/load.ts';
import type { Context } from './context.ts';

/** `driehoek share`: a copy of a record for others, or a case without names. */
export async function share(named: string, options: ShareOptions, context: Context): Promise<number> {
  const as = pickOf('--as', options.as, ['shareable', 'case'], context) ?? 'shareable';
  const form = formOf(options, context);
  const accepts = readAccepts(options.accept ?? [], context);
  const record = await openRecord(named, accepts, context);
  if (as === 'case')
    return (await import('../app/share/share-case.ts')).shareCase(record, { ...options, form }, context);
  return (await import('../app/share/share-copy.ts')).shareCopy(
    record,
    { ...options, form: form ?? 'markdown' },
    context,
  );
}

async function openRecord(named: string, accepts: SharedRecord['accepts'], context: Context): Promise<SharedRecord> {
  const { messages, cwd } = context;
  const path = resolve(cwd, named);
  // First, so that a name with something invisible in it is found like any other.
  const text = dropUnsafe(readTextFile(path, messages, 4 * 1024 * 1024));
  const file = shown(path, cwd);
  const read = readReview(text);
  const review = soundReview(read);
  if (!review) {
    const faults = await faultsShown(recordFindings(text, file, read, messages), text, context);
    throw new UserError(`${messages.share.notARecord(file)}\n\n${faults.trimEnd()}`);
  }
  const { privacy = {} } = (await context.project()).config;
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
