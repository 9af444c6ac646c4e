import type { Messages } from '../../language/messages.ts';
import { type FormatRead, readFormat } from '../format/read.ts';
import { ANSWERS_FORMAT, type AnswersFile, answersSchema } from './schema.ts';

/** Room for a session in which somebody pasted a whole document. */
const LIMIT = 8 * 1024 * 1024;

/** An answers file, YAML or JSON, from its text; or every fault with its place. */
export function parseAnswers(text: string, file: string, messages: Messages): FormatRead<AnswersFile> {
  return readFormat<AnswersFile>(text, { schema: answersSchema, format: ANSWERS_FORMAT, file, messages, limit: LIMIT });
}
