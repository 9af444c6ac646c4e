import type { OptionRow } from './command-row.ts';

/** What is kept of a session besides its record. */
export const keepOptions: readonly OptionRow[] = [
  ['--keep-session', 'keepSession'],
  ['--save-answers <file>', 'saveAnswers'],
];

/** How a session becomes a record. */
export const sessionOptions: readonly OptionRow[] = [
  ['-o, --output <file>', 'output'],
  ['--date <yyyy-mm-dd>', 'date'],
  ['--template <file>', 'template'],
  ['--no-svg', 'noSvg'],
  ...keepOptions,
];
