import type { afterwards as nl } from '../nl/afterwards.ts';
import type { Shape } from '../shape.ts';
import { followUp } from './follow-up.ts';
import { capital, elsewhere, list, meant, word } from './words.ts';

export const afterwards: Shape<typeof nl> = {
  afterwards: {
    unread: (n: number) =>
      n === 1
        ? 'One file was not read, or only in part. See what is wrong with it:'
        : `${capital(word(n))} files were not read, or only in part. See what is wrong with them:`,
    list: {
      none: (near?: string, empty?: readonly string[]) =>
        `Nothing was found.${meant(near)}${empty === undefined ? '' : ` ${elsewhere(empty)}`}`,
      date: 'Date',
      status: 'Status',
      outcome: 'Outcome',
      title: 'Title',
      file: 'File',
      isCase: 'case',
      statuses: { open: 'open', closed: 'closed' },
    },
    log: {
      heading: 'Log of our sessions',
      columns: {
        date: 'Date',
        title: 'Case',
        themes: 'Themes',
        sides: 'Where it rubs',
        outcome: 'Outcome',
        status: 'Status',
        lookBack: 'Look-back',
      },
      empty: 'There are no records yet.',
      leftOut: 'Not in the table, because something in them is wrong:',
      written: (file: string) => `The log has been brought up to date: ${file}`,
      upToDate: (file: string) => `The log is up to date: ${file}`,
      stale: (file: string) => `The log in ${file} is behind the records.`,
      staleHint: 'Bring it up to date with: driehoek log',
      marks: (file: string, fault: string, opening: string, closing: string, lines: readonly number[]) =>
        ({
          'no-opening': `The line ${opening} is missing in ${file}.`,
          'no-closing': `The line ${closing} is missing in ${file}.`,
          openings: `${opening} stands more than once in ${file}: lines ${list(lines.map(String))}.`,
          closings: `${closing} stands more than once in ${file}: lines ${list(lines.map(String))}.`,
          order: `${closing} stands above ${opening} in ${file}: lines ${list(lines.map(String))}.`,
        })[fault] ?? '',
      marksHint: (opening: string, closing: string) =>
        `The table goes between these two lines, each exactly once: ${opening} and ${closing}. Nothing has been changed.`,
    },
    followUp,
    lookBack: {
      heading: 'Look-back',
      promise: (day: string) => `This is what you wrote on ${day}.`,
      thenRemained: (text: string) => `What still rubbed then: ${text}`,
      agreements: (n: number) => (n === 1 ? 'There was one agreement.' : `There were ${word(n)} agreements.`),
      escalated: (to: string, day: string | undefined) =>
        `${to === '' ? 'It was escalated.' : `It went to: ${to}.`}${day === undefined ? '' : ` Word back was due on ${day}.`}`,
      steps: {
        happened: {
          title: 'What happened',
          why: 'Things often turn out differently from what was on paper.',
          ask: 'What has happened since?',
        },
        actions: {
          title: 'Agreements',
          why: 'This tells you what is still to be done.',
          ask: 'What came of the agreements?',
        },
        'word-back': {
          title: 'Word back',
          why: 'This way the people who helped to think hear what was done with it.',
          ask: 'Who has heard what came of it?',
        },
        dissent: {
          title: 'Dissent',
          why: 'This shows whether something was done with the other view.',
          ask: 'Has anything been done with what the other needed?',
        },
        place: {
          title: 'The case now',
          why: 'You now know how it ended. That may make you look at it differently.',
          ask: 'What weighs most now: the craft, the executive or society?',
        },
        remaining: {
          title: 'What still rubs',
          why: 'After the choice the tension is often still there. This keeps it in view.',
          ask: 'What still rubs now?',
        },
        next: {
          title: 'From here',
          why: 'With a day it comes back by itself in driehoek follow-up.',
          ask: 'Where do you go from here?',
        },
      },
      asks: {
        happened: 'What has happened since?',
        differently: 'What went differently from what you expected?',
        agreement: (text: string) => `Has this been done? ${text}`,
        heard: 'Have you heard what came of it?',
        toldOthers: 'Do the people it was about, and those who helped to think, know what came of it?',
        answer: 'What was heard or told?',
        view: (needs: string) => `Has anything been done with this? ${needs}`,
        place: 'Would you put the case in the same place now?',
        placeWhy: 'Why? And if it is somewhere else: where?',
        remaining: 'What still rubs now?',
        next: 'Will you look back once more? On what day?',
        status: 'Is anything still open?',
      },
      hints: {
        mayStayEmpty: 'Nothing? Then leave it empty.',
        answer: 'Nothing yet? Write who will go after it, as a role. It may also stay empty.',
        view: (text: string) => `The view was: ${text}`,
        place: 'The record says where the case lay then.',
        placed: (where: string) => `The record says: ${where}`,
        remaining: 'Nothing any more? Then leave it empty.',
      },
      fates: { done: 'Done', open: 'Not yet: there will be a new day', dropped: 'Dropped, because …' },
      heeding: { heeded: 'Yes', open: 'Not yet', dropped: 'Nothing more will be done with this, because …' },
      statuses: { open: 'Yes, this record stays open', closed: 'No, this is closed' },
      written: (file: string) => `The look-back is in ${file}.`,
      already: (file: string) => `This look-back was in ${file} already. Nothing has been changed.`,
      became: (n) => {
        const parts = [
          ...(n.ticked === 0 ? [] : [`${word(n.ticked)} done`]),
          ...(n.moved === 0 ? [] : [`${word(n.moved)} with a new day`]),
          ...(n.dropped === 0 ? [] : [`${word(n.dropped)} dropped`]),
        ];
        return `Of the agreements: ${parts.join(', ')}.`;
      },
      staysOpen: 'The record stays open, because this is not settled yet:',
      /** What closing a record would take out of sight, and how to answer it. */
      leftOpen: {
        agreement: (text) => `this agreement is still open: ${text}`,
        'word-back': (text) => (text === '' ? 'no word has come back' : `no word has come back from ${text}`),
        view: (text) => `what this view needed has not been done: ${text}`,
        'look-back': (day) => `another look-back was agreed, on ${day}`,
        ways: {
          agreement: 'Choose done, or { dropped: reason }.',
          'word-back': 'Choose "yes", or { dropped: reason }.',
          view: 'Choose heeded, or { dropped: reason }.',
          'look-back': 'Take that day away.',
        },
        finding: (left, ways) =>
          `A record can only be closed when nothing in it is open, and ${left}. ${ways} Or leave the record open: status: open.`,
        title: 'Not everything is done',
        ask: 'This is still open. What will you do with it?',
        hint: 'A record can only be closed when nothing in it is open.',
        keep: 'Leave the record open',
        keepDetail: 'Then it stays in driehoek follow-up.',
        again: 'Answer this again',
      },
      notFound: (text: string) => `This agreement is no longer there in these words, so it is not ticked: ${text}`,
      notNamed: (text: string) =>
        `This no longer stands in the record like this, so the look-back does not name it: ${text}`,
      tooEarly: (day, session) => `${day} lies before the session of ${session}. There is nothing to look back on yet.`,
      tooEarlyHint:
        'If you looked back later, add that day: --date 2027-03-05. If the day of the session is wrong, correct date at the top of the record.',
      openFence: (file: string, line: number) =>
        `In ${file} a code block begins on line ${line} that never ends. Everything after it would become code too.`,
      openFenceHint: 'Close the code block and try again.',
      openEnd: (file: string, line: number) =>
        `In ${file} something begins on line ${line} that never ends, such as a comment, a part that folds out or other HTML. Everything after it would belong to it too.`,
      openEndHint: 'Close it and try again.',
      notAsMeant: (file: string) =>
        `The look-back was not put into ${file}: the record would then say something else than you answered.`,
      notAsMeantHint: 'See with driehoek check what is wrong in the record, and then try again.',
      notSound: (file: string) => `Something in ${file} is wrong. Fix that first:`,
      notARecord: (named: string, near?: string) => `There is no record "${named}".${meant(near)}`,
      whichHint: 'Name the file of the record, or its name in the folder of records.',
      which: 'Which record do you look back on?',
      waiting: (file: string, day: string) => `driehoek look-back ${file}  (since ${day})`,
      giveAnswers: (file: string) =>
        `Give the answers in a file:\n  driehoek look-back ${file} --skeleton > answers.yaml\n  driehoek look-back ${file} --answers answers.yaml\nOr give them line by line: driehoek --plain look-back ${file}`,
      skeletonHead: (title: string, command: string) =>
        `Look-back on "${title}". Fill it in and hand it over with:\n  ${command}\nTo skip a step: write { skip: the reason }.`,
      due: (n: number, title: string, command: string) =>
        n === 1
          ? `A look-back is waiting: ${title}. Begin with that? ${command}`
          : `${capital(word(n))} look-backs are waiting, the first: ${title}. Begin with that? ${command}`,
      labels: {
        day: 'Day',
        happened: 'Since then',
        differently: 'What went differently',
        postponed: 'Not done yet',
        dropped: 'No longer needed',
        wordBack: 'Word back',
        answer: 'What was heard',
        heeded: 'Dissent that was acted on',
        letGo: 'Dissent that will not be acted on',
        place: 'Placing the case now',
        placeWhy: 'Why',
        remaining: 'What still rubs',
        next: 'Next look-back',
        skipped: 'Skipped',
      },
      wordBack: { yes: 'Yes', partly: 'In part', no: 'Not yet', dropped: 'That answer will not come, because …' },
      lapses: 'Dropped',
      /** Before a reason, and before a day that something was put off to. */
      because: 'Because',
      newDay: 'New day',
      place: { same: 'In the same place', elsewhere: 'Somewhere else', unsure: 'We do not know' },
    },
  },
};
