import type { form as nl } from '../nl/form.ts';
import type { Shape } from '../shape.ts';
import { record } from './record.ts';
import { either, list, meant, word } from './words.ts';

const onCard = {
  card: 'the number of the card',
  place: 'three digits that add up to ten',
  choose: 'the number of the option',
};
const cardShape = (shape: readonly (keyof typeof onCard)[]) => list(shape.map((part) => onCard[part]));
const cardParts = (parts: readonly string[]) =>
  list(
    parts.map((part) => (part === 'place' ? 'three numbers that sum to 10, such as [4, 2, 4]' : 'the id of an option')),
  );

export const form: Shape<typeof nl> = {
  faults: {
    empty: 'Nothing has been filled in here yet. "n/a" is an answer too.',
    blank: 'Nothing has been filled in here yet. Type something first.',
    emptyList: 'Nothing has been filled in here yet. If there is nothing, say so with an empty list: [].',
    notText: 'Text belongs here.',
    quoteText: (raw) => `Text belongs here. Put quotes around it: "${raw}".`,
    notAList: 'A list belongs here.',
    valueId: 'Give a value here, such as zorgvuldigheid or menselijke-maat.',
    valueNumbers: (cards) => `After w, put the numbers of the values that clash, from 1 to ${cards}: w 30 12.`,
    notARow: (columns) => `The fields ${list(columns)} belong here.`,
    notAForm: (fields) => `The fields ${list(fields)} belong here.`,
    unknownPart: (key, known) => `There is no field "${key}" here. There is ${list(known)}.`,
    tooFew: (min, found) => `At least ${word(min)} needed; there ${found === 1 ? 'is one' : `are ${word(found)}`}.`,
    emptyMore: {
      day: 'Without a day it does not come back. Type a day, such as 5 December or in two weeks.',
      reason: 'Write in one sentence why.',
    },
    nextNotLater: (day) => `The next time comes after this one. Choose a day after ${record.day(day)}.`,
    dayPassed: (day, from) => `${record.day(day)} has passed. Choose a day from ${record.day(from)} on.`,
    dayToo: (ask, id) => `“${ask}” Add the new day, like this: { ${id}: 2026-12-05 }.`,
    reasonToo: (ask, id) => `“${ask}” Add the reason, like this: { ${id}: why }.`,
    notChosen: (ask, ids) => `“${ask}” There is no answer here yet. Choose ${either(ids)}.`,
    notAChoice: (raw, ids, near) => `"${raw}" cannot be chosen here. Choose ${either(ids)}.${meant(near)}`,
    notANumber: (min, max) => `A whole number from ${min} to ${max} belongs here.`,
    notADate: (raw) => `"${raw}" is not a valid date. Write for example 2026-12-05 or 5-12-2026.`,
    beforeSession: (day, session) => `${record.day(day)} lies before the session of ${record.day(session)}.`,
    notThree: 'Give three numbers for profession, politics and society, for example 4 2 4.',
    notWhole: 'Divide whole points, no parts of points.',
    negative: 'Points cannot go below zero.',
    wrongSum: (sum) => `That is ${sum === 1 ? '1 point' : `${sum} points`}; it has to be 10.`,
    wrongPeople: (wanted, found) =>
      `There should be ${wanted}, one for each participant; there ${found === 1 ? 'is one' : `are ${found}`}. Anyone who passes fills in "pass".`,
    optionTwice: (title) => `The option "${title}" is there twice.`,
    tooFewOptions: (min, found) =>
      `Find at least ${word(min)} options; there ${found === 1 ? 'is one' : `are ${word(found)}`}. Two options are often no real choice.`,
    noDoNothing: (id) =>
      `"Do nothing" is missing. That is a choice too, with consequences. Give that option the id ${id}.`,
    notACard: 'A card belongs here, such as "3 523 2": its number, and then what is on it.',
    noSuchCard: (typed, dealt) => `There is no card "${typed}". The cards are numbered from 1 to ${dealt}.`,
    noCardNumber: (dealt) => `Begin the line with the number of the card, 1 to ${dealt}.`,
    cardTwice: (card) => `Card ${card} is there twice.`,
    cardTooShort: (shape) => `Something is missing. Type ${cardShape(shape)}.`,
    cardTooLong: (shape) => `There is too much here. Type ${cardShape(shape)}.`,
    noSuchOption: (n) => `There is no such option. The options are numbered from 1 to ${n}.`,
    noSuchRow: (n) =>
      n === 0 ? 'There is nothing yet to take away.' : `There is no such line. The lines are numbered from 1 to ${n}.`,
    colonInRole: 'A role has no colon.',
    nobodyDoesIt:
      'Then nobody does it. Which role takes this on? If you do not know yet, name the role that finds out.',
    longRole: 'A role is short: at most 60 characters, and no sentence. Write the rest at what happens.',
    dayInWhat: 'There is a day in brackets already. Name the day by which it is done only at the day itself.',
    notALens: 'The fields lens and notes belong here, with an answer per question under notes.',
    noNotes: 'There is nothing at any question. Otherwise skip the step, with a reason.',
  },
  allowed: {
    text: (required) => (required ? 'one line of text' : 'one line of text, or empty'),
    longText: (required) => (required ? 'text' : 'text, or empty'),
    withMore: (id, more) => (more === 'day' ? `{ ${id}: day }` : `{ ${id}: reason }`),
    oneOf: (ids) => `choose ${either(ids)}`,
    anOptionId: 'the id of an option',
    list: (min) =>
      min > 0
        ? `a list of at least ${word(min)} ${min === 1 ? 'line' : 'lines'}`
        : 'a list of lines; [] if there is nothing',
    rows: (columns) => `a list with ${list(columns)}; [] if there is nothing`,
    number: (min, max) => `a whole number from ${min} to ${max}`,
    date: 'a day, such as 2026-12-05',
    pause: 'nothing to fill in',
    cards: (n, parts) =>
      `${n === 1 ? 'once' : 'for each card'} ${cardParts(parts)}, or pass; with a number: { card: 3, … }${n === undefined || n === 1 ? '' : ` (${n})`}`,
    talk: (slots) =>
      slots.length === 1 ? 'notes: text or a list; may stay empty' : `notes at ${list(slots)}; may stay empty`,
    options: (min, id) =>
      `at least ${word(min)} options with title, and where named id, gain, harm and repair; ${id} is one of them`,
    actions: 'a list with role, what and due; [] if nothing was agreed',
    lens: (ids) => `lens (${either(ids)}) and notes, with an answer per question`,
    form: (fields) => `the fields ${list(fields)}`,
  },
  yaml: {
    'too-large': (kib) => `The file is ${kib} KiB. That is too much for this kind of file.`,
    'control-character': (name, places = 1) =>
      places === 1
        ? `There is an invisible control character here (${name}). Remove it.`
        : `There is an invisible control character here (${name}), one of ${places} in this file. Remove them.`,
    'too-deep': () => 'Too many levels lie inside each other here.',
    'too-many': () => 'The file has too many parts.',
    syntax: () => 'The markup (YAML) is not right here.',
    'tab-indent': () => 'Indent with spaces, not with a tab.',
    indent: () => 'The indentation is not right here, or a bracket was not closed.',
    colon: () => 'Two colons on one line. Put the text after the first one between quotes.',
    'reserved-start': () => 'A text may not begin with this character. Put quotes around it.',
    'missing-character': () => 'A character is missing here: a quote, a bracket or a colon.',
    'multiple-documents': () => 'There is a line with ---. Put one piece in one file.',
    'duplicate-key': (key) => `The field "${key}" is there twice.`,
    'unsafe-key': (key) => `The field "${key}" is not allowed: that name means something else.`,
    alias: (name) => `References such as ${name} are not allowed. Write the text out.`,
    tag: (name) => `Type marks such as ${name} are not allowed. Leave it out.`,
    directive: (name) => `A line such as ${name} at the top is not allowed. Leave it out.`,
    'not-a-mapping': () => 'Named fields belong here.',
  },
  protocol: {
    minutes: (own, total) => `The session form takes ${own} minutes, but its steps together ${total}.`,
    stepTwice: (id) => `The step "${id}" is there twice.`,
    fieldTwice: (id) => `The field "${id}" is there twice.`,
    noTension: 'There is no step for how the tension occurs. Give a step section: tension.',
    noChoice: 'There is no step for how the team handles it. Give a step section: choice.',
    choiceFirst: 'First how the tension occurs (section: tension), only then the choice (section: choice).',
    factLater: (fact) => `"${fact}" is not known here yet. Put the step that fills it (sets: ${fact}) before this one.`,
    noWordBack: 'This escalates, but does not ask when word comes back. Give a field sets: word-back.',
    choicesOrFrom: 'A choice has either choices or from.',
    noRound: 'A step that places also says when: give round: before or round: after.',
    keyTwice: (key) => `The sign "${key}" stands at two slots.`,
    noOptionsYet: 'There are no options here yet. Put the step with kind: options before this one.',
    partMinutes: (own, total) => `The assignment takes ${own} minutes, but its parts together ${total}.`,
  },
  answers: {
    wrong: (step, path, message) =>
      `${[step, ...path.map((part) => (typeof part === 'number' ? `number ${part + 1}` : part))].join(', ')}: ${message}`,
    missing: (step, ask, allowed) =>
      `The answer to "${step}" is missing. The question: ${ask} What belongs here: ${allowed}.`,
    skipWithoutReason: (step) => `Give a reason for skipping ${step}.`,
    unknownStep: (step, near) => `There is no step "${step}" in this session form.${meant(near)}`,
    notAskedAnymore: (step) =>
      `This session form no longer asks for "${step}"; this answer does not go into the record.`,
    bareReason: (ask, id) =>
      `“${ask}” It does not say why. Add the reason, like this: { ${id}: why }. Then everybody still knows later.`,
    lacking: (name: string) =>
      `There is no answer to "${name}". The record is written without it; add it if you still know.`,
    notAsked: (step) => `The step "${step}" does not apply here; this answer does not go into the record.`,
    failed: (failed, total) =>
      total === 1
        ? 'Nothing has been written.'
        : `No record was made of ${failed} of the ${total} files. There is one of the others.`,
    changedSince: (earlier, now) =>
      `There was a record of this day with this title already, of other answers: ${earlier}. It is still there. The new one is ${now}.`,
    skeletonHead: (title, command) =>
      `Answers for the session form "${title}".\nFill in what belongs after each colon and make the record with:\n  driehoek ${command} --answers THIS-FILE\nTo skip a step: write { skip: the reason }. If something is not at play: write n/a.`,
    caseTitle: 'title of the case; or give the id of a case after case',
    dateHint: 'the day of the session, such as 2026-12-05; empty is today',
    minutesHint: 'how many minutes the session took; may stay empty',
    onlyWhen: '(only if it applies)',
  },
};
