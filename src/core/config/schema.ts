import * as v from 'valibot';
import { field, formatLine, id, language, line } from '../format/fields.ts';
import { CONFIG_FORMAT } from './file.ts';

/** The one definition of driehoek.config.yaml. Everything in it is optional. */
export const configSchema = v.strictObject({
  format: formatLine(CONFIG_FORMAT),
  language: v.exactOptional(field(language, 'De taal van het programma.', 'The language of the program.')),
  protocol: v.exactOptional(field(id, 'De werkvorm als er geen is genoemd.', 'The session form when none is named.')),
  facilitation: v.exactOptional(field(line, 'Wie de gesprekken leidt: een rol.', 'Who leads the sessions: a role.')),
  paths: v.exactOptional(
    field(
      v.strictObject({
        cases: v.exactOptional(field(line, 'De map met casussen.', 'The folder of cases.')),
        records: v.exactOptional(field(line, 'De map met verslagen.', 'The folder of records.')),
        sessions: v.exactOptional(
          field(line, 'De map met sessies die nog lopen.', 'The folder of sessions under way.'),
        ),
      }),
      'Waar wat staat.',
      'Where things are.',
    ),
  ),
});

export type Config = v.InferOutput<typeof configSchema>;
