import type { asking as nl } from '../nl/asking.ts';
import type { Shape } from '../shape.ts';
import { capital, why } from './words.ts';

export const asking: Shape<typeof nl> = {
  screen: {
    part: (n, of) => `question ${n} of ${of}`,
    drift: (n) => (n > 0 ? `${n} min late overall` : `${-n} min early overall`),
    why: (text) => `Why this step: ${text}`,
    shorten: (titles) =>
      `You are running late. Shorten: ${titles.join(', ')}. Choice, dissent and agreements are not cut.`,
    keys: {
      enterOn: 'enter on',
      enterTwice: 'enter new line · 2× enter done',
      menu: 'esc menu',
      back: 'esc back',
    },
    leaveEmpty: 'Leave empty',
    otherwise: 'Something else: …',
    dayIs: (day: string) => `That is ${day}.`,
    editorFailed: 'The editor did not open or close well. The text is still as it was.',
    lookThrough: (title: string) => `You are looking through: ${title}.`,
    notSaved: (code) => `The answer cannot be kept: ${why(code)}.`,
    tryAgain: 'Try again',
    stopHere: 'Stop',
  },
  plain: {
    step: (n: number, of: number, title: string) => `Step ${n} of ${of}: ${title}${/[.?!]$/u.test(title) ? '' : '.'}`,
    minutes: (n: number) => (n === 1 ? '1 minute.' : `${n} minutes.`),
    drift: (n: number) =>
      n > 0
        ? `Together you are ${n === 1 ? '1 minute' : `${n} minutes`} behind.`
        : `Together you are ${n === -1 ? '1 minute' : `${-n} minutes`} ahead.`,
    time: (onStep: number, given: number, drift: number) =>
      `This step: ${onStep} of ${given} minutes. ${drift === 0 ? 'You are on time.' : asking.plain.drift(drift)}`,
    part: (n: number, of: number) => `Question ${n} of ${of}.`,
    helpHint: 'Type ? and Enter to hear what you can do at any moment.',
    help: [
      '/back: to the previous question.',
      '/undo: remove the last note.',
      '/overview: all answers, and on to another step.',
      '/skip: skip this step, with a reason.',
      '/facts, /tension, /options, /triangle, /choice, /agreements, /case, /stakeholders, /values: what the wall says about that. In a closing session /lines and /messages too. /all: the whole wall.',
      '/deeper: a question that comes with the case, for when the talk stalls.',
      '/people: somebody comes or goes. /unsafe: this does not belong here.',
      '/time: how you are doing for time.',
      '/repeat: hear the question again.',
      '/more: add to what is there. /empty: remove what is there.',
      '/edit: open the answer in an editor.',
      '/stop: stop and continue later. Everything is kept.',
      'If your answer itself begins with a slash, type that twice.',
    ],
    notHere: 'That cannot be done here. Type ? for what can.',
    noSpare: 'The case has no extra questions for this step.',
    unknownCommand: (typed: string) =>
      `There is no ${typed}. Type ? for what you can do, or two slashes if this is your answer.`,
    choice: (n: number, label: string, detail?: string) =>
      `${n}. ${label}${/[.?!…]$/u.test(label) ? '' : '.'}${detail === undefined ? '' : ` ${detail}`}`,
    typeNumber: (n) => (n === 1 ? 'Type 1.' : `Type a number from 1 to ${n}, or the first letters of your choice.`),
    stands: (word, label) => `${capital(word)}: ${label}`,
    typeToLeave: 'Type q to stop.',
    enterOn: 'Enter: go on.',
    enterStays: 'Enter: never mind.',
    jump: 'Type the number of a step. Enter: stay here.',
    standing: (text: string) => `It now says: ${text}`,
    takenAway: (text: string) => `Removed: ${text}`,
    unfinished: (text) => `A line was not finished: ${text} Enter adds it. Type something else to replace it.`,
    keepOrReplace: 'Enter leaves it as it is. Type something else to replace it, or /more to add to it.',
    more: 'Type what is to be added.',
    endsWithEmpty: 'An empty line ends it.',
    endsWithDot: 'A line with only a full stop ends it.',
    pasted: (characters: number) => `Pasted: ${characters} characters. Only the beginning is shown here.`,
  },
};
