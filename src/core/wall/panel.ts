import type { PanelId } from '../protocol/schema.ts';
import type { Placement } from '../triangle/placement.ts';

/** One thing on the wall, without a word about how it is drawn. */
export type Panel = TextPanel | PointsPanel | NumberedPanel | TrianglePanel | FieldsPanel;

interface Named {
  /** "own" is what the step cannot do without; "aside" makes way where rows run short. */
  readonly id: PanelId | 'own' | 'aside';
  readonly heading?: string;
  /** Without a heading: what it is called among the pages, where there is no room for it beside the notes. */
  readonly tab?: string;
}

/** Running text: the case. */
interface TextPanel extends Named {
  readonly kind: 'text';
  readonly paragraphs: readonly string[];
}

/** Notes in keywords. */
export interface PointsPanel extends Named {
  readonly kind: 'points';
  /** The heading where there is little room. */
  readonly brief?: string;
  /** The sign that sends a note here. */
  readonly key?: string;
  readonly points: readonly string[];
  /** Whether nothing stands there yet; then the heading stands alone. */
  readonly isOpen?: boolean;
}

/** Options, by the numbers people call them by. */
export interface NumberedPanel extends Named {
  readonly kind: 'numbered';
  readonly items: readonly NumberedItem[];
  /** Cards that chose none. */
  readonly passes?: number;
}

export interface NumberedItem {
  readonly text: string;
  /** How many cards chose it; nothing before that is known. */
  readonly votes?: number;
  /** What was noted at it, each with its sign. */
  readonly more: readonly { readonly sign: string; readonly text: string }[];
  readonly isDoNothing: boolean;
}

/** Where the cards lie, never whose they are. */
export interface TrianglePanel extends Named {
  readonly kind: 'triangle';
  readonly rounds: readonly { readonly which: 'before' | 'after'; readonly placements: readonly Placement[] }[];
  readonly group?: Placement;
  /** In words: how many cards, and on how many places. */
  readonly words: readonly string[];
  /** Without cards: to think about. */
  readonly isEmptyTriangle?: true;
}

/** Named texts: the sentence of the choice as it grows, what was agreed. */
export interface FieldsPanel extends Named {
  readonly kind: 'fields';
  readonly rows: readonly FieldRow[];
  /** The labels are sentences and the texts a word: one line each. */
  readonly isTable?: true;
}

export interface FieldRow {
  readonly label: string;
  /** Nothing while it is open. */
  readonly text?: string;
  /** Whether it is being asked now. */
  readonly isCurrent?: boolean;
  /** What stays in sight where rows run short: what people starred, then the rest of what asks for talk. */
  readonly stays?: 1 | 2;
}
