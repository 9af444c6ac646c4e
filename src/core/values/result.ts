import * as v from 'valibot';
import { field, formatLine, id, isoDate } from '../format/fields.ts';
import { inProgramme } from '../record/schema.ts';
import { NOT_TOLD } from '../toolkit/mark.ts';

export const VALUES_RESULT_FORMAT = 'driehoek/values-result@1';

/** The one answer to which cards often lie somewhere: their ids in the order of the deck, or that it is not told. */
const told = v.union([v.array(id), v.literal(NOT_TOLD)]);

/** The one definition of what is kept of a sort: cards, and never how many people put them somewhere. */
export const valuesResultSchema = v.strictObject({
  format: formatLine(VALUES_RESULT_FORMAT),
  date: field(isoDate, 'De dag van het sorteren.', 'The day of the sort.'),
  deck: field(id, 'Met welke waardenkaarten.', 'With which value cards.'),
  people: field(
    v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(99)),
    'Hoeveel mensen een briefje inleverden.',
    'How many people handed in a slip.',
  ),
  counted: field(
    v.boolean(),
    'Of er geteld is: met minder dan zeven mensen niet, dan zijn er alleen sterren.',
    'Whether it was counted: not with fewer than seven people, then there are only stars.',
  ),
  work: v.exactOptional(
    field(
      v.strictObject({
        first: field(told, 'Vaak op een van de eerste twee stapels.', 'Often on one of the first two piles.'),
        last: field(told, 'Vaak op een van de laatste twee stapels.', 'Often on one of the last two piles.'),
      }),
      'Wat op het werk vaak vooraan of achteraan ligt, of "withheld" als dat te veel zou verraden.',
      'What often lies first or last at work, or "withheld" where that would tell too much.',
    ),
  ),
  apart: v.exactOptional(
    field(
      v.strictObject({
        work: field(told, 'Op het werk hoger dan thuis.', 'Higher at work than at home.'),
        home: field(told, 'Thuis hoger dan op het werk.', 'Higher at home than at work.'),
      }),
      'Wat op het werk vaak anders ligt dan thuis.',
      'What often lies elsewhere at work than at home.',
    ),
  ),
  stars: field(v.array(id), 'Waar mensen over willen praten.', 'What people want to talk about.'),
  programme: v.exactOptional(
    field(
      inProgramme,
      'Van welk traject dit een bijeenkomst was, en van welke groep.',
      'Of which programme this was a meeting, and of which group.',
    ),
  ),
});

export type ValuesResult = v.InferOutput<typeof valuesResultSchema>;
export type ToldIds = readonly string[] | typeof NOT_TOLD;
