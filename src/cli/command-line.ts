import { alwaysOptions, helpOption } from './always.ts';
import { type CommandRow, type OptionRow, optionsOf } from './command-row.ts';

/** What may stand at the end of a command line that is still being typed. */
export interface Awaited {
  /** What is there of the last word; what is offered begins with this. */
  readonly begun: string;
  /** What stands before it in the same word: "--protocol=". */
  readonly before: string;
  readonly commands: readonly CommandRow[];
  readonly options: readonly OptionRow[];
  /** What is asked for here, by the names it has: of the option, and as the help calls it. */
  readonly value: readonly string[];
}

const nothing = { before: '', commands: [], options: [], value: [] } as const;

/** Where one is after some words: the command so far, how many arguments it has, and what the next word must be. */
interface Place {
  readonly row: CommandRow | undefined;
  readonly rows: readonly CommandRow[];
  readonly given: number;
  readonly value: readonly string[];
}

/** Reads a command line up to the cursor: the last word is the one being typed, perhaps empty. Pure. */
export function readCommandLine(table: readonly CommandRow[], typed: readonly string[]): Awaited {
  const words = joinEquals(typed);
  const begun = words.at(-1) ?? '';
  const start: Place = { row: undefined, rows: table, given: 0, value: [] };
  const { row, rows, given, value } = words.slice(0, -1).reduce(afterWord, start);
  if (value.length > 0) return { ...nothing, begun, value };
  if (begun.startsWith('-')) return optionAt(row, begun);
  const isFree = given === 0 || row?.takes?.includes('...') === true;
  return {
    ...nothing,
    begun,
    commands: given > 0 ? [] : rows.filter(({ hidden }) => !hidden),
    value: isFree ? namesIn(row?.takes) : [],
  };
}

function afterWord(place: Place, word: string): Place {
  if (place.value.length > 0) return { ...place, value: [] };
  if (word.startsWith('-')) {
    const option = findOption(optionsAt(place.row), word);
    return option && !word.includes('=') ? { ...place, value: valueNames(option) } : place;
  }
  const row = place.given > 0 ? undefined : place.rows.find(({ name, alias }) => name === word || alias === word);
  return row ? { ...place, row, rows: row.subs ?? [] } : { ...place, given: place.given + 1 };
}

function optionAt(row: CommandRow | undefined, word: string): Awaited {
  const equals = word.indexOf('=');
  if (equals === -1) return { ...nothing, begun: word, options: optionsAt(row) };
  const option = findOption(optionsAt(row), word);
  const value = option ? valueNames(option) : [];
  return { ...nothing, before: word.slice(0, equals + 1), begun: word.slice(equals + 1), value };
}

/** Bash takes "--protocol=kort" apart at the sign: then there are three words. */
function joinEquals(words: readonly string[]): string[] {
  const joined = words.filter((word, at) => !(word === '=' && words[at - 1]?.startsWith('--')));
  return words.at(-1) === '=' && joined.length < words.length ? [...joined, ''] : joined;
}

function optionsAt(row: CommandRow | undefined): readonly OptionRow[] {
  return [...(row === undefined ? [] : optionsOf(row)), ...alwaysOptions, helpOption];
}

function findOption(options: readonly OptionRow[], word: string): OptionRow | undefined {
  const [name] = word.split('=');
  return options.find(([flags]) => flags.split(/[ ,]+/u).includes(name ?? ''));
}

/** The long name of an option: "-p, --protocol <id|file>" is "--protocol". */
export function longName(flags: string): string {
  return /--[a-z-]+/u.exec(flags)?.[0] ?? flags;
}

function valueNames([flags]: OptionRow): readonly string[] {
  const names = namesIn(/[<[].*$/u.exec(flags)?.[0]);
  return names.length === 0 ? [] : [longName(flags).slice(2), ...names];
}

/** "[case]" is case; "<file...>" is file; "<nl|en>" stays one name. */
function namesIn(takes: string | undefined): readonly string[] {
  return takes === undefined ? [] : [takes.replace(/[<>[\]]|\.\.\./gu, '')];
}
