import type { PageBlock, PageFinding, Pages } from '../../core/pages/blocks.ts';
import type { Messages } from '../../language/messages.ts';
import { type Line, span } from '../look.ts';
import { widthOf, wrapText } from '../width.ts';
import { figureLines } from './figure.ts';
import type { ReportRoom } from './room.ts';

const MARGIN = '  ';

/** The report as rows for a terminal: drawn, or with `plain` in words that can be read aloud. */
export function reportLines(pages: Pages, room: ReportRoom, messages: Messages): Line[] {
  const lines: Line[] = [
    [span(MARGIN + pages.title, 'title')],
    ...paragraph(pages.lead, room),
    ...paragraph(pages.made, room, 'faint'),
  ];
  for (const section of pages.sections) {
    lines.push([], [span(MARGIN + section.title, 'title')]);
    if (!room.plain) lines.push([span(MARGIN + '─'.repeat(Math.max(1, room.columns - 4)), 'faint')]);
    for (const block of section.blocks) lines.push([], ...blockLines(block, room, messages));
  }
  return lines;
}

/** Rows of a terminal of which one holds the next prompt. */
const ROWS = 23;

/** What matters most, on one screen: the first section, with as many of its parts as fit, and how to see the rest. */
export function firstScreen(pages: Pages, room: ReportRoom, messages: Messages): Line[] {
  const [first, ...rest] = pages.sections;
  const head: Line[] = [...headLines(pages, room), ...(room.plain ? [] : [[]])];
  const more = paragraph(messages.report.allOf(rest.length), room, 'faint');
  const parts = (first?.blocks ?? []).flatMap((block) => partsOf(block, room, messages));
  const spread = [...head, ...parts.flatMap((lines, at) => (at === 0 ? lines : [[], ...lines])), [], ...more];
  if (spread.length <= ROWS && !room.plain) return spread;
  const close = (count: number) => [...head, ...parts.slice(0, count).flat(), ...more];
  let count = parts.length;
  while (count > 1 && close(count).length > ROWS) count -= 1;
  return close(count);
}

/** On one row where that fits. */
function headLines({ title, lead }: Pages, room: ReportRoom): Line[] {
  const own = `${title.replace(/\.$/u, '')}.`;
  const isOneRow = room.plain || widthOf(`${MARGIN}${own} ${lead}`) <= room.columns;
  if (isOneRow) return [[span(MARGIN + own, 'title'), span(` ${lead}`)]];
  return [...paragraph(own, room, 'title'), ...paragraph(lead, room)];
}

/** Findings come apart: each is whole or not there. */
function partsOf(block: PageBlock, room: ReportRoom, messages: Messages): Line[][] {
  if (block.kind === 'findings') return block.items.map((one) => findingLines(one, room, messages));
  // On one screen a table needs no title of its own.
  return [block.kind === 'figure' ? figureLines(block, room, messages) : blockLines(block, room, messages)];
}

function blockLines(block: PageBlock, room: ReportRoom, messages: Messages): Line[] {
  switch (block.kind) {
    case 'text':
      return paragraph(block.text, room);
    case 'title':
      return paragraph(block.text, room, 'strong');
    case 'list':
      return block.items.flatMap((item) => point(item, room));
    case 'named':
      return block.items.flatMap(({ name, text }) => point(`${name} ${text}`, room));
    case 'quotes':
      return block.items.flatMap(({ text, from }) => point(from === undefined ? text : `${text} (${from})`, room));
    case 'findings':
      return block.items.flatMap((one, at) => [...(at === 0 ? [] : [[]]), ...findingLines(one, room, messages)]);
    case 'figure':
      return [...paragraph(block.title, room, 'strong'), ...figureLines(block, room, messages)];
  }
}

function findingLines({ says, evidence, doubt, todo }: PageFinding, room: ReportRoom, { report }: Messages): Line[] {
  const { parts } = report;
  const line = (name: string, text: string) => (text === '' ? [] : paragraph(`${name} ${text}`, room, 'plain', '  '));
  return [
    ...paragraph(says, room, 'strong'),
    ...line(parts.evidence, evidence),
    ...line(parts.doubt, doubt),
    ...line(parts.todo, todo),
  ];
}

type Look = 'plain' | 'faint' | 'strong' | 'title';

function paragraph(text: string, { columns, plain }: ReportRoom, look: Look = 'plain', lead = ''): Line[] {
  if (plain) return [[span(MARGIN + text)]];
  const rows = wrapText(text, Math.min(columns, 88) - 4 - lead.length);
  return rows.map((row) => [span(MARGIN + lead + row, look)]);
}

function point(text: string, { columns, plain }: ReportRoom): Line[] {
  if (plain) return [[span(MARGIN + text)]];
  const rows = wrapText(text, Math.min(columns, 88) - 6);
  return rows.map((row, at) => [span(`${MARGIN}${at === 0 ? '• ' : '  '}${row}`)]);
}
