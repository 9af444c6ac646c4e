import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { Reported } from '../../app/report/report.ts';
import { reportCsv } from '../../core/across/views/csv.ts';
import { reportHtml } from '../../core/across/views/html.ts';
import { reportMarkdown } from '../../core/across/views/markdown.ts';
import { pagesOf } from '../../core/across/views/pages.ts';
import { printJson } from '../../core/check/log-safety.ts';
import type { Context } from '../context.ts';
import { readingRoom } from '../reading-room.ts';
import type { ReportView } from './deliver.ts';

type Pages = ReturnType<typeof pagesOf>;

/** The report in the form that was asked for; drawings are for beside `output`. */
export async function viewOf(reported: Reported, output: string | undefined, context: Context): Promise<ReportView> {
  if (reported.kind === 'rows') return { text: reported.bytes };
  if (reported.kind === 'part') return { text: printJson(reported.part) };
  const { format, report, titleOf } = reported;
  if (format === 'json') return { text: printJson(report) };
  if (format === 'csv') return { text: reportCsv(report) };
  const { messages } = context;
  const pages = pagesOf(report, messages, titleOf);
  if (format === 'html') return { text: reportHtml(pages, messages, sha256) };
  if (format === 'markdown') return markdownView(pages, output, context);
  return { text: await terminalText(pages, output, context), forScreen: true };
}

/** On stdout there is no beside, and the tables say what is drawn. */
function markdownView(pages: Pages, output: string | undefined, { messages }: Context): ReportView {
  const stem = output === undefined ? undefined : basename(output).replace(/\.md$/iu, '');
  const { text, drawings } = reportMarkdown(pages, messages, stem);
  const folder = dirname(output ?? '.');
  return { text, beside: drawings.map(({ file, svg }) => ({ path: join(folder, file), text: svg })) };
}

async function terminalText(pages: Pages, output: string | undefined, context: Context): Promise<string> {
  const [{ reportLines }, { painter, showsUnicode }] = await Promise.all([
    import('../../terminal/report/view.ts'),
    import('../../terminal/look.ts'),
  ]);
  const { host, plain, messages } = context;
  const room = readingRoom(context);
  const unicode = showsUnicode(host.env, process.platform);
  const paint = painter({ color: room.color && output === undefined, unicode });
  const lines = reportLines(pages, { columns: room.columns, unicode, plain }, messages);
  return `${lines.map((line) => paint(line).trimEnd()).join('\n')}\n`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}
