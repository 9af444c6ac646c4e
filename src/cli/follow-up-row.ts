import type { CommandRow } from './command-row.ts';

/** `follow-up` on the command line. On its own, since the program as one file knows it too. */
export const followUpRow: CommandRow = {
  name: 'follow-up',
  alias: 'opvolgen',
  describe: 'followUp',
  takes: '[path...]',
  options: [
    ['--all', 'followUpAll'],
    ['--week', 'week'],
    ['--due <yyyy-mm-dd>', 'due'],
    ['--overdue', 'overdue'],
    ['-f, --format <form>', 'followUpFormat'],
    ['--fail-overdue', 'failOverdue'],
    ['--today <yyyy-mm-dd>', 'followUpToday'],
    ['--ics <file>', 'ics'],
  ],
  result: 'follow-up-result',
  load: async () => (await import('./follow-up.ts')).followUp,
};
