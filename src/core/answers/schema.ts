import * as v from 'valibot';
import { domains, field, formatLine, id, isoDate, language, levels, line, positions, prose } from '../format/fields.ts';

export const ANSWERS_FORMAT = 'driehoek/answers@1';

/** A case told on the spot: what a session needs to know when there is no case file. */
export const inlineCase = v.strictObject({
  title: field(v.pipe(line, v.maxLength(200)), 'De titel, zonder namen.', 'The title, without names.'),
  role: v.exactOptional(
    field(line, 'De rol van de inbrenger; nooit een naam.', 'The role of the case owner; never a name.'),
  ),
  domain: v.exactOptional(field(v.picklist(domains), 'Het soort werk.', 'The kind of work.')),
  level: v.exactOptional(
    field(v.picklist(levels), 'Het niveau waarop het dilemma ontstaat.', 'The level at which the dilemma arises.'),
  ),
  position: v.exactOptional(
    field(v.picklist(positions), 'Uit wiens werk de casus komt.', 'From whose work the case comes.'),
  ),
  themes: v.exactOptional(field(v.array(id), 'Thema’s waaronder de casus valt.', 'Themes the case belongs to.')),
  situation: v.exactOptional(field(prose, 'Het verhaal: één concreet moment.', 'The story: one concrete moment.')),
  question: v.exactOptional(field(line, 'De morele vraag.', 'The moral question.')),
});

/** The one definition of an answers file. What may stand under `answers` follows from the protocol's steps. */
export const answersSchema = v.strictObject({
  format: formatLine(ANSWERS_FORMAT),
  protocol: v.exactOptional(field(id, 'De werkvorm.', 'The session form.')),
  case: v.exactOptional(
    field(
      v.union([line, inlineCase]),
      'Een casus: id uit de bibliotheek, bestand, of hier uitgeschreven.',
      'A case: library id, file, or written out here.',
    ),
  ),
  date: v.exactOptional(field(isoDate, 'De dag van het gesprek.', 'The day of the session.')),
  language: v.exactOptional(field(language, 'De taal van het verslag.', 'The language of the record.')),
  minutes: v.exactOptional(
    field(
      v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440)),
      'Hoe lang het gesprek duurde.',
      'How long the session took.',
    ),
  ),
  answers: field(
    v.record(v.string(), v.unknown()),
    'Per stap het antwoord, of { skip: reden }.',
    'Per step the answer, or { skip: reason }.',
  ),
});

export type AnswersFile = v.InferOutput<typeof answersSchema>;
