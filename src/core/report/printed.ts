import * as v from 'valibot';
import { releaseSchema } from '../archive/release-file.ts';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { field } from '../format/fields.ts';
import { ownReportResult } from './own/result.ts';

/** All that `report` prints as JSON: a team's own half-year, or with `--archive` a release as it was published. */
export const printedSchema = field(
  v.variant('format', [ownReportResult, releaseSchema]),
  'Het half jaar van een team, of met --archive wat er van een half jaar is vrijgegeven.',
  'The half-year of a team, or with --archive what was released of a half-year.',
);

export type ReportResult = DeepReadonly<v.InferOutput<typeof printedSchema>>;
