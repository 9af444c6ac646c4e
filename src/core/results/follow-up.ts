import * as v from 'valibot';
import { dueKinds } from '../follow-up/due.ts';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { field, isoDate } from '../format/fields.ts';
import { unread } from './finding.ts';
import { path, result } from './result.ts';

const kindOf = <const K extends readonly string[]>(kinds: K) =>
  field(v.picklist(kinds), 'Wat voor belofte het is.', 'What kind of promise it is.');

/** What is open in a record. */
export const promise = v.strictObject({
  kind: kindOf(dueKinds),
  role: field(v.nullable(v.string()), 'Wie het doet; null als het team het doet.', 'Who does it; null for the team.'),
  what: field(v.string(), 'Wat er is beloofd.', 'What was promised.'),
  due: field(v.nullable(isoDate), 'De dag; null zonder dag.', 'The day; null without one.'),
  overdue: field(v.boolean(), 'Of die dag voorbij is.', 'Whether that day is past.'),
  file: field(path, 'Het verslag waar het in staat.', 'The record it stands in.'),
});

const due = v.strictObject({
  ...promise.entries,
  // Beside what records hold: an insight of the organisation whose answer is past its day, and the answer to a programme.
  kind: kindOf([...dueKinds, 'insight', 'programme-answer']),
  title: field(v.string(), 'De titel van dat verslag.', 'The title of that record.'),
  date: field(v.nullable(isoDate), 'De dag van dat gesprek.', 'The day of that session.'),
  id: field(
    v.nullable(v.string()),
    'Hoe dat verslag blijft heten, ook onder een andere bestandsnaam.',
    'What that record stays known by, also under another file name.',
  ),
});

export const followUpResult = result(
  'follow-up-result',
  ['Wat er in de verslagen openstaat.', 'What is open in the records.'],
  {
    today: field(isoDate, 'De dag van vandaag.', 'The day of today.'),
    items: field(v.array(due), 'Wat openstaat, op dag.', 'What is open, by day.'),
    unread,
  },
);

export type OpenPromise = DeepReadonly<v.InferOutput<typeof promise>>;
/** Something that is to be followed up. */
export type FollowUp = DeepReadonly<v.InferOutput<typeof due>>;
export type FollowUpResult = DeepReadonly<v.InferOutput<typeof followUpResult>>;
