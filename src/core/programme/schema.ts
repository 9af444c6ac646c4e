import * as v from 'valibot';
import type { Messages } from '../../language/messages.ts';
import { field, formatLine, id, isoDate, line, teamPositions } from '../format/fields.ts';
import { type FormatRead, readFormat } from '../format/read.ts';
import { recordId } from '../record/schema.ts';

export const PROGRAMME_FORMAT = 'driehoek/programme@1';

/** Of how many people a group is. */
export const FEWEST_PEOPLE = 3;
export const MOST_PEOPLE = 30;

const start = field(
  v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, 'not-time')),
  'Hoe laat het begint, zoals "09:30".',
  'When it begins, such as "09:30".',
);

const group = v.strictObject({
  id: field(id, 'Vaste korte naam van de groep.', 'Fixed short name of the group.'),
  position: v.exactOptional(
    field(
      v.picklist(teamPositions),
      'Of er leidinggevenden in de groep zitten, medewerkers, of allebei.',
      'Whether the group has managers, staff, or both.',
    ),
  ),
  people: field(
    v.pipe(v.number(), v.integer(), v.minValue(FEWEST_PEOPLE), v.maxValue(MOST_PEOPLE)),
    'Met hoeveel mensen de groep is.',
    'How many people the group has.',
  ),
  start,
  dates: field(
    v.pipe(v.array(isoDate), v.minLength(1), v.maxLength(12)),
    'De dagen van de bijeenkomsten, op volgorde.',
    'The days of the meetings, in order.',
  ),
});

const closing = v.strictObject({
  date: field(isoDate, 'De dag van de slotbijeenkomst.', 'The day of the closing session.'),
  start,
  'answer-from': field(
    v.pipe(line, v.maxLength(80)),
    'Wie antwoord geeft: een rol, geen naam.',
    'Who gives the answer: a role, no name.',
  ),
  'answer-due': field(isoDate, 'Wanneer dat antwoord er is.', 'When that answer is there.'),
});

const answer = v.strictObject({
  date: field(isoDate, 'De dag waarop het antwoord kwam.', 'The day the answer came.'),
  text: field(v.pipe(line, v.maxLength(500)), 'Wat het antwoord is.', 'What the answer is.'),
});

/** The one definition of a programme: groups that meet by one series, and close together. */
export const programmeSchema = v.strictObject({
  format: formatLine(PROGRAMME_FORMAT),
  id: field(id, 'Vaste korte naam.', 'Fixed short name.'),
  title: v.exactOptional(
    field(v.pipe(line, v.maxLength(120)), 'De naam van het traject.', 'The name of the programme.'),
  ),
  series: field(
    v.pipe(line, v.maxLength(200)),
    'De reeks: een id, of een bestand naast dit bestand.',
    'The series: an id, or a file beside this one.',
  ),
  leaders: field(
    v.pipe(v.array(v.pipe(line, v.maxLength(80))), v.minLength(1), v.maxLength(6)),
    'Wie begeleiden: rollen, geen namen.',
    'Who lead: roles, no names.',
  ),
  groups: field(v.pipe(v.array(group), v.minLength(1), v.maxLength(40)), 'De groepen.', 'The groups.'),
  closing: field(closing, 'De slotbijeenkomst van alle groepen.', 'The closing session of all groups.'),
  held: v.exactOptional(
    field(
      v.record(v.string(), recordId),
      'Welk verslag er van elke bijeenkomst is, als groep/nummer; dit schrijft het programma.',
      'Which record there is of each meeting, as group/number; the program writes this.',
    ),
  ),
  answer: v.exactOptional(field(answer, 'Wat er van boven terugkwam.', 'What came back from the top.')),
});

export type Programme = v.InferOutput<typeof programmeSchema>;
export type Group = Programme['groups'][number];

/** A programme from its text, or every fault with its place. */
export function parseProgramme(text: string, file: string, messages: Messages): FormatRead<Programme> {
  return readFormat<Programme>(text, { schema: programmeSchema, format: PROGRAMME_FORMAT, file, messages });
}

/** Where the closing session is in `held`. */
export const CLOSING = 'closing';

/** How a meeting is called in `held`. */
export function heldKey(group: string, meeting: number): string {
  return `${group}/${meeting}`;
}
