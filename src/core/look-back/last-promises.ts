import { dayOf, duesOf, isOpenAgreement } from '../follow-up/due.ts';
import { byDay } from '../follow-up/select.ts';
import type { Agreement, Review } from '../record/review.ts';
import { addDays, type IsoDate } from '../text/calendar.ts';

/** A quarter of a minute each: what is more is for `follow-up`. */
const MOST = 4;
const WEEK = 7;

/** An agreement to ask about before a new session, and the record it stands in. */
export interface LastPromise<T> {
  readonly record: T;
  readonly agreement: Agreement;
  readonly due: IsoDate | undefined;
}

export interface LastPromises<T> {
  readonly asked: readonly LastPromise<T>[];
  /** How much else is open in these records. */
  readonly others: number;
}

/**
 * Of records, the newest first: what is late or due within a week, the longest waiting first; then what else is open of the
 * last session that has something open.
 */
export function lastPromises<T extends { readonly review: Review }>(
  records: readonly T[],
  today: IsoDate,
): LastPromises<T> {
  const all = records.flatMap((record) =>
    record.review.agreements
      .filter((own) => isOpenAgreement(own) && own.text.text !== '')
      .map((agreement) => ({ record, agreement, due: dayOf(agreement.due) })),
  );
  const soon = addDays(today, WEEK);
  const isPressing = ({ due }: { due: IsoDate | undefined }) => due !== undefined && due <= soon;
  const last = all[0]?.record;
  const asked = [
    ...byDay(all.filter(isPressing)),
    ...byDay(all.filter((own) => !isPressing(own) && own.record === last)),
  ].slice(0, MOST);
  const promised = records.flatMap(({ review }) => duesOf(review)).filter(({ kind }) => kind !== 'look-back');
  return { asked, others: Math.max(0, promised.length - asked.length) };
}
