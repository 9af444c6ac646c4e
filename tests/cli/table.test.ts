import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findUnsafe } from '../../src/core/text/characters.ts';
import { pathOnShelf } from '../../src/files/package-files.ts';
import { writeArchive } from '../support/archive.ts';
import { inProcess } from '../support/in-process.ts';
import { type Ran, spawned } from '../support/spawned.ts';
import { emptyFolder, sessions } from '../support/workroom.ts';

interface Row {
  readonly name: string;
  readonly args: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  readonly before?: (cwd: string) => void;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly code: number;
  readonly stdout?: RegExp | string;
  readonly stderr?: RegExp | string;
  /** Files that must be there afterwards, and no record besides. */
  readonly wrote?: readonly string[];
}

const minimal = (more = '') => `format: driehoek/case@1
title: Iets
language: nl
role: inspecteur
domain: toezicht
level: team
situation: Er gebeurde iets.
question: Mag ik dat?
${more}`;

const kort = sessions['kort nl'];

/** The day after the generated archive ends. */
const archiveDay = { SOURCE_DATE_EPOCH: '1795262400' };

function manyRecords(records: number): (cwd: string) => void {
  return (cwd) => writeArchive(join(cwd, 'archief'), { records, teams: 9 });
}

const rows: readonly Row[] = [
  { name: 'help', args: ['--help'], code: 0, stdout: /Gebruik: driehoek[\s\S]*review\|bespreek/u },
  { name: 'help in English', args: ['--help', '--lang', 'en'], code: 0, stdout: /Usage: driehoek[\s\S]*Commands:/u },
  { name: 'help of a command', args: ['bespreek', '--help'], code: 0, stdout: /--answers <file\.\.\.>/u },
  { name: 'version', args: ['--version'], code: 0, stdout: /^\d+\.\d+\.\d+\n$/u },
  { name: 'no command', args: [], code: 2, stderr: /--help/u },
  {
    name: 'an unknown command, the nearest named',
    args: ['reviev'],
    code: 2,
    stderr: /"reviev" bestaat niet\. Bedoel je "review"\?/u,
  },
  {
    name: 'an unknown option, the nearest named',
    args: ['review', '--protocl', 'kort'],
    code: 2,
    stderr: /--protocl bestaat niet\. Bedoel je "--protocol"\?/u,
  },
  { name: 'an option without its value', args: ['review', '--protocol'], code: 2, stderr: /--protocol/u },
  { name: 'too many arguments', args: ['show', 'a', 'b'], code: 2, stderr: /te veel/u },
  { name: 'a language there is not', args: ['--lang', 'fr', 'sessions'], code: 2, stderr: /"fr"/u },
  {
    name: 'the language of the locale',
    args: ['sessions'],
    env: { LANG: 'en_GB.UTF-8' },
    code: 0,
    stderr: 'No session is under way.\n',
  },
  {
    name: 'the language of the variable',
    args: ['sessions'],
    env: { LANG: 'en_GB.UTF-8', DRIEHOEK_LANG: 'nl' },
    code: 0,
    stderr: 'Er loopt geen sessie.\n',
  },
  {
    name: 'the language of the config',
    args: ['sessions'],
    files: { 'driehoek.config.yaml': 'format: driehoek/config@1\nlanguage: en\n' },
    code: 0,
    stderr: 'No session is under way.\n',
  },
  {
    name: 'a config that is wrong, with the place',
    args: ['sessions'],
    files: { 'driehoek.config.yaml': 'format: driehoek/config@1\ntaal: nl\n' },
    code: 2,
    stderr: /driehoek\.config\.yaml:2:1 {2}fout {2}unknown-key/u,
  },
  { name: 'a folder that is not there', args: ['-C', 'weg', 'sessions'], code: 2, stderr: /weg is er niet/u },
  {
    name: 'an unknown id escapes what steers a terminal',
    args: ['review', 'x\u001b[31m'],
    code: 2,
    stderr: /x‹U\+001B›\[31m/u,
  },

  {
    name: 'review without a terminal names what is missing',
    args: ['review', 'terras-na-elven'],
    code: 2,
    stderr:
      /geen toetsenbord en scherm[\s\S]*opening: de velden participants[\s\S]*driehoek answers bewust-vakmanschap/u,
  },
  {
    name: 'review without a terminal and without a case',
    args: ['review'],
    code: 2,
    stderr: /een casus: noem een bestand/u,
  },
  {
    name: 'a case that is not there, the nearest named',
    args: ['review', 'terras-na-elf'],
    code: 2,
    stderr: /Er is geen casus "terras-na-elf"\. Bedoel je "terras-na-elven"\?/u,
  },
  {
    name: 'a case file that is not there',
    args: ['review', 'cases/weg.yaml'],
    code: 2,
    stderr: /cases\/weg\.yaml is er niet/u,
  },
  {
    name: 'a case file that is empty',
    args: ['review', 'c.yaml'],
    files: { 'c.yaml': '' },
    code: 2,
    stderr: /c\.yaml:1:1[\s\S]*is leeg/u,
  },
  {
    name: 'a case file that is no YAML',
    args: ['review', 'c.yaml'],
    files: { 'c.yaml': 'title: "open\n' },
    code: 2,
    stderr: /c\.yaml:1:12 {2}fout {2}yaml-syntax/u,
  },
  {
    name: 'a case file with an unknown key',
    args: ['review', 'c.yaml'],
    files: { 'c.yaml': minimal('niveau: team\n') },
    code: 2,
    stderr: /c\.yaml:9:1 {2}fout {2}unknown-key\n {2}\| niveau: team\n {2}\| \^{6}\n/u,
  },
  {
    name: 'a case file in another encoding',
    args: ['review', 'c.yaml'],
    before: (cwd) => writeFileSync(join(cwd, 'c.yaml'), Buffer.from([0xff, 0xfe, 0x61, 0])),
    code: 2,
    stderr: /UTF-16[\s\S]*UTF-8/u,
  },
  {
    name: 'a folder for a case file',
    args: ['show', 'c.yaml'],
    before: (cwd) => mkdirSync(join(cwd, 'c.yaml')),
    code: 2,
    stderr: /c\.yaml/u,
  },
  {
    name: 'a name in the role is advised against',
    args: ['review', 'c.yaml'],
    files: { 'c.yaml': minimal().replace('inspecteur', 'Jan de Vries') },
    code: 2,
    stderr: /lijkt op een naam/u,
  },
  {
    name: 'a protocol that is not there, the nearest named',
    args: ['review', 'terras-na-elven', '--protocol', 'kortt'],
    code: 2,
    stderr: /Er is geen werkvorm "kortt"\. Bedoel je "kort"\?/u,
  },
  {
    name: 'a protocol file with a step that leans on a later one',
    args: ['review', 'terras-na-elven', '--protocol', './p.yaml'],
    files: {
      'p.yaml':
        'format: driehoek/protocol@1\nid: p\ntitle: P\nlanguage: nl\nminutes: 1\nfor: { min: 1, max: 9 }\nsteps:\n  - { id: a, title: A, ask: A?, minutes: 1, kind: vote, speaks: stil, section: choice }\n',
    },
    code: 2,
    stderr: /p\.yaml:8:5[\s\S]*geen opties[\s\S]*/u,
  },
  {
    name: 'a date that does not exist',
    args: ['review', '--answers', kort, '--date', '2026-02-30'],
    code: 2,
    stderr: /2026-02-30/u,
  },
  {
    name: 'a template that lacks sections',
    args: ['review', '--answers', kort, '--template', 't.md'],
    files: { 't.md': '{{sections.case}}' },
    code: 2,
    stderr: /driehoek:dissent/u,
    wrote: [],
  },

  {
    name: 'a record from answers',
    args: ['review', '--answers', kort],
    code: 0,
    stdout: 'records/2026-12-18-een-half-uur-op-het-terras.md\n',
    wrote: ['2026-12-18-een-half-uur-op-het-terras.md', '2026-12-18-een-half-uur-op-het-terras.svg'],
  },
  {
    name: 'the same with the Dutch alias and without a picture',
    args: ['bespreek', '--answers', kort, '--no-svg'],
    code: 0,
    wrote: ['2026-12-18-een-half-uur-op-het-terras.md'],
  },
  {
    name: 'a taken name gets -2',
    args: ['review', '--answers', kort],
    files: { 'records/2026-12-18-een-half-uur-op-het-terras.md': 'van iemand anders' },
    code: 0,
    stdout: 'records/2026-12-18-een-half-uur-op-het-terras-2.md\n',
  },
  {
    name: 'a taken name of the picture gets -2 too',
    args: ['review', '--answers', kort],
    files: { 'records/2026-12-18-een-half-uur-op-het-terras.svg': 'van iemand anders' },
    code: 0,
    stdout: 'records/2026-12-18-een-half-uur-op-het-terras-2.md\n',
  },
  {
    name: 'a dangling link is no place to write',
    args: ['review', '--answers', kort],
    before: (cwd) => {
      mkdirSync(join(cwd, 'records'));
      symlinkSync(join(cwd, 'elders.md'), join(cwd, 'records', '2026-12-18-een-half-uur-op-het-terras.md'));
    },
    code: 0,
    stdout: 'records/2026-12-18-een-half-uur-op-het-terras-2.md\n',
  },
  {
    name: 'a record to stdout',
    args: ['review', '--answers', kort, '--output', '-'],
    code: 0,
    stdout: /^---\nformat: driehoek\/record@1[\s\S]*driehoek:choice/u,
    wrote: [],
  },
  {
    name: 'a record as JSON',
    args: ['review', '--answers', kort, '--json'],
    code: 0,
    stdout: /^\{\n {2}"records": \[\n[\s\S]*"record": "records\/2026-12-18/u,
  },
  {
    name: 'answers from stdin',
    args: ['review', 'terras-na-elven', '--answers', '-', '--protocol', 'kort'],
    input: 'format: driehoek/answers@1\nanswers: {}\n',
    code: 2,
    stderr: /<stdin>:2:1 {2}fout {2}missing-answer[\s\S]*look-back/u,
    wrote: [],
  },
  {
    name: 'answers of which one is wrong: the place, and nothing written',
    args: ['review', 'terras-na-elven', '--answers', 'a.yaml', '--protocol', 'kort'],
    files: {
      'a.yaml':
        'format: driehoek/answers@1\nanswers:\n  opening: { participants: 1, decides: a, audience: b }\n  placement:\n    - [5, 3, 3]\n',
    },
    code: 2,
    stderr: /a\.yaml:5:7 {2}fout {2}wrong-answer[\s\S]*Dat zijn 11 punten, het moeten er 10 zijn/u,
    wrote: [],
  },
  {
    name: 'answers to a step there is not',
    args: ['review', 'terras-na-elven', '--answers', 'a.yaml', '--protocol', 'kort'],
    files: { 'a.yaml': 'format: driehoek/answers@1\nanswers:\n  tensoin: x\n' },
    code: 2,
    stderr: /a\.yaml:3:3 {2}fout {2}unknown-step[\s\S]*Bedoel je "tension"\?/u,
  },
  {
    name: 'an answers file that is not there',
    args: ['review', '--answers', 'weg.yaml'],
    code: 2,
    stderr: /weg\.yaml is er niet/u,
  },
  {
    name: 'an answers folder with nothing in it',
    args: ['review', '--answers', 'leeg'],
    before: (cwd) => mkdirSync(join(cwd, 'leeg')),
    code: 2,
    stderr: /geen antwoordenbestand/u,
  },
  {
    name: 'more than one record in one file',
    args: ['review', '--answers', kort, kort, '--output', 'x.md'],
    code: 2,
    stderr: /niet in één bestand/u,
  },
  {
    name: 'several files: one is bad, the others are written',
    args: ['review', '--answers', kort, 'a.yaml', kort],
    files: { 'a.yaml': 'format: driehoek/answers@1\nanswers: {}\ncase: terras-na-elven\n' },
    code: 2,
    stdout: 'records/2026-12-18-een-half-uur-op-het-terras.md\nrecords/2026-12-18-een-half-uur-op-het-terras-2.md\n',
    stderr: /Van 1 van de 3 bestanden is geen verslag gemaakt/u,
  },
  {
    name: 'a records folder that is a file',
    args: ['review', '--answers', kort],
    files: { records: 'x' },
    code: 2,
    stderr: /records zou een map moeten zijn/u,
  },
  {
    name: 'a records folder that leads outside',
    args: ['review', '--answers', kort],
    before: (cwd) => symlinkSync(emptyFolder(), join(cwd, 'records')),
    code: 2,
    stderr: /buiten deze map/u,
  },
  {
    name: 'a title without a usable letter',
    args: ['review', '--answers', 'a.yaml'],
    before: withTitle('???'),
    code: 0,
    stdout: 'records/2026-12-18-casus.md\n',
  },
  {
    name: 'a title that is a device on Windows',
    args: ['review', '--answers', 'a.yaml'],
    before: withTitle('CON'),
    code: 0,
    stdout: 'records/2026-12-18-casus-con.md\n',
  },
  {
    name: 'a title with everything in it',
    args: ['review', '--answers', 'a.yaml'],
    before: withTitle('Coördinatie $& <b>|`{{x}}`# é'),
    code: 0,
    stdout: 'records/2026-12-18-coordinatie-b-x-e.md\n',
  },
  {
    name: 'a title of 300 characters',
    args: ['review', '--answers', 'a.yaml'],
    before: withTitle('lang '.repeat(60).trim()),
    code: 2,
    stderr: /Te lang: 299 tekens, hooguit 200/u,
  },

  {
    name: 'a skeleton of answers',
    args: ['answers', 'kort'],
    code: 0,
    stdout: /^# Antwoorden voor de werkvorm[\s\S]*participants:\n/u,
  },
  {
    name: 'a skeleton for a protocol there is not',
    args: ['answers', 'korrt'],
    code: 2,
    stderr: /Bedoel je "kort"\?/u,
  },
  {
    name: 'show a case',
    args: ['show', 'terras-na-elven'],
    code: 0,
    stdout: /Een half uur op het terras\n\nHet verhaal/u,
  },
  {
    name: 'show what is neither case nor record',
    args: ['toon', 'x.txt'],
    files: { 'x.txt': 'hallo' },
    code: 2,
    stderr: /geen casus en geen verslag/u,
  },
  {
    name: 'the session forms',
    args: ['protocols'],
    code: 0,
    stdout: /^bewust-vakmanschap\n {2}Bewust vakmanschap · 60 minuten · 4 tot 10 mensen\n {2}[^\n]+\ndilemmamethode\n/u,
    stderr: /driehoek protocols show/u,
  },
  {
    name: 'the session forms by the Dutch alias, as JSON',
    args: ['werkvormen', '--json'],
    code: 0,
    stdout: /^\{\n {2}"protocols": \[\n[\s\S]*"id": "incidentmethode",[\s\S]*"minutes": 65,[\s\S]*\]\n\}\n$/u,
    stderr: '',
  },
  {
    name: 'the script of a session form, by the clock',
    args: ['protocols', 'show', 'incidentmethode', '--start', '13.55'],
    code: 0,
    stdout: /^Incidentmethode\n[\s\S]*13:55 Opening · 5 min\n[\s\S]*14:00 Het incident · 5 min\n[\s\S]*Einde: 15:00\./u,
  },
  {
    name: 'the same as Markdown, in English',
    args: ['protocols', 'show', 'incidentmethode', '--markdown', '--lang', 'en'],
    code: 0,
    stdout: /^# Incident method\n[\s\S]*\n- 0:05 The incident · 5 min\n {2}- The case owner tells: /u,
  },
  {
    name: 'a script that begins at no time',
    args: ['protocols', 'show', 'kort', '--start', '25:00'],
    code: 2,
    stderr: /--start 25:00: dat is geen tijd/u,
  },
  {
    name: 'a script of a form there is not, the nearest named',
    args: ['protocols', 'show', 'incidentmetode'],
    code: 2,
    stderr: /Bedoel je "incidentmethode"\?/u,
  },
  { name: 'a script of nothing', args: ['protocols', 'show'], code: 2, stderr: /Er ontbreekt iets: protocol/u },
  {
    name: 'a session form to make one’s own',
    args: ['protocols', 'copy', 'kort'],
    code: 0,
    stdout: 'protocols/kort.yaml\n',
    stderr: /Pas de vragen/u,
  },
  {
    name: 'a copy over one’s own',
    args: ['werkvormen', 'kopieer', 'kort'],
    files: { 'protocols/kort.yaml': 'van ons' },
    code: 2,
    stdout: '',
    stderr: /protocols\/kort\.yaml bestaat al en is niet overschreven/u,
  },
  {
    name: 'a copy where a dangling link stands',
    args: ['protocols', 'copy', 'kort'],
    before: (cwd) => {
      mkdirSync(join(cwd, 'protocols'));
      symlinkSync(join(cwd, 'elders.yaml'), join(cwd, 'protocols', 'kort.yaml'));
    },
    code: 2,
    stderr: /niet overschreven/u,
  },
  {
    name: 'a copy into a folder that leads outside',
    args: ['protocols', 'copy', 'kort'],
    before: (cwd) => symlinkSync(emptyFolder(), join(cwd, 'protocols')),
    code: 2,
    stderr: /buiten deze map/u,
  },
  {
    name: 'a copy into a folder that is a file',
    args: ['protocols', 'copy', 'kort'],
    files: { protocols: 'x' },
    code: 2,
    stderr: /protocols zou een map moeten zijn/u,
  },
  {
    name: 'a copy of a form there is not',
    args: ['protocols', 'copy', '../kort'],
    code: 2,
    stderr: /Er is geen werkvorm "\.\.\/kort"[\s\S]*Te kopiëren zijn: bewust-vakmanschap/u,
  },
  {
    name: 'a form of one’s own, listed first and once',
    args: ['protocols'],
    before: withOwnForm,
    code: 0,
    stdout:
      /^kort\n {2}Ons kwartier · 25 minuten · 3 tot 10 mensen · van jullie zelf: protocols\/kort\.yaml\n(?![\s\S]*^kort$)/mu,
  },
  {
    name: 'a form of one’s own comes before the bundled one',
    args: ['protocols', 'show', 'kort'],
    before: withOwnForm,
    code: 0,
    stdout: /^Ons kwartier\n/u,
  },
  {
    name: 'a form of one’s own with a fault is named and left out',
    args: ['protocols'],
    files: { 'protocols/ons.yaml': 'format: driehoek/protocol@1\n' },
    code: 0,
    stdout: /^bewust-vakmanschap\n/u,
    stderr: /protocols\/ons\.yaml:1:1 {2}fout {2}missing-key/u,
  },
  {
    name: 'the lenses, by the Dutch alias',
    args: ['brillen'],
    code: 0,
    stdout: /^engagement\n {2}Stijlen van betrokkenheid · 7 vragen\n/u,
    stderr: /driehoek lenses show/u,
  },
  {
    name: 'the lenses as JSON',
    args: ['lenses', '--json', '--lang', 'en'],
    code: 0,
    stdout: /^\{\n {2}"lenses": \[\n[\s\S]*"id": "three-questions",\n {6}"title": "Three questions of Good Work"/u,
  },
  {
    name: 'a lens with its questions',
    args: ['lenses', 'show', 'pressures'],
    code: 0,
    stdout: /^Druk van buiten en van binnen\n[\s\S]*week langer had\?[\s\S]*Werkdruk[\s\S]*Bron/u,
  },
  { name: 'a lens there is not', args: ['lenses', 'show', 'level'], code: 2, stderr: /Bedoel je "levels"\?/u },
  { name: 'sessions as JSON', args: ['sessions', '--json'], code: 0, stdout: '{\n  "sessions": []\n}\n' },
  { name: 'remove a session there is not', args: ['sessions', 'rm', 'x'], code: 2, stderr: /Er is geen sessie "x"/u },
  { name: 'resume without a session', args: ['hervat'], code: 2, stderr: /Er loopt geen sessie/u },
  {
    name: 'try without a terminal plays a session',
    args: ['try'],
    code: 0,
    stdout: /^---\nformat: driehoek\/record@1/u,
    stderr: /speelt driehoek een meegeleverd gesprek af/u,
  },
  {
    name: 'try in English',
    args: ['probeer', '--lang', 'en'],
    code: 0,
    stdout: /language: en/u,
    stderr: /driehoek-trial/u,
  },
  {
    name: 'report on many records',
    args: ['report', 'archief'],
    before: manyRecords(80),
    env: archiveDay,
    code: 0,
    stdout: /Dit rapport telt 80 verslagen van 9 teams[\s\S]*Hier schuurt het[\s\S]*Bericht terug aan de teams/u,
    stderr: '',
  },
  {
    name: 'report by its Dutch name, in English words',
    args: ['--plain', 'rapport', 'archief', '--lang', 'en'],
    before: manyRecords(80),
    env: archiveDay,
    code: 0,
    stdout: /This report counts 80 records from 9 teams[\s\S]*profession and politics: \d+ \(\d+%\)\./u,
  },
  {
    name: 'report on too few records tells no count',
    args: ['report', 'archief'],
    before: manyRecords(4),
    env: archiveDay,
    code: 0,
    stdout: /minder dan vijf verslagen(?![\s\S]*Van \d)/u,
  },
  {
    name: 'report as JSON',
    args: ['report', 'archief', '--json'],
    before: manyRecords(80),
    env: archiveDay,
    code: 0,
    stdout: /^\{\n {2}"format": "driehoek\/report@1",/u,
    stderr: '',
  },
  {
    name: 'report as CSV',
    args: ['report', 'archief', '--format', 'csv', '--domain', 'beleid'],
    before: manyRecords(80),
    env: archiveDay,
    code: 0,
    stdout: /^"format";"table";"row";"column";"value";"withheld"\r\n"driehoek\/report@1";"report";"records"/u,
  },
  {
    name: 'report names what it cannot count, and counts the rest',
    args: ['report', 'archief'],
    files: {
      'archief/team-001/records/2026-01-01-kapot.md': '---\nformat: driehoek/record@1\ntitle: x\n---\n',
      'archief/team-001/records/2026-01-02-later.md': '---\nformat: driehoek/record@2\n---\n',
      'archief/team-001/records/README.md': '# Logboek\n',
    },
    before: manyRecords(80),
    env: archiveDay,
    code: 1,
    stdout: /telt 80 verslagen[\s\S]*2 bestanden zijn niet meegeteld/u,
    stderr:
      /niet meegeteld:\n {2}team-001\/records\/2026-01-01-kapot\.md: het verslag klopt niet[\s\S]*2026-01-02-later\.md/u,
  },
  {
    name: 'report without records',
    args: ['report'],
    before: (cwd) => mkdirSync(join(cwd, 'records')),
    code: 2,
    stderr: /In records staat geen verslag/u,
  },
  { name: 'report on a folder that is not there', args: ['report', 'weg'], code: 2, stderr: /weg is er niet/u },
  {
    name: 'report in a form there is not',
    args: ['report', '--format', 'pdf'],
    code: 2,
    stderr: /--format pdf bestaat/u,
  },
  { name: 'report on a field there is not', args: ['report', '--domain', 'sport'], code: 2, stderr: /--domain sport/u },
  { name: 'report since no day', args: ['report', '--since', '2026-02-30'], code: 2, stderr: /--since 2026-02-30/u },
  {
    name: 'report on time that runs backwards',
    args: ['report', '--since', '2026-02-03', '--until', '2026-02-02'],
    code: 2,
    stderr: /--since ligt na --until/u,
  },
  { name: 'a part that cannot be', args: ['report', '--json', '--shard', '9/8'], code: 2, stderr: /--shard 9\/8/u },
  { name: 'a part as text', args: ['report', '--shard', '1/8'], code: 2, stderr: /--json/u },
  {
    name: 'joining what is no part',
    args: ['report', '--merge', 'x.json'],
    files: { 'x.json': '{}' },
    code: 2,
    stderr: /x\.json is geen deel/u,
  },
  {
    name: 'joining and reading at once',
    args: ['report', 'archief', '--merge', 'x.json'],
    files: { 'x.json': '{}' },
    code: 2,
    stderr: /óf mappen/u,
  },
  {
    name: 'report never writes over what is no report',
    args: ['report', 'archief', '--format', 'html', '--output', 'brief.html'],
    files: { 'brief.html': '<p>Beste collega</p>' },
    before: manyRecords(20),
    env: archiveDay,
    code: 2,
    stderr: /brief\.html is er al/u,
  },
];

function withOwnForm(cwd: string): void {
  const text = readFileSync(pathOnShelf('protocols', 'nl', 'kort'), 'utf8');
  mkdirSync(join(cwd, 'protocols'));
  writeFileSync(join(cwd, 'protocols', 'kort.yaml'), text.replace(/^title: .*$/mu, 'title: Ons kwartier'));
}

function withTitle(title: string): (cwd: string) => void {
  return (cwd) => {
    const answers = `format: driehoek/answers@1
protocol: kort
date: 2026-12-18
case: { title: ${JSON.stringify(title)} }
answers:
  opening: { participants: 1, decides: a, audience: b }
  moment: x
  question: Mag dat?
  facts: { facts: [x], unknowns: [], interpretations: [] }
  placement: [pass]
  small-group: leave-out
  tension: { professie-politiek: x, professie-maatschappij: n.v.t., politiek-maatschappij: nvt }
  options: { skip: geen tijd }
  placement-after: [pass]
  outcome: { outcome: eerst-uitzoeken, because: x, despite: x, need: x }
  remaining: { what: x, kept: x }
  escalation: { escalate: 'no' }
  look-back: 2027-01-01
  closing: x
`;
    writeFileSync(join(cwd, 'a.yaml'), answers);
  };
}

function prepare({ files = {}, before }: Row): string {
  const cwd = emptyFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  before?.(cwd);
  return cwd;
}

function check(row: Row, ran: Ran, cwd: string): void {
  const context = `stdout: ${ran.stdout}\nstderr: ${ran.stderr}`;
  expect(ran.code, context).toBe(row.code);
  for (const stream of ['stdout', 'stderr'] as const) {
    const wanted = row[stream];
    if (typeof wanted === 'string') expect(ran[stream]).toBe(wanted);
    else if (wanted) expect(ran[stream]).toMatch(wanted);
  }
  expect(`${ran.stdout}${ran.stderr}`, 'no trace of a bug').not.toMatch(/ at .*\.ts:\d+/u);
  expect(findUnsafe(`${ran.stdout}${ran.stderr}`), 'nothing that steers a terminal').toEqual([]);
  if (row.wrote)
    expect(existsSync(join(cwd, 'records')) ? readdirSync(join(cwd, 'records')).sort() : []).toEqual(row.wrote);
}

describe.each([
  ['in process', inProcess],
  ['as a program', spawned],
] as const)('%s', (_, run) => {
  test.concurrent.each(rows)('$name', async (row) => {
    const cwd = prepare(row);
    const { args, env, input } = row;
    check(row, await run(args, { cwd, ...(env ? { env } : {}), ...(input === undefined ? {} : { input }) }), cwd);
  });
});
