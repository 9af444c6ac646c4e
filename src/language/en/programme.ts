import type { Messages } from '../messages.ts';
import { list, word as words } from './words.ts';

const numbers = (all: readonly number[]) => list(all.map(String));

export const programme: Messages['programme'] = {
  groupTwice: (id, file) => `Two groups are called "${id}" in ${file}. Give every group a name of its own.`,
  none: 'There is no programme here yet.',
  noneHint: 'Make one with driehoek programme new.',
  which: 'There is more than one programme. Name one.',
  known: (ids) => `There is ${list(ids)}.`,
  unknown: (id, near) => `There is no programme "${id}".${near === undefined ? '' : ` Did you mean ${near}?`}`,
  unknownSeries: (id, near) => `There is no series "${id}".${near === undefined ? '' : ` Did you mean ${near}?`}`,
  unknownGroup: (id, near) => `There is no group "${id}".${near === undefined ? '' : ` Did you mean ${near}?`}`,
  groupsAre: (ids) => `The groups are ${list(ids)}.`,
  notAMeeting: (typed, most) => `"${typed}" is no meeting: name a number from 1 to ${most}.`,
  allHeld: (group) =>
    `Group ${group} has had all its meetings. Begin the closing session with driehoek programme close.`,
  isHeld: (n, group, file) => `Meeting ${n} of group ${group} has been held: ${file}.`,
  isHeldHint: 'Name another number, or take that record away first.',
  oneRecord: 'A meeting has one record. Name one answers file, not a folder with more.',
  closesProgramme: (form: string) => `The session form "${form}" closes a programme; it has no case.`,
  closesProgrammeHint:
    'Begin with driehoek programme close: the lines of all groups are there then. No programme yet? Make one with driehoek programme new.',
  isClosed: (file) => `The closing session has been held: ${file}.`,
  gone: (record, where) => `The record ${record} (${where}) cannot be found any more.`,
  goneHint: (file) =>
    `Put it back in the folder with records, or in another folder of this project. Is it gone for good? Then take its line away under held, in ${file}.`,
  heldTwice: (where: string, files: readonly string[]) =>
    `There are ${words(files.length)} records of ${where}: ${list(files)}. Take the programme line out of one of them.`,
  strays: (group, files, file) =>
    `${list(files)} ${files.length === 1 ? 'says that it belongs' : 'say that they belong'} to group ${group} of this programme, but ${file} does not have that meeting. Does the group have another name now? Then change group in the record.`,
  meetingOf: (group, n) => `group ${group}, meeting ${n}`,
  closingTitle: 'Closing session',
  noLines: (n) => `There ${n === 0 ? 'are no lines' : 'is only one line'} yet to begin the closing session with.`,
  noLinesHint: 'They come from the last meeting of each group: what the leadership must know. Hold that one first.',
  noLinesHeardHint:
    'They stand in the record of the last meeting of each group, under "What the leadership must know". Write them there.',
  heardOf: (heard, all) =>
    `Lines came from ${words(heard)} of the ${words(all)} groups. The others can type theirs at the session.`,
  notClosed: 'The closing session has not been held, so there is no page yet.',
  notClosedHint: 'Hold it first: driehoek programme close.',
  noMessages: (file) => `There are no messages in ${file}.`,
  noMessagesHint: 'They belong there under "Messages", in the section on escalation and feedback.',
  tooLong: (found, most) => `The page has ${found} words; one A4 holds ${most}.`,
  tooLongHint: (file) => `Shorten the messages or the dissent in ${file}, and try again.`,
  namesGroup: (id) => `The page says "${id}", the name of a group. Take it out of the record of the closing session.`,
  fewerMessages: (chosen, told, file) =>
    `The tables sent ${words(chosen)} lines up; the page has ${words(told)}. Is one missing? Put it in ${file}, under "Messages".`,
  pagePersonal: (file) =>
    `Something on the page may lead to a person. Run driehoek check ${file} to see where. Write a role there, and make the page again.`,
  otherDay: (agreed, planned, iso, file) =>
    `The page says the answer comes by ${agreed}, the programme says ${planned}. Is the page right? Then put answer-due: ${iso} in ${file}.`,
  page: {
    intro: 'The groups of this programme bring this together. Who said what is left out.',
    rubs: (text) => `Where it rubs: ${text}`,
    asks: (text, of) => `**What we ask${of === undefined ? '' : ` of ${of}`}:** ${text}`,
    dissent: 'Who sees this differently',
    noDissent: 'Nobody saw it differently.',
    needs: (view, needs) => `${view} Needed to go along: ${needs}`,
    answer: 'Answer',
    brings: (role) => `Brought by: ${role}.`,
    answers: (role, day) => `Answer from ${role}, by ${day}.`,
  },
  pageMade: (n) => `The page has ${n} words. Read it once more before it goes out.`,
  answered: (title) => `The answer is kept with ${title}. The groups hear it when they next meet.`,
  answerReplaced: (day: string, text: string) => `The earlier answer, of ${day}, is no longer there. It was: ${text}`,
  answerEarly: 'This programme has no record of a closing session yet. Is it right that this is the answer?',
  answerPersonal: (file) =>
    `Something in the answer may lead to a person. Run driehoek check ${file} to see where. Then give the answer again, with a role.`,
  answerNeeds: 'Say what the answer is.',
  answerNeedsHint:
    'For example: driehoek programme answer good-work-2027 --text "There will be a fixed hour each week."',
  answerTooLong: 'The answer fits in one line of at most 500 characters.',
  answerOf: (title) => `Answer to ${title}`,
  askNews: 'This is what the leadership says.',
  hintNews: (file) => `It is in ${file}.`,
  openPromise: (title) => `answer ${title}`,
  made: (file) =>
    `Look it over with driehoek check, and invite people with driehoek programme invite. It is in ${file}.`,
  advice: {
    six: (ids) =>
      `With fewer than seven people the screen shows stars only, no words or marks. That goes for ${list(ids)}.`,
    seven: 'Make groups of seven or more, if you can.',
    apart: 'Put managers and staff in separate groups.',
  },
  goOn: 'Nothing was made. This is what you typed; it goes on from there:',
  needs: (flags) => `Without a terminal these options are needed: ${list(flags)}.`,
  needsHint:
    'For example: --group "a,9,09:30,2027-02-04,2027-03-04,2027-04-01,2027-05-13" --closing "2027-06-10,13:30" --answer-from "the board" --answer-due 2027-07-08',
  groupFault: {
    name: (said: string) =>
      said === ''
        ? 'Begin with the name of the group, and then with commas: number of people, starting time and the days.'
        : `"${said}" cannot be the name of a group. Use letters, digits and hyphens, without blanks.`,
    people: (said: string) =>
      said === ''
        ? 'Add how many people the group has.'
        : `How many people has the group? One number from 3 to 30; it says ${said}.`,
    start: (said: string) =>
      said === '' ? 'Add when it begins, such as 09:30.' : `A group has one starting time; there are more: ${said}.`,
    dates: (_said: string) => 'Add on which days the group meets, such as 2027-02-04.',
    day: (said: string) => `There is no day ${said}. Write for instance 2027-02-04.`,
    part: (said: string) =>
      `"${said}" fits nowhere. A group has a name, a number of people, a starting time and days, with commas in between. Managers, staff or mixed may be added.`,
  },
  badClosing: (typed) =>
    `"${typed}" is no closing session. Write the day and the starting time, such as "2027-06-10,13:30".`,
  datesNeeded: (group, found, wanted) =>
    `Group ${group} has ${words(found)} ${found === 1 ? 'day' : 'days'}; the series has ${words(wanted)} meetings.`,
  ask: {
    title: 'New programme',
    id: 'What is the programme called? Short, without blanks.',
    idHint: 'For example good-work-2027.',
    leaders: 'Who lead it? Roles, no names.',
    leadersHint: 'For example: leader, second leader.',
    group: (n) => `Group ${n}: name, number of people, starting time and the days.`,
    groupHint: 'For example: a, 9, 09:30, 2027-02-04, 2027-03-04, 2027-04-01, 2027-05-13. Empty: no more groups.',
    closing: 'When is the closing session, and at what time?',
    closingHint: 'For example: 2027-06-10, 13:30.',
    from: 'Who of the leadership answers? A role.',
    due: 'When will that answer be there?',
    dueHint: 'For example: 2027-07-08.',
    badDay: 'There is no such day. Write for example 2027-07-08.',
  },
  states: { held: 'held', gone: 'record gone', late: 'not held yet', planned: 'planned' },
  show: {
    group: (id, people, promises) =>
      `Group ${id}, ${words(people)} people${promises === 0 ? '' : `, ${promises} open ${promises === 1 ? 'promise' : 'promises'}`}`,
    meeting: (n, title, day, state) => `${n} ${title} · ${day} · ${state}`,
    noDay: 'no day',
    waits: (from, day) => `Answer from ${from}, by ${day}.`,
    overdue: (from, day) => `Answer from ${from}: was due ${day}.`,
    answered: (from, day, text) => `Answer from ${from}, ${day}: ${text}`,
    next: (day, what) => `Next: ${day}, ${what}.`,
  },
  invite: {
    calendar: (title) => title,
    closing: 'closing',
    letterTitle: (title, group) => `${title}: invitation for group ${group}`,
    closingLetter: (title) => `${title}: invitation to the closing session`,
    intro: (meetings) =>
      `You are taking part in ${words(meetings)} meetings on good work. The days are below. Put them in your diary now.`,
    closingIntro: 'All groups close together, at mixed tables. One page for the leadership comes of it.',
    meeting: (title, day, start) => `- ${title}: ${day}, ${start}`,
    bring: 'Think beforehand of one moment in your own work when you did not know what was right. You need no names.',
    safe: 'What people tell stays in the group. The record holds reasons and roles, no names.',
    answer: (from, day) => `The leadership answers: ${from}, by ${day}.`,
    from: (leaders) => `Led by: ${list(leaders)}.`,
    event: (title, meeting, group) => `${title}: ${meeting}, group ${group}`,
    closingEvent: (title) => `${title}: closing session`,
    answerEvent: (title, from) => `${title}: answer from ${from}`,
    changed: (files) =>
      `${list(files)} ${files.length === 1 ? 'was' : 'were'} changed since last time. Nothing was written, so that nothing of that is lost.`,
    changedHint: 'Give it another name, or make the new letters in another folder: --output FOLDER.',
    done: (n) =>
      `${words(n)[0]?.toUpperCase() ?? ''}${words(n).slice(1)} letters and a calendar. Every event has a reminder a week before.`,
  },
  closing: {
    headings: { lines: 'What the groups bring', raised: 'What the tables chose', written: 'What goes up' },
    merged: (n, text) => `This is line ${n} now: ${text}`,
    apart: (n) => `Line ${n} is gone; the lines beneath it stand by themselves again.`,
    line: (n) => `Line ${n}`,
    tables: 'Number of tables',
    byTables: (n) => (n === 1 ? 'one table' : `${words(n)} tables`),
    allowedMerge: 'Type m, the numbers of the lines that say the same, and the new line: m 3 7 new line.',
    allowedCards: (most) => `A card has one to ${words(most)} numbers, such as 2 3 9 14.`,
    atMost: (most) => `That is too many: at most ${words(most)}.`,
    exactly: (most) => `${most} lines go up. Type their numbers, such as 2 9 14.`,
    twoAtLeast: 'Name at least two numbers to merge.',
    notOpen: (n) => `Line ${n} does not exist, is named twice, or already lies beneath another line.`,
    chosenGone: 'A line that a table chose is no longer there. Type the cards of all tables again.',
    openMessages: (open) =>
      `What you ask is still missing at ${numbers(open)}. Type the number and what goes with it. If a message does not go along after all, take it away: ${open[0]}x.`,
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
