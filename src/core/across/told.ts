import * as v from 'valibot';
import { field } from '../format/fields.ts';

/** How many: a whole number. */
export const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How many, or null where it is withheld. */
export const shownWhole = v.nullable(whole);

/** What is counted or compared, by its id. */
export const namedThing = v.pipe(v.string(), v.minLength(1));

/** By what kind of group: kinds of work or positions, never teams or people. */
export const groupedBy = field(
  v.picklist(['domain', 'position']),
  'Waarnaar is gesplitst: soort werk of functie.',
  'By what the groups differ: kind of work or position.',
);
