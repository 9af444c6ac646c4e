import { alwaysOptions, helpOption } from './always.ts';
import { type CommandRow, type OptionRow, optionsOf } from './command-row.ts';

/** A command as far as it is typed. */
type Row = Omit<CommandRow, 'load'>;

/** What may stand at the end of a command line that is still being typed. */
export interface Awaited {
  /** What is there of the last word; what is offered begins with this. */
  readonly begun: string;
  /** What stands before it in the same word: "--protocol=". */
  readonly before: string;
  /** What of `begun` the shell holds for a word of its own: "encoding=". It is not to be given back. */
  readonly apart: string;
  readonly commands: readonly Row[];
  readonly options: readonly OptionRow[];
  /** What takes a value here: "protocols show", "list --domain", "--lang" of all commands. */
  readonly taker: string | undefined;
}

const nothing = { before: '', apart: '', commands: [], options: [], taker: undefined } as const;

/** Where one is after some words: the command so far, how many arguments it has, and which option waits for a value. */
interface Place {
  readonly row: Row | undefined;
  readonly path: string;
  readonly rows: readonly Row[];
  readonly given: number;
  readonly option?: Taking | undefined;
}

interface Taking {
  readonly taker: string;
  /** It takes every word up to the next option. */
  readonly takesMore: boolean;
  readonly given: number;
}

/** Commander's own. */
const helpRow: Row = { name: 'help', describe: 'help', takes: '[command]' };

/** Reads a command line up to the cursor: the last word is the one being typed, perhaps empty. Pure. */
export function readCommandLine(table: readonly CommandRow[], typed: readonly string[]): Awaited {
  const { words, apart } = joinEquals(typed);
  const begun = words.at(-1) ?? '';
  const start: Place = { row: undefined, path: '', rows: [...table, helpRow], given: 0 };
  const place = words.slice(0, -1).reduce(afterWord, start);
  const { row, path, rows, given, option } = place;
  if (option !== undefined && !(option.given > 0 && begun.startsWith('-')))
    return { ...nothing, begun, apart, taker: option.taker };
  if (begun.startsWith('-')) return { ...optionAt(place, begun), apart };
  const isFree = row?.takes !== undefined && (given === 0 || row.takes.includes('...'));
  const commands = given > 0 ? [] : rows.filter(({ hidden }) => !hidden);
  return { ...nothing, begun, apart, commands, taker: isFree ? path : undefined };
}

function afterWord(place: Place, word: string): Place {
  const { option, row, path, rows, given } = place;
  if (option !== undefined && !(option.given > 0 && word.startsWith('-')))
    return { ...place, option: option.takesMore ? { ...option, given: option.given + 1 } : undefined };
  if (word.startsWith('-')) return { ...place, option: word.includes('=') ? undefined : takingOf(place, word) };
  const next = given > 0 ? undefined : rows.find(({ name, alias }) => name === word || alias === word);
  if (next === undefined) return { ...place, given: given + 1 };
  return { row: next, path: row === undefined ? next.name : `${path} ${next.name}`, rows: next.subs ?? [], given };
}

function optionAt(place: Place, word: string): Awaited {
  const equals = word.indexOf('=');
  if (equals === -1) return { ...nothing, begun: word, options: optionsAt(place.row) };
  const name = word.slice(0, equals);
  const taker = (takingOf(place, name) ?? takingOf(place, `${name}[=`))?.taker;
  return { ...nothing, before: word.slice(0, equals + 1), begun: word.slice(equals + 1), taker };
}

function optionsAt(row: Row | undefined): readonly OptionRow[] {
  return [...(row === undefined ? [] : optionsOf(row)), ...alwaysOptions, helpOption];
}

/** What an option takes; nothing where it takes nothing. */
function takingOf({ row, path }: Place, word: string): Taking | undefined {
  const found = optionsAt(row).find(([flags]) => flags.split(/(?<=\[=)|[ ,]+/u).includes(word));
  return found && /[<[]/u.test(found[0])
    ? { taker: takerOf(path, found), takesMore: found[0].includes('...'), given: 0 }
    : undefined;
}

/** What takes the value of an option: those of all commands are the same everywhere. */
export function takerOf(path: string, option: OptionRow): string {
  return alwaysOptions.includes(option) ? longName(option[0]) : `${path} ${longName(option[0])}`;
}

/** The long name of an option: "-p, --protocol <id|file>" is "--protocol". */
export function longName(flags: string): string {
  return /--[a-z-]+/u.exec(flags)?.[0] ?? flags;
}

/** Bash takes "--protocol=kort" and "encoding=off" apart at the sign: then there are three words. */
function joinEquals(typed: readonly string[]): { readonly words: readonly string[]; readonly apart: string } {
  const words: string[] = [];
  let apart = '';
  for (const [at, word] of typed.entries()) {
    const last = words.at(-1);
    const isBehind = typed[at - 1] === '=' && at > 1;
    if (word === '=' && last !== undefined) {
      if (!last.startsWith('-')) {
        apart = `${last}=`;
        words[words.length - 1] = apart;
      } else if (at === typed.length - 1) words.push('');
    } else if (isBehind && apart !== '') words[words.length - 1] = `${apart}${word}`;
    else {
      apart = '';
      words.push(word);
    }
  }
  return { words, apart };
}
