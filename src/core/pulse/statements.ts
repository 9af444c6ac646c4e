import * as v from 'valibot';
import type { Messages } from '../../language/messages.ts';
import type { Finding } from '../check/finding.ts';
import { told } from '../check/told.ts';
import { field, formatLine, id, language, line } from '../format/fields.ts';
import { type FormatRead, readFormat } from '../format/read.ts';

export const STATEMENTS_FORMAT = 'driehoek/pulse-statements@1';

const statement = v.strictObject({
  id: field(
    id,
    'Vaste korte naam. Verander je de zin, geef hem dan een nieuwe naam: anders vergelijk je twee verschillende zinnen.',
    'Fixed short name. If you change the sentence, give it a new name: else two different sentences are compared.',
  ),
  theme: field(id, 'Het thema, met een vaste korte naam.', 'The theme, by a fixed short name.'),
  text: field(v.pipe(line, v.maxLength(80)), 'De stelling.', 'The statement.'),
  heard: v.exactOptional(
    field(line, 'Wat een grotere groep er eerder over zei.', 'What a larger group said about it before.'),
  ),
  direction: v.exactOptional(
    field(
      v.picklist(['agree', 'disagree']),
      'Of die groep het er vooral mee eens was of niet.',
      'Whether that group mostly agreed or not.',
    ),
  ),
  ask: v.exactOptional(field(line, 'De vraag om daarna te bespreken.', 'The question to talk about afterwards.')),
});

/** The one definition of a list of statements. A statement's number is its place in the list, the same in every language. */
export const statementsSchema = v.strictObject({
  format: formatLine(STATEMENTS_FORMAT),
  id: field(id, 'Vaste korte naam.', 'Fixed short name.'),
  title: field(line, 'De naam van de lijst.', 'The name of the list.'),
  language: field(language, 'De taal van het bestand.', 'The language of the file.'),
  statements: field(
    v.pipe(v.array(statement), v.minLength(1), v.maxLength(20)),
    'De stellingen, op volgorde van nummer.',
    'The statements, in the order of their numbers.',
  ),
});

export type Statements = v.InferOutput<typeof statementsSchema>;

/** A list of statements from its text, or every fault with its place. */
export function parseStatements(text: string, file: string, messages: Messages): FormatRead<Statements> {
  const read = readFormat<Statements>(text, { schema: statementsSchema, format: STATEMENTS_FORMAT, file, messages });
  const ids = read.value?.statements.map((one) => one.id) ?? [];
  // What a group answers stands under the id: of two with one id a word would be lost.
  const twice = [...ids.keys()].filter((at) => ids.indexOf(ids[at] ?? '') !== at);
  if (twice.length === 0) return read;
  const findings = twice.map(
    (at): Finding => ({
      rule: 'statement-twice',
      severity: 'error',
      file,
      ...read.locate(['statements', at, 'id'], 'value'),
      message: messages.pulse.sameId(ids[at] ?? ''),
    }),
  );
  return { ...read, value: undefined, findings: told(findings, text) };
}
