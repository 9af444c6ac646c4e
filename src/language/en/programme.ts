import type { Messages } from '../messages.ts';
import { list, word as words } from './words.ts';

const numbers = (all: readonly number[]) => list(all.map(String));

export const programme: Messages['programme'] = {
  closing: {
    headings: { lines: 'What the groups bring', raised: 'What the tables chose' },
    line: (n) => `Line ${n}`,
    tables: 'Number of tables',
    byTables: (n) => (n === 1 ? 'one table' : `${words(n)} tables`),
    allowedMerge: 'Type m, the numbers of the lines that say the same, and the new line: m 3 7 new line.',
    allowedCards: (most) => `A card has one to ${words(most)} numbers, such as 2 3 9 14.`,
    atMost: (most) => `That is too many: at most ${words(most)}.`,
    exactly: (most) => `${most} lines go up. Type their numbers, such as 2 9 14.`,
    twoAtLeast: 'Name at least two numbers to merge.',
    notOpen: (n) => `Line ${n} does not exist, is named twice, or already lies beneath another line.`,
    nothingToUndo: 'Nothing has been merged yet.',
    passedOver: (n) => `Line ${n} was chosen by more tables and has to be among them.`,
    notTied: (n, tied) => `Line ${n} was chosen by fewer tables. Choose from ${numbers(tied)}: those are tied.`,
    stands: (clear, tied) =>
      [
        ...(clear.length === 0 ? [] : [`Going up for certain: ${numbers(clear)}.`]),
        ...(tied.length === 0 ? [] : [`Tied: ${numbers(tied)}. Talk it over and type all the numbers that go up.`]),
      ].join(' '),
    mergeKeys: 'm 3 7 new line = merge · u = undo',
    goUpKeys: '2 9 14 = these go up',
    cardHelp: (most) =>
      `Type one line for each table: the number of the table, then at most ${words(most)} numbers of lines. For example 1 2 3 9 14.`,
    cardHelpMore: [
      'Is something wrong? Type the whole line again, with the same table number.',
      'Nothing can be read until all tables are in.',
    ],
  },
};
