import type { Messages } from '../../../language/messages.ts';
import type { Placement } from '../../triangle/placement.ts';
import type { Shown } from '../withhold.ts';

/** What a view draws. Every picture carries its figures, so that each view can give them as a table too. */
export type ReportBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | Named
  | Bars
  | Trend
  | Curve
  | DensityBlock
  | ReportTable
  | { readonly kind: 'observations'; readonly items: readonly Observation[] }
  | { readonly kind: 'letter'; readonly paragraphs: readonly string[] };

/** Points that each begin with a name. */
export interface Named {
  readonly kind: 'named';
  readonly items: readonly { readonly name: string; readonly text: string }[];
}

/** What stands out, and a question to take it further. */
export interface Observation {
  readonly name: string;
  readonly says: string;
  readonly asks: string;
}

export interface Bar {
  readonly label: string;
  readonly n: Shown;
  /** Of the whole, 0 to 1. */
  readonly share?: number;
}

export interface Bars {
  readonly kind: 'bars';
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly head: readonly [what: string, count: string];
  readonly bars: readonly Bar[];
}

export interface Trend {
  readonly kind: 'trend';
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly what: string;
  readonly periods: readonly string[];
  /** Everything that was counted in each period, under its name: the values are parts of these. */
  readonly bases: { readonly label: string; readonly values: readonly number[] };
  readonly rows: readonly { readonly label: string; readonly values: readonly Shown[] }[];
}

export interface Curve {
  readonly kind: 'curve';
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly head: readonly [x: string, y: string];
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Where on x the curve stops rising. */
  readonly mark: number | undefined;
}

export interface DensityBlock {
  readonly kind: 'density';
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly unit: string;
  readonly total: number;
  readonly points: readonly { readonly at: Placement; readonly n: number }[];
  readonly areas: Bars;
}

export interface ReportTable {
  readonly kind: 'table';
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly head: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
}

export interface ReportSection {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}

/** A whole report in one language, before anything is drawn. */
export interface Pages {
  readonly title: string;
  readonly made: string;
  readonly language: string;
  readonly sections: readonly ReportSection[];
}

/** The figures of a picture as a table; bars with their share of the whole where that is known. */
export function tableOf(block: Bars | Trend | Curve, across: Messages['across'], withheld: string): ReportTable {
  const { number } = across;
  const cell = (n: Shown) => (n === null ? withheld : number(n));
  const { id, title } = block;
  if (block.kind === 'bars') return barTable(block, across, cell);
  if (block.kind === 'curve')
    return { kind: 'table', id, title, head: block.head, rows: risesOf(block).map(([x, y]) => [number(x), number(y)]) };
  return { kind: 'table', id, title, head: [block.what, ...block.periods], rows: trendRows(block, across, cell) };
}

/** The points at which a curve rises, and its last: between them it says the same. */
function risesOf({ points }: Curve): Curve['points'] {
  return points.filter(([, y], at) => at === points.length - 1 || y !== points[at - 1]?.[1]);
}

function trendRows({ bases, rows }: Trend, across: Messages['across'], cell: (n: Shown) => string): string[][] {
  const own = rows.map(({ label, values }) => [
    label,
    ...values.map((n, at) => (n === null ? cell(n) : `${cell(n)} (${across.percent(n / (bases.values[at] ?? n))})`)),
  ]);
  return [[bases.label, ...bases.values.map(cell)], ...own];
}

function barTable(
  { id, title, head, bars }: Bars,
  across: Messages['across'],
  cell: (n: Shown) => string,
): ReportTable {
  const hasShares = bars.some(({ share }) => share !== undefined);
  const shareOf = ({ share }: Bar) => (share === undefined ? cell(null) : across.percent(share));
  return {
    kind: 'table',
    id,
    title,
    head: hasShares ? [...head, across.share] : head,
    rows: bars.map((bar) => [bar.label, cell(bar.n), ...(hasShares ? [shareOf(bar)] : [])]),
  };
}
