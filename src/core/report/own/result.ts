import * as v from 'valibot';
import type { DeepReadonly } from '../../format/deep-readonly.ts';
import { field, id, isoDate } from '../../format/fields.ts';
import { promise } from '../../results/follow-up.ts';
import { count, result } from '../../results/result.ts';
import { halfSchema } from './half-schema.ts';

export const ownReportResult = result(
  'report-result',
  ['Het half jaar van een team, voor dat team zelf.', 'The half-year of a team, for that team itself.'],
  {
    made: field(isoDate, 'De dag waarop dit rapport is gemaakt.', 'The day on which this report was made.'),
    team: field(
      v.nullable(id),
      'Het team, zoals zijn instellingen het noemen; null zonder instelling.',
      'The team, as its settings name it; null without one.',
    ),
    halves: field(v.array(halfSchema), 'Dit half jaar en dat ervoor.', 'This half-year and the one before.'),
    promises: field(
      v.strictObject({
        open: field(count, 'Hoeveel er openstaan.', 'How many are open.'),
        late: field(count, 'Van hoeveel daarvan de dag voorbij is.', 'Of how many of those the day is past.'),
        items: field(v.array(promise), 'De eerste tweehonderd, op dag.', 'The first two hundred, by day.'),
        waiting: field(
          v.array(promise),
          'Wat afwijkende meningen nodig hebben om mee te kunnen; hooguit tweehonderd.',
          'What dissenting views need to go along; two hundred at most.',
        ),
      }),
      'Wat uit deze gesprekken openstaat.',
      'What is open from these sessions.',
    ),
    left_out: field(
      v.record(v.string(), count),
      'Hoeveel bestanden niet meetellen, per reden.',
      'How many files are left out, by reason.',
    ),
  },
);

/** Everything about two half-years of one team. The views draw only from this. */
export type OwnReport = DeepReadonly<v.InferOutput<typeof ownReportResult>>;
