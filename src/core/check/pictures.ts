import type { Review } from '../record/review.ts';
import { decoded } from '../text/decoded.ts';
import type { Span } from '../text/span.ts';
import type { Place } from './finding.ts';

export interface LinkedPicture {
  readonly file: string;
  readonly at: Span;
  /** Whether it stands in the section of the triangle. */
  readonly isTriangle: boolean;
}

/** A picture as it is kept between runs. */
export interface KeptPicture {
  readonly file: string;
  /** How a message calls it. */
  readonly said: string;
  readonly at: Place;
}

/** The pictures of a record that are files beside it. */
export function picturesIn({ images }: Review): LinkedPicture[] {
  return images.flatMap(({ target, section }) =>
    /^[a-z][a-z0-9+.-]*:/iu.test(target.text)
      ? []
      : [{ file: decoded(target.text), at: target.at, isTriangle: section === 'triangle' }],
  );
}
