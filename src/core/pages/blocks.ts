import type { TeamRange } from '../archive/release-file.ts';
import type { Placement } from '../triangle/placement.ts';

/** What a view draws. */
export type PageBlock =
  | { readonly kind: 'text'; readonly text: string }
  /** Above what belongs together in a section. */
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'named'; readonly items: readonly NamedItem[] }
  | { readonly kind: 'quotes'; readonly items: readonly PageQuote[] }
  | { readonly kind: 'findings'; readonly items: readonly PageFinding[] }
  | Figure;

export interface NamedItem {
  readonly name: string;
  readonly text: string;
}

export interface PageQuote {
  readonly text: string;
  /** Whose, or where it stands. */
  readonly from?: string;
}

/** What stands out: what it says, on what that rests, how sure it is, and what to do with it. */
export interface PageFinding {
  readonly says: string;
  readonly evidence: string;
  readonly doubt: string;
  readonly todo: string;
}

/** Figures as a table, which every view has, and as pictures where there is something to see. */
export interface Figure {
  readonly kind: 'figure';
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly head: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
  readonly pictures: readonly PagePicture[];
}

export type PagePicture = RangePicture | PartPicture | DotPicture;

/** In how many teams each, from and to. */
export interface RangePicture {
  readonly kind: 'ranges';
  readonly title: string;
  readonly teams: number;
  readonly bars: readonly { readonly label: string; readonly range: TeamRange | null; readonly words: string }[];
}

/** Whole bars, each in the same parts. */
export interface PartPicture {
  readonly kind: 'parts';
  readonly title: string;
  readonly names: readonly string[];
  readonly bars: readonly { readonly label: string; readonly values: readonly number[] }[];
}

/** Placements on the triangle, larger where more lie. */
export interface DotPicture {
  readonly kind: 'dots';
  readonly title: string;
  readonly points: readonly { readonly at: Placement; readonly n: number }[];
}

export interface ReportSection {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly PageBlock[];
}

/** A whole report in one language, before anything is drawn. Its first section is what a screen shows by itself. */
export interface Pages {
  readonly title: string;
  /** Of which time and which teams it is. */
  readonly lead: string;
  readonly made: string;
  readonly language: string;
  readonly sections: readonly ReportSection[];
}
