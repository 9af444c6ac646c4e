import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type RecordTemplate, readTemplate } from '../../core/record/template.ts';
import type { Session } from '../../core/session/fold.ts';
import { slug } from '../../core/text/slug.ts';
import { UserError } from '../../core/user-error.ts';
import { openRecordsFolder, shown } from '../../files/project.ts';
import { shippedText } from '../../files/shipped.ts';
import { readTextFile } from '../../files/text-file.ts';
import type { Words, Workplace } from '../ports.ts';

/** What stands for the standard output instead of a file. */
export const STDOUT = '-';

/** The template of a session, tried out. Errors: a UserError that names what is wrong with a team's own. */
export function openTemplate(
  named: string | undefined,
  { language, messages, cwd }: Words & Workplace,
): RecordTemplate {
  const path = named === undefined ? `templates/records/${language}.md` : resolve(cwd, named);
  const read = readTemplate(named === undefined ? shippedText(path) : readTextFile(path, messages), messages);
  if (read.ok) return read.template;
  throw new UserError(
    [messages.cli.templateWrong(shown(path, cwd)), ...read.problems.map((problem) => `  ${problem}`)].join('\n'),
  );
}

/** Where the record of a session goes when nobody says: the records folder, date and title. */
export async function recordPath({ start }: Session, ports: Words & Workplace): Promise<string> {
  const name = `${start.date}-${slug(start.subject.title, ports.messages.cli.untitledCase)}.md`;
  const { output } = start.record;
  if (output === undefined) return join(openRecordsFolder(await ports.project(), ports.messages), name);
  const path = resolve(ports.cwd, output);
  return existsSync(path) && statSync(path).isDirectory() ? join(path, name) : path;
}
