import type { Messages } from '../../language/messages.ts';
import { type FormatRead, readFormat } from '../format/read.ts';
import { findFront } from '../record/front.ts';
import { VALUES_RESULT_FORMAT, type ValuesResult, valuesResultSchema } from './result.ts';

/** What a file keeps of a sort, or every fault with its place; nothing at all where it has no front matter. */
export function readValuesResult(text: string, file: string, messages: Messages): FormatRead<ValuesResult> | undefined {
  const front = findFront(text);
  if (front === undefined) return undefined;
  return readFormat<ValuesResult>(front.yaml, {
    schema: valuesResultSchema,
    format: VALUES_RESULT_FORMAT,
    file,
    messages,
    within: { text, offset: front.start },
  });
}
