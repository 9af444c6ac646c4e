import { type Context, print, say } from '../../cli/context.ts';
import { UserError } from '../../core/user-error.ts';
import type { NewFile } from '../../files/new-file.ts';
import { shown } from '../../files/project.ts';
import { writeReportFiles } from '../../files/report-files.ts';

/** A view of a report: some text or bytes, and for Markdown the drawings that go beside it. */
export type View =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly beside?: readonly NewFile[];
      /** Meant to be read on the screen itself. */
      readonly forScreen?: boolean;
    }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array };

/** To stdout, or to a file that is new or an earlier report. The path goes to stdout, as for a record. */
export async function deliver(view: View, output: string | undefined, context: Context): Promise<void> {
  const { cwd, messages, host } = context;
  if (output === undefined) {
    if (view.kind === 'text') print(context, view.text);
    else host.stdout.write(view.bytes);
    if (view.kind === 'text' && view.forScreen && isLonger(view.text, host.stdout))
      say(context, '', messages.across.cli.longer);
    return;
  }
  const data = view.kind === 'text' ? view.text : view.bytes;
  const beside = view.kind === 'text' ? (view.beside ?? []) : [];
  const taken = written([...beside, { path: output, text: data }], context);
  if (taken !== undefined) throw new UserError(messages.across.cli.notOurs(shown(taken, cwd)));
  print(context, shown(output, cwd));
  say(context, messages.across.cli.wrote(shown(output, cwd)));
}

/** Whether the beginning of a text has gone from the screen by the time its end is there. */
function isLonger(text: string, { isTTY, rows }: Context['host']['stdout']): boolean {
  return isTTY === true && rows !== undefined && text.split('\n').length > rows;
}

function written(files: readonly NewFile[], { cwd, messages }: Context): string | undefined {
  try {
    return writeReportFiles(files, (head) => isReport(head) || head.trimStart().startsWith(messages.across.title));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UserError(messages.files.cannotWrite(shown(files.at(-1)?.path ?? '', cwd), code));
  }
}

/** Every view but the one for the terminal, which begins with its title, names its format; Parquet has its own mark. */
function isReport(head: string): boolean {
  return head.includes('driehoek/report') || head.startsWith('PAR1');
}
