import * as v from 'valibot';
import { field, id, language, line } from '../format/fields.ts';
import { CONFIG_FORMAT } from './file.ts';

/** The one definition of driehoek.config.yaml. Everything in it is optional. */
export const configSchema = v.strictObject({
  format: v.literal(CONFIG_FORMAT),
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
  privacy: v.exactOptional(
    field(
      v.strictObject({
        allow: v.exactOptional(
          field(v.array(line), 'Teksten die geen persoonsgegeven zijn.', 'Texts that are no personal data.'),
        ),
        organisations: v.exactOptional(
          field(
            v.array(line),
            'Namen van organisaties die niet in een casus horen.',
            'Names of organisations that do not belong in a case.',
          ),
        ),
        dossiers: v.exactOptional(field(v.array(line), 'Patronen van dossiernummers.', 'Patterns of case numbers.')),
      }),
      'Waar op gelet wordt als het om persoonsgegevens gaat.',
      'What is looked out for where personal data are concerned.',
    ),
  ),
});

export type Config = v.InferOutput<typeof configSchema>;
