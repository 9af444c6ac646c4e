import * as v from 'valibot';
import { pulseRowSchema } from '../archive/pulse-row.ts';
import { handOverRowSchema } from '../archive/row.ts';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { field, id } from '../format/fields.ts';
import { unread } from './finding.ts';
import { path, result } from './result.ts';

const handOverLeftOut = [
  'no-day',
  'look-back',
  'not-released',
  'too-long',
  'no-sentence',
  'twice',
  'asked',
  'not-kept',
] as const;

export const handOverResult = result(
  'hand-over-result',
  ['Wat een team aan de organisatie geeft.', 'What a team hands over to the organisation.'],
  {
    period: field(v.string(), 'Het half jaar.', 'The half-year.'),
    dryRun: field(v.boolean(), 'Of er alleen gekeken is.', 'Whether nothing was to be written.'),
    files: field(
      v.array(
        v.strictObject({
          team: field(id, 'Het team.', 'The team.'),
          file: field(v.nullable(path), 'Het bestand; null waar er geen is.', 'The file; null where there is none.'),
          rows: field(v.array(handOverRowSchema), 'De regels.', 'The rows.'),
        }),
      ),
      'Per team een bestand.',
      'A file for each team.',
    ),
    pulse: field(
      v.nullable(
        v.strictObject({
          file: field(v.nullable(path), 'Het bestand; null waar er geen is.', 'The file; null where there is none.'),
          rows: field(v.array(pulseRowSchema), 'De peilingen.', 'The pulses.'),
        }),
      ),
      'De peilingen van het half jaar; null waar er geen zijn.',
      'The pulses of the half-year; null where there are none.',
    ),
    leftOut: field(
      v.array(
        v.strictObject({
          file: field(path, 'Het verslag.', 'The record.'),
          why: field(
            v.picklist(handOverLeftOut),
            'Waarom het niet of niet heel meegaat.',
            'Why it does not go along, or not wholly.',
          ),
        }),
      ),
      'Wat niet of niet heel meegaat.',
      'What does not go along, or not wholly.',
    ),
    unread,
  },
);

export type HandOverResult = DeepReadonly<v.InferOutput<typeof handOverResult>>;
