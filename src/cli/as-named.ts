import { alwaysOptions } from './always.ts';
import { type CommandRow, optionsOf } from './command-row.ts';

const HELP = 'help';

/**
 * "Waarden Show" is "waarden show", and "waarden help" is "waarden --help": of the command and its subcommand alone, since what
 * comes behind them may be a name of people's own.
 */
export function asNamed(argv: readonly string[], commands: readonly CommandRow[]): string[] {
  const at = wordFrom(argv, 0, []);
  const typed = argv[at]?.toLowerCase();
  if (typed === HELP) return inLowerCase(argv, [at, wordFrom(argv, at + 1, [])], commands);
  const row = rowOf(typed, commands);
  if (row === undefined) return [...argv];
  const { subs = [], takes } = row;
  const next = subs.length === 0 ? -1 : wordFrom(argv, at + 1, optionsOf(row));
  // A search may be for any word; where only subcommands come, it is the question what they do.
  if (takes === undefined && argv[next]?.toLowerCase() === HELP) {
    const rest = inLowerCase(argv.toSpliced(next, 1), [at, next], [row, ...subs]);
    return [...rest, '--help'];
  }
  return inLowerCase(inLowerCase(argv, [at], commands), [next], subs);
}

function rowOf(typed: string | undefined, rows: readonly CommandRow[]): CommandRow | undefined {
  return rows.find(({ name, alias }) => typed !== undefined && (name === typed || alias === typed));
}

/** The words at these places as commands are written, where they are one. */
function inLowerCase(argv: readonly string[], places: readonly number[], rows: readonly CommandRow[]): string[] {
  return argv.map((word, at) => {
    const typed = word.toLowerCase();
    return places.includes(at) && (typed === HELP || rowOf(typed, rows) !== undefined) ? typed : word;
  });
}

/** Where the first word stands that is neither an option nor its value; -1 where there is none, or an option that is not known. */
function wordFrom(argv: readonly string[], from: number, own: ReturnType<typeof optionsOf>): number {
  for (let at = from; at < argv.length; at += 1) {
    const word = argv[at] ?? '';
    if (!word.startsWith('-')) return at;
    const known = [...own, ...alwaysOptions].find(([flags]) => flags.split(/[ ,]+/u).includes(word));
    if (known === undefined && !word.includes('=')) return -1;
    if (known?.[0].includes('<')) at += 1;
  }
  return -1;
}
