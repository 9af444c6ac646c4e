import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Finding } from '../core/check/finding.ts';
import { unreadOf } from '../core/check/public-finding.ts';
import type { Language } from '../core/format/language.ts';
import { entryOfRecord, sortEntries } from '../core/list/entry.ts';
import { CLOSING, type LogPlace, openingMark, placeOfLog } from '../core/log/place.ts';
import { type LogRow, logLines } from '../core/log/table.ts';
import { lineEndOf } from '../core/record/lines.ts';
import { recordFindings } from '../core/record/record-findings.ts';
import type { LogResult, LogState } from '../core/results/log.ts';
import { conflictIn } from '../core/text/conflict.ts';
import { UserError } from '../core/user-error.ts';
import { makeFile } from '../files/make-file.ts';
import { linkFrom, shown } from '../files/project.ts';
import { rewriteFile } from '../files/rewrite-file.ts';
import { readTextFile } from '../files/text-file.ts';
import { loadMessages } from '../language/load.ts';
import type { Messages } from '../language/messages.ts';
import { faultsShown } from './faults.ts';
import type { Words, Workplace } from './ports.ts';
import { gatherRecords } from './records/gather-records.ts';

export interface LogInput {
  /** README.md in the records folder if left out; "-" to write nothing. */
  readonly file?: string | undefined;
  /** Only looks whether the table is up to date. */
  readonly check?: boolean;
}

export interface Logged {
  /** Where the table is; nothing where it was not written. */
  readonly file?: string;
  readonly state: LogState;
  /** The table itself, where it is in no file. */
  readonly text?: string;
  /** Records that could not be read, or not wholly. */
  readonly findings: readonly Finding[];
}

/**
 * Puts one table of all records between two marks in a file; makes the file with them where there is none. Errors: a UserError
 * for a file without its two marks, one that git could not merge, or one that cannot be written.
 */
export async function log({ file, check = false }: LogInput, ports: Words & Workplace): Promise<Logged> {
  const { cwd, messages } = ports;
  if (file === '-') {
    if (check) throw new UserError(messages.cli.notTogether('log -', '--check'));
    return printed(ports);
  }
  const path = file === undefined ? join(await recordsFolder(ports), 'README.md') : resolve(cwd, file);
  const name = shown(path, cwd);
  const before = existsSync(path) ? readTextFile(path, messages) : undefined;
  const place = before === undefined ? undefined : await soundPlace(before, name, ports);
  const { lines, words, findings } = await tableFor(path, place?.language, ports);
  if (before === undefined || place === undefined) {
    if (!check) makeFile(path, newFile(lines, words), name, messages);
    return { file: name, state: check ? 'stale' : 'written', findings };
  }
  const after = put(lines, before, place);
  if (after === before) return { file: name, state: 'up-to-date', findings };
  if (!check) rewriteFile(path, after, before, name, messages);
  return { file: name, state: check ? 'stale' : 'written', findings };
}

/** Between its marks, for a file where the records folder is one's own. */
async function printed(ports: Words & Workplace): Promise<Logged> {
  const { lines, findings } = await tableFor(resolve(ports.cwd, 'README.md'), undefined, ports);
  return { state: 'printed', text: `${lines.join('\n')}\n`, findings };
}

export function logResultOf({ file, state, text, findings }: Logged): LogResult {
  return { format: 'driehoek/log-result@1', file: file ?? null, state, text: text ?? null, unread: unreadOf(findings) };
}

async function recordsFolder({ cwd, messages, project }: Words & Workplace): Promise<string> {
  const { records } = (await project()).paths;
  if (!existsSync(records)) throw new UserError(messages.files.notFound(shown(records, cwd)));
  return records;
}

/** In a file that git could not merge, what stands between the marks is not for us to replace. */
async function soundPlace(text: string, file: string, ports: Words & Workplace): Promise<LogPlace> {
  const at = conflictIn(text);
  if (at !== undefined) {
    const findings = recordFindings(text, file, { ok: false, why: 'conflict-marker', at }, ports.messages);
    throw new UserError((await faultsShown(findings, text, ports)).trimEnd());
  }
  const found = placeOfLog(text);
  if ('start' in found) return found;
  const { log: sentences } = ports.messages.afterwards;
  throw new UserError(
    sentences.marks(file, found.fault, openingMark(), CLOSING, found.lines),
    sentences.marksHint(openingMark(), CLOSING),
  );
}

async function tableFor(path: string, asked: Language | undefined, ports: Words & Workplace) {
  await recordsFolder(ports);
  const language = asked ?? ports.language;
  const words = await loadMessages(language);
  const found = await gatherRecords([], ports, ({ review, path: own }) => entryOfRecord(review, own));
  const unsound = found.unsound.filter((one) => one.path !== path);
  const inTable = new Set(found.taken.map(({ file }) => file));
  const rows = sortEntries(found.taken).map((entry): LogRow => ({ entry, link: linkFrom(path, entry.file) }));
  const leftOut = unsound.filter((one) => !inTable.has(one.path)).map((one) => linkFrom(path, one.path));
  const lines = logLines(rows, leftOut, language, words);
  return { lines, words, findings: unsound.flatMap(({ findings }) => findings) };
}

function newFile(lines: readonly string[], { afterwards }: Messages): string {
  return `# ${afterwards.log.heading}\n\n${lines.join('\n')}\n`;
}

/** Everything around the marks stays as it is, and so do the line ends of the file. */
function put(lines: readonly string[], before: string, { start, end }: LogPlace): string {
  return before.slice(0, start) + lines.join(lineEndOf(before)) + before.slice(end);
}
