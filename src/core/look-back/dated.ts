import type { Review } from '../record/review.ts';
import type { IsoDate } from '../text/calendar.ts';

/** A record that says on which day the talk was: without it nobody can say what came after. */
export interface DatedReview extends Review {
  readonly front: Review['front'] & { readonly date: IsoDate };
}

export function datedReview(review: Review): DatedReview | undefined {
  const { date } = review.front;
  return date === undefined ? undefined : { ...review, front: { ...review.front, date } };
}
