import type { Line } from '../look.ts';
import type { Choice } from './asker.ts';
import type { Result, Small } from './small.ts';

/** Something to read that may be longer than the screen. */
export interface ReadingText {
  /** Drawn for so many columns, which may be infinite. */
  readonly rows: (columns: number) => readonly Line[];
  /** What `--plain` says of it, with the whole on request; without it the whole is said at once. */
  readonly brief?: readonly string[];
  /** What Esc does, and Enter where there is nothing to choose. */
  readonly leave?: string;
  readonly enter?: string;
}

/** Lets people read, and then choose; where there is nothing to choose Enter goes on, with '' for a choice. */
export type AskRead = (small: Small, passage: ReadingText, choices: readonly Choice[]) => Promise<Result<string>>;
