import type { recordSummary as nl } from '../nl/record-summary.ts';
import { capital, dayParts, word } from './words.ts';

/** Never "I". */
const small = new Set(
  'a about accept after agree all allow also ask always an and any as at be because before both but by call can close could dare do each everybody everyone first for from give go had has have he her here his how if in is it its keep last leave let make may more must my no nobody not nothing now of on once one only or our over pause put refuse report say send she should since so some speak stop talk tell that the their then there these they this those to treating together two under until wait we what when where which who why with without would write you your'.split(
    ' ',
  ),
);

/** Roles that need no article. */
const articled = /^(?:the|an?|our|my|two|three|four|\d+) /iu;

const lasting = (length: string | undefined) => (length === undefined ? '' : ` of ${length}`);
const session = (by: string) => (length: string | undefined) => `a session${lasting(length)} ${by}`;
const meeting = (which: string) => (length: string | undefined) =>
  `the ${which} meeting${lasting(length)} about Good Work`;

export const recordSummary: typeof nl = {
  day: (iso) => {
    const { day, month, year } = dayParts(iso);
    return `${day} ${month} ${year}`;
  },
  people: (n) => `${word(n)} people`,
  minutes: (n) => (n === 1 ? '1 minute' : `${n} minutes`),
  forms: {
    kort: (length) => `a short session${lasting(length)}`,
    'bewust-vakmanschap': session('by the method Conscious craftsmanship'),
    dilemmamethode: session('with the dilemma method'),
    incidentmethode: session('with the incident method'),
    'goed-werk-1': meeting('first'),
    'goed-werk-2': meeting('second'),
    'goed-werk-3': meeting('third'),
    'goed-werk-4': meeting('fourth'),
    slotbijeenkomst: (length) => `a closing session${lasting(length)}`,
    terugblik: (length) => `a look-back${lasting(length)}`,
  },
  otherForm: (name, length) => `a session${lasting(length)} with the form ${name}`,
  opening: (day, people, role, form) => {
    const what = role === undefined ? 'this case' : `a case from ${articled.test(role) ? '' : 'the '}${role}`;
    return `On ${day} ${people ?? 'the team'} discussed ${what}${form === undefined ? '' : `, in ${form}`}.`;
  },
  closing: (day, people, form) =>
    `On ${day} ${people ?? 'the groups'} closed a programme${form === undefined ? '' : `, in ${form}`}.`,
  messages: (n) =>
    n === 0
      ? 'No message goes to the leadership.'
      : n === 1
        ? 'One message goes to the leadership.'
        : `${capital(word(n))} messages go to the leadership.`,
  question: (question) => `The question was: ${question}`,
  outcomes: {
    besluit: 'A decision was made.',
    voorlopig: 'A decision for now was made.',
    'geen-overeenstemming': 'The team did not agree.',
    opschalen: 'The team escalates.',
    'eerst-uitzoeken': 'The team first finds out more.',
  },
  decided: (choice) => `The decision: ${choice}`,
  decidedForNow: (choice) => `The decision for now: ${choice}`,
  chosen: (choice) => `The choice: ${choice}`,
  earlier: (choice) => `The choice made then: ${choice}`,
  noChoice: 'No choice was written down.',
  because: (reason) => `The reason: ${reason}`,
  remains: (tension) => `What still rubs: ${tension}`,
  dissent: { some: 'There was dissent.', none: 'Dissent was asked for; there was none.' },
  due: (day, isOnly) => `The ${isOnly ? '' : 'first '}agreement is due on ${day}.`,
  lookBack: (day) => `On ${day} the team looks back.`,
  lookedBack: (day, next) =>
    `${day === undefined ? 'The team has looked back' : `On ${day} the team looked back`}; see the end.${next === undefined ? '' : ` The next time is on ${next}.`}`,
  lead: { because: /^because[ ,:]+/iu, choice: /^(?:i|we) choose(?: to)?[ ,:]+/iu },
  isSmall: (firstWord) => small.has(firstWord.toLowerCase()),
};
