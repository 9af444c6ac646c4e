import * as v from 'valibot';
import { domains, field, formatLine, id, language, line, positions, teamPositions } from '../format/fields.ts';
import { readDossierPattern } from '../privacy/dossier.ts';
import { CONFIG_FORMAT } from './file.ts';

/** The one definition of driehoek.config.yaml. Everything in it is optional. */
export const configSchema = v.strictObject({
  format: formatLine(CONFIG_FORMAT),
  language: v.exactOptional(field(language, 'De taal van het programma.', 'The language of the program.')),
  protocol: v.exactOptional(field(id, 'De werkvorm als er geen is genoemd.', 'The session form when none is named.')),
  position: v.exactOptional(
    field(
      v.picklist(positions),
      'Uit wiens werk de casussen van dit team komen, als de casus het zelf niet zegt.',
      'From whose work the cases of this team come, where the case itself does not say.',
    ),
  ),
  team: v.exactOptional(
    field(
      v.strictObject({
        id: field(
          id,
          'Hoe het team heet in wat het aan de organisatie geeft.',
          'What the team is called in what it hands over.',
        ),
        domain: field(v.picklist(domains), 'Het soort werk van het team.', 'The kind of work of the team.'),
        position: field(
          v.picklist(teamPositions),
          'Of het team uit leidinggevenden bestaat, uit medewerkers, of uit allebei.',
          'Whether the team has managers, staff, or both.',
        ),
      }),
      'Welk team dit is, voor wat het aan de organisatie geeft.',
      'Which team this is, for what it hands over to the organisation.',
    ),
  ),
  paths: v.exactOptional(
    field(
      v.strictObject({
        cases: v.exactOptional(field(line, 'De map met casussen.', 'The folder of cases.')),
        library: v.exactOptional(
          field(
            line,
            'Een map met casussen voor anderen; die moeten af zijn.',
            'A folder of cases meant for others; those must be complete.',
          ),
        ),
        records: v.exactOptional(field(line, 'De map met verslagen.', 'The folder of records.')),
        pulse: v.exactOptional(field(line, 'De map met peilingen.', 'The folder of pulses.')),
        values: v.exactOptional(field(line, 'De map met uitkomsten van waarden.', 'The folder of values results.')),
        sessions: v.exactOptional(
          field(line, 'De map met sessies die nog lopen.', 'The folder of sessions under way.'),
        ),
        programmes: v.exactOptional(field(line, 'De map met trajecten.', 'The folder of programmes.')),
      }),
      'Waar wat staat.',
      'Where things are.',
    ),
  ),
  contacts: v.exactOptional(
    field(
      v.strictObject({
        adviser: v.exactOptional(
          field(
            line,
            'Wie te bellen bij een misstand: een rol en een nummer.',
            'Whom to call about wrongdoing: a role and a number.',
          ),
        ),
        safety: v.exactOptional(
          field(line, 'Wie te bellen als iemand onveilig is.', 'Whom to call when somebody is unsafe.'),
        ),
      }),
      'Wie het team helpt met wat niet in een gesprek over een casus hoort.',
      'Who helps the team with what does not belong in a session on a case.',
    ),
  ),
  themes: v.exactOptional(field(v.array(id), 'Eigen thema’s van het team.', 'Themes of the team’s own.')),
  values: v.exactOptional(field(v.array(id), 'Eigen waarden van het team.', 'Values of the team’s own.')),
  rules: v.exactOptional(
    field(
      v.record(v.string(), v.picklist(['off', 'warning', 'error'])),
      'Per regel: uit, waarschuwing of fout.',
      'Per rule: off, warning or error.',
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
        dossiers: v.exactOptional(
          field(
            v.array(v.pipe(line, v.check(isPattern, 'not-pattern'))),
            'Hoe dossiernummers eruitzien, met # voor een cijfer: Z-####-######.',
            'What case numbers look like, with # for a digit: Z-####-######.',
          ),
        ),
      }),
      'Waar check op let als het om persoonsgegevens gaat.',
      'What check looks out for where personal data are concerned.',
    ),
  ),
});

function isPattern(text: string): boolean {
  return readDossierPattern(text) !== undefined;
}

export type Config = v.InferOutput<typeof configSchema>;
