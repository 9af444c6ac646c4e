import { UserError } from '../../core/user-error.ts';
import { inWords } from '../../files/in-words.ts';
import type { NewFile } from '../../files/new-file.ts';
import { shown } from '../../files/project.ts';
import { writeReportFiles } from '../../files/report-files.ts';
import { type Context, print, say } from '../context.ts';

/** A view of a report: some text, and for Markdown the drawings that go beside it. */
export interface ReportView {
  readonly text: string;
  readonly beside?: readonly NewFile[];
  /** Meant to be read on the screen itself. */
  readonly forScreen?: boolean;
}

/** To stdout, or to a file that is new or an earlier report. The path goes to stdout, as for a record. */
export function deliver(view: ReportView, output: string | undefined, context: Context): void {
  if (output === undefined) giveOut(view, context);
  else writeOut(view, output, context);
}

function giveOut({ text, forScreen = false }: ReportView, context: Context): void {
  const { host, messages } = context;
  print(context, text);
  if (forScreen && isLonger(text, host.stdout)) say(context, '', messages.report.cli.longer);
}

function writeOut({ text, beside = [] }: ReportView, path: string, context: Context): void {
  const { messages, cwd } = context;
  const name = shown(path, cwd);
  const titles = [messages.report.own.title, messages.report.many.title];
  const isOurs = (head: string) => isReport(head) || titles.some((title) => head.trimStart().startsWith(title));
  const taken = inWords(name, messages, () => writeReportFiles([...beside, { path, text }], isOurs));
  if (taken !== undefined) throw new UserError(messages.report.cli.notOurs(shown(taken, cwd)));
  print(context, name);
  say(context, messages.report.cli.wrote(name));
}

/** Whether the beginning of a text has gone from the screen by the time its end is there. */
function isLonger(text: string, { isTTY, rows }: Context['host']['stdout']): boolean {
  return isTTY === true && rows !== undefined && text.split('\n').length > rows;
}

/** Every view but the one for the terminal, which begins with its title, names its format. What was released is none. */
function isReport(head: string): boolean {
  return head.includes('driehoek/report');
}
