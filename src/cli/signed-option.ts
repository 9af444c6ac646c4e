import { type Command, Option } from 'commander';
import { longName } from './command-line.ts';
import { type CommandRow, optionsOf } from './command-row.ts';

/** A value that only counts behind a sign: "--fix[=all]". */
const signed = /^(--[a-z-]+)\[=/u;

/** In the help as it is typed. */
export function optionOf(flags: string, words: string): Option {
  return Object.assign(new Option(flags.replace(signed, '$1 ['), words), { flags });
}

/** Such a value is in the same word: commander would take the next one, which is a path. */
export function takeSigned(command: Command, row: CommandRow): void {
  const names = optionsOf(row).flatMap(([flags]) => (signed.test(flags) ? [longName(flags)] : []));
  if (names.length === 0) return;
  const parse = command.parseOptions.bind(command);
  command.parseOptions = (words) => {
    const end = words.indexOf('--');
    return parse(words.map((word, at) => (names.includes(word) && (end === -1 || at < end) ? `${word}=` : word)));
  };
}
