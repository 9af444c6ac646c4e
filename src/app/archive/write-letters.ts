import { join, resolve } from 'node:path';
import { readInsights } from '../../core/archive/insights.ts';
import { LETTER_MARKER, letterOf } from '../../core/archive/letter.ts';
import { isPeriod } from '../../core/archive/period.ts';
import { grouped } from '../../core/grouped.ts';
import type { ArchiveLettersResult } from '../../core/results/archive.ts';
import { UserError } from '../../core/user-error.ts';
import { inWords } from '../../files/in-words.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { shown } from '../../files/project.ts';
import { writeReportFiles } from '../../files/report-files.ts';
import type { Words, Workplace } from '../ports.ts';
import { type Archive, type ArchiveInput, inArchive } from './open-archive.ts';

export interface LettersInput extends ArchiveInput {
  readonly period: string;
  /** A folder; "letters/<period>" in the archive if left out. */
  readonly output?: string | undefined;
}

/** Writes a letter for each team of a half-year that was released. Errors: a UserError for one that was not. */
export function writeLetters(input: LettersInput, ports: Words & Workplace): ArchiveLettersResult {
  const { messages } = ports;
  const { period } = input;
  if (!isPeriod(period)) throw new UserError(messages.archive.notAPeriod(period), messages.archive.notAPeriodHint);
  return inArchive(input, ports, (archive) => lettersOf(archive, input, ports));
}

function lettersOf(archive: Archive, input: LettersInput, { cwd, messages }: Words & Workplace): ArchiveLettersResult {
  const { period } = input;
  const release = archive.releases.find((one) => one.period === period);
  if (release === undefined)
    throw new UserError(messages.archive.notReleased(period), messages.archive.notReleasedHint(period));
  const folder = input.output === undefined ? join(archive.folder, 'letters', period) : resolve(cwd, input.output);
  const insights = readInsights(archive.insights?.text ?? '');
  const rows = archive.rows.map(({ row }) => row).filter((row) => row.period === period);
  const files = [...grouped(rows, ({ team }) => team)].map(([team, own]) => ({
    path: join(folder, `${team}.md`),
    text: letterOf(own, { period, release, insights }, messages),
  }));
  const taken = inWords(shown(folder, cwd), messages, () => {
    makeFolder(folder);
    return writeReportFiles(files, (head) => head.includes(LETTER_MARKER));
  });
  if (taken !== undefined) throw new UserError(messages.files.taken(shown(taken, cwd)));
  return {
    format: 'driehoek/archive-letters-result@1',
    archive: archive.name,
    period,
    files: files.map(({ path }) => shown(path, cwd)),
  };
}
