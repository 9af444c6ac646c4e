import type { Passage } from '../text/passage.ts';
import type { Review } from './review.ts';

/** What is to be read in the place of an object of the value, or nothing where it stays. */
export type Instead = (own: object) => object | undefined;

/** What a record says, as plain data and without places: two records of one such value say the same. */
export function bareReview(review: Review, instead: Instead = () => undefined): unknown {
  const { front, kept, passages: _passages, own, ...said } = review;
  return { front, kept, own: own.length, ...(withoutPlaces(said, instead) as object) };
}

/** Where something stands, and by what it was known: another record may say the same otherwise. */
const howKnown: readonly string[] = ['at', 'by', 'heading', 'labels'];

function withoutPlaces(value: unknown, instead: Instead): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutPlaces(one, instead));
  if (typeof value !== 'object' || value === null) return value;
  const own = instead(value) ?? value;
  if (isPassage(own)) return own.text;
  const fields = Object.entries(own).filter(([key]) => !howKnown.includes(key));
  return Object.fromEntries(fields.map(([key, one]) => [key, withoutPlaces(one, instead)]));
}

export function isPassage(value: object): value is Passage {
  return 'runs' in value;
}
