import * as v from 'valibot';
import { field, formatLine, id, language, line } from '../format/fields.ts';
import { partSchema } from '../protocol/schema.ts';

export const ASSIGNMENT_FORMAT = 'driehoek/assignment@1';

/** The one definition of an assignment: an exercise that any session form can have as a step. */
export const assignmentSchema = v.strictObject({
  format: formatLine(ASSIGNMENT_FORMAT),
  id: field(id, 'Vaste korte naam.', 'Fixed short name.'),
  title: field(line, 'De naam van de opdracht.', 'The name of the assignment.'),
  language: field(language, 'De taal van het bestand.', 'The language of the file.'),
  minutes: field(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240)),
    'De duur van de hele opdracht, in minuten.',
    'The length of the whole assignment, in minutes.',
  ),
  about: field(line, 'Waar de opdracht voor is, in één regel.', 'What the assignment is for, in one line.'),
  source: v.exactOptional(field(line, 'Waar de opdracht vandaan komt.', 'Where the assignment comes from.')),
  steps: field(v.pipe(v.array(partSchema), v.minLength(1)), 'De onderdelen, in volgorde.', 'The parts, in order.'),
});

export type Assignment = v.InferOutput<typeof assignmentSchema>;
