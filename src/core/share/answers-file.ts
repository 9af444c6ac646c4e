import * as v from 'valibot';
import type { Messages } from '../../language/messages.ts';
import { field, formatLine } from '../format/fields.ts';
import { type FormatRead, readFormat } from '../format/read.ts';
import { printYaml } from '../yaml/print.ts';
import { type ShareQuestion, shareQuestions } from './questions.ts';
import type { Retelling } from './retelling.ts';

export const SHARE_ANSWERS_FORMAT = 'driehoek/share-answers@1';

/** What may be answered: that nothing in the text leads to a person, or that it did and was changed. */
const given = v.picklist(['absent', 'changed']);

const questions = Object.fromEntries(
  shareQuestions.map((question) => [question, v.exactOptional(given)] as const),
) as Record<ShareQuestion, v.ExactOptionalSchema<typeof given, undefined>>;

/** A case told anew, as a file: kept while people type, and given where nobody can be asked. */
const shareAnswersSchema = v.strictObject({
  format: formatLine(SHARE_ANSWERS_FORMAT),
  texts: field(
    v.record(v.string(), v.string()),
    'De teksten van de casus, met eigen woorden.',
    'The texts of the case, in words of your own.',
  ),
  questions: v.exactOptional(
    field(
      v.strictObject(questions),
      'Het antwoord op elk van de tien vragen.',
      'The answer to each of the ten questions.',
    ),
  ),
  digest: v.exactOptional(
    field(
      v.string(),
      'De SHA-256 van de casus zoals die wordt geschreven, nadat iemand die las.',
      'The SHA-256 of the case as it will be written, after somebody read it.',
    ),
  ),
});

export type ShareAnswers = v.InferOutput<typeof shareAnswersSchema>;

export function parseShareAnswers(text: string, file: string, messages: Messages): FormatRead<ShareAnswers> {
  return readFormat<ShareAnswers>(text, { schema: shareAnswersSchema, format: SHARE_ANSWERS_FORMAT, file, messages });
}

export function printShareAnswers({ texts, answered }: Retelling): string {
  const answers = Object.fromEntries(answered.map((question) => [question, 'absent']));
  return printYaml({
    format: SHARE_ANSWERS_FORMAT,
    texts,
    ...(answered.length === 0 ? {} : { questions: answers }),
  });
}

/** An answers file as it tells a case. */
export function retellingOf({ texts, questions: own = {} }: ShareAnswers): Retelling {
  return { texts, answered: shareQuestions.filter((question) => own[question] !== undefined) };
}
