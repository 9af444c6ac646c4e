import type { slips as nl } from '../nl/slips.ts';
import type { Shape } from '../shape.ts';

const named: Readonly<Record<string, string>> = { '#': 'hash sign', '*': 'star', '-': 'dash', '`': 'backtick' };
const sign = (own: string) => (named[own] === undefined ? `"${own}"` : `a ${named[own]} (${own})`);

/** Slips of people who write YAML by hand: what happened, and what to do. */
export const slips: Shape<typeof nl> = {
  slips: {
    'unclosed-quote': {
      found: (own) => `A quotation mark (${own}) opens here and closes nowhere.`,
      help: 'Put a quotation mark at the end of the text as well, or remove the first.',
    },
    'lone-quote': {
      found: (own) => `This quotation mark (${own}) needs another one, and that is not there.`,
      help: 'Remove it, or put the other one in.',
    },
    'unclosed-bracket': {
      found: (own) => `A bracket (${own.slice(0, 1)}) opens here and closes nowhere.`,
      help: 'Close the list with a bracket at the end of the line.',
    },
    'apostrophe-start': {
      found: () => 'This text begins with an apostrophe. It then looks like a text in quotation marks.',
      help: 'Put the whole text in double quotation marks.',
    },
    'quote-inside': {
      found: (own) =>
        own === "'"
          ? 'There is an apostrophe in this text, and it closes the quotation mark at the beginning.'
          : 'There are quotation marks in this text, and they close the one at the beginning.',
      help: "Write a quotation mark in the text as \\\" or, within single quotation marks, as ''.",
    },
    'text-after-quote': {
      found: () => 'After the quotation mark that closes, the text goes on.',
      help: 'Put quotation marks around the whole text, of another kind than those in it.',
    },
    'smart-quotes': {
      found: (own) => `This quotation mark (${own}) comes from a word processor. Here it counts as a letter.`,
      help: 'Use straight quotation marks, or leave them out.',
    },
    backslash: {
      found: () => 'Within double quotation marks a backslash (\\) has a meaning of its own.',
      help: 'Write the backslash twice: \\\\.',
    },
    tab: {
      found: () => 'There is a tab here. It does not count as indentation.',
      help: 'Indent with spaces.',
    },
    'hard-blank': {
      found: () => 'There is a non-breaking space here, as from Word. It counts as a letter and not as a space.',
      help: 'Replace the non-breaking space by a plain one.',
    },
    'invisible-blank': {
      found: () => 'There is a character here that nobody sees, and that counts as a letter all the same.',
      help: 'Remove the invisible character.',
    },
    'other-colon': {
      found: (own) => `Behind the name of a field there has to be a plain colon; here it is ${own}.`,
      help: 'Write a colon with a space behind it.',
    },
    'no-blank': {
      found: () => 'There is no space behind the colon.',
      help: 'Put a space behind the colon.',
    },
    'key-emphasis': {
      found: (own) => `Around the name of this field stands ${own}, as in Markdown. It does not belong here.`,
      help: 'Write the name alone, a colon and a space.',
    },
    'no-colon': {
      found: (key) => `There is no colon behind "${key}".`,
      help: 'Put a colon behind the name of the field. Is it plain text? Then indent the line.',
    },
    indent: {
      found: (own) => {
        const [found, wanted] = own.split(' ');
        return `This line begins with ${found === '1' ? '1 space' : `${found} spaces`}. There should be ${wanted}.`;
      },
      help: 'Let fields that belong together begin below each other.',
    },
    'not-indented': {
      found: () => 'This line belongs to the text above it, but is not indented far enough.',
      help: 'Indent the line as far as the rest of the text.',
    },
    'reserved-start': {
      found: (own) => `A text may not begin with ${sign(own)}: here that has a meaning of its own.`,
      help: 'Put quotation marks around the whole text.',
    },
    'hash-start': {
      found: () => 'A hash sign (#) begins a comment. That leaves this field empty.',
      help: 'Is the hash sign part of the text? Put quotation marks around the whole text. Is it a comment? Put a space behind the hash sign.',
    },
    'cut-off': {
      found: () => 'Text after a hash sign (#) counts as a comment. The text is cut off here.',
      help: 'Put quotation marks around the whole text. Is it a comment? Put a space behind the hash sign.',
    },
    'colon-inside': {
      found: () => 'There is a colon in this text. Its beginning then looks like the name of a field.',
      help: 'Put quotation marks around the whole text.',
    },
    'no-pipe': {
      found: (own) =>
        `This text takes several lines, and there is a sign in it that means something else here. Behind the colon there is no ${own}.`,
      help: 'Put a vertical bar (|) behind the colon, and the whole text indented below it.',
    },
    'text-after-pipe': {
      found: (own) => `There is text behind ${own}. It belongs on the line below.`,
      help: 'Begin the text on a new line, indented as far as the rest.',
    },
    'list-mark': {
      found: (own) => `A point of a list begins with a dash and a space. Here it is ${own}.`,
      help: 'Begin each point with a dash and a space.',
    },
    'no-dash': {
      found: () => 'This field is a list, but there is no dash before each point.',
      help: 'Begin each point with a dash and a space.',
    },
    'dash-without-blank': {
      found: () => 'There is no space behind the dash.',
      help: 'Put a space behind the dash.',
    },
    'trailing-comma': {
      found: () => 'There is one comma too many here.',
      help: 'Remove the comma at the end of the line.',
    },
    'missing-comma': {
      found: () => 'There is no comma here.',
      help: 'Put a comma between two fields or two points of a list.',
    },
    'markdown-fence': {
      found: () => 'This line comes from Markdown and does not belong in this file.',
      help: 'Remove the lines with ```.',
    },
    'front-fence': {
      found: (own) => `A line with ${own} belongs in a record, not in this file.`,
      help: 'Remove the line.',
    },
    'text-after-end': {
      found: (own) => `After the line with ${own} there is text that belongs to nothing.`,
      help: 'Remove the line, and put the text in a field or behind # as a comment.',
    },
    'record-fence': {
      found: () => 'The data of a record are between two lines of exactly three dashes.',
      help: 'Make the line above the data and the one below them three dashes: ---.',
    },
    'record-not-closed': {
      found: () => 'There is no line of three dashes below the data of this record.',
      help: 'Put a line of only --- between the data and the text.',
    },
    'two-documents': {
      found: (own) => `After the line with ${own} a second document begins. It was not read.`,
      help: 'Put each document in a file of its own.',
    },
  },
};
