import type { CommandRow, OptionRow } from './command-row.ts';
import { sessionOptions } from './session-options.ts';

const meetingOptions: readonly OptionRow[] = [['-a, --answers <file>', 'meetingAnswers'], ...sessionOptions];

/** Meetings of groups, and what they close with. */
export const programmeRow: CommandRow = {
  name: 'programme',
  alias: 'traject',
  describe: 'programme',
  result: 'programme-show-result',
  load: async () => (await import('./programme.ts')).programmeAll,
  subs: [
    {
      name: 'new',
      alias: 'nieuw',
      describe: 'programmeNew',
      takes: '[id]',
      options: [
        ['--title <title>', 'programmeTitle'],
        ['--series <id|file>', 'programmeSeries'],
        ['--leader <role...>', 'programmeLeader'],
        ['--group <group>', 'programmeGroup', 'repeat'],
        ['--closing <day,time>', 'programmeClosing'],
        ['--answer-from <role>', 'programmeFrom'],
        ['--answer-due <yyyy-mm-dd>', 'programmeDue'],
      ],
      result: 'programme-new-result',
      load: async () => (await import('./programme-new.ts')).programmeNew,
    },
    {
      name: 'show',
      alias: 'toon',
      describe: 'programmeShow',
      takes: '[id]',
      result: 'programme-show-result',
      load: async () => (await import('./programme.ts')).programmeShow,
    },
    {
      name: 'invite',
      alias: 'nodig-uit',
      describe: 'programmeInvite',
      takes: '[id]',
      options: [['-o, --output <folder>', 'inviteOutput']],
      result: 'programme-invite-result',
      load: async () => (await import('./programme.ts')).programmeInvite,
    },
    {
      name: 'open',
      describe: 'programmeOpen',
      takes: '<id> <group> [meeting]',
      options: [['--case <case>', 'meetingCase'], ...meetingOptions],
      result: 'review-result',
      load: async () => (await import('./programme-meeting.ts')).programmeOpen,
    },
    {
      name: 'close',
      alias: 'sluit',
      describe: 'programmeClose',
      takes: '[id]',
      options: meetingOptions,
      result: 'review-result',
      load: async () => (await import('./programme-meeting.ts')).programmeClose,
    },
    {
      name: 'page',
      alias: 'pagina',
      describe: 'programmePage',
      takes: '[id]',
      options: [['-o, --output <file>', 'pageOutput']],
      result: 'programme-page-result',
      load: async () => (await import('./programme.ts')).programmePage,
    },
    {
      name: 'answer',
      alias: 'antwoord',
      describe: 'programmeAnswer',
      takes: '[id]',
      options: [
        ['--text <text>', 'answerText'],
        ['--date <yyyy-mm-dd>', 'answerDate'],
      ],
      result: 'programme-answer-result',
      load: async () => (await import('./programme.ts')).programmeAnswer,
    },
  ],
};
