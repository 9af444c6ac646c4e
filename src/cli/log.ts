import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { faultsShown } from '../app/faults.ts';
import { gatherRecords } from '../app/records/gather-records.ts';
import type { Language } from '../core/format/language.ts';
import { entryOfRecord, sortEntries } from '../core/list/entry.ts';
import { CLOSING, type LogPlace, openingMark, placeOfLog } from '../core/log/place.ts';
import { type LogRow, logLines } from '../core/log/table.ts';
import { lineEndOf } from '../core/record/lines.ts';
import { recordFindings } from '../core/record/record-findings.ts';
import { conflictIn } from '../core/text/conflict.ts';
import { UserError } from '../core/user-error.ts';
import { createFile } from '../files/new-file.ts';
import { linkFrom, shown } from '../files/project.ts';
import { rewriteFile } from '../files/rewrite-file.ts';
import { readTextFile } from '../files/text-file.ts';
import { loadMessages } from '../language/load.ts';
import { type Context, exit, print, say } from './context.ts';
import { tellUnread } from './tell-unread.ts';

/** `driehoek log`: one table of all records between two marks in a file; made with them where there is no file yet. */
export async function log(
  named: string | undefined,
  { check = false }: { check?: boolean },
  context: Context,
): Promise<number> {
  const { cwd, messages } = context;
  const { records } = (await context.project()).paths;
  if (!existsSync(records)) throw new UserError(messages.files.notFound(shown(records, cwd)));
  const path = named === undefined ? join(records, 'README.md') : resolve(cwd, named);
  const before = existsSync(path) ? readTextFile(path, messages) : undefined;
  if (before !== undefined) await refuseConflict(before, shown(path, cwd), context);
  const place = before === undefined ? undefined : soundPlace(before, shown(path, cwd), context);
  const language = place?.language ?? context.language;
  const { lines, unsound } = await linesFor(path, language, context);
  const after =
    before === undefined || place === undefined
      ? newFile(lines, await loadMessages(language))
      : put(lines, before, place);
  const isStale = after !== before;
  if (isStale && !check) write(path, after, before, context);
  tellUnread(
    unsound.flatMap(({ findings }) => findings),
    context,
  );
  tell(path, isStale, check, context);
  return unsound.length > 0 || (isStale && check) ? exit.findings : exit.done;
}

/** In a file that git could not merge, what stands between the marks is not for us to replace. */
async function refuseConflict(text: string, file: string, context: Context): Promise<void> {
  const at = conflictIn(text);
  if (at === undefined) return;
  const findings = recordFindings(text, file, { ok: false, why: 'conflict-marker', at }, context.messages);
  throw new UserError((await faultsShown(findings, text, context)).trimEnd());
}

function soundPlace(text: string, file: string, { messages }: Context): LogPlace {
  const { log: sentences } = messages.afterwards;
  const found = placeOfLog(text);
  if ('start' in found) return found;
  throw new UserError(
    sentences.marks(file, found.fault, openingMark(), CLOSING, found.lines),
    sentences.marksHint(openingMark(), CLOSING),
  );
}

async function linesFor(path: string, language: Language, context: Context) {
  const found = await gatherRecords([], context, ({ review, path: own }) => entryOfRecord(review, own));
  const unsound = found.unsound.filter((one) => one.path !== path);
  const inTable = new Set(found.taken.map(({ file }) => file));
  const rows = sortEntries(found.taken).map((entry): LogRow => ({ entry, link: linkFrom(path, entry.file) }));
  const leftOut = unsound.filter((one) => !inTable.has(one.path)).map((one) => linkFrom(path, one.path));
  return { lines: logLines(rows, leftOut, language, await loadMessages(language)), unsound };
}

function newFile(lines: readonly string[], { afterwards }: Context['messages']): string {
  return `# ${afterwards.log.heading}\n\n${lines.join('\n')}\n`;
}

/** Everything around the marks stays as it is, and so do the line ends of the file. */
function put(lines: readonly string[], before: string, { start, end }: LogPlace): string {
  return before.slice(0, start) + lines.join(lineEndOf(before)) + before.slice(end);
}

function write(path: string, after: string, before: string | undefined, { messages, cwd }: Context): void {
  const name = shown(path, cwd);
  if (before !== undefined) rewriteFile(path, after, before, name, messages);
  else if (!made(path, after, name, messages)) throw new UserError(messages.files.taken(name));
}

function made(path: string, text: string, name: string, { files }: Context['messages']): boolean {
  try {
    return createFile(path, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UserError(files.cannotWrite(name, code));
  }
}

function tell(path: string, isStale: boolean, check: boolean, context: Context): void {
  const { log: sentences } = context.messages.afterwards;
  const name = shown(path, context.cwd);
  if (!isStale) say(context, sentences.upToDate(name));
  else if (check) say(context, sentences.stale(name), `  ${sentences.staleHint}`);
  else {
    say(context, sentences.written(name));
    print(context, name);
  }
}
