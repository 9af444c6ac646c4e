import type { wall as nl } from '../nl/wall.ts';
import type { Shape } from '../shape.ts';
import { capital, decimal, list, word } from './words.ts';

const numbers = (cards: readonly number[]) => list(cards.map(String));
const EXAMPLE = { card: '3', place: '523', choose: '2' } as const;

export const wall: Shape<typeof nl> = {
  wall: {
    who: {
      inbrenger: 'the case owner',
      allen: 'everybody',
      groep: 'the group talks, the case owner listens',
      stil: 'SILENT, everybody writes',
      gespreksleider: 'the facilitator',
    },
    tells: 'the case owner tells',
    each: (seconds) => `about ${seconds} s each`,
    left: (minutes) => `${minutes} min left`,
    over: (minutes) => `${minutes} min over time`,
    plan: 'The plan',
    planEnds: 'done',
    panels: {
      case: 'The case',
      question: 'The question',
      facts: 'Facts',
      stakeholders: 'Whom it affects',
      values: 'Values that often come up',
      placement: 'The triangle',
      tension: 'The tension',
      options: 'The options',
      votes: 'The options, with how many cards chose them',
      choice: 'The choice',
      agreements: 'Agreed',
    },
    spare: (n: number, of: number) => `To dig deeper (${n} of ${of})`,
    write: 'Write',
    corners: 'The corners',
    cornersAsk: [
      'profession: what your craft asks',
      'politics: what elected leaders want and may ask',
      'society: what people need',
    ],
    deal: (cards) => `Each take a card with a number of its own, 1 to ${cards}. Remember the number; do not show it.`,
    onCard: (parts, dealt, isAgain) => {
      const number = isAgain ? 'the same number as before' : `your number${dealt === undefined ? '' : ` (1–${dealt})`}`;
      const words = {
        card: number,
        place: 'three digits, ten together: profession, politics, society',
        choose: 'your choice',
      };
      return `On your card: ${parts.map((part) => words[part]).join('; ')}. To pass: p.`;
    },
    passed: (cards) => (cards === 1 ? 'One card passes.' : `${capital(word(cards))} cards pass.`),
    andMore: (n) => `(and ${word(n)} more)`,
    doesNothing: '(= do nothing)',
    nobodyChose: '–',
    cardsOn: (cards, places) =>
      cards === 1
        ? 'One card.'
        : places === 1
          ? `All ${word(cards)} cards lie in the same place.`
          : `${capital(word(cards))} cards, in ${word(places)} places.`,
    placementsAt: (when, placements) => `${capital(when)}: ${list(placements)}.`,
    chosenBy: (n) => (n === 0 ? 'Not chosen.' : n === 1 ? 'One card.' : `${capital(word(n))} cards.`),
    cardCount: (n) => (n === 0 ? 'no card' : n === 1 ? '1 card' : `${n} cards`),
    severalHere: 'A digit shows how many cards lie in one place.',
    moved: (moved, cards) =>
      moved === 0
        ? 'All cards are where they were.'
        : `${capital(word(moved))} of the ${word(cards)} cards now ${moved === 1 ? 'lies' : 'lie'} elsewhere. Closer together is not the goal.`,
    nobodyNeeds: 'Nobody has to say which card is theirs.',
    upTo: (to, by) => `↑ to ${to}${by === undefined ? '' : `, through ${by}`}`,
    wordBack: '  word back to the team',
    lookBack: '○ back to this',
    more: (rows) => `▼ ${rows} more ${rows === 1 ? 'row' : 'rows'}, pgdn`,
    moreAbove: (rows) => `▲ ${rows} ${rows === 1 ? 'row' : 'rows'} above, pgup`,
    notYet: 'There is nothing there yet.',
    nothingYet: 'Nothing noted yet. Go on? Type yes or no.',
    cardRefused: (card, why) => `Card ${card}: ${why} Type the line again.`,
    tooManyCards: (expected) =>
      `There are ${word(expected)} cards already. Has somebody joined? Choose that in the menu (esc).`,
    enterFirst: 'Press enter first; then type the cards, this one too.',
    cardReplaced: (card) => `Card ${card} was in already; this line takes its place.`,
    cardIn: (card, open, left) =>
      `Card ${card} is in. ${capital(word(left))} to go${open.length === left ? `: ${numbers(open)}` : ''}.`,
    allIn: (n) =>
      n === 1 ? 'The card is in. Enter shows how it lies.' : `All ${word(n)} cards are in. Enter shows how they lie.`,
    staysHere: 'All right, you stay at this step.',
    notAllIn: (n, of) => `${n} of ${of} in. Go on? Type yes or no.`,
    teamHint: 'Three digits that add up to ten, such as 4 2 4. If you do not agree, leave it empty.',
    teamPlaced: 'Noted: where the team places the case.',
    cardsAsk: (line, parts) =>
      `One line for each card, such as ${parts.map((part) => EXAMPLE[part]).join(' ')}: ${line}. Nothing can be read until all are in.`,
    askedAgain: (cards) =>
      `The option of ${cards.length === 1 ? `card ${cards[0]}` : `cards ${numbers(cards)}`} was taken away. Ask again: what does that card choose now?`,
    cardLine: { card: 'its number', place: 'three digits', choose: 'the option' },
    notIn: (open) => `Not yet: ${numbers(open)}`,
    in: (n, of) => `${n} of ${of} in`,
    quietLeft: (time) => `${time} left`,
    quietFor: (seconds) =>
      `${seconds >= 60 ? `${decimal(seconds / 60)} ${seconds === 60 ? 'minute' : 'minutes'}` : `${seconds} seconds`} of silence.`,
    enterCards: 'Enter: collect the cards.',
    enterOn: 'Enter: go on.',
    quietOver: 'Time is up.',
    keys: {
      values: 'w 30 12 = values that clash',
      note: 'enter: add · enter on an empty line: go on',
      line: 'enter: done',
      anew: 'ctrl-u: clear it',
      panels: 'tab:',
      help: '? help',
      menu: 'esc menu',
      silence: 'enter: collect the cards · + a minute more',
      silenceOnly: 'enter: go on · + a minute more',
      cards: 'same number again: correct · 3 p: pass · empty line: done · f2 shows',
      lens: 'l another lens',
      spare: 'd dig deeper',
      fillRow: (names: readonly string[]) => `1 ${names.join(' / ')} = for number 1 · 1x removes`,
      options: 'text = option · 2+ what 2 brings · 2- harms · 2= repairs · 2x removes',
      slot: (key, name) => `${key} text = ${name}`,
      numbered: (n) => `1–${n} + text = for that number`,
      plainSlot: (name) => `text = ${name}`,
      card: 'number + text = at that value',
      statement: 'number + text = at that statement',
      reasons: (n) => `1–${n} + text = reason for that option`,
      agreement: 'role: what, when · none',
      cardWrong: 'c a card is wrong',
      team: 'g 4 2 4: the team places the case here',
    },
    help: {
      line: [
        'Type the answer and press enter. Arrows, home and end move the cursor; ctrl-u clears the line.',
        'If it does not apply here, type n/a. Esc opens the menu: back, skip, stop.',
      ],
      note: [
        'Type keywords while people talk; enter puts the line on the wall. driehoek asks nothing here.',
        'Enter on an empty line goes on. Arrow up brings the last line back.',
        'Tab shows more: the case, the facts, the options. Pgup and pgdn scroll.',
        'Esc opens the menu: back, skip, somebody comes or goes, stop.',
      ],
      cards: [
        'Type for each card its number and then what is on it. For example 3 523 2: card 3, placement 5-2-3, option 2.',
        'With a ten in it: 3 10 0 0 2. Anyone who passes has a p. On the screen you only see dots; f2 shows the digits.',
      ],
    },
    people: {
      title: 'Somebody comes or goes',
      detail: 'Rounds that are closed stay as they are.',
      ask: 'How many cards are there at the table now?',
      dealt: (number) => `Anyone who joins gets card ${number}.`,
    },
    safety: {
      title: 'This does not belong here: wrongdoing, or somebody is unsafe',
      detail: 'What to do then, and how to remove this session.',
    },
  },
};
