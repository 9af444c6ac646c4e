import type { Messages } from '../messages.ts';
import { capital, list, word as words } from './words.ts';

export const values: Messages['values'] = {
  title: (day) => `Values, ${day}`,
  sorted: (people, deck) =>
    `${capital(words(people))} people sorted on paper: ${deck}. How many of them put a card where is not kept.`,
  imageAlt: 'Values: what often comes first and last, and what differs between work and home',
  notTold: 'not shown',
  none: 'no card',
  shiftTitle: 'What shifted',
  shiftSince: (day) => `Compared with ${day}. Anyone who wants to can tell what shifted for them.`,
  otherSize: (before, now) =>
    `There were ${words(before)} of you then and ${words(now)} now: that alone can bring a card in or take one out.`,
  when: {
    before: (names) => `Then: ${list(names)}.`,
    now: (names) => `Now: ${list(names)}.`,
    both: (names) => `Both times: ${list(names)}.`,
  },
  shiftNone: 'No card, then or now.',
  shiftNotTold: 'One of the two times this list was not shown, so there is nothing to compare.',
  notShifted: 'There is no shift to show: one of the two times there were fewer than seven people.',
  otherDeck: (file, deck) => `${file} was made with other cards: ${deck}.`,
  otherDeckHint: 'Only sorts with the same cards can be compared. Name another result after --again.',
  otherLanguage: (deck) => `The names are in another language, as that is how these cards have them: ${deck}.`,
  missing: (numbers) =>
    numbers.length === 1
      ? `Slip ${numbers[0]} was not handed in.`
      : `These slips were not handed in: ${list(numbers.map(String))}.`,
  fault: (file, line, message) => `${file}:${line}: ${message}`,
  faults: (n) => (n === 1 ? 'Nothing was counted: one line is wrong.' : 'Nothing was counted: these lines are wrong.'),
  faultsHint: (example) => `Correct them and try again. A line looks like this: ${example}`,
  noSlips: (file) => `There is no slip in ${file}.`,
  noSlipsHint: (cards, example) =>
    `Put each slip on a line of its own: its number, ${words(cards)} digits, then + higher at work, - higher at home, * to talk about. Like this: ${example}`,
  peopleOfSlips: '--people goes with --slips. At the table the program asks how many of you there are.',
  kept: (file) => `Kept: ${file}`,
  notKept: 'Nothing was kept.',
  nothingKept: (folder) => `There is no result in ${folder} yet.`,
  nothingKeptHint: 'Make one with: driehoek values --slips slips.txt',
  notAResult: (file) => `${file} is not a values result.`,
  forgotten:
    'What was committed to git is still in its history. If it has to go there too, ask whoever looks after the repository.',
  deck: {
    piles: (piles) => `Piles, from most to least: ${piles.join(', ')}.`,
    twice: (word, first) => `"${word}" is on card ${first} too.`,
    fivePiles: (piles) => `There ${piles === 1 ? 'is one pile' : `are ${words(piles)} piles`}; there should be five.`,
    pilesHold: (sum, cards) => `The piles hold ${sum} cards, and there are ${cards}.`,
    civil: 'value of the civil service',
    private: 'private',
    cards: (n) => `${words(n)} cards`,
  },
  self: {
    title: 'Values, for yourself',
    intro: (cards) => `You will see ${words(cards)} cards, one by one. What you choose stays yours.`,
    card: (n, of) => `Card ${n} of ${of}`,
    how: 'How much does this matter to you at work?',
    more: 'It matters',
    middle: 'In between',
    less: 'It matters less',
    takeBack: 'one step back',
    most: (n) => `Choose the ${words(n)} that count most for you.`,
    least: (n) => `Choose the ${words(n)} that count least for you.`,
    next: (n) => `Choose the ${words(n)} that come next.`,
    fill: (n) => `${capital(words(n))} more to choose.`,
    pick: 'A number adds that card, or takes it out again.',
    line: 'This is your line, for a slip or to keep:',
    number: 'On a slip, put the number of the slip before it.',
    unwritten: 'Nothing was kept. When you close this screen the line is gone.',
    kept: (file) => `Kept, for you alone to read: ${file}`,
    inRepository: (file) => `${file} is inside a repository: others can read it there.`,
    inRepositoryHint: 'Choose a place outside it, such as your own folder.',
    stopped: 'Stopped. Nothing was kept.',
    needsTerminal: 'a terminal, as this goes by keyboard. Without one, --plain takes a line for each card.',
    noUndo: 'This is the first card: there is nothing to take back.',
    wrong: 'Type + or 0 or -, or u to go back one card.',
    wrongNumber: (numbers) => `Choose from: ${numbers.join(' ')}.`,
  },
};
