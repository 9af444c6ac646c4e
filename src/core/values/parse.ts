import type { Messages } from '../../language/messages.ts';
import { type FormatRead, readFormat } from '../format/read.ts';
import { VALUES_FORMAT, type ValueList, valuesSchema } from './schema.ts';

/** A list of values from its text, or every fault with its place. */
export function parseValues(text: string, file: string, messages: Messages): FormatRead<ValueList> {
  return readFormat<ValueList>(text, { schema: valuesSchema, format: VALUES_FORMAT, file, messages });
}
