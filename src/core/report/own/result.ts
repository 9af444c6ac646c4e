import * as v from 'valibot';
import { dueKinds } from '../../follow-up/due.ts';
import type { DeepReadonly } from '../../format/deep-readonly.ts';
import { field, id, isoDate } from '../../format/fields.ts';
import { count, path, result } from '../../results/result.ts';
import { halfSchema } from './half-schema.ts';

const promise = v.strictObject({
  kind: field(v.picklist(dueKinds), 'Wat voor belofte het is.', 'What kind of promise it is.'),
  role: field(v.nullable(v.string()), 'Wie het doet; null als het team het doet.', 'Who does it; null for the team.'),
  what: field(v.string(), 'Wat er is beloofd.', 'What was promised.'),
  due: field(v.nullable(isoDate), 'De dag; null zonder dag.', 'The day; null without one.'),
  overdue: field(v.boolean(), 'Of die dag voorbij is.', 'Whether that day is past.'),
  file: field(path, 'Het verslag waar het in staat.', 'The record it stands in.'),
});

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
export type OpenPromise = DeepReadonly<v.InferOutput<typeof promise>>;
