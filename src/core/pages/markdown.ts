import type { Messages } from '../../language/messages.ts';
import { escapeLine, escapeLineStart } from '../record/escape.ts';
import type { Figure, PageBlock, PageFinding, Pages } from './blocks.ts';
import { drawingOf } from './drawing.ts';
import { REPORT_MARK } from './mark.ts';

export interface MarkdownReport {
  readonly text: string;
  readonly drawings: readonly { readonly file: string; readonly svg: string }[];
}

/** The report as Markdown: tables throughout, and with a stem for their names drawings in files beside it. */
export function reportMarkdown(pages: Pages, messages: Messages, stem: string | undefined): MarkdownReport {
  const drawings: { file: string; svg: string }[] = [];
  const imagesOf = ({ id, pictures }: Figure): string[] =>
    pictures.flatMap((picture, at) => {
      if (stem === undefined) return [];
      const file = `${stem}-${id}${at === 0 ? '' : `-${at + 1}`}.svg`;
      drawings.push({ file, svg: drawingOf(picture, `${id}-${at}`, messages, true) });
      return [
        `![${line(picture.title)}](${encodeURI(file).replace(/[()]/gu, (sign) => (sign === '(' ? '%28' : '%29'))})`,
      ];
    });
  const body = pages.sections.flatMap(({ title, blocks }) => [
    `## ${line(title)}`,
    ...blocks.flatMap((block) => (block.kind === 'figure' ? figure(block, imagesOf(block)) : prose(block, messages))),
  ]);
  const text = [
    REPORT_MARK,
    `# ${line(pages.title.replace(/\.$/u, ''))}`,
    line(`${pages.lead} ${pages.made}`),
    ...body,
  ].join('\n\n');
  return { text: `${text}\n`, drawings };
}

function prose(block: Exclude<PageBlock, Figure>, messages: Messages): string[] {
  switch (block.kind) {
    case 'text':
      return [line(block.text)];
    case 'title':
      return [heading(block.text)];
    case 'list':
      return [block.items.map((item) => `- ${line(item)}`).join('\n')];
    case 'named':
      return [block.items.map(({ name, text }) => `- **${line(name)}** ${line(text)}`).join('\n')];
    case 'quotes':
      // One quotation with blank lines between: two that follow each other are one in Markdown.
      return [block.items.map(({ text, from }) => quote(text, from)).join('\n>\n')];
    case 'findings':
      return [block.items.map((one) => finding(one, messages)).join('\n')];
  }
}

function quote(text: string, from: string | undefined): string {
  return from === undefined ? `> ${line(text)}` : `> ${line(text)} (${escapeLine(from)})`;
}

function finding({ says, evidence, doubt, todo }: PageFinding, { report: { parts } }: Messages): string {
  const lines = [
    [parts.evidence, evidence],
    [parts.doubt, doubt],
    [parts.todo, todo],
  ].flatMap(([name, text = '']) => (text === '' ? [] : [`   - ${name} ${line(text)}`]));
  return [`1. **${line(says)}**`, ...lines].join('\n');
}

function figure({ title, note, head, rows }: Figure, images: readonly string[]): string[] {
  return [heading(title), ...(note === undefined ? [] : [line(note)]), ...images, table(head, rows)];
}

/** A full stop at its end is none of a heading's. */
function heading(text: string): string {
  return `### ${line(text.replace(/\.$/u, ''))}`;
}

function line(text: string): string {
  return escapeLineStart(escapeLine(text));
}

function table(head: Figure['head'], rows: Figure['rows']): string {
  const row = (cells: readonly string[]) => `| ${cells.map(escapeLine).join(' | ')} |`;
  const rule = `| ${head.map((_, at) => (at === 0 ? '---' : '--:')).join(' | ')} |`;
  return [row(head), rule, ...rows.map(row)].join('\n');
}
