import type { CardSession } from '../../core/notes/card-session.ts';
import type { LineSession } from '../../core/notes/note-session.ts';
import type { PanelId } from '../../core/protocol/schema.ts';
import type { SpareQuestion } from '../../core/wall/spare-question.ts';
import type { Line } from '../look.ts';
import type { Result, Small } from './small.ts';

/** A key, and what it stands for. */
export interface KeyRow {
  readonly key: string;
  readonly label: string;
}

export interface TextOptions {
  /** One line; a sentence, which may be pasted with line ends; or text of several lines. */
  readonly mode: 'line' | 'sentence' | 'text';
  readonly initial: string;
  /** What is wrong with the text, in a sentence; nothing when it will do. */
  readonly check: (text: string) => string | undefined;
  /** Advice; it never blocks. */
  readonly advise?: (text: string) => readonly string[];
  /** What the keys that may be typed stand for. */
  readonly menu?: readonly KeyRow[];
  /** What belongs to the question. */
  readonly above?: readonly Line[];
  /** A text to look at while typing another; those who hear the questions have heard it. */
  readonly beside?: string;
  /** Called with every change, so that nothing typed is lost when people leave. */
  readonly onDraft?: (text: string) => void;
}

export interface Choice {
  readonly id: string;
  readonly label: string;
  /** How it stands with it, in a word behind the label. */
  readonly sign?: string;
  /** A second, fainter line. */
  readonly detail?: string;
  /** Words that lead to it in a long list, besides those in sight. */
  readonly also?: string;
}

export interface ChoiceOptions {
  /** The id that stands there now. It is named as such, and not chosen by Enter alone unless `enterStays` says so. */
  readonly initial?: string | undefined;
  /** How it is named, where not as what stands there. */
  readonly initialWord?: string | undefined;
  /** Whether Enter alone leaves it at that: only where that gives nothing away. */
  readonly enterStays?: boolean;
  readonly above?: readonly Line[];
  /** Panels that say the same: while people choose they are not on the wall. */
  readonly without?: readonly PanelId[];
  /** How many rows the second line of a choice may take; one when nobody says. */
  readonly detailRows?: number;
  /** Where leaving is one of the ways on: what Esc and q do, in words. Leaving is a step back. */
  readonly leave?: string | undefined;
  /** The same in lines, where it is something else than stopping. */
  readonly leaveInLines?: string;
}

/** A wish of the leader during a step, by the sign that is typed for it. */
type WishSigns = Readonly<Record<string, string>>;

/** A line that was being typed when people left, and what to call with every change of it. */
export interface Typing {
  readonly typing: string;
  readonly onTyping: (text: string) => void;
}

export interface LinesOptions<V> extends Typing {
  readonly session: LineSession<V>;
  readonly keys: readonly string[];
  readonly help: readonly string[];
  /** Brings the next question that comes with the case, where there is one. */
  readonly spare?: () => SpareQuestion;
  /** Single signs that are no note: what they wish for, by name. */
  readonly wishes?: WishSigns;
}

export interface CardsOptions extends Typing {
  readonly session: CardSession<unknown>;
  /** What the keys do, where it is no card but a slip. */
  readonly words?: { readonly keys: string; readonly help: readonly string[] };
}

export interface SilenceOptions {
  readonly seconds: number;
  /** Whether cards are collected after it. */
  readonly hasCards: boolean;
}

/** The few ways in which every kind of step asks: what the screen and the plain lines each do in their own manner. */
export interface Asker {
  text(small: Small, wishes: TextOptions): Promise<Result<string>>;
  choice(small: Small, choices: readonly Choice[], wishes?: ChoiceOptions): Promise<Result<string>>;
  /** Line after line, until the session is done; or a wish, by its name. */
  lines<V>(small: Small, wishes: LinesOptions<V>): Promise<Result<V> | Wish>;
  /** Everybody writes; then on. */
  silence(small: Small, wishes: SilenceOptions): Promise<Result<true>>;
  /** A line for each card; nothing of what is on them is shown. */
  cards(small: Small, wishes: CardsOptions): Promise<Result<true>>;
  /** What the leader says aloud, or something to read or look at. */
  say(small: Small, texts: readonly string[]): Promise<Result<true>>;
}

export interface Wish {
  readonly type: 'wish';
  readonly name: string;
}
