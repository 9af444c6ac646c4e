import type { Messages } from '../language/messages.ts';
import type { Context } from './context.ts';

/** What a command is on the command line. Its words are in the catalogue: `describe` by name, `flags` by key. */
export interface CommandRow {
  readonly name: string;
  readonly alias?: string;
  readonly describe: keyof Messages['cli']['describe'];
  /** As commander writes them: "[case]", "<file>". */
  readonly takes?: string;
  readonly options?: readonly (readonly [flags: string, words: keyof Messages['cli']['flags']])[];
  /** Loads the command's own code and runs it with the argument, if it takes one, and the options. */
  run(context: Context, ...given: never[]): Promise<number>;
  readonly subs?: readonly CommandRow[];
}

/** Every command, in the order of the help. A new one is a file of its own and a row here. */
export const commandTable: readonly CommandRow[] = [
  {
    name: 'review',
    alias: 'bespreek',
    describe: 'review',
    takes: '[case]',
    options: [
      ['-p, --protocol <id|file>', 'protocol'],
      ['-a, --answers <file...>', 'answers'],
      ['-o, --output <file>', 'output'],
      ['--date <yyyy-mm-dd>', 'date'],
      ['--template <file>', 'template'],
      ['--no-svg', 'noSvg'],
      ['--keep-session', 'keepSession'],
      ['--save-answers <file>', 'saveAnswers'],
      ['--json', 'json'],
    ],
    run: async (context, named, options) => (await import('./review.ts')).review(named, options, context),
  },
  {
    name: 'try',
    alias: 'probeer',
    describe: 'try',
    options: [['--date <yyyy-mm-dd>', 'date']],
    run: async (context, options) => (await import('./try.ts')).tryOut(options, context),
  },
  {
    name: 'resume',
    alias: 'hervat',
    describe: 'resume',
    takes: '[session]',
    options: [
      ['--keep-session', 'keepSession'],
      ['--save-answers <file>', 'saveAnswers'],
    ],
    run: async (context, named, options) => (await import('./resume.ts')).resume(named, options, context),
  },
  {
    name: 'sessions',
    describe: 'sessions',
    options: [['--json', 'json']],
    run: async (context, options) => (await import('./sessions.ts')).sessions(options, context),
    subs: [
      {
        name: 'rm',
        describe: 'sessionsRm',
        takes: '<session>',
        run: async (context, id) => (await import('./sessions.ts')).removeSession(id, context),
      },
    ],
  },
  {
    name: 'answers',
    describe: 'answers',
    takes: '[protocol]',
    options: [['--case <case>', 'case']],
    run: async (context, protocol, options) => (await import('./answers.ts')).answers(protocol, options, context),
  },
  {
    name: 'protocols',
    alias: 'werkvormen',
    describe: 'protocols',
    options: [['--json', 'json']],
    run: async (context, options) => (await import('./protocols.ts')).protocols(options, context),
    subs: [
      {
        name: 'show',
        alias: 'toon',
        describe: 'protocolsShow',
        takes: '<protocol>',
        options: [
          ['--start <hh:mm>', 'start'],
          ['--markdown', 'markdown'],
        ],
        run: async (context, named, options) => (await import('./protocols.ts')).showProtocol(named, options, context),
      },
      {
        name: 'copy',
        alias: 'kopieer',
        describe: 'protocolsCopy',
        takes: '<protocol>',
        run: async (context, id) => (await import('./protocols.ts')).copyProtocol(id, context),
      },
    ],
  },
  {
    name: 'lenses',
    alias: 'brillen',
    describe: 'lenses',
    options: [['--json', 'json']],
    run: async (context, options) => (await import('./lenses.ts')).lenses(options, context),
    subs: [
      {
        name: 'show',
        alias: 'toon',
        describe: 'lensesShow',
        takes: '<lens>',
        run: async (context, named) => (await import('./lenses.ts')).showLens(named, context),
      },
    ],
  },
  {
    name: 'show',
    alias: 'toon',
    describe: 'show',
    takes: '<file>',
    run: async (context, file) => (await import('./show.ts')).show(file, context),
  },
  {
    name: 'report',
    alias: 'rapport',
    describe: 'report',
    takes: '[path...]',
    options: [
      ['-f, --format <format>', 'reportFormat'],
      ['-o, --output <file>', 'reportOutput'],
      ['--since <yyyy-mm-dd>', 'since'],
      ['--until <yyyy-mm-dd>', 'until'],
      ['--theme <id>', 'theme'],
      ['--domain <id>', 'domain'],
      ['--merge <file...>', 'merge'],
      ['--shard <i/n>', 'shard'],
      ['--json', 'json'],
    ],
    run: async (context, paths, options) => (await import('./report/report.ts')).report(paths, options, context),
  },
];
