/** Where lines come from and where ours go: a terminal, or a pipe. */
export interface Lines {
  /**
   * Whether a text of several lines ends with a line that holds only a full stop. Otherwise an empty line ends it: on a
   * terminal a paste arrives whole, so an empty line was typed by hand.
   */
  readonly endsWithDot: boolean;
  /** The next line; a paste brings its line ends along where they are kept. Nothing when the input ends or people stop. */
  next(wishes: LineOptions): Promise<string | undefined>;
  /** Shows lines; never changes one that was shown. */
  say(...lines: readonly string[]): void;
  /** Ends the line that is being waited for, and every next one. */
  stop(): void;
  start(): void;
  close(): void;
}

export interface LineOptions {
  readonly keepLineEnds: boolean;
  /** What is typed behind the first word shows as dots: nobody else is to read it. */
  readonly isHidden?: boolean;
  /** What has been typed of the line so far, so that nothing is lost when people stop. */
  readonly onTyped?: ((text: string) => void) | undefined;
}

export const PROMPT = '> ';
