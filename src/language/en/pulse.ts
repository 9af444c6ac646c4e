import type { CsvFault } from '../../core/pulse/csv-fault.ts';
import { list, word as words } from './words.ts';

/** What is wrong in a table of answers. */
function csvFault(fault: CsvFault): string {
  switch (fault.is) {
    case 'empty':
      return 'there are no answers in it. Put a line with the names of the columns on top, and one line for each person below it.';
    case 'no-columns':
      return `${fault.names.length === 1 ? 'the column' : 'the columns'} ${list(fault.names)} ${fault.names.length === 1 ? 'is' : 'are'} missing. ${fault.sign === undefined ? '' : `Between the columns there is ${fault.sign}. `}Columns may be separated by ; or , or a tab.`;
    case 'open-quote':
      return 'a cell begins here with a quotation mark that does not close. Take it out, or put one behind the cell.';
    case 'column-twice':
      return `the column ${fault.name} is there twice.`;
    case 'cells':
      return `${fault.found} columns, there have to be ${fault.wanted}.`;
    case 'answer':
      return `${fault.name} is ${fault.found ?? 'something else'}; it is 1 to 5, or 0.`;
    case 'group':
      return `${fault.name} is ${fault.found === '' ? 'empty' : (fault.found ?? 'something else')}; it is ${fault.name === 'position' ? 'L (manager) or M (member of staff)' : 'B, U, F or T'}.`;
  }
}

/** The command that counts a pulse. */
export const pulse = {
  title: (day: string) => `Pulse of ${day}`,
  statement: 'Statement',
  now: 'now',
  before: 'last time',
  beforeWas: (day: string) => `Last time was on ${day}.`,
  starMeans: 'A * means: people want to talk about this.',
  noWhole: 'Only the groups are shown here. A word for everyone together would give away what a group answered.',
  agreements: 'Agreements',
  agreementsHow:
    'Put each agreement on a line, like this: - [ ] team lead: asks the board for an answer (4 March 2027)',
  noAgreements: 'No agreements.',
  numbered: (number: number, text: string) => `Statement ${number}: ${text}`,
  csvFault,
  nothingStored: 'Nothing has been kept. Correct these lines and run it again.',
  none: 'There is no slip in it.',
  noneHint: (statements: number, example: string) =>
    `Put each slip on a line: its number, ${words(statements)} digits, and a star if somebody wants one. Like this: ${example}`,
  notAll: (found: number, people: number) => `There are ${found} of the ${people} slips.`,
  tooMany: (found: number, people: number) => `There are ${found} answers and ${people} people.`,
  tooManyHint: 'See whether something is in it twice, or give the right number with --people.',
  badPeople: (found: string) => `--people is ${found}; it is a whole number from 1 to 99.`,
  cutFromFile: 'A pulse can only be divided from a file: pass --slips or --csv.',
  sameId: (id: string) => `The id "${id}" belongs to another statement already. Give one of the two another id.`,
  badCut: (found: string) => `--cut is ${found}; it is position or domain.`,
  notCut: {
    oneGroup: 'There is no split: everybody is in the same group.',
    tooFew: (names: readonly string[]) =>
      `There is no split: among ${list(names)} there are fewer than seven people, and one could guess who answered what. Below is everyone together.`,
  },
  nothingKept: 'Nothing has been kept.',
  reworded: (ids: readonly string[]) =>
    `The sentence of ${list(ids)} has changed since last time. Last time shows – there: it is another question. Give a changed sentence a new id.`,
  otherList: (before: string, now: string) => `The last pulse was on the list ${before}, this one is on ${now}.`,
  otherListHint: 'Name the same list with --statements, or leave --again out.',
  againNoWords: (file: string) =>
    `${file} has no words to put beside these: there were too few people, or there were groups.`,
  againHint: 'Leave --again out.',
  needsInput: 'Name the slips or the answers.',
  needsInputHint: 'driehoek pulse --slips FILE, or driehoek pulse --csv FILE. With - it reads what comes in.',
  noPulse: (folder: string) => `There is no pulse in ${folder} yet.`,
  noPulseHint: 'Name a file, or make one: driehoek pulse --slips FILE',
  notAPulse: (file: string) => `${file} is no pulse: the data at the top are missing.`,
};
