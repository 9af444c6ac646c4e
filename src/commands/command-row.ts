import type { Messages } from '../language/messages.ts';
import type { Context } from './context.ts';

/** What a command is on the command line. Its words are in the catalogue: `describe` by name, `flags` by key. */
export interface CommandRow {
  readonly name: string;
  readonly alias?: string;
  /** For other programs: not in the help. */
  readonly hidden?: true;
  readonly describe: keyof Messages['cli']['describe'];
  /** As commander writes them: "[case]", "<file>". */
  readonly takes?: string;
  readonly options?: readonly (readonly [
    flags: string,
    words: keyof Messages['cli']['flags'],
    /** The option may be given again and again, with one value each time. */
    repeat?: 'repeat',
  ])[];
  /** Loads the command's own code and runs it with the argument, if it takes one, and the options. */
  run(context: Context, ...given: never[]): Promise<number>;
  readonly subs?: readonly CommandRow[];
}
