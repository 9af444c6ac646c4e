import type * as v from 'valibot';
import { printedSchema } from '../across/printed.ts';
import { answersSchema } from '../answers/schema.ts';
import { caseSchema } from '../case/schema.ts';
import { configSchema } from '../config/schema.ts';
import { lensSchema } from '../lens/schema.ts';
import { protocolSchema } from '../protocol/schema.ts';
import { frontSchema } from '../record/schema.ts';
import { checkResult } from '../results/check.ts';
import { followUpResult } from '../results/follow-up.ts';
import { listResult } from '../results/list.ts';
import type { SchemaKind } from './schema-kinds.ts';

/** The one definition of each format. */
export const schemas: Readonly<Record<SchemaKind, v.GenericSchema>> = {
  case: caseSchema,
  record: frontSchema,
  protocol: protocolSchema,
  lens: lensSchema,
  answers: answersSchema,
  config: configSchema,
  'check-result': checkResult,
  'list-result': listResult,
  'follow-up-result': followUpResult,
  'report-result': printedSchema,
};
