import type { Messages } from '../../../language/messages.ts';
import { shortPlacement } from '../../draw/words.ts';
import { escapeLine, escapeLineStart } from '../../record/escape.ts';
import { REPORT_FORMAT } from '../report.ts';
import { type Pages, type ReportBlock, type ReportTable, tableOf } from './blocks.ts';
import { drawingOf } from './drawing.ts';

export interface MarkdownReport {
  readonly text: string;
  readonly drawings: readonly { readonly file: string; readonly svg: string }[];
}

/** Which pictures are worth a file of their own: the others say no more than their table. */
const drawn: readonly ReportBlock['kind'][] = ['density', 'trend', 'curve'];

/** The report as Markdown: tables throughout, and with a stem for their names drawings in files beside it. */
export function reportMarkdown(pages: Pages, messages: Messages, stem: string | undefined): MarkdownReport {
  const drawings: { file: string; svg: string }[] = [];
  const body = pages.sections.flatMap((section) => [
    `## ${line(section.title)}`,
    ...section.blocks.flatMap((block) => {
      const image = stem === undefined ? [] : imageOf(block, stem, messages, drawings);
      return blockMarkdown(block, image, messages);
    }),
  ]);
  const text = [`<!-- ${REPORT_FORMAT} -->`, `# ${line(pages.title)}`, line(pages.made), ...body].join('\n\n');
  return { text: `${text}\n`, drawings };
}

function imageOf(
  block: ReportBlock,
  stem: string,
  messages: Messages,
  drawings: { file: string; svg: string }[],
): string[] {
  const svg = drawn.includes(block.kind) ? drawingOf(block, messages, true) : undefined;
  if (svg === undefined || !('id' in block)) return [];
  const file = `${stem}-${block.id}.svg`;
  drawings.push({ file, svg });
  return [`![${line(block.title)}](${encodeURI(file).replace(/[()]/gu, (sign) => (sign === '(' ? '%28' : '%29'))})`];
}

function blockMarkdown(block: ReportBlock, image: readonly string[], messages: Messages): string[] {
  const { across } = messages;
  switch (block.kind) {
    case 'text':
      return [line(block.text)];
    case 'list':
      return [block.items.map((item) => `- ${line(item)}`).join('\n')];
    case 'observations':
      return [block.items.map(({ says, asks }) => `- ${line(says)}\n\n  *${line(asks)}*`).join('\n\n')];
    case 'named':
      return [block.items.map(({ name, text }) => `- **${line(name)}.** ${line(text)}`).join('\n')];
    case 'letter':
      return [block.paragraphs.map((text) => `> ${line(text)}`).join('\n>\n')];
    case 'table':
      return [title(block.title), ...noteOf(block.note), table(block)];
    case 'density': {
      const areas = tableOf(block.areas, across, across.withheldSign);
      const points = [...block.points]
        .sort((a, b) => b.n - a.n)
        .map(({ at, n }) => `${shortPlacement(at)}: ${across.number(n)}`);
      const found = points.length === 0 ? [] : [line(`${across.words.points} ${points.join('; ')}.`)];
      return [title(block.title), line(block.note), ...image, ...noteOf(block.areas.note), table(areas), ...found];
    }
    default:
      return [title(block.title), ...noteOf(block.note), ...image, table(tableOf(block, across, across.withheldSign))];
  }
}

function title(text: string): string {
  return `### ${line(text)}`;
}

function noteOf(note: string | undefined): string[] {
  return note === undefined ? [] : [line(note)];
}

function line(text: string): string {
  return escapeLineStart(escapeLine(text));
}

function table({ head, rows }: ReportTable): string {
  const row = (cells: readonly string[]) => `| ${cells.map(escapeLine).join(' | ')} |`;
  const rule = `| ${head.map((_, at) => (at === 0 ? '---' : '--:')).join(' | ')} |`;
  return [row(head), rule, ...rows.map(row)].join('\n');
}
