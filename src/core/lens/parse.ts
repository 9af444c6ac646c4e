import type { Messages } from '../../language/messages.ts';
import { type FormatRead, readFormat } from '../format/read.ts';
import { LENS_FORMAT, type Lens, lensSchema } from './schema.ts';

/** A lens from its text, or every fault with its place. */
export function parseLens(text: string, file: string, messages: Messages): FormatRead<Lens> {
  return readFormat<Lens>(text, { schema: lensSchema, format: LENS_FORMAT, file, messages });
}
