import type {
  FieldsPanel,
  NumberedItem,
  NumberedPanel,
  Panel,
  PointsPanel,
  TrianglePanel,
} from '../../core/wall/panel.ts';
import type { Messages } from '../../language/messages.ts';
import { fitLine, type Line, lineWidth, type StyledText, span } from '../look.ts';
import { cutTo, widthOf, wrapText } from '../width.ts';

/** Where panels are drawn. */
export interface PanelSpace {
  readonly columns: number;
  /** Rows there are; a drawing is chosen by it, texts may be longer. */
  readonly rows: number;
  readonly unicode: boolean;
  readonly messages: Messages;
  /** How much is left out where rows run short: reasons but the last, all reasons, and what wraps of a title. */
  readonly brevity: Brevity;
}

export const brevities = [0, 1, 2, 3] as const;
type Brevity = (typeof brevities)[number];

/** One panel of words. */
export function drawPanel(panel: Exclude<Panel, TrianglePanel>, space: PanelSpace): Line[] {
  const { columns } = space;
  switch (panel.kind) {
    case 'text':
      return [...headingOf(panel, columns), ...paragraphs(panel.paragraphs, columns)];
    case 'points':
      return drawPoints(panel, columns);
    case 'numbered':
      return [...headingOf(panel, columns), ...drawNumbered(panel, space)];
    case 'fields':
      return [...headingOf(panel, columns), ...drawFields(panel, space)];
  }
}

function headingOf({ heading }: { readonly heading?: string }, columns: number): Line[] {
  return heading === undefined ? [] : wrapped([heading], columns, 'strong');
}

function paragraphs(texts: readonly string[], columns: number): Line[] {
  return texts.flatMap((text, at) => [...(at === 0 ? [] : [[]]), ...wrapped([text], columns)]);
}

export function wrapped(texts: readonly string[], columns: number, look: StyledText['look'] = 'plain'): Line[] {
  return texts.flatMap((text) => wrapText(text, columns).map((row): Line => [span(row, look)]));
}

/** A text that hangs under its own first word. */
function hanging(lead: Line, text: string, columns: number, look: StyledText['look'] = 'plain'): Line[] {
  const width = lineWidth(lead);
  return wrapText(text, Math.max(8, columns - width)).map(
    (row, at): Line => [...(at === 0 ? lead : [span(' '.repeat(width))]), span(row, look)],
  );
}

function drawPoints({ heading, key, points }: PointsPanel, columns: number): Line[] {
  const lead = key === undefined ? [] : [span(`${key} `, 'key')];
  const head = heading === undefined ? [] : hanging(lead, heading, columns, 'strong');
  return [...head, ...points.flatMap((text) => hanging([span('· ', 'faint')], text, columns))];
}

const BLOCK = '■';
/** More blocks than this in a row cannot be counted at a glance. */
const MOST_BLOCKS = 14;

function drawNumbered({ items, passes }: NumberedPanel, space: PanelSpace): Line[] {
  const { columns, brevity, messages } = space;
  const most = Math.max(0, ...items.map(({ votes = 0 }) => votes));
  const counted = items.some(({ votes }) => votes !== undefined);
  const tally = counted ? Math.min(Math.max(most, 1), MOST_BLOCKS) + 2 : 0;
  const rows = items.flatMap((item, at) => {
    const lead = [span(`${at + 1}  `, 'strong')];
    const signs = item.votes === undefined && brevity >= 2 ? item.more.map(({ sign }) => sign).join(' ') : '';
    const named = item.isDoNothing ? `${item.text} ${messages.wall.doesNothing}` : item.text;
    const title = signs === '' ? named : `${named} (${signs})`;
    const own =
      brevity < 3
        ? hanging(lead, title, columns - tally)
        : [[...lead, span(cutTo(title, columns - tally - lineWidth(lead)))]];
    return [...withTally(own, item, tally, space), ...notesAt(item, space)];
  });
  return passes === undefined || passes === 0 ? rows : [...rows, [span(messages.wall.passed(passes), 'faint')]];
}

function withTally(own: readonly Line[], { votes }: NumberedItem, tally: number, { columns, messages }: PanelSpace) {
  if (votes === undefined) return own;
  const count = votes === 0 ? messages.wall.nobodyChose : votes <= tally - 2 ? BLOCK.repeat(votes) : String(votes);
  const [first = [], ...others] = own;
  const gap = span(' '.repeat(Math.max(1, columns - tally - lineWidth(first))));
  return [[...first, gap, span(count, 'before')], ...others];
}

/** What was noted at an option; where rows run short only the last of it, or the head of each before cards chose. */
function notesAt({ more, votes }: NumberedItem, { columns, brevity, messages }: PanelSpace): Line[] {
  if (brevity >= 2) return [];
  const shown = votes !== undefined && brevity === 1 ? more.slice(-1) : more;
  const left = more.length - shown.length;
  return shown.flatMap(({ sign, text }) => {
    const lead = [span(`    ${sign} `, 'faint')];
    const own = left > 0 ? `${text} ${messages.wall.andMore(left)}` : text;
    if (votes === undefined && brevity === 1) return [[...lead, span(cutTo(own, columns - lineWidth(lead)))]];
    return hanging(lead, own, columns);
  });
}

/** Labels in one column where they are short, texts beside them. What is open is left out where rows run short. */
function drawFields({ rows, isTable }: FieldsPanel, { columns, brevity }: PanelSpace): Line[] {
  if (isTable) return drawTable(rows, columns);
  const shown = brevity === 0 ? rows : rows.filter(({ text, isCurrent }) => text !== undefined || isCurrent);
  const most = Math.max(0, ...shown.map(({ label }) => widthOf(label)));
  const width = Math.min(most, Math.floor(columns / 2));
  return shown.flatMap(({ label, text, isCurrent = false }) => {
    const look = isCurrent ? 'strong' : 'faint';
    const own = text ?? (isCurrent ? '▌' : '…');
    if (widthOf(label) > width) return [...wrapped([label], columns, look), ...hanging([span('  ')], own, columns)];
    const lead: Line = [span(label + ' '.repeat(width + 2 - widthOf(label)), look)];
    return hanging(lead, own, columns, text === undefined ? 'faint' : 'plain');
  });
}

/** A line each, cut where the sentence is longer than there is room beside the word. */
function drawTable(rows: FieldsPanel['rows'], columns: number): Line[] {
  const words = Math.max(0, ...rows.map(({ text = '' }) => widthOf(text)));
  const most = Math.max(0, ...rows.map(({ label }) => widthOf(label)));
  const width = Math.max(8, Math.min(most, columns - words - 2));
  return rows.map(({ label, text = '' }): Line => {
    const own = cutTo(label, width);
    return [span(own), span(' '.repeat(width + 2 - widthOf(own))), span(text, 'strong')];
  });
}

export function beside(left: readonly Line[], right: readonly Line[], width: number): Line[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row): Line => {
    const own = fitLine(left[row] ?? [], width);
    const other = right[row] ?? [];
    return other.length === 0 ? own : [...own, span(' '.repeat(Math.max(1, width - lineWidth(own)))), ...other];
  });
}
