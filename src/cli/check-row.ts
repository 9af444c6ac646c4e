import type { CommandRow } from './command-row.ts';

/** `check` on the command line. On its own, since the quick start knows no other command. */
export const checkRow: CommandRow = {
  name: 'check',
  alias: 'controleer',
  describe: 'check',
  takes: '[path...]',
  options: [
    ['-f, --format <form[=file]>', 'checkFormat', 'repeat'],
    ['--fix[=all]', 'fix'],
    ['--quiet', 'quiet'],
    ['--summary', 'summary'],
    ['--staged', 'staged'],
    ['--base <ref>', 'base'],
    ['--max-warnings <n>', 'maxWarnings'],
    ['--rule <id=severity>', 'rule', 'repeat'],
    ['--today <yyyy-mm-dd>', 'today'],
    ['--stdin-filename <file>', 'stdinFilename'],
    ['--jobs <n>', 'jobs'],
    ['--shard <i/n>', 'checkShard'],
    ['--no-cache', 'noCache'],
    ['--watch', 'watch'],
  ],
  result: 'check-result',
  load: async () => (await import('./check.ts')).check,
};
