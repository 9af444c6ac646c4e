import type { SlipFault } from '../../core/toolkit/slip.ts';
import type { Messages } from '../messages.ts';
import { list, word as words } from './words.ts';

const where = { '+': 'after +', '-': 'after -', '*': 'after *' } as const;

const times = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);

/** What is wrong with the line of a slip, in words. */
function slipFault(fault: SlipFault): string {
  switch (fault.is) {
    case 'no-number':
      return 'Begin with the number of the slip, for instance "3 …".';
    case 'no-such-slip':
      return `slips are numbered 1 to ${fault.slips}.`;
    case 'digits':
      return `${fault.found} digits, there should be ${fault.wanted}.`;
    case 'digit':
      return `position ${fault.at} holds something other than ${fault.allowed.split('').join(' ')}.`;
    case 'pile':
      return `a ${fault.pile} ${times(fault.found)}, it should be ${times(fault.wanted)}.`;
    case 'not-number':
      return `${where[fault.where]} only numbers of ${fault.of} can stand.`;
    case 'too-many':
      return `${where[fault.where]} there can be ${fault.most === 1 ? 'one number' : `${fault.most} numbers`} at most.`;
    case 'no-such-item':
      return `there is no ${fault.item}; numbers run from 1 to ${fault.items}.`;
    case 'private':
      return `${fault.item} is private and does not belong in this list.`;
    case 'twice':
      return `${fault.item} is there twice.`;
    case 'suffix':
      return `end with one of these letters: ${fault.letters.split('').join(' ')}.`;
    case 'no-suffix':
      return 'there is a letter at the end. Only groups side by side need one: --cut position, or --cut domain.';
    case 'table':
      return fault.said;
  }
}

const quotes = (texts: readonly string[]) => texts.map((text) => `“${text.replace(/\.$/u, '')}”`).join('; ');

export const toolkit: Messages['toolkit'] = {
  slip: {
    fault: slipFault,
    refused: (card, message) => `Slip ${card}: ${message}`,
    giveSlips: (kind) => `Put the lines of the slips in a file and pass that: driehoek ${kind} --slips FILE.`,
    allowed: (example) => `a list with one line per slip, such as "${example}"`,
    askSort: (cards) =>
      `Type one line per slip: its number, ${words(cards)} digits, then + higher at work, - higher at home and * to talk about. Nothing can be read until they are all in.`,
    askPulse:
      'Type one line per slip: its number, a digit for each statement, and * at the statement to talk about. Nothing can be read until they are all in.',
    keys: 'number again: correct it · empty line: done · f2 shows',
    help: [
      'Each slip is one line: its number, then the digits as they stand on the slip. Spaces can stand anywhere.',
      'A digit wrong? Type the whole line again, with the same number.',
      'An empty line closes it. Then it is counted, and the lines themselves are gone: give the slips back.',
    ],
    allIn: (n) => `All ${words(n)} slips are in. Enter counts them; then they are closed.`,
    notAllIn: (n, of) =>
      `${n} of ${of} in. Once they are counted the slips are closed: none can be added. Count them? [y]es · [n]o`,
    closed:
      'The slips have been counted and are closed. They cannot be counted again: that would show what one slip says. What came of them stays as it is.',
    untrue: 'This cannot have come from slips. Put back what the program wrote, or the lines of the slips themselves.',
    closedTyped: 'The slips are closed; this line was not kept. An empty line goes on.',
    closedKey: 'empty line: on',
    isIn: (card, open) => `Slip ${card} is in.${open.length === 0 ? '' : ` Not yet: ${open.join(', ')}.`}`,
    twice: (card, first) =>
      first === undefined
        ? `Slip ${card} is there twice.`
        : `Slip ${card} is on line ${first} too. Take one of the two out.`,
    again: (card) => `Slip ${card} was in already; this line replaces it.`,
    about: (number, told) => `${told} Something to add? Type ${number} with what you say behind it.`,
    tooMany: (expected) =>
      `There are ${words(expected)} slips already. Did somebody join? Choose that in the menu (esc).`,
  },
  sort: {
    headings: {
      first: ({ first }) => `Often in the first ${words(first)}`,
      last: ({ last }) => `Often in the last ${words(last)}`,
      work: () => 'Higher at work than at home',
      home: () => 'Higher at home than at work',
    },
    starHeading: 'To talk about',
    atHand: 'How you sorted the values',
    oftenHeading: 'What often means',
    often: {
      first: (names, { first }) => `Often in the first ${words(first)}: ${list(names)}.`,
      last: (names, { last }) => `Often in the last ${words(last)}: ${list(names)}.`,
      work: (names) => `Higher at work than at home: ${list(names)}.`,
      home: (names) => `Higher at home than at work: ${list(names)}.`,
    },
    withheld: {
      first: ({ first }) =>
        `The first ${words(first)} are left out: so many are the same that it could be worked out who chose what.`,
      last: ({ last }) =>
        `The last ${words(last)} are left out: so many are the same that it could be worked out who chose what.`,
      work: () => 'What lies higher at work is left out: it could be worked out who chose what.',
      home: () => 'What lies higher at home is left out: it could be worked out who chose what.',
    },
    starred: (names) => `People want to talk about: ${list(names)}.`,
    notCounted: (people) =>
      people < 5
        ? `With ${people === 1 ? 'one person' : `${words(people)} people`} the screen shows nothing. Each of you can lay one card on the table, if you like.`
        : `With ${words(people)} people nothing is counted: it could be guessed who chose what. From seven on it is.`,
    nothing: (people) => `No card lies in the same place for five or more of the ${words(people)}.`,
    meansOften: (people) => `Often: five or more of the ${words(people)}. What is not listed says nothing.`,
    found: {
      heading: 'What was found elsewhere',
      points: [
        'Elsewhere wealth, religion and spirituality came out least important.',
        'Foresight, professional conduct and creativity were often chosen.',
        'Whether values at home and at work are the same differs from person to person.',
      ],
    },
  },
  pulse: {
    words: { agree: 'agree', disagree: 'disagree', split: 'split' },
    stands: {
      agree: (texts) => `Agree: ${quotes(texts)}.`,
      disagree: (texts) => `Disagree: ${quotes(texts)}.`,
      split: (texts) => `Split: ${quotes(texts)}.`,
    },
    starred: (texts) => `People want to talk about: ${quotes(texts)}.`,
    notCounted: (people) =>
      people < 5
        ? `With ${people === 1 ? 'one person' : `${words(people)} people`} the screen shows nothing. Each of you can name one statement, if you like.`
        : `With ${words(people)} people nothing is counted: it could be guessed who answered what. From seven on it is.`,
    tab: 'The statements',
    meaningHeading: 'What the words mean',
    meaning: 'Agree or disagree: five or more think so, and fewer than five the other way. Else: split.',
    heard: (direction) => `In 2022: ${direction}.`,
    questions: 'To talk about',
  },
  forms: {
    values: {
      title: 'Values',
      opening: { title: 'Opening', ask: 'Everybody has sorted the cards and filled in a slip.' },
      say: [
        'The wall shows what five or more people put first or last, and never how many. From seven people on.',
        'A star on your slip goes on the wall: I want to talk about this. Nobody hears whose it is.',
        'How you sorted for home stays on your own paper. After the count you get your slip back.',
        'No cards or slips yet? Print them: driehoek kit --only value-cards, and driehoek kit --only value-slip.',
      ],
      people: { label: 'Slips', ask: 'How many people hand in a slip?' },
      steps: {
        slips: { title: 'Slips', ask: 'One person types; the others talk in pairs about what they put first.' },
        wall: {
          title: 'The values on the wall',
          ask: 'What comes first in your work, and what does somebody else see differently?',
          label: 'What you said about it',
        },
      },
    },
    pulse: {
      title: 'Pulse',
      opening: { title: 'Opening', ask: 'Everybody has filled in a slip.' },
      say: [
        'For each statement the wall shows one word: agree, disagree or split. From seven people on, and never how many.',
        'A star on your slip goes on the wall: I want to talk about this. Nobody hears whose it is.',
        'After the count you get your slip back. Only the words are kept.',
        'No slips yet? Print them: driehoek kit --only pulse-slip.',
      ],
      people: { label: 'Slips', ask: 'How many people hand in a slip?' },
      steps: {
        slips: { title: 'Slips', ask: 'One person types.' },
        wall: {
          title: 'The pulse on the wall',
          ask: 'What do you want to talk about?',
          label: 'What you said about it',
        },
        actions: { title: 'Agreements', ask: 'What will you do about it? Who does what, and when?' },
      },
    },
  },
};
