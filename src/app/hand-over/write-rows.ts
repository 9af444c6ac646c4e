import { dirname } from 'node:path';
import type { HandOverRow } from '../../core/archive/row.ts';
import { printRows } from '../../core/archive/row-file.ts';
import { UserError } from '../../core/user-error.ts';
import { inWords } from '../../files/in-words.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { shown } from '../../files/project.ts';
import { writeReportFiles } from '../../files/report-files.ts';
import type { Words, Workplace } from '../ports.ts';

interface TeamRows {
  readonly file: string | null;
  readonly rows: readonly HandOverRow[];
}

/** Writes the files of teams, over earlier ones and over nothing else. Errors: a UserError for another file of that name. */
export function writeRows(
  files: readonly TeamRows[],
  pulses: { readonly path: string; readonly text: string } | undefined,
  { cwd, messages }: Words & Pick<Workplace, 'cwd'>,
): void {
  const rowsOf = files.flatMap(({ file, rows }) => (file === null ? [] : [{ path: file, text: printRows(rows) }]));
  const whole = [...rowsOf, ...(pulses === undefined ? [] : [pulses])];
  const taken = inWords(shown(dirname(whole[0]?.path ?? cwd), cwd), messages, () => {
    for (const { path } of whole) makeFolder(dirname(path));
    return writeReportFiles(
      whole,
      (head) => head === '' || /^\{"format":"driehoek\/(?:hand-over|pulse-row)@/u.test(head),
    );
  });
  if (taken !== undefined) throw new UserError(messages.files.taken(shown(taken, cwd)));
}
