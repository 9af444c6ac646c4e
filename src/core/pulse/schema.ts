import * as v from 'valibot';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { domains, field, formatLine, id, isoDate, language, positions } from '../format/fields.ts';
import { STARS_FROM } from '../toolkit/mark.ts';
import { pulseWords } from './count-pulse.ts';

export const PULSE_FORMAT = 'driehoek/pulse@1';

/** By what a pulse of several teams can be split. */
export const pulseCuts = ['position', 'domain'] as const;
export type PulseCut = (typeof pulseCuts)[number];

export const peopleFrom = (least: number) => v.pipe(v.number(), v.integer(), v.minValue(least));

const words = field(
  v.record(id, v.picklist(pulseWords)),
  'Per stelling een woord; er staan nergens aantallen.',
  'A word for each statement; there are no counts anywhere.',
);

const group = v.strictObject({
  id: field(v.picklist([...positions, ...domains]), 'Welke groep.', 'Which group.'),
  people: field(peopleFrom(1), 'Uit hoeveel mensen die bestaat.', 'How many people are in it.'),
  words,
});

/** The one definition of what a pulse came to, in front of its Markdown. */
export const pulseSchema = v.strictObject({
  format: formatLine(PULSE_FORMAT),
  language: field(language, 'De taal van het bestand.', 'The language of the file.'),
  date: field(isoDate, 'De dag van de peiling.', 'The day of the pulse.'),
  statements: field(id, 'De lijst met stellingen.', 'The list of statements.'),
  people: field(peopleFrom(STARS_FROM), 'Hoeveel mensen een briefje inleverden.', 'How many people handed in a slip.'),
  words: v.exactOptional(words),
  cut: v.exactOptional(
    field(v.picklist(pulseCuts), 'Waarop de groepen zijn gesplitst.', 'By what the groups are split.'),
  ),
  groups: v.exactOptional(
    field(v.pipe(v.array(group), v.minLength(2)), 'Per groep de woorden.', 'The words of each group.'),
  ),
  stars: field(v.array(id), 'Waarover mensen willen praten.', 'What people want to talk about.'),
  texts: field(
    v.record(id, v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/u, 'not-digest'))),
    'Van elke stelling een kenmerk van de zin, om te zien of die later veranderd is.',
    'A digest of each sentence, to see whether it was changed later.',
  ),
  again: v.exactOptional(
    field(
      v.strictObject({ date: field(isoDate, 'De dag van die peiling.', 'The day of that pulse.'), words }),
      'De vorige keer, zonder stellingen waarvan de zin veranderd is.',
      'The time before, without statements whose sentence was changed.',
    ),
  ),
});

export type PulseFront = DeepReadonly<v.InferOutput<typeof pulseSchema>>;
