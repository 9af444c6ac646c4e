import type { Messages } from '../../language/messages.ts';
import { type FormatRead, readFormat } from '../format/read.ts';
import { CASE_FORMAT, type Case, caseSchema } from './schema.ts';

/** A case from its text, or every fault with its place. */
export function parseCase(text: string, file: string, messages: Messages): FormatRead<Case> {
  return readFormat<Case>(text, { schema: caseSchema, format: CASE_FORMAT, file, messages });
}
