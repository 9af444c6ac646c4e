import * as v from 'valibot';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { field } from '../format/fields.ts';
import { findings } from './finding.ts';
import { path, result } from './result.ts';

const playedStates = ['written', 'there', 'printed', 'failed'] as const;

const played = v.strictObject({
  file: field(path, 'Het antwoordenbestand.', 'The answers file.'),
  state: field(
    v.picklist(playedStates),
    'Of het verslag nu is geschreven, er al was, naar de uitvoer ging, of er niet kwam.',
    'Whether the record was written now, was there already, went to the output, or did not come.',
  ),
  record: field(v.nullable(path), 'Het verslag.', 'The record.'),
  svg: field(v.nullable(path), 'De tekening ernaast.', 'The drawing beside it.'),
  text: field(
    v.nullable(v.string()),
    'Het verslag zelf, als het nergens staat.',
    'The record itself, where it is in no file.',
  ),
  answers: field(
    v.nullable(v.string()),
    'De antwoorden zoals ze zijn gespeeld, met --save-answers -.',
    'The answers as they were played, with --save-answers -.',
  ),
  findings,
  notices: field(v.array(v.string()), 'Wat er verder over te zeggen is.', 'What else there is to say.'),
});

export const reviewResult = result(
  'review-result',
  ['Wat er van antwoordenbestanden is geworden.', 'What became of answers files.'],
  { records: field(v.array(played), 'Per bestand, op volgorde.', 'By file, in their order.') },
);

export type PlayedState = (typeof playedStates)[number];
export type ReviewResult = DeepReadonly<v.InferOutput<typeof reviewResult>>;
