import * as v from 'valibot';
import { field } from '../format/fields.ts';
import { partSchema } from './part.ts';
import { reportSchema } from './report.ts';

/** All that `report` prints as JSON: what may be told, or with `--shard` the counts of a part, to be joined. */
export const printedSchema = field(
  v.variant('format', [reportSchema, partSchema]),
  'Wat veel verslagen samen zeggen, of met --shard de tellingen van een deel.',
  'What many records say together, or with --shard the counts of a part.',
);
