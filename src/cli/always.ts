import type { CommandRow } from './command-row.ts';

/** The options every command has; their words are in the catalogue, by key. */
export const alwaysOptions: NonNullable<CommandRow['options']> = [
  ['--lang <nl|en>', 'lang'],
  ['--plain', 'plain'],
  ['--no-color', 'noColor'],
  ['--config <file>', 'config'],
  ['-C, --cwd <dir>', 'cwd'],
];

export const helpOption: NonNullable<CommandRow['options']>[number] = ['-h, --help', 'help'];
