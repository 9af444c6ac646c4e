import * as v from 'valibot';

import type { DeepReadonly } from '../format/deep-readonly.ts';
import { field } from '../format/fields.ts';
import { count, path } from './result.ts';

const place = v.pipe(v.number(), v.integer(), v.minValue(1));

const edit = v.strictObject({
  start: field(count, 'Het begin, in UTF-16-eenheden vanaf 0.', 'The start, in UTF-16 units from 0.'),
  end: field(count, 'Het einde; wat daar staat, blijft staan.', 'The end, which is not part of it.'),
  text: field(v.string(), 'Wat er komt te staan.', 'What comes in its place.'),
});

/** One fault in one file. */
export const findingSchema = v.strictObject({
  rule: field(v.string(), 'De regel.', 'The rule.'),
  severity: field(v.picklist(['error', 'warning']), 'Hoe erg het is.', 'How bad it is.'),
  file: field(path, 'Het bestand.', 'The file.'),
  line: field(place, 'De regel in het bestand, vanaf 1.', 'The line, from 1.'),
  column: field(place, 'De kolom, vanaf 1, in UTF-16-eenheden.', 'The column, from 1, in UTF-16 units.'),
  endLine: field(place, 'De regel van het einde.', 'The line of the end.'),
  endColumn: field(place, 'De kolom net na het einde.', 'The column just after the end.'),
  message: field(v.string(), 'Wat er mis is.', 'What is wrong.'),
  fix: field(
    v.optional(
      v.strictObject({
        safe: field(v.boolean(), 'Of check --fix dit zelf doet.', 'Whether check --fix does this by itself.'),
        message: field(v.string(), 'Wat je eraan doet.', 'What to do about it.'),
        edits: field(
          v.array(edit),
          'De wijzigingen in de tekst van het bestand; leeg waar iemand het zelf moet doen.',
          'The changes in the text of the file; empty where people do it.',
        ),
      }),
    ),
    'Hoe het te herstellen is.',
    'How it can be fixed.',
  ),
});

export type PublicFinding = DeepReadonly<v.InferOutput<typeof findingSchema>>;

/** What a command that reads many files could not read: of each file the first thing that is wrong with it. */
export const unread = field(v.array(findingSchema), 'Wat niet te lezen was.', 'What could not be read.');

/** What is wrong with the files that were read. */
export const findings = field(
  v.array(findingSchema),
  'Wat er mis is met de bestanden, en wat niet te lezen was.',
  'What is wrong with the files, and what could not be read.',
);
