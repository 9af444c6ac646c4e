import * as v from 'valibot';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { field } from '../format/fields.ts';
import { findings } from './finding.ts';
import { count, path, result } from './result.ts';

export const lookBackResult = result(
  'look-back-result',
  ['Wat er van een terugblik is geworden.', 'What became of a look-back.'],
  {
    state: field(
      v.picklist(['written', 'there', 'failed']),
      'Of de terugblik nu in het verslag staat, er al stond, of er niet kwam.',
      'Whether the look-back stands in the record now, stood there already, or did not come.',
    ),
    file: field(path, 'Het verslag.', 'The record.'),
    ticked: field(count, 'Hoeveel afspraken zijn afgevinkt.', 'How many agreements were ticked.'),
    notFound: field(
      v.array(v.string()),
      'Afspraken die er niet meer staan en niet zijn afgevinkt.',
      'Agreements that are no longer there and were not ticked.',
    ),
    notNamed: field(
      v.array(v.string()),
      'Afspraken en meningen die er niet meer staan en niet zijn genoemd.',
      'Agreements and views that are no longer there and were not named.',
    ),
    staysOpen: field(
      v.array(v.string()),
      'Wat er nog open staat. Het verslag is daarom niet gesloten.',
      'What is still open. That is why the record was not closed.',
    ),
    findings,
  },
);

export type LookBackResult = DeepReadonly<v.InferOutput<typeof lookBackResult>>;
