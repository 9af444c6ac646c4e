import * as v from 'valibot';
import { partSchema } from './part.ts';
import { reportSchema } from './report.ts';

/** All that `report` prints as JSON: what may be told, or with `--shard` the counts of a part, to be joined. */
export const printedSchema = v.variant('format', [reportSchema, partSchema]);
