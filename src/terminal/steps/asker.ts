import type { Handed } from '../../core/triangle/shift.ts';
import type { Line } from '../look.ts';
import type { Result, Small } from './asking.ts';
import type { Revealed } from './revealed.ts';

export interface TextWishes {
  /** One line; several lines; or several lines that are points of a list. */
  readonly mode: 'line' | 'text' | 'list';
  readonly initial: string;
  /** What is wrong with the text, in a sentence; nothing when it will do. */
  readonly check: (text: string) => string | undefined;
  /** Advice; it never blocks. */
  readonly advise?: (text: string) => readonly string[];
  /** What belongs to the question, such as the options so far. */
  readonly above?: readonly Line[];
  /** Called with every change, so that nothing typed is lost when people leave. */
  readonly onDraft?: (text: string) => void;
}

export interface Choice {
  readonly id: string;
  readonly label: string;
  /** A second, fainter line. */
  readonly detail?: string;
}

export interface ChoiceWishes {
  /** The id that is marked at first. */
  readonly initial?: string | undefined;
  readonly above?: readonly Line[];
}

/** The few ways in which every kind of step asks: what the screen and the plain lines each do in their own manner. */
export interface Asker {
  text(small: Small, wishes: TextWishes): Promise<Result<string>>;
  choice(small: Small, choices: readonly Choice[], wishes?: ChoiceWishes): Promise<Result<string>>;
  /** A placement, or a pass under its own name. */
  triangle(small: Small, passWord: string): Promise<Result<Handed>>;
  /** What the leader says aloud, or something to read before the questions begin. */
  say(small: Small, texts: readonly string[]): Promise<Result<true>>;
  /** The keyboard goes to the next participant. */
  handOver(small: Small): Promise<Result<true>>;
  /** The spread, once everybody has handed in. */
  reveal(small: Small, revealed: Revealed): Promise<Result<true>>;
  /** Clears what was shown, also what has scrolled away, so that nobody reads what another handed in. */
  wipe(): void;
}
