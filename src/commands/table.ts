import { checkRow } from './check-row.ts';
import type { CommandRow } from './command-row.ts';

/** What cases can be chosen by. */
const caseFilters: NonNullable<CommandRow['options']> = [
  ['--theme <theme>', 'theme'],
  ['--side <side>', 'side'],
  ['--domain <domain>', 'domain'],
  ['--level <level>', 'level'],
];

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
    name: 'new',
    alias: 'nieuw',
    describe: 'new',
    takes: '[title]',
    options: [
      ['--role <role>', 'role'],
      ['--domain <domain>', 'ownDomain'],
      ['--level <level>', 'ownLevel'],
      ['--theme <theme...>', 'ownTheme'],
      ['--situation-file <file>', 'situationFile'],
      ['--question <question>', 'question'],
      ['--from <case>', 'from'],
      ['--edit', 'edit'],
      ['-o, --output <file>', 'caseOutput'],
    ],
    run: async (context, title, options) => (await import('./new.ts')).newCase(title, options, context),
  },
  {
    name: 'cases',
    alias: 'casussen',
    describe: 'cases',
    takes: '[query...]',
    options: [...caseFilters, ['--json', 'json']],
    run: async (context, query, options) => (await import('./cases.ts')).cases(query, options, context),
    subs: [
      {
        name: 'show',
        alias: 'toon',
        describe: 'casesShow',
        takes: '<case>',
        run: async (context, named) => (await import('./show.ts')).show(named, context),
      },
      {
        name: 'random',
        alias: 'willekeurig',
        describe: 'casesRandom',
        options: [...caseFilters, ['--seed <text>', 'seed'], ['--json', 'json']],
        run: async (context, options) => (await import('./cases.ts')).randomCase(options, context),
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
  checkRow,
  {
    name: 'rules',
    describe: 'rules',
    takes: '[id]',
    options: [['--json', 'json']],
    run: async (context, id, options) => (await import('./rules.ts')).rules(id, options, context),
  },
  {
    name: 'share',
    describe: 'share',
    takes: '<record>',
    options: [
      ['--as <shareable|case>', 'shareAs'],
      ['--to <markdown|html|docx>', 'shareTo'],
      ['-o, --output <file>', 'shareOutput'],
      ['--accept <rule:line>', 'shareAccept', 'repeat'],
    ],
    run: async (context, file, options) => (await import('./share.ts')).share(file, options, context),
  },
];
