import type { contact as nl } from '../nl/contact.ts';
import type { Shape } from '../shape.ts';
import { capital, word } from './words.ts';

const things = (n: number) => (n === 1 ? 'one thing' : `${word(n)} things`);

export const contact: Shape<typeof nl> = {
  choosing: {
    besides: { day: 'On which day then?', reason: 'Why? One sentence is enough.' },
    standing: 'as it stands now',
    here: 'you are here',
    choose: '↑↓, number or letters: choose',
    orSearch: '↑↓, number or word: choose',
    byTyping: 'number or letters: choose',
    enter: 'enter confirms',
    notThere: (typed) => `"${typed}" is not among them.`,
    chooseFirst: 'Choose an answer first: type its number or its first letters.',
    tryAgain: 'Type a number or the first letters of a choice.',
    several: (typed, n) => `"${typed}" fits ${word(n)} of them. Type another letter, or choose with an arrow.`,
    more: (above, below) =>
      [
        ...(below > 0 ? [`↓ ${below} more ${below === 1 ? 'line' : 'lines'}: pgdn`] : []),
        ...(above > 0 ? ['↑ back: pgup'] : []),
      ].join(' · '),
    hearWhole: 'Hear the whole record first',
    help: [
      '/repeat: hear the question again.',
      '/back: to the previous question.',
      '/stop: stop.',
      'If your answer itself begins with a slash, type that twice.',
    ],
  },
  greeting: {
    title: 'driehoek',
    about:
      'With your team you talk about a hard choice, on the triangle of profession, politics and society. It leaves you a record: what you chose, and why.',
    ask: 'What would you like to do?',
    leave: 'q or esc: stop',
    try: 'Try it',
    tryDetail: (minutes) => `A short session on a made-up case, about ${minutes} minutes.`,
    review: 'Discuss a case of your own',
    reviewDetail: 'With your team, up to the record. A case from the library will do too.',
    resume: 'Continue',
    resumeOne: (title) => `With the session you stopped: ${title}`,
    resumeMany: (n) => `${capital(word(n))} sessions were stopped.`,
    due: (n) => `Check what you promised: ${n}`,
    dueDetail: (n, overdue) =>
      overdue === 0
        ? `${capital(things(n))} for the coming week.`
        : overdue === n
          ? `The day has passed for ${things(n)}.`
          : `${capital(things(n))}, up to the coming week. For ${word(overdue)} the day has passed.`,
    help: 'Help',
    helpDetail: 'All commands. Also with: driehoek --help',
  },
  trying: {
    title: 'Try it',
    ask: 'This is what will happen',
    start: 'enter: begin',
    leave: 'esc: not now',
    walk: (minutes) =>
      `You go through a short session step by step, as a team would. That takes about ${minutes} minutes. Every step says who speaks, why the step is there, and what you can type.`,
    case: (title) =>
      `The case is made up: ${title}. The story and the question are there already. Type what you like for the rest; you can try it alone, and then you answer for the others too.`,
    record: (folder) => `The record goes into the folder ${folder}. You can throw that folder away afterwards.`,
    stopPlain: (resume) => `You can stop at any time: type /stop. What you typed is kept; ${resume} goes on.`,
    stop: (resume) =>
      `You can stop at any time, with ctrl-c or with esc and the menu. What you typed is kept; ${resume} goes on.`,
  },
  ending: {
    ask: 'This goes into the record. Is it right?',
    hint: 'Nothing has been written yet.',
    write: 'Write the record',
    improve: 'Improve something first',
    leave: 'esc: improve',
    personInAction: (what) =>
      `Note: the agreement "${what}" contains something that may identify a person. Take it out, or name a role.`,
    nameInRole: (role) =>
      `Note: in the agreements "${role}" looks like a name. Put a role there, such as "team leader".`,
  },
  resuming: {
    title: 'Continue',
    ask: 'Which session do you want to continue?',
    begun: (day, time) => `begun on ${day} at ${time}`,
    onlyRecord: 'only the record is left to write',
    goOn: (command) => `Continue: ${command}`,
    unreadable: (id) => `This session cannot be read: ${id}`,
  },
  lookingBack: {
    title: 'Look back',
    ask: 'Which session do you look back on?',
    talk: (day) => `Session of ${day}.`,
    due: (day) => `The look-back was due on ${day}.`,
    dueToday: 'The look-back is today.',
    late: 'late',
    planned: (day) => `The look-back is on ${day}.`,
    open: (n, first) =>
      `${capital(things(n))} ${n === 1 ? 'is' : 'are'} still open${first === undefined ? '' : n === 1 ? `, for ${first}` : `, the first for ${first}`}.`,
    nothing: 'No look-back is waiting, and nothing is open any more.',
  },
};
