import * as v from 'valibot';
import { field, id, language, line } from '../format/fields.ts';

export const VALUES_FORMAT = 'driehoek/values@1';

/**
 * The one definition of a list of values: what people find important, at work and outside it. Which of the two a value
 * belongs to is left open on purpose: whether they coincide is what people find out by sorting.
 */
export const valuesSchema = v.strictObject({
  format: v.literal(VALUES_FORMAT),
  language: field(language, 'De taal van het bestand.', 'The language of the file.'),
  values: field(
    v.pipe(
      v.array(
        v.strictObject({
          id: field(id, 'Vaste korte naam van de waarde.', 'Fixed short name of the value.'),
          name: field(v.pipe(line, v.maxLength(40)), 'De waarde, zoals op een kaart.', 'The value, as on a card.'),
          meaning: field(line, 'Wat de waarde betekent, in één regel.', 'What the value means, in one line.'),
        }),
      ),
      v.minLength(1),
    ),
    'De waarden, persoonlijk en professioneel door elkaar.',
    'The values, personal and professional side by side.',
  ),
});

export type ValueList = v.InferOutput<typeof valuesSchema>;
