import type { ResultKind } from '../core/format/schema-kinds.ts';
import type { Messages } from '../language/messages.ts';

/** An option as commander writes it, with the key of its words in the catalogue. */
export type OptionRow = readonly [
  flags: string,
  words: keyof Messages['cli']['flags'],
  /** The option may be given again and again, with one value each time. */
  repeat?: 'repeat',
];

/** What a command is on the command line. Its words are in the catalogue: `describe` by name, `flags` by key. */
export interface CommandRow {
  readonly name: string;
  readonly alias?: string;
  /** For other programs: not in the help. */
  readonly hidden?: true;
  readonly describe: keyof Messages['cli']['describe'];
  /** As commander writes them: "[case]", "<file>", "<team> <row>". */
  readonly takes?: string;
  readonly options?: readonly OptionRow[];
  /** What `--json` prints; a command without it refuses the flag. */
  readonly result?: ResultKind;
  /** What it prints is for programs as it is: `--json` is refused with a sentence that says so. */
  readonly isData?: true;
  /** The command's own code: it gets the argument, if it takes one, the options and the context, and gives the exit code. */
  load(): Promise<(...given: never[]) => Promise<number>>;
  /** Options of an earlier version, each with the words for what there is in its place. */
  readonly gone?: Readonly<Record<string, keyof Messages['report']['cli']['gone']>>;
  readonly subs?: readonly CommandRow[];
}

const json: OptionRow = ['--json', 'json'];

/** Every option of a command's own. */
export function optionsOf({ options = [], result }: Pick<CommandRow, 'options' | 'result'>): readonly OptionRow[] {
  return result === undefined ? options : [...options, json];
}
