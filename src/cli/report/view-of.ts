import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { type Reported, reportResultOf } from '../../app/report/report.ts';
import { printJson } from '../../core/check/log-safety.ts';
import type { Pages } from '../../core/pages/blocks.ts';
import { reportHtml } from '../../core/pages/html.ts';
import { reportMarkdown } from '../../core/pages/markdown.ts';
import { archiveCsv } from '../../core/report/archive/csv.ts';
import { archivePages } from '../../core/report/archive/pages.ts';
import { ownCsv } from '../../core/report/own/csv.ts';
import { ownPages } from '../../core/report/own/pages.ts';
import type { Context } from '../context.ts';
import { readingRoom } from '../reading-room.ts';
import type { ReportView } from './deliver.ts';

interface Wishes {
  /** The file it goes to; drawings are for beside it. */
  readonly output: string | undefined;
  /** More than the first screen. */
  readonly all: boolean;
}

/** The report in the form that was asked for. */
export async function viewOf(reported: Reported, { output, all }: Wishes, context: Context): Promise<ReportView> {
  const { format } = reported;
  const { messages } = context;
  if (format === 'json') return { text: printJson(reportResultOf(reported)) };
  if (format === 'csv')
    return { text: reported.kind === 'own' ? ownCsv(reported.report) : archiveCsv(reported.published.release) };
  const pages =
    reported.kind === 'own' ? ownPages(reported.report, messages) : archivePages(reported.published, messages);
  if (format === 'html') return { text: reportHtml(pages, messages, sha256) };
  if (format === 'markdown') return markdownView(pages, output, context);
  return { text: await terminalText(pages, { output, all }, context), forScreen: true };
}

/** On stdout there is no beside, and the tables say what is drawn. */
function markdownView(pages: Pages, output: string | undefined, { messages }: Context): ReportView {
  const stem = output === undefined ? undefined : basename(output).replace(/\.md$/iu, '');
  const { text, drawings } = reportMarkdown(pages, messages, stem);
  const folder = dirname(output ?? '.');
  return { text, beside: drawings.map(({ file, svg }) => ({ path: join(folder, file), text: svg })) };
}

async function terminalText(pages: Pages, { output, all }: Wishes, context: Context): Promise<string> {
  const [{ firstScreen, reportLines }, { painter, showsUnicode }] = await Promise.all([
    import('../../terminal/report/view.ts'),
    import('../../terminal/look.ts'),
  ]);
  const { host, plain, messages } = context;
  const room = readingRoom(context);
  const unicode = showsUnicode(host.env, process.platform);
  const paint = painter({ color: room.color && output === undefined, unicode });
  const lines = (all ? reportLines : firstScreen)(pages, { columns: room.columns, unicode, plain }, messages);
  return `${lines.map((line) => paint(line).trimEnd()).join('\n')}\n`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}
