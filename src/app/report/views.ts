import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { Context } from '../../cli/context.ts';
import { readingRoom } from '../../cli/reading-room.ts';
import type { Report } from '../../core/across/report.ts';
import { reportCsv } from '../../core/across/views/csv.ts';
import { reportHtml } from '../../core/across/views/html.ts';
import { reportJson } from '../../core/across/views/json.ts';
import { reportMarkdown } from '../../core/across/views/markdown.ts';
import type { TitleOf } from '../../core/across/views/names.ts';
import { pagesOf } from '../../core/across/views/pages.ts';
import type { Asked } from './options.ts';
import type { View } from './output.ts';

/** The report in the form that was asked for. */
export async function viewOf(
  { format, output }: Asked,
  report: Report,
  { titleOf }: { readonly titleOf: TitleOf },
  context: Context,
): Promise<View> {
  const { messages } = context;
  const pages = pagesOf(report, messages, titleOf);
  if (format === 'json') return { kind: 'text', text: reportJson(report) };
  if (format === 'csv') return { kind: 'text', text: reportCsv(report) };
  if (format === 'html') return { kind: 'text', text: reportHtml(pages, messages, sha256) };
  if (format === 'markdown') return markdownView(pages, output, context);
  return { kind: 'text', text: await terminalText(pages, output, context), forScreen: true };
}

/** Drawings go beside the file; on stdout there is no beside, and the tables say it. */
function markdownView(
  pages: Parameters<typeof reportMarkdown>[0],
  output: string | undefined,
  { messages }: Context,
): View {
  const stem = output === undefined ? undefined : basename(output).replace(/\.md$/iu, '');
  const { text, drawings } = reportMarkdown(pages, messages, stem);
  const folder = dirname(output ?? '.');
  return { kind: 'text', text, beside: drawings.map(({ file, svg }) => ({ path: join(folder, file), text: svg })) };
}

async function terminalText(pages: Parameters<typeof reportMarkdown>[0], output: string | undefined, context: Context) {
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
