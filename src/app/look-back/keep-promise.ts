import { isOpenAgreement } from '../../core/follow-up/due.ts';
import type { LastPromise } from '../../core/look-back/last-promises.ts';
import { putFate } from '../../core/look-back/put-fate.ts';
import { readReview } from '../../core/record/read.ts';
import type { Chosen } from '../../core/session/chosen-in.ts';
import { UserError } from '../../core/user-error.ts';
import { rewriteFile } from '../../files/rewrite-file.ts';
import { readTextFile } from '../../files/text-file.ts';
import { loadMessages } from '../../language/load.ts';
import type { Words } from '../ports.ts';
import type { LastRecord } from './last-records.ts';

/**
 * Writes at once, in its record as that stands now, what became of an agreement. Errors: a UserError where it is no longer there
 * in the same words, or cannot be written; then the record is untouched.
 */
export async function keepPromise(
  { record, agreement }: LastPromise<LastRecord>,
  fate: Chosen,
  { messages }: Words,
): Promise<void> {
  const { path, file } = record;
  const text = readTextFile(path, messages);
  const read = readReview(text);
  const wanted = agreement.text.text;
  const at = read.ok ? read.review.agreements.findIndex((own) => own.text.text === wanted && isOpenAgreement(own)) : -1;
  const after =
    read.ok && at !== -1
      ? putFate({ text, review: read.review }, at, fate, await loadMessages(record.review.front.language))
      : undefined;
  const { promises } = messages;
  if (after === undefined) throw new UserError(promises.notWritten(file), promises.notWrittenHint);
  rewriteFile(path, after, text, file, messages);
}
