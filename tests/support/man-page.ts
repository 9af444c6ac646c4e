import { readFileSync } from 'node:fs';
import { alwaysOptions, helpOption } from '../../src/cli/always.ts';
import { type CommandRow, type OptionRow, optionsOf } from '../../src/cli/command-row.ts';
import { commandTable } from '../../src/cli/table.ts';
import type { Language } from '../../src/core/format/language.ts';
import { packagePath } from '../../src/files/package-files.ts';
import type { Messages } from '../../src/language/messages.ts';
import { version } from '../../src/version.ts';

type Pair = readonly [term: string, text: string];

type Heads = 'name' | 'synopsis' | 'description' | 'about' | 'commands' | 'options' | 'exit' | 'files' | 'examples';
type Words = Readonly<Record<Heads, string> & Record<'exits' | 'places', readonly Pair[]>>;

const words: Readonly<Record<Language, Words>> = {
  nl: {
    name: 'NAAM',
    synopsis: 'OVERZICHT',
    description: 'BESCHRIJVING',
    about:
      'Zonder opdracht toont driehoek in een terminal waarmee je kunt beginnen, en anders de hulp. Het programma gebruikt geen netwerk.',
    commands: 'OPDRACHTEN',
    options: 'OPTIES BIJ ELKE OPDRACHT',
    exit: 'AFSLUITCODE',
    exits: [
      ['0', 'Klaar.'],
      [
        '1',
        'Er is iets gevonden: een bestand klopt niet, de tabel loopt achter, of iets is te herleiden tot personen.',
      ],
      ['2', 'Het ging niet: een optie, de instellingen, een antwoord, een verslag dat niet te lezen is, of de schijf.'],
      ['129, 130, 143', 'Onderbroken met SIGHUP, SIGINT (Ctrl-C) of SIGTERM; een gesprek is tot daar bewaard.'],
    ],
    files: 'BESTANDEN',
    places: [
      ['driehoek.config.yaml', 'De instellingen van een team; de dichtstbijzijnde in de mappen erboven telt.'],
      ['cases/, records/', 'De casussen en verslagen van een team.'],
      ['.driehoek/', 'Gesprekken die nog lopen, en de controle als één bestand.'],
    ],
    examples: 'VOORBEELDEN',
  },
  en: {
    name: 'NAME',
    synopsis: 'SYNOPSIS',
    description: 'DESCRIPTION',
    about:
      'Without a command, driehoek shows in a terminal what you can begin with, and elsewhere its help. The program uses no network.',
    commands: 'COMMANDS',
    options: 'OPTIONS OF EVERY COMMAND',
    exit: 'EXIT STATUS',
    exits: [
      ['0', 'Done.'],
      ['1', 'Something was found: a file is wrong, the table is behind, or something could lead to people.'],
      ['2', 'It could not be done: an option, the settings, an answer, a record that cannot be read, or the disk.'],
      ['129, 130, 143', 'Interrupted by SIGHUP, SIGINT (Ctrl-C) or SIGTERM; a session is kept up to there.'],
    ],
    files: 'FILES',
    places: [
      ['driehoek.config.yaml', 'The settings of a team; the nearest one in the folders above counts.'],
      ['cases/, records/', 'The cases and records of a team.'],
      ['.driehoek/', 'Sessions that are still going on, and the checker as one file.'],
    ],
    examples: 'EXAMPLES',
  },
};

/** The manual page of every command, for man(1). */
export function manPage(language: Language, { cli }: Messages): string {
  const own = words[language];
  const [title = '', ...examples] = cli.examples.trimEnd().split('\n');
  const section = (head: string, ...lines: readonly string[]) => [`.SH ${quoted(head)}`, ...lines];
  return `${[
    '.\\" Written by `npm run docs`, from the commands of the program.',
    `.TH DRIEHOEK 1 "${releaseDay()}" ${quoted(`driehoek ${version}`)}`,
    ...section(own.name, `driehoek \\- ${escaped(cli.about.replace(/\.$/u, ''))}`),
    ...section(own.synopsis, '.B driehoek', escaped(cli.usageWords)),
    ...section(own.description, escaped(own.about)),
    ...section(own.commands, ...commandTable.flatMap((row) => commandLines(row, 'driehoek', cli))),
    ...section(own.options, ...optionLines([helpOption, ...alwaysOptions], cli)),
    ...paragraph('-V, --version', cli.flags.version),
    ...section(own.exit, ...own.exits.flatMap(([code, text]) => paragraph(code, text))),
    ...section(own.files, ...own.places.flatMap(([path, text]) => paragraph(path, text))),
    ...section(own.examples, escaped(title), '.PP', '.nf', ...examples.map(escaped), '.fi'),
  ].join('\n')}\n`;
}

/** As the changelog has it; nothing before a release. */
function releaseDay(): string {
  const heading = readFileSync(packagePath('CHANGELOG.md'), 'utf8')
    .split('\n')
    .find((line) => line.startsWith(`## ${version} - `));
  return heading?.slice(-10) ?? '';
}

function commandLines(row: CommandRow, above: string, cli: Messages['cli']): string[] {
  if (row.hidden) return [];
  const name = `${above} ${row.name}`;
  const also = row.alias === undefined ? '' : ` (${above} ${row.alias})`;
  return [
    `.SS ${quoted(`${name}${row.takes === undefined ? '' : ` ${row.takes}`}${also}`)}`,
    escaped(cli.describe[row.describe]),
    ...optionLines(optionsOf(row), cli),
    ...(row.subs ?? []).flatMap((sub) => commandLines(sub, name, cli)),
  ];
}

function optionLines(options: readonly OptionRow[], { flags }: Messages['cli']): string[] {
  return options.flatMap(([flag, key]) => paragraph(flag, flags[key]));
}

function paragraph(term: string, text: string): string[] {
  return ['.TP', `.B ${escaped(term)}`, escaped(text)];
}

/** As text of roff: a backslash begins a request within a line, a dot or a quote one at its start, a hyphen is not a minus. */
function escaped(text: string): string {
  const safe = text
    .replace(/\\/gu, '\\e')
    .replace(/-/gu, '\\-')
    .replace(/\s*\n\s*/gu, ' ');
  return /^[.']/u.test(safe) ? `\\&${safe}` : safe;
}

function quoted(text: string): string {
  return `"${escaped(text).replace(/"/gu, '\\(dq')}"`;
}
