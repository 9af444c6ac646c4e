import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { printRows } from '../../src/core/archive/row-file.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { idsOn } from '../../src/files/shipped.ts';
import { aRecord, archive } from '../support/archive.ts';
import { expectRow, prepare, type Row, rowsAsProgram } from '../support/command-row.ts';
import { sample } from '../support/example-files.ts';
import { aRow, releaseIn } from '../support/hand-overs.ts';
import { inProcess } from '../support/in-process.ts';
import { writeArchive } from '../support/made-archive.ts';
import { pathOnShelf } from '../support/path-on-shelf.ts';
import { seeded } from '../support/seeded.ts';
import { caseIn, records, withGroup, withPeople } from '../support/shared.ts';
import { slipsWith } from '../support/sort-slips.ts';
import { spawned } from '../support/spawned.ts';
import { digestOf, toldCase, toldTexts } from '../support/told-case.ts';
import { emptyFolder, sessions } from '../support/workroom.ts';

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

const story = { 'verhaal.txt': 'Vanmiddag stond ik bij de poort van het gemaal. Hij moest open, en dat mocht niet.\n' };
/** What a new case needs besides its title. */
const told = [
  ...['--role', 'peilbeheerder', '--domain', 'uitvoering', '--level', 'team'],
  ...['--situation-file', 'verhaal.txt', '--question', 'Mag ik de poort openen?'],
];
const named = withPeople.split('\n').findIndex((line) => line.includes('Mevrouw De Wit')) + 1;
const allNamed = ['Mevrouw De Wit', 'mevrouw De Wit', 'tap@', 'Jan de Vries', 'Mark:'].flatMap((words) => {
  const line = withPeople.split('\n').findIndex((one) => one.includes(words)) + 1;
  const rule = words === 'Mark:' ? 'role-name' : words === 'tap@' ? 'privacy-email' : 'privacy-person-name';
  return ['--accept', `${rule}:${line}`];
});
/** The day after the generated archive ends. */
const archiveDay = { SOURCE_DATE_EPOCH: '1795262400' };

function manyRecords(records: number): (cwd: string) => void {
  return (cwd) => writeArchive(join(cwd, 'archief'), { records, teams: 9 });
}

/** One sound record, and one that git could not merge. */
const mixed: Readonly<Record<string, string>> = {
  'records/a.md': aRecord({}, { actions: '- [ ] b: y (2027-02-01)' }),
  'records/b.md': aRecord(
    {},
    { actions: '<<<<<<< HEAD\n- [ ] a: x (2027-01-08)\n=======\n- [ ] a: x (2027-01-15)\n>>>>>>> terras' },
  ),
};
const mixedUp =
  /^Eén bestand is niet gelezen[^\n]+\n {2}records\/b\.md:18:1 {2}fout {2}conflict-marker {2}Hier staan twee versies[^\n]+\n/u;

/** A record with three things that stand where nothing is known to stand. */
const unplaced: Readonly<Record<string, string>> = {
  'records/x.md': aRecord(
    { dissent: '1' },
    {
      dissent: '- Dit kan niet.\n  - Wat helpt: een grens',
      actions: '- [ ] a: x (2027-01-08)\n\nWij bellen de buren.',
      escalation: '**Opschalen:** Ja\n\n**Naar wie:** de wethouder\n\n**Wij horen het op:** 5 februari 2027',
    },
  ),
};

const teamConfig = {
  'driehoek.config.yaml': 'format: driehoek/config@1\nteam: { id: oost, domain: uitvoering, position: medewerker }\n',
};
const afterTheYear = { SOURCE_DATE_EPOCH: '1799582400' };
const anArchive = {
  'archive/period=2026-H1/team=team-a/hand-over.jsonl': printRows([
    aRow({ release: 'quotable', sentence: 'Wij wachten.' }),
  ]),
};

function mixedUpBehind(before: RegExp): RegExp {
  return new RegExp(before.source + mixedUp.source.slice(1), 'u');
}
/** One is past its day, one was answered, one has time, one has no day. */
const insights = ['15 januari 2027', '2027-01-15\nAntwoord: Ja', '2027-06-01', 'na de zomer']
  .map(
    (when, at) =>
      `## ${['Regels zonder ruimte', 'b', 'c', 'd'][at]}\n\nWie: de directeur uitvoering\nWanneer: ${when}\n`,
  )
  .join('\n');

const nineSlips = slipsWith(9, { 18: 9 }, { next: seeded(1) }).join('\n');
const planFlags = [
  ...['--leader', 'begeleider', '--group', 'a,6,09:30,2027-02-04,2027-03-04,2027-04-01,2027-05-13'],
  ...['--closing', '2027-06-10,13:30', '--answer-from', 'directie', '--answer-due', '2027-07-08'],
];

const aProgramme = {
  'programmes/gw.yaml': `format: driehoek/programme@1
id: gw
series: goed-werk
leaders: [begeleider]
groups:
  - {id: a, people: 6, start: "09:30", dates: [2027-02-04, 2027-03-04, 2027-04-01, 2027-05-13]}
closing: {date: 2027-06-10, start: "13:30", answer-from: directie, answer-due: 2027-07-08}
`,
};

const rows: readonly Row[] = [
  { name: 'help', args: ['--help'], code: 0, stdout: /Gebruik: driehoek[\s\S]*review\|bespreek/u },
  { name: 'help in English', args: ['--help', '--lang', 'en'], code: 0, stdout: /Usage: driehoek[\s\S]*Commands:/u },
  { name: 'help of a command', args: ['bespreek', '--help'], code: 0, stdout: /--answers <file\.\.\.>/u },
  { name: 'version', args: ['--version'], code: 0, stdout: /^\d+\.\d+\.\d+\n$/u },
  { name: 'no command', args: [], code: 0, stdout: /^Gebruik: driehoek[\s\S]*review\|bespreek/u, stderr: '' },
  { name: 'no command, line by line', args: ['--plain'], code: 0, stdout: /^Gebruik: driehoek/u, stderr: '' },
  { name: 'no command, in English', args: ['--lang', 'en'], code: 0, stdout: /^Usage: driehoek/u, stderr: '' },
  { name: 'no command, in a folder that is not there', args: ['-C', 'weg'], code: 2, stderr: /weg is er niet/u },
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
    stderr: 'Er loopt geen gesprek.\n',
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
    stderr: /er is geen terminal[\s\S]*opening: de velden participants[\s\S]*driehoek answers bewust-vakmanschap/u,
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
    stderr: /c\.yaml:1:8 {2}fout {2}yaml-syntax/u,
  },
  {
    name: 'a case file with an unknown key',
    args: ['review', 'c.yaml'],
    files: { 'c.yaml': minimal('niveau: team\n') },
    code: 2,
    stderr:
      /c\.yaml:9:1 {2}fout {2}unknown-key\n {2}\| niveau: team\n {2}\| \^{6}\n {2}Het veld "niveau" bestaat niet\. Bedoel je "level"\?/u,
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
    name: 'whose work a case comes from is said once for a team, and stands in its records',
    args: ['review', 'c.yaml', '--answers', kort, '--output', '-'],
    files: { 'c.yaml': minimal(), 'driehoek.config.yaml': 'format: driehoek/config@1\nposition: leidinggevend\n' },
    code: 0,
    stdout: /\nlevel: team\nposition: leidinggevend\n/u,
  },
  {
    name: 'what the case says of it goes before what the team says',
    args: ['review', 'c.yaml', '--answers', kort, '--output', '-'],
    files: {
      'c.yaml': minimal('position: medewerker\n'),
      'driehoek.config.yaml': 'format: driehoek/config@1\nposition: leidinggevend\n',
    },
    code: 0,
    stdout: /\nposition: medewerker\n/u,
  },
  {
    name: 'a case from the library comes from nobody’s work here',
    args: ['review', 'terras-na-elven', '--answers', kort, '--output', '-'],
    files: { 'driehoek.config.yaml': 'format: driehoek/config@1\nposition: leidinggevend\n' },
    code: 0,
    stdout: /^(?![\s\S]*\nposition:)/u,
  },
  {
    name: 'a case told in an answers file may say it too',
    args: ['review', '--answers', 'a.yaml', '--output', '-'],
    before: (cwd) =>
      writeFileSync(
        join(cwd, 'a.yaml'),
        readFileSync(kort, 'utf8').replace(/^case: .*$/mu, 'case: { title: Iets, position: leidinggevend }'),
      ),
    code: 0,
    stdout: /\nposition: leidinggevend\n/u,
  },
  {
    name: 'a position there is not, with what there is',
    args: ['new', 'Iets', ...told, '--position', 'manager', '-o', '-'],
    files: story,
    code: 2,
    stderr: /--position[\s\S]*leidinggevend[\s\S]*medewerker/u,
  },
  {
    name: 'new takes it as an option and never asks',
    args: ['new', 'De poort bij het gemaal', ...told, '--position', 'leidinggevend', '-o', '-'],
    files: story,
    code: 0,
    stdout: /\nlevel: team\nposition: leidinggevend\n/u,
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
    stdout:
      /^\{\n {2}"format": "driehoek\/review-result@1",\n {2}"records": \[\n[\s\S]*"state": "written",\n[\s\S]*"record": "records\/2026-12-18/u,
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
    stdout: 'records/2026-12-18-een-half-uur-op-het-terras.md\nrecords/2026-12-18-een-half-uur-op-het-terras.md\n',
    stderr: /Van 1 van de 3 bestanden is geen verslag gemaakt/u,
    wrote: ['2026-12-18-een-half-uur-op-het-terras.md', '2026-12-18-een-half-uur-op-het-terras.svg'],
  },
  {
    name: 'answers that are a record already, written again where that is asked for',
    args: ['review', '--answers', kort, kort, '--again'],
    code: 0,
    stdout: 'records/2026-12-18-een-half-uur-op-het-terras.md\nrecords/2026-12-18-een-half-uur-op-het-terras-2.md\n',
    stderr: '',
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
    stdout:
      /Een half uur op het terras\n\nRol: handhaver\n\nHet verhaal[\s\S]*Waarden\n\n {2}- Rechtvaardigheid: [\s\S]*Over deze casus[\s\S]*Bronnen\n/u,
  },
  {
    name: 'the cases',
    args: ['cases'],
    code: 0,
    stdout: /^binnen-de-bandbreedte\n {2}Binnen de bandbreedte · controller[^\n]+\n {2}Mag ik [^\n]+\?\n/u,
    stderr: new RegExp(`${idsOn('cases', 'nl').length} casussen\\.\\nLezen: driehoek cases show ID`, 'u'),
  },
  {
    name: 'cases by a query with a slip, by the Dutch alias',
    args: ['casussen', 'isolatieregleing'],
    code: 0,
    stdout: /^een-cijfer-te-veel\n[\s\S]*isolatieregeling\.\n$/u,
  },
  {
    name: 'cases by a query of two words, in English',
    args: ['cases', 'gravel', 'deckhand', '--lang', 'en'],
    code: 0,
    stdout: /^de-dode-hoek\n {2}The blind spot/u,
    stderr: /1 case\./u,
  },
  {
    name: 'cases by theme, side, domain and level, as JSON',
    args: [
      ...['cases', '--theme', 'prive-ambt', '--side', 'professie-maatschappij'],
      ...['--domain', 'toezicht', '--level', 'individu', '--json'],
    ],
    code: 0,
    stdout:
      /^\{\n {2}"format": "driehoek\/cases-result@1",\n {2}"cases": \[\n {4}\{\n {6}"id": "vlek-op-de-sloot",[\s\S]*"id": "zondag-op-kamer-twaalf"[\s\S]*\}\n$/u,
    stderr: '',
  },
  {
    name: 'a theme there is not, the nearest named',
    args: ['cases', '--theme', 'prive'],
    code: 2,
    stderr: /--theme prive kan niet[\s\S]*Bedoel je "prive-ambt"\?/u,
  },
  {
    name: 'no case that was asked for',
    args: ['cases', 'xyzzy'],
    code: 2,
    stdout: '',
    stderr: /Er is geen casus over "xyzzy"\.\n {2}Alle casussen: driehoek cases\n/u,
  },
  {
    name: 'no case, as JSON',
    args: ['cases', 'xyzzy', '--json'],
    code: 2,
    stdout: '{\n  "format": "driehoek/cases-result@1",\n  "cases": [],\n  "findings": []\n}\n',
  },
  {
    name: 'a case of one’s own, listed first, with its theme',
    args: ['cases', '--theme', 'ons-thema'],
    files: { 'cases/ons.yaml': minimal('themes: [ons-thema]\n') },
    code: 0,
    stdout:
      /^ons\n {2}Iets · inspecteur · toezicht · team · van jullie zelf: cases\/ons\.yaml\n {2}Mag ik dat\?\n {2}ons-thema\n$/u,
  },
  {
    name: 'a case of one’s own hides one of the library',
    args: ['cases', '--json'],
    files: { 'cases/terras-na-elven.yaml': minimal() },
    code: 0,
    stdout: /"id": "terras-na-elven",\n {6}"title": "Iets",(?![\s\S]*"id": "terras-na-elven")/u,
  },
  {
    name: 'a case of one’s own with a fault is named and left out',
    args: ['cases', 'peuters'],
    files: { 'cases/ons.yaml': minimal('niveau: team\n') },
    code: 0,
    stdout: /^negen-peuters\n/u,
    stderr: /cases\/ons\.yaml:9:1 {2}fout {2}unknown-key/u,
  },
  {
    name: 'cases that cannot be read are named, and hide no others',
    args: ['cases', 'peuters'],
    before: (cwd) => {
      mkdirSync(join(cwd, 'cases', 'map.yaml'), { recursive: true });
      symlinkSync('weg', join(cwd, 'cases', 'los.yaml'));
      writeFileSync(join(cwd, 'cases', 'oud.yaml'), Buffer.from('title: één', 'latin1'));
    },
    code: 0,
    stdout: /^negen-peuters\n/u,
    stderr:
      /cases\/los\.yaml[^\n]+unreadable[\s\S]*cases\/map\.yaml[^\n]+unreadable[\s\S]*cases\/oud\.yaml[^\n]+unreadable/u,
  },
  {
    name: 'a session form that cannot be read hides no others',
    args: ['protocols', '--json'],
    before: (cwd) => mkdirSync(join(cwd, 'protocols', 'map.yaml'), { recursive: true }),
    code: 0,
    stdout: /"id": "kort"[\s\S]*"rule": "unreadable",\n {6}"severity": "error",\n {6}"file": "protocols\/map\.yaml"/u,
  },
  {
    name: 'a case to read',
    args: ['casussen', 'toon', 'donkeroranje'],
    code: 0,
    stdout: /^Donkeroranje\n\nRol: hydroloog bij een waterschap\n\nHet verhaal/u,
  },
  {
    name: 'a case drawn at random, the same for the same seed',
    args: ['cases', 'random', '--domain', 'toezicht', '--seed', 'x', '--json'],
    code: 0,
    stdout: /"cases": \[\n {4}\{\n {6}"id": "veertig-koeien"(?![\s\S]*"id")/u,
  },
  {
    name: 'a case drawn at random to read',
    args: ['casussen', 'willekeurig', '--theme', 'prive-ambt', '--seed', 'x'],
    code: 0,
    stdout: /Het verhaal/u,
    stderr: /Een gesprek erover: driehoek review [a-z-]+\n/u,
  },
  {
    name: 'nothing to draw',
    args: ['cases', 'random', '--theme', 'inspectie-beleid', '--domain', 'bedrijfsvoering'],
    code: 2,
    stderr: /geen casus die hieraan voldoet/u,
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
    stdout: /^bewust-vakmanschap\n {2}Bewust vakmanschap · 60 minuten · 4 tot 8 mensen\n {2}[^\n]+\ndilemmamethode\n/u,
    stderr: /driehoek protocols show/u,
  },
  {
    name: 'the session forms by the Dutch alias, as JSON',
    args: ['werkvormen', '--json'],
    code: 0,
    stdout:
      /^\{\n {2}"format": "driehoek\/protocols-result@1",\n {2}"protocols": \[\n[\s\S]*"id": "incidentmethode",[\s\S]*"minutes": 65,/u,
    stderr: '',
  },
  {
    name: 'the script of a session form, by the clock',
    args: ['protocols', 'show', 'incidentmethode', '--start', '13.55'],
    code: 0,
    stdout: /^Incidentmethode\n[\s\S]*13:55 Opening · 4 min\n[\s\S]*14:04 Het incident · 4 min\n[\s\S]*Einde: 15:00\./u,
  },
  {
    name: 'the same as Markdown, in English',
    args: ['protocols', 'show', 'incidentmethode', '--markdown', '--lang', 'en'],
    code: 0,
    stdout: /^# Incident method\n[\s\S]*\n- 0:09 The incident · 4 min\n {2}- The case owner tells: /u,
  },
  {
    name: 'a session form as data, by the clock',
    args: ['protocols', 'show', 'incidentmethode', '--start', '23.58', '--json'],
    code: 0,
    stdout:
      /^\{\n {2}"format": "driehoek\/protocols-show-result@1",\n[\s\S]*"clock": "23:58",[\s\S]*"id": "opening\.participants",\n {10}"ask": "[\s\S]*"clock": "0:07"/u,
    stderr: '',
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
    name: 'an option of the command above, which means nothing here',
    args: ['cases', 'show', 'terras-na-elven', '--theme', 'prive-ambt'],
    code: 2,
    stdout: '',
    stderr: /De optie --theme bestaat niet/u,
  },
  {
    name: 'an option before the command it belongs to',
    args: ['cases', '--seed', 'x', 'random'],
    code: 2,
    stdout: '',
    stderr: /De optie --seed bestaat niet/u,
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
      /^kort\n {2}Ons kwartier · 25 minuten · 3 tot 8 mensen · van jullie zelf: protocols\/kort\.yaml\n(?![\s\S]*^kort$)/mu,
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
    stdout: /"lenses": \[\n[\s\S]*"id": "three-questions",\n {6}"title": "Three questions of Good Work"/u,
  },
  {
    name: 'a lens with its questions',
    args: ['lenses', 'show', 'pressures'],
    code: 0,
    stdout: /^Druk van buiten en van binnen\n[\s\S]*week langer had\?[\s\S]*Werkdruk[\s\S]*Bron/u,
  },
  { name: 'a lens there is not', args: ['lenses', 'show', 'level'], code: 2, stderr: /Bedoel je "levels"\?/u },
  {
    name: 'a new case without a terminal: every missing answer is named',
    args: ['new'],
    code: 2,
    stdout: '',
    stderr:
      /er is geen terminal[\s\S]*TITEL: [\s\S]*--role: [\s\S]*--domain: [\s\S]*--level: [\s\S]*--situation-file: [\s\S]*--question: /u,
  },
  {
    name: 'a new case of which only the question is missing',
    args: ['nieuw', 'De poort', ...told.slice(0, -2)],
    files: story,
    code: 2,
    stderr: /Dit is nodig:\n\n {2}--question: [^\n]+\n\n/u,
  },
  {
    name: 'a new case from options',
    args: ['nieuw', 'De poort', ...told, '--theme', 'techniek-communicatie', '--theme', 'beleid-praktijk'],
    files: story,
    code: 0,
    stdout: 'cases/de-poort.yaml\n',
    stderr: 'Casus geschreven: cases/de-poort.yaml\nEen gesprek erover: driehoek review cases/de-poort.yaml\n',
  },
  {
    name: 'a new case to stdout, its story from stdin, in English',
    args: [...['new', 'The gate', ...told, '--output', '-', '--lang', 'en'], '--situation-file', '-'],
    input: 'At nine today I stood at the gate.\n\nIt was shut.\n',
    files: story,
    code: 0,
    stdout:
      /^format: driehoek\/case@1\ntitle: "The gate"\nlanguage: en\n[\s\S]*situation: \|\n {2}At nine today I stood at the gate\.\n\n {2}It was shut\.\nquestion: [\s\S]*# What can still be added/u,
  },
  {
    name: 'a new case with a name, a complaint and a question with how: spoken of, and written',
    args: ['new', 'De poort', ...told, '--role', 'Jan de Vries', '--question', 'Hoe moet dit nu'],
    files: { 'verhaal.txt': 'Ze luisteren nooit en het is altijd hetzelfde, met elke nieuwe regel weer die er komt.' },
    code: 0,
    stdout: 'cases/de-poort.yaml\n',
    stderr: /lijkt op een naam[\s\S]*klinkt als een klacht[\s\S]*één moment[\s\S]*"hoe"[\s\S]*vraagteken/u,
  },
  {
    name: 'a new case never takes the place of another',
    args: ['new', 'De poort', ...told],
    files: { ...story, 'cases/de-poort.yaml': 'van ons' },
    code: 0,
    stdout: 'cases/de-poort-2.yaml\n',
  },
  {
    name: 'a new case under a name that is taken',
    args: ['new', 'De poort', ...told, '--output', 'p.yaml'],
    files: { ...story, 'p.yaml': 'van ons' },
    code: 2,
    stderr: /p\.yaml bestaat al en is niet overschreven/u,
  },
  {
    name: 'a new case in a folder there is not',
    args: ['new', 'De poort', ...told, '--output', 'weg/p.yaml'],
    files: story,
    code: 2,
    stderr: /weg is niet te schrijven: die map is er niet/u,
  },
  {
    name: 'a new case with a title of 300 characters: nothing written, nothing lost',
    args: ['new', 'x'.repeat(300), ...told],
    files: story,
    code: 2,
    stdout: '',
    stderr: /Er is niets geschreven[\s\S]*Vanmiddag stond ik bij de poort[\s\S]*Te lang: 300 tekens, hooguit 200/u,
  },
  {
    name: 'a new case for a kind of work there is not, the nearest named',
    args: ['new', 'De poort', ...told, '--domain', 'uitvoring'],
    files: story,
    code: 2,
    stderr: /--domain uitvoring kan niet\. [^\n]+Bedoel je "uitvoering"\?/u,
  },
  {
    name: 'a new case with a theme of one’s own',
    args: ['new', 'De poort', ...told, '--theme', 'beleid-prakijk'],
    files: story,
    code: 0,
    stderr: /het thema "beleid-prakijk" is nieuw\. Bedoel je "beleid-praktijk"\?/u,
  },
  {
    name: 'a new case from one of the library, word for word',
    args: ['new', '--from', 'terras-na-elven', '--output', '-'],
    code: 0,
    stdout: readFileSync(pathOnShelf('cases', 'nl', 'terras-na-elven'), 'utf8'),
  },
  {
    name: 'a new case from another, with a title and a role of its own',
    args: ['new', 'Ons plein', '--from', 'terras-na-elven', '--role', 'wijkagent'],
    code: 0,
    stdout: 'cases/ons-plein.yaml\n',
  },
  {
    name: 'a new case from one there is not, the nearest named',
    args: ['new', '--from', 'terras-na-elf'],
    code: 2,
    stderr: /Bedoel je "terras-na-elven"\?/u,
  },
  {
    name: 'a new case from one with faults',
    args: ['new', '--from', 'c.yaml'],
    files: { 'c.yaml': minimal('niveau: team\n') },
    code: 2,
    stderr: /c\.yaml:9:1 {2}fout {2}unknown-key/u,
  },
  {
    name: 'a new case opened in an editor that leaves it whole',
    args: ['new', 'De poort', ...told, '--edit'],
    files: story,
    env: { EDITOR: 'f() { echo "discussion: [En nu?]" >> "$1"; }; f' },
    code: 0,
    stdout: 'cases/de-poort.yaml\n',
    stderr: /Een gesprek erover/u,
  },
  {
    name: 'a new case opened in an editor that breaks it: the faults, and where it is',
    args: ['new', 'De poort', ...told, '--edit'],
    files: story,
    env: { EDITOR: 'f() { echo "niveau: team" >> "$1"; }; f' },
    code: 1,
    stdout: 'cases/de-poort.yaml\n',
    stderr: /cases\/de-poort\.yaml:\d+:1 {2}fout {2}unknown-key[\s\S]*Verbeter cases\/de-poort\.yaml/u,
  },
  {
    name: 'a new case as JSON, with what there is to say of it',
    args: ['new', 'De poort', ...told, '--theme', 'beleid-prakijk', '--json'],
    files: story,
    code: 0,
    stdout:
      /^\{\n {2}"format": "driehoek\/new-result@1",\n {2}"state": "written",\n {2}"file": "cases\/de-poort\.yaml",\n {2}"title": "De poort",\n {2}"text": null,\n {2}"notices": \[\n {4}"[^"]*thema \\"beleid-prakijk\\" is nieuw/u,
    stderr: '',
  },
  {
    name: 'a new case as JSON that is not written',
    args: ['new', 'De poort', ...told, '--json', '-o', '-'],
    files: story,
    code: 0,
    stdout:
      /"state": "printed",\n {2}"file": null,\n {2}"title": "De poort",\n {2}"text": "format: driehoek\/case@1\\n/u,
    stderr: '',
  },
  {
    name: 'a new case as JSON, broken in the editor',
    args: ['new', 'De poort', ...told, '--edit', '--json'],
    files: story,
    env: { EDITOR: 'f() { echo "niveau: team" >> "$1"; }; f' },
    code: 1,
    stdout: /"findings": \[\n {4}\{\n {6}"rule": "unknown-key"/u,
    stderr: '',
  },
  {
    name: 'a new case whose editor fails is kept',
    args: ['new', 'De poort', ...told, '--edit'],
    files: story,
    env: { EDITOR: 'false' },
    code: 0,
    stderr: /ging niet goed open of dicht\. De casus staat in cases\/de-poort\.yaml/u,
  },
  {
    name: 'a new case line by line',
    args: ['--plain', 'new', '--level', 'team'],
    input: [
      ...['', 'De poort', 'mevrouw Jansen', '/terug', 'peilbeheerder', 'uitvoering'],
      ...['Vanmiddag stond ik bij de poort.', '', 'Hij moest open.', '.', 'Mag ik de poort openen?', '1'],
      ...['bewoner', '.', 'bewoner: droge voeten', '.', ''],
    ].join('\n'),
    code: 0,
    stdout: 'cases/de-poort.yaml\n',
    stderr: /niets ingevuld[\s\S]*Vraag 2 van 7[\s\S]*lijkt op een naam[\s\S]*Vraag 2 van 7[\s\S]*dubbele punt/u,
  },
  {
    name: 'a new case line by line, stopped: what was typed is given back',
    args: ['--plain', 'new', 'De poort'],
    input: 'peilbeheerder\n/stop\n',
    code: 130,
    stdout: '',
    stderr: /Er is niets geschreven[\s\S]*title: "De poort"\nrole: peilbeheerder\n/u,
  },
  {
    name: 'init in an empty folder, outside git',
    args: ['init'],
    code: 0,
    stdout:
      /^nieuw {8}driehoek\.config\.yaml: [\s\S]*nieuw {8}\.driehoek\/schemas\/: [\s\S]*\.gitlab-ci\.yml: [^\n]+\n$/u,
    stderr:
      /^Er zijn 21 bestanden gemaakt\.\n\n[^\n]*Na git init[^\n]*\n {2}git config core\.hooksPath \.githooks\n\n[^\n]* CODEOWNERS, [^\n]*\n {2}\/\.driehoek\/ @team\n {2}\/\.githooks\/ @team\n {2}\/\.github\/workflows\/ @team\n {2}\/\.gitlab-ci\.yml @team\n\nHoe jullie verdergaan, staat in README\.md\.[^\n]*: driehoek review\n$/u,
    wrote: ['.gitkeep'],
  },
  {
    name: 'init without writing, in English',
    args: ['begin', '--dry-run', '--lang', 'en'],
    code: 0,
    stdout: /^new {12}driehoek\.config\.yaml: settings of the team\n/u,
    stderr: /^21 files would be made\. Nothing was written\.\n/u,
    wrote: [],
  },
  {
    name: 'init where some is there already',
    args: ['init', '--ci', 'github', '--yes'],
    files: { 'README.md': 'van ons', '.vscode/settings.json': '{ "editor.tabSize": 2 }' },
    code: 0,
    stdout: /^staat er al {2}README\.md: [\s\S]*^staat er al {2}\.vscode\/settings\.json: (?![\s\S]*gitlab)/mu,
    stderr:
      /Er zijn 18 bestanden gemaakt\.\n\n\.vscode\/settings\.json was er al en is niet veranderd\. Zet dit erbij:\n {2}\{\n {4}"yaml\.schemas"/u,
  },
  {
    name: 'init as JSON',
    args: ['init', '--json', '--ci', 'none'],
    code: 0,
    stdout:
      /^\{\n {2}"format": "driehoek\/init-result@1",\n {2}"root": "[^"]+",\n {2}"dryRun": false,\n {2}"files": \[\n {4}\{\n {6}"path": "driehoek\.config\.yaml",\n {6}"state": "created"\n[\s\S]*"code": "switch-on-hook",\n {6}"path": "\.githooks",\n {6}"add": "git config core\.hooksPath \.githooks"\n/u,
    stderr: '',
  },
  {
    name: 'init with folders of one’s own',
    args: ['init', '--dry-run'],
    files: {
      'driehoek.config.yaml':
        'format: driehoek/config@1\npaths: { cases: casussen, records: verslagen, sessions: lopend }\n',
    },
    code: 0,
    stdout: /casussen\/README\.md: [\s\S]*verslagen\/\.gitkeep: [\s\S]*lopend\/\.gitignore: /u,
  },
  {
    name: 'init that is asked in lines, and refused',
    args: ['--plain', 'init'],
    input: '2\n',
    code: 0,
    stdout: '',
    stderr:
      /README\.md: uitleg voor het team[\s\S]*Deze bestanden maken\?\n1\. Ja\.\n2\. Nee\.[\s\S]*Er is niets geschreven\.\n$/u,
    wrote: [],
  },
  {
    name: 'init that is asked in lines, and agreed to',
    args: ['--plain', 'init'],
    input: '1\n',
    code: 0,
    stdout: /^nieuw/u,
    wrote: ['.gitkeep'],
  },
  {
    name: 'init that is asked, and nobody answers',
    args: ['--plain', 'init'],
    input: '',
    code: 130,
    stderr: /Er is niets geschreven\.\n$/u,
    wrote: [],
  },
  {
    name: 'init where one folder is for everything',
    args: ['init', '--json'],
    files: { 'driehoek.config.yaml': 'format: driehoek/config@1\npaths: { cases: ., records: . }\n' },
    code: 0,
    stdout: /"path": "README\.md",(?![\s\S]*"path": "README\.md")/u,
    stderr: '',
  },
  {
    name: 'init with a service there is not',
    args: ['init', '--ci', 'azure'],
    code: 2,
    stderr: /Kies github, gitlab of none/u,
  },
  {
    name: 'init with a config that is wrong',
    args: ['init'],
    files: { 'driehoek.config.yaml': 'format: driehoek/config@1\ntaal: nl\n' },
    code: 2,
    stderr: /unknown-key/u,
    wrote: [],
  },
  {
    name: 'init where a file stands for a folder',
    args: ['init'],
    files: { '.vscode': 'x' },
    code: 2,
    stderr: /\.vscode zou een map moeten zijn/u,
  },
  {
    name: 'init where a folder leads outside',
    args: ['init'],
    before: (cwd) => symlinkSync(emptyFolder(), join(cwd, '.vscode')),
    code: 2,
    stderr: /buiten deze map/u,
  },
  {
    name: 'the schemas there are',
    args: ['schema'],
    code: 0,
    stdout: /^case\n {2}Casus: [\s\S]*\nconfig\n {2}Instellingen: /u,
    stderr: /driehoek schema case/u,
  },
  {
    name: 'a schema as JSON, which it is already',
    args: ['schema', 'case', '--json'],
    code: 2,
    stdout: '',
    stderr: /driehoek schema kent geen --json/u,
  },
  {
    name: 'a completion as JSON, in English',
    args: ['completion', 'bash', '--json', '--lang', 'en'],
    code: 2,
    stdout: '',
    stderr: /driehoek completion has no --json: other programs can read its output as it is\./u,
  },
  {
    name: 'a schema of a result',
    args: ['schema', 'list-result'],
    code: 0,
    stdout: readFileSync(packagePath('templates', 'schemas', 'nl', 'list-result.json'), 'utf8'),
  },
  {
    name: 'a schema called as a file format and as a command',
    args: ['schema', 'case'],
    code: 0,
    stdout: /driehoek\/case@1/u,
  },
  {
    name: 'a schema',
    args: ['schema', 'case'],
    code: 0,
    stdout: readFileSync(packagePath('templates', 'schemas', 'nl', 'case.json'), 'utf8'),
    stderr: '',
  },
  {
    name: 'a schema in English',
    args: ['schema', 'protocol', '--lang', 'en'],
    code: 0,
    stdout: readFileSync(packagePath('templates', 'schemas', 'en', 'protocol.json'), 'utf8'),
  },
  {
    name: 'a schema there is not, the nearest named',
    args: ['schema', 'casus'],
    code: 2,
    stdout: '',
    stderr:
      /Er is geen schema "casus"\. Bedoel je "case"\?\n {2}Er zijn: case, record, protocol, lens, assignment, answers, config, [a-z, -]+ en [a-z-]+-result\./u,
  },
  {
    name: 'how to have the terminal complete',
    args: ['completion'],
    code: 0,
    stdout: /bash {8}driehoek completion bash >> ~\/\.bashrc\n/u,
  },
  { name: 'completion for a shell', args: ['completion', 'zsh'], code: 0, stdout: /^#compdef driehoek\n/u, stderr: '' },
  { name: 'completion by another name', args: ['completion', 'pwsh'], code: 0, stdout: /Register-ArgumentCompleter/u },
  {
    name: 'completion for a shell there is not, the nearest named',
    args: ['completion', 'bsh'],
    code: 2,
    stderr: /Voor "bsh" is er geen aanvulling\. Bedoel je "bash"\?/u,
  },
  {
    name: 'what may come next, for a shell',
    args: ['complete', '.protocols', '.sh'],
    code: 0,
    stdout: 'show\thet draaiboek van een werkvorm, voor naast de laptop\n',
    stderr: '',
  },
  {
    name: 'help on a command there is not, the nearest named',
    args: ['help', 'reviev'],
    code: 2,
    stdout: '',
    stderr: /"reviev" bestaat niet\. Bedoel je "review"\?/u,
  },
  { name: 'help on a command by its Dutch name', args: ['help', 'lijst'], code: 0, stdout: /driehoek list\|lijst/u },
  {
    name: 'help names nothing hidden',
    args: ['help'],
    code: 0,
    stdout: /^(?![\s\S]*^ {2}complete )[\s\S]*completion/mu,
  },
  {
    name: 'sessions as JSON',
    args: ['sessions', '--json'],
    code: 0,
    stdout: '{\n  "format": "driehoek/sessions-result@1",\n  "sessions": []\n}\n',
  },
  { name: 'remove a session there is not', args: ['sessions', 'rm', 'x'], code: 2, stderr: /Er is geen gesprek "x"/u },
  { name: 'resume without a session', args: ['hervat'], code: 2, stderr: /Er loopt geen gesprek[\s\S]*andere map/u },
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
    name: 'share makes a copy without views, beside the record',
    args: ['share', 'records/r.md'],
    files: { 'records/r.md': withGroup },
    code: 0,
    stdout: 'records/2026-12-18-een-half-uur-op-het-terras-deelbaar.md\n',
    stderr:
      /voor wie het is: Ons team[\s\S]*Weggelaten:\n- Keuze en redenen: Stille keuze[\s\S]*- Casus: Voor wie[\s\S]*in de woorden van het team\n- Voor de organisatie\n$/u,
    wrote: [
      '2026-12-18-een-half-uur-op-het-terras-deelbaar.md',
      '2026-12-18-een-half-uur-op-het-terras-deelbaar.svg',
      'r.md',
    ],
  },
  {
    name: 'share never writes over a file',
    args: ['share', 'records/r.md', '--to', 'html'],
    files: { 'records/r.md': records.nl, 'records/2026-12-18-een-half-uur-op-het-terras-deelbaar.html': 'x' },
    code: 0,
    stdout: 'records/2026-12-18-een-half-uur-op-het-terras-deelbaar-2.html\n',
  },
  {
    name: 'share writes in the language of the record, and tells in that of the screen',
    args: ['share', 'r.md', '--output', '-'],
    files: { 'r.md': records.en },
    code: 0,
    stdout: /^<!-- driehoek:copy -->\n\n# Half an hour on the terrace[\s\S]*## What is not in here/u,
    stderr: /Weggelaten:/u,
  },
  {
    name: 'share to a name says by it which form',
    args: ['share', 'r.md', '-o', 'kopie.html'],
    files: { 'r.md': records.nl },
    code: 0,
    stdout: 'kopie.html\n',
  },
  {
    name: 'share to HTML holds no placement of one person, and no dot',
    args: ['share', 'r.md', '--to', 'html', '-o', '-'],
    files: { 'r.md': withGroup },
    code: 0,
    stdout: /^(?![\s\S]*(?:3-0-7|class="(?:before|after|centre)"))[\s\S]*Het team legt de casus samen zo/u,
  },
  {
    name: 'share to Word',
    args: ['share', 'r.md', '--to', 'docx', '-o', 'uit'],
    files: { 'r.md': records.nl },
    before: (cwd) => mkdirSync(join(cwd, 'uit')),
    code: 0,
    stdout: 'uit/2026-12-18-een-half-uur-op-het-terras-deelbaar.docx\n',
  },
  {
    name: 'share as a case, told in a file that was read',
    args: ['share', 'records/r.md', '--as', 'case', '--answers', 'a.yaml'],
    files: { 'records/r.md': records.nl, 'a.yaml': toldCase() },
    code: 0,
    stdout: 'records/een-uitzondering-na-sluitingstijd.yaml\n',
    stderr: '',
    wrote: ['een-uitzondering-na-sluitingstijd.yaml', 'r.md'],
  },
  {
    name: 'share as a case to hand out, told on stdin',
    args: ['share', 'r.md', '--as', 'case', '--to', 'markdown', '-o', '-', '--answers', '-'],
    files: { 'r.md': records.nl },
    input: toldCase(),
    code: 0,
    stdout:
      /^(?![\s\S]*(?:terras|begrafenis))[\s\S]*# Een uitzondering[\s\S]*toezichthouder · Uitvoering[\s\S]*## Het verhaal/u,
  },
  {
    name: 'share as a case without a terminal says what to give',
    args: ['share', 'records/r.md', '--as', 'case'],
    files: { 'records/r.md': records.nl },
    code: 2,
    stdout: '',
    stderr:
      /opnieuw[\s\S]*driehoek\/share-answers@1[\s\S]*title, role, situation[\s\S]*function, family[\s\S]*--answers BESTAND/u,
    wrote: ['r.md'],
  },
  {
    name: 'share as a case names every question without an answer, and the digest to give',
    args: ['share', 'records/r.md', '--as', 'case', '--answers', 'a.yaml'],
    files: { 'records/r.md': records.nl, 'a.yaml': toldCase(toldTexts, ['office', 'digest']) },
    code: 2,
    stdout: '',
    stderr: new RegExp(
      `a\\.yaml ontbreekt nog:\\n {2}questions\\.office: .*\\n {2}digest: .*${digestOf(toldTexts)}\\n`,
      'u',
    ),
    wrote: ['r.md'],
  },
  {
    name: 'share as a case wants the digest of the text that is there, and says where to look',
    args: ['share', 'records/r.md', '--as', 'case', '--answers', 'a.yaml'],
    files: {
      'records/r.md': records.nl,
      'a.yaml': toldCase({ ...toldTexts, question: 'Mocht dat in Zutphen?' }, [], digestOf(toldTexts)),
    },
    code: 2,
    stdout: '',
    stderr: /^(?![\s\S]*Zutphen)[\s\S]*digest: deze hoort bij een andere tekst[\s\S]*texts\.question, zin één: plaats/u,
    wrote: ['r.md'],
  },
  {
    name: 'share as a case takes no story that was copied, and none of many words',
    args: ['share', 'records/r.md', '--as', 'case', '--answers', 'a.yaml'],
    files: {
      'records/r.md': records.nl,
      'a.yaml': toldCase({ ...toldTexts, situation: caseIn(records.nl).situation }),
    },
    code: 2,
    stderr: /texts\.situation: Dit is het oude verhaal/u,
  },
  {
    name: 'share as a case takes at most 200 words',
    args: ['share', 'records/r.md', '--as', 'case', '--answers', 'a.yaml'],
    files: { 'records/r.md': records.nl, 'a.yaml': toldCase({ ...toldTexts, situation: 'woord '.repeat(201) }) },
    code: 2,
    stderr: /texts\.situation: Dit zijn 201 woorden\. Hooguit 200\./u,
  },
  {
    name: 'share as a case names a text there is not, the nearest with it',
    args: ['share', 'records/r.md', '--as', 'case', '--answers', 'a.yaml'],
    files: { 'records/r.md': records.nl, 'a.yaml': toldCase({ ...toldTexts, 'optoin-1': 'x' }) },
    code: 2,
    stderr: /texts\.optoin-1: die tekst is er niet\. Bedoel je "option-1"\?/u,
  },
  {
    name: 'share as a case shows what is wrong in the file that tells it',
    args: ['share', 'records/r.md', '--as', 'case', '--answers', 'a.yaml'],
    files: { 'records/r.md': records.nl, 'a.yaml': toldCase().replace('family: absent', 'family: nee') },
    code: 2,
    stderr: /a\.yaml:\d+:\d+ {2}fout/u,
  },
  {
    name: 'share as a case has nothing to accept',
    args: ['share', 'records/r.md', '--as', 'case', '--accept', 'privacy-email:3'],
    files: { 'records/r.md': records.nl },
    code: 2,
    stderr: /--as case en --accept gaan niet samen/u,
  },
  {
    name: 'share of a shareable copy takes no answers',
    args: ['share', 'records/r.md', '--answers', 'a.yaml'],
    files: { 'records/r.md': records.nl, 'a.yaml': toldCase() },
    code: 2,
    stderr: /--as shareable en --answers gaan niet samen/u,
  },
  {
    name: 'share as a case keeps what was typed when the input ends, and names where',
    args: ['--plain', 'share', 'records/r.md', '--as', 'case'],
    files: { 'records/r.md': records.nl },
    input: '1\n',
    code: 130,
    stderr: /Er is niets geschreven\.\nWat je typte, staat in \.driehoek\/sessions\/r-[0-9a-f]{8}\.yaml\./u,
    wrote: ['r.md'],
  },
  {
    name: 'share stops at what may lead to people, and does not repeat it',
    args: ['share', 'records/r.md'],
    files: { 'records/r.md': withPeople },
    code: 1,
    stdout: '',
    stderr: new RegExp(
      `^(?![\\s\\S]*De Wit)[\\s\\S]*records/r\\.md:${named}:\\d+ {2}fout {2}privacy-person-name\\n[\\s\\S]*--accept privacy-person-name:${named}\\n[\\s\\S]*Er is niets geschreven`,
      'u',
    ),
    wrote: ['r.md'],
  },
  {
    name: 'share finds a name with something invisible in it',
    args: ['share', 'r.md', '-o', '-'],
    files: { 'r.md': records.nl.replace('De eigenaar vraagt', 'J\u200ban de Vri\u202ees vraagt') },
    code: 1,
    stdout: '',
    stderr: /privacy-person-name/u,
  },
  {
    name: 'share stops as long as one of them is left',
    args: ['share', 'records/r.md', ...allNamed.slice(0, -2)],
    files: { 'records/r.md': withPeople },
    code: 1,
    stderr: /role-name\n[\s\S]*er staat iets in wat te herleiden kan zijn tot personen/u,
    wrote: ['r.md'],
  },
  {
    name: 'share goes on when each is let stand',
    args: ['share', ...allNamed, 'records/r.md', '-o', '-'],
    files: { 'records/r.md': withPeople },
    code: 0,
    stdout: /Mevrouw De Wit/u,
  },
  {
    name: 'share lets stand what the config allows',
    args: ['share', 'r.md', '-o', '-'],
    files: {
      'r.md': withPeople,
      'driehoek.config.yaml':
        'format: driehoek/config@1\nprivacy: { allow: [mevrouw De Wit, tap@voorbeeld.nl, Jan de Vries, mark] }\n',
    },
    code: 0,
    stdout: /Mevrouw De Wit/u,
  },
  {
    name: 'share stops at an organisation that the config names',
    args: ['share', 'r.md', '-o', '-'],
    files: {
      'r.md': records.nl,
      'driehoek.config.yaml': 'format: driehoek/config@1\nprivacy: { organisations: [het café] }\n',
    },
    code: 1,
    stdout: '',
    stderr: /privacy-organisation/u,
  },
  {
    name: 'share says which --accept lets nothing stand',
    args: ['share', 'r.md', '-o', '-', '--accept', 'privacy-email:3'],
    files: { 'r.md': records.nl },
    code: 0,
    stderr: /--accept privacy-email:3: daar staat niets/u,
  },
  {
    name: 'share with an --accept without a line',
    args: ['share', 'r.md', '--accept', 'privacy-email'],
    files: { 'r.md': records.nl },
    code: 2,
    stderr: /regel-id en een regelnummer/u,
  },
  {
    name: 'share with an --accept of no rule, the nearest named',
    args: ['share', 'r.md', '--accept', 'privacy-emial:3'],
    files: { 'r.md': records.nl },
    code: 2,
    stderr: /Bedoel je "privacy-email"\?/u,
  },
  {
    name: 'share as something there is not, the nearest named',
    args: ['share', 'r.md', '--as', 'sharable'],
    files: { 'r.md': records.nl },
    code: 2,
    stderr: /--as sharable: kies shareable of case\. Bedoel je "shareable"\?/u,
  },
  {
    name: 'share to a form there is not',
    args: ['share', 'r.md', '--to', 'pdf'],
    files: { 'r.md': records.nl },
    code: 2,
    stderr: /kies markdown, html of docx/u,
  },
  {
    name: 'share without a record names the newest',
    args: ['share'],
    files: { 'records/a.md': records.nl, 'records/b.md': records.nl.replace('2026-12-18', '2026-12-19') },
    code: 2,
    stderr: /Welk verslag deel je\?[\s\S]*driehoek share VERSLAG\n[\s\S]*records\/b\.md, records\/a\.md/u,
  },
  {
    name: 'share without a record where there is none',
    args: ['--plain', 'share'],
    code: 2,
    stderr: /Er is hier geen verslag om te delen/u,
  },
  {
    name: 'share asks which record, and takes the one that is chosen',
    args: ['--plain', 'share', '-o', 'kopie.md'],
    files: { 'records/a.md': records.nl, 'records/b.md': records.nl.replace('2026-12-18', '2026-12-19') },
    input: '1\n',
    code: 0,
    stdout: 'kopie.md\n',
  },
  { name: 'share of what is not there', args: ['share', 'weg.md'], code: 2, stderr: /weg\.md is er niet/u },
  {
    name: 'share of what is no record, with the place',
    args: ['share', 'r.md'],
    files: { 'r.md': records.nl.replace('protocol: kort', 'protocl: kort') },
    code: 2,
    stderr: /r\.md is geen verslag[\s\S]*r\.md:\d+:1 {2}fout {2}unknown-key\n[\s\S]*Bedoel je "protocol"/u,
  },
  {
    name: 'share as a case that lacks its story names that, and gives no digest yet',
    args: ['share', 'r.md', '--as', 'case', '--answers', 'a.yaml'],
    files: { 'r.md': records.nl, 'a.yaml': toldCase({ ...toldTexts, situation: '' }) },
    code: 2,
    stderr: /^(?![\s\S]*digest:)[\s\S]*texts\.situation: het verhaal/u,
  },
  {
    name: 'share to a place where nothing can be written',
    args: ['share', 'r.md', '-o', 'weg/kopie.md'],
    files: { 'r.md': records.nl },
    code: 2,
    stderr: /weg\/kopie\.md is niet te schrijven/u,
  },
  {
    name: 'share of a record whose session form is gone falls back on the known labels',
    args: ['share', 'r.md', '-o', '-'],
    files: { 'r.md': records.nl.replace('protocol: kort', 'protocol: van-ons') },
    code: 0,
    stdout: /Er was geen geluid(?![\s\S]*voortrekken)/u,
  },
  {
    name: 'share asks line by line with --plain, and what was answered goes along',
    args: ['--plain', 'share', 'records/r.md'],
    files: { 'records/r.md': withPeople },
    input: '1\neen collega\n1\nhandhaver\n1\nde eigenaar\n1\nde eigenaar\n2\n',
    code: 0,
    stdout: 'records/2026-12-18-een-half-uur-op-het-terras-deelbaar.md\n',
  },
  {
    name: 'share as JSON: what was written and what stays behind',
    args: ['share', 'records/r.md', '--json'],
    files: { 'records/r.md': records.nl },
    code: 0,
    stdout:
      /^\{\n {2}"format": "driehoek\/share-result@1",\n {2}"state": "written",\n {2}"files": \[\n {4}"records\/2026-12-18-een-half-uur-op-het-terras-deelbaar\.md",?\n[\s\S]*"as": "shareable",\n {2}"to": "markdown",\n {2}"replaced": 0,\n {2}"kept": 0,\n {2}"dropped": \[\n[\s\S]*"findings": \[\]\n\}\n$/u,
    stderr: '',
  },
  {
    name: 'share as JSON names what may lead to people by its place, and says nothing of it',
    args: ['share', 'records/r.md', '--json'],
    files: { 'records/r.md': withPeople },
    code: 1,
    stdout: new RegExp(
      `^(?![\\s\\S]*(?:De Wit|Vries|Mark|tap@))[\\s\\S]*"state": "refused",\\n {2}"files": \\[\\],[\\s\\S]*"rule": "privacy-person-name",[\\s\\S]*"line": ${named},`,
      'u',
    ),
    stderr: '',
    wrote: ['r.md'],
  },
  {
    name: 'share as JSON with the copy on stdout',
    args: ['share', 'r.md', '--json', '-o', '-'],
    files: { 'r.md': records.nl },
    code: 0,
    stdout: /"state": "printed",\n {2}"files": \[\],\n {2}"text": "<!-- driehoek:copy -->/u,
    stderr: '',
    wrote: [],
  },
  {
    name: 'show a record as JSON',
    args: ['show', 'r.md', '--json'],
    files: { 'r.md': records.nl },
    code: 0,
    stdout:
      /^\{\n {2}"format": "driehoek\/show-result@1",\n {2}"kind": "record",\n {2}"file": "r\.md",\n {2}"case": null,\n {2}"record": \{\n {4}"front": \{\n[\s\S]*"findings": \[\]\n\}\n$/u,
    stderr: '',
  },
  {
    name: 'show a record with a fault as JSON: all but the key, and the fault',
    args: ['show', 'r.md', '--json'],
    files: { 'r.md': records.nl.replace('status: open', 'status: misschien') },
    code: 2,
    stdout: /"record": \{(?![\s\S]*"status")[\s\S]*"findings": \[\n {4}\{\n {6}"rule": "wrong-value",/u,
    stderr: '',
  },
  {
    name: 'show a case as JSON',
    args: ['cases', 'show', 'terras-na-elven', '--json'],
    code: 0,
    stdout:
      /^\{\n {2}"format": "driehoek\/cases-show-result@1",\n {2}"id": "terras-na-elven",\n {2}"file": null,\n {2}"case": \{\n {4}"format": "driehoek\/case@1",\n {4}"title": "Een half uur op het terras",[\s\S]*"values": \[\n {4}\{\n {6}"id": "rechtvaardigheid",\n {6}"name": "Rechtvaardigheid",/u,
    stderr: '',
  },
  {
    name: 'show a case with a fault as JSON',
    args: ['show', 'c.yaml', '--json'],
    files: { 'c.yaml': minimal('levl: team\n') },
    code: 2,
    stdout: /"kind": "case",\n {2}"file": "c\.yaml",\n {2}"case": null,\n {2}"record": null,\n {2}"findings": \[\n/u,
    stderr: '',
  },
  {
    name: 'show a record as a case',
    args: ['cases', 'show', 'r.md'],
    files: { 'r.md': records.nl },
    code: 2,
    stderr: /r\.md is geen casus maar een verslag\.\n {2}Lees het met: driehoek show r\.md/u,
  },
  {
    name: 'a list of nothing',
    args: ['list'],
    code: 0,
    stdout: '',
    stderr:
      'Er is niets gevonden. Gezocht in records en cases. Staan de verslagen ergens anders, zet die map er dan achter.\n',
  },
  {
    name: 'a list of records, the newest above, also from folders below; other Markdown is no record',
    args: ['lijst'],
    files: archive,
    code: 0,
    stdout:
      'Datum       Status    Uitkomst           Titel                Bestand\n' +
      '2027-01-10  open      besluit            Nine toddlers        records/2027/2027-01-10-nine.md\n' +
      '2026-12-18  open      voorlopig besluit  Een terras na elven  records/2026-12-18-terras.md\n' +
      '2026-06-01  afgerond  eerst uitzoeken    Klaar                records/2026-06-01-klaar.md\n',
    stderr: '',
  },
  {
    name: 'a list in words',
    args: ['list', '--plain', '--lang', 'en', '--since', '2027-01-01'],
    files: archive,
    code: 0,
    stdout: 'Nine toddlers. 10 January 2027, open, decision. records/2027/2027-01-10-nine.md\n',
  },
  {
    name: 'a list by status, outcome, side, theme and work',
    args: [
      'list',
      '--status=open',
      '--outcome=voorlopig',
      '--side=professie-politiek',
      '--theme=maatwerk-willekeur',
      '--domain=uitvoering',
      '--until=2026-12-18',
    ],
    files: archive,
    code: 0,
    stdout: /^Datum[^\n]+\n2026-12-18[^\n]+terras\.md\n$/u,
  },
  {
    name: 'a list of cases',
    args: ['list', '--kind', 'case'],
    files: { ...archive, 'cases/iets.yaml': minimal('themes: [prive-ambt]\n') },
    code: 0,
    stdout: /casus\s+Iets\s+cases\/iets\.yaml\n$/u,
  },
  {
    name: 'a list as JSON',
    args: ['list', '--json', '--kind', 'record', '--status', 'open', '--theme', 'maatwerk-willekeur', 'records/2027'],
    files: archive,
    code: 0,
    stdout:
      /^\{\n {2}"format": "driehoek\/list-result@1",\n {2}"entries": \[\n {4}\{\n {6}"kind": "record",\n {6}"file": "records\/2027\/2027-01-10-nine\.md",[\s\S]*"actions": \{\n {8}"open": 1,\n {8}"done": 0\n {6}\},\n {6}"lookBack": null\n {4}\}\n {2}\],\n {2}"unread": \[\]\n\}\n$/u,
  },
  {
    name: 'a list names what it could not read, and says so with 1',
    args: ['list', '--json'],
    files: { 'records/stuk.md': aRecord({ date: 'gisteren' }) },
    before: (cwd) => symlinkSync(emptyFolder(), join(cwd, 'records', 'elders')),
    code: 1,
    stdout:
      /"records\/stuk\.md",\n {6}"title": "Een terras na elven",\n {6}"date": null,[\s\S]*"unread": \[\n[\s\S]*"records\/elders"[\s\S]*"records\/stuk\.md",\n {6}"line": 4/u,
    stderr:
      /^Twee bestanden zijn niet gelezen[^\n]+\n {2}records\/elders:1:1[^\n]+koppeling[^\n]+\n {2}records\/stuk\.md:4:7/u,
  },
  {
    name: 'a list of records of which one holds two versions mixed up names its line, and has the others',
    args: ['list'],
    files: mixed,
    code: 1,
    stdout: /^Datum[^\n]+\n2026-12-18[^\n]+records\/a\.md\n$/u,
    stderr: mixedUp,
  },
  {
    name: 'the same list as JSON',
    args: ['list', '--json'],
    files: mixed,
    code: 1,
    stdout:
      /"file": "records\/a\.md"(?![\s\S]*"kind")[\s\S]*"unread": \[\n {4}\{\n {6}"rule": "conflict-marker",\n {6}"severity": "error",\n {6}"file": "records\/b\.md",\n {6}"line": 18,/u,
    stderr: mixedUp,
  },
  {
    name: 'a list by a word there is not, the nearest named',
    args: ['list', '--side', 'professie-politek'],
    code: 2,
    stderr: /--side "professie-politek" kan hier niet[\s\S]*Bedoel je "professie-politiek"\?/u,
  },
  {
    name: 'a list of a theme there is not, the nearest named',
    args: ['list', '--theme', 'maatwerk-wilekeur'],
    files: archive,
    code: 0,
    stdout: '',
    stderr: 'Er is niets gevonden. Bedoel je "maatwerk-willekeur"?\n',
  },
  { name: 'a list since no day', args: ['list', '--since', '2026-13-01'], code: 2, stderr: /--since 2026-13-01/u },
  { name: 'a list of a path there is not', args: ['list', 'weg'], code: 2, stderr: /weg is er niet/u },
  {
    name: 'a list of a folder that leads outside',
    args: ['list'],
    before: (cwd) => symlinkSync(emptyFolder(), join(cwd, 'records')),
    code: 2,
    stderr: /buiten deze map/u,
  },
  {
    name: 'a title that steers a terminal is listed harmless',
    args: ['list', '--json'],
    files: { 'records/x.md': aRecord({ title: '"x\\u202ey"' }) },
    code: 0,
    stdout: /"title": "x\\u202ey"/u,
  },

  {
    name: 'a log where there is none: a new file',
    args: ['log'],
    files: { 'records/2026-12-18-terras.md': archive['records/2026-12-18-terras.md'] ?? '' },
    code: 0,
    stdout: 'records/README.md\n',
    wrote: ['2026-12-18-terras.md', 'README.md'],
  },
  {
    name: 'a log is not made where only a look is asked for',
    args: ['logboek', '--check'],
    files: { 'records/x.md': aRecord() },
    code: 1,
    stderr: /loopt achter op de verslagen\.\n {2}Werk het bij met: driehoek log\n$/u,
    wrote: ['x.md'],
  },
  {
    name: 'a log without its closing mark, untouched',
    args: ['log'],
    files: { 'records/x.md': aRecord(), 'records/README.md': 'x\n<!-- driehoek:log -->\n' },
    code: 2,
    stderr: /README\.md ontbreekt de regel <!-- \/driehoek:log -->[\s\S]*niets veranderd/u,
  },
  {
    name: 'a log with a mark twice, with the lines',
    args: ['log', '--check', 'log.md'],
    files: {
      'records/x.md': aRecord(),
      'log.md': '<!-- driehoek:log -->\nx\n<!-- driehoek:log en -->\n<!-- /driehoek:log -->\n',
    },
    code: 2,
    stderr: /log\.md staat <!-- driehoek:log --> meer dan één keer: regel 1 en 3/u,
  },
  {
    name: 'a log of a records folder there is not',
    args: ['log'],
    code: 2,
    stderr: /records is er niet/u,
  },
  {
    name: 'a log through a link is not written',
    args: ['log', 'log.md'],
    files: { 'records/x.md': aRecord(), 'elders.md': '<!-- driehoek:log -->\n<!-- /driehoek:log -->\n' },
    before: (cwd) => symlinkSync(join(cwd, 'elders.md'), join(cwd, 'log.md')),
    code: 2,
    stderr: /log\.md is een koppeling/u,
  },
  {
    name: 'a log names what is wrong in a record that has its row all the same, and says so with 1',
    args: ['log', 'log.md'],
    files: {
      'records/stuk (1).md': aRecord({ dissent: undefined }),
      'log.md': '<!-- driehoek:log en -->\n<!-- /driehoek:log -->\n',
    },
    code: 1,
    stdout: 'log.md\n',
    stderr: /Eén bestand is niet gelezen[\s\S]*stuk \(1\)\.md:2:1/u,
  },
  {
    name: 'a log that is up to date links to the record that holds two versions mixed up, below its table',
    args: ['log', '--check', 'log.md'],
    files: {
      ...mixed,
      'log.md': `<!-- driehoek:log nl -->

<!-- markdownlint-disable MD013 -->

| Datum | Casus | Thema’s | Waar het schuurt | Uitkomst | Status | Terugblik |
| --- | --- | --- | --- | --- | --- | --- |
| 2026-12-18 | [Een terras na elven](records/a.md) | maatwerk-willekeur | | voorlopig besluit | open | |

<!-- markdownlint-enable MD013 -->

Niet in de tabel, want er klopt iets niet:

- [records/b.md](records/b.md)

<!-- /driehoek:log -->
`,
    },
    code: 1,
    stdout: '',
    stderr: new RegExp(`${mixedUp.source}Het logboek is al bij: log\\.md`, 'u'),
  },
  {
    name: 'a log as JSON',
    args: ['log', '--json'],
    files: { 'records/x.md': aRecord() },
    code: 0,
    stdout:
      '{\n  "format": "driehoek/log-result@1",\n  "file": "records/README.md",\n  "state": "written",\n  "text": null,\n  "unread": []\n}\n',
    stderr: '',
    wrote: ['README.md', 'x.md'],
  },
  {
    name: 'a log that is not made, as JSON, with what could not be read',
    args: ['log', '--check', '--json'],
    files: mixed,
    code: 1,
    stdout: /"state": "stale",\n {2}"text": null,\n {2}"unread": \[\n {4}\{\n {6}"rule": "conflict-marker",/u,
    wrote: ['a.md', 'b.md'],
  },
  {
    name: 'a log to be put somewhere else',
    args: ['log', '-'],
    files: { 'records/x.md': aRecord() },
    code: 0,
    stdout:
      /^<!-- driehoek:log nl -->\n[\s\S]*\[Een terras na elven\]\(records\/x\.md\)[\s\S]*<!-- \/driehoek:log -->\n$/u,
    stderr: '',
    wrote: ['x.md'],
  },
  {
    name: 'a log on stdout beside its result',
    args: ['log', '-', '--json'],
    files: { 'records/x.md': aRecord() },
    code: 0,
    stdout: /"file": null,\n {2}"state": "printed",\n {2}"text": "<!-- driehoek:log nl -->/u,
    stderr: '',
    wrote: ['x.md'],
  },
  {
    name: 'a log on stdout is not checked',
    args: ['log', '-', '--check'],
    files: { 'records/x.md': aRecord() },
    code: 2,
    stdout: '',
    stderr: /log - en --check gaan niet samen/u,
  },
  {
    name: 'a calendar on stdout beside its result',
    args: ['follow-up', '--ics', '-', '--json'],
    files: archive,
    code: 2,
    stdout: '',
    stderr: /--ics - en --json gaan niet samen/u,
  },

  {
    name: 'a pulse without slips',
    args: ['pulse'],
    code: 2,
    stdout: '',
    stderr: /driehoek pulse --slips BESTAND/u,
  },
  {
    name: 'a pulse of four people: nothing, told why',
    args: ['peiling', '--slips', 'b.txt', '--plain', '--date', '2027-02-04'],
    files: { 'b.txt': [1, 2, 3, 4].map((card) => `${card} 333333333333 *1\n`).join('') },
    code: 0,
    stdout: /^Peiling van 4 februari 2027\n\nMet vier mensen laat het scherm niets zien/u,
    stderr: 'Er is niets bewaard.\n',
  },
  {
    name: 'a pulse with an answer that is none, in English',
    args: ['pulse', '--csv', 'a.csv', '--lang', 'en'],
    files: { 'a.csv': 's1,s2,s3,s4,s5,s6,s7,s8,s9,s10,s11,s12\n3,3,9,3,3,3,3,3,3,3,3,3\n' },
    code: 2,
    stdout: '',
    stderr: /a\.csv:2:3: s3 is 9; it is 1 to 5, or 0\.\n {2}Nothing has been kept/u,
  },
  {
    name: 'a cut there is not',
    args: ['pulse', '--slips', 'b.txt', '--cut', 'leeftijd'],
    files: { 'b.txt': '' },
    code: 2,
    stdout: '',
    stderr: /--cut is leeftijd; het is position of domain\./u,
  },
  {
    name: 'no pulse to show',
    args: ['pulse', 'show'],
    code: 2,
    stdout: '',
    stderr: /In pulse staat nog geen peiling\./u,
  },

  {
    name: 'what is late and due this week, in lines, with how much more is open',
    args: ['follow-up', '--today', '2027-01-20'],
    files: { ...archive, 'records/y.md': aRecord({}, { actions: '- [/] bellen (2027-01-21)\n  - [ ] raad: vragen' }) },
    code: 0,
    stdout:
      'Te laat\n  12 dagen  handhaver: langsgaan · Een terras na elven\nDeze week, tot en met 26 januari 2027\n  morgen    bellen · Een terras na elven\n',
    stderr: 'Verder staat er nog open: 3 later, 2 zonder dag. Alles zien: driehoek follow-up --all\n',
  },
  {
    name: 'the same in English, in words',
    args: ['opvolgen', '--lang', 'en', '--plain', '--today', '2027-01-20'],
    files: archive,
    code: 0,
    stdout: 'handhaver: langsgaan. 12 days late (8 January 2027). Een terras na elven, records/2026-12-18-terras.md\n',
    stderr: 'Also open: 3 later, 1 without a day. See everything: driehoek follow-up --all\n',
  },
  {
    name: 'nothing late or due this week, while more is open',
    args: ['follow-up', '--today', '2027-01-09', 'records/2027'],
    files: archive,
    code: 0,
    stdout: '',
    stderr:
      'Er is niets te laat, en deze week hoeft er niets. Verder staat er nog open: 1 later. Alles zien: driehoek follow-up --all\n',
  },
  {
    name: 'what is due on the last of seven days, and nothing more',
    args: ['follow-up', '--today', '2027-01-26', 'records/2027'],
    files: archive,
    code: 0,
    stdout: 'Deze week, tot en met 1 februari 2027\n  maandag 1  inspector: write to the centre · Nine toddlers\n',
    stderr: 'Meer staat er niet open.\n',
  },
  {
    name: 'all that is to be followed up, per role; nothing of a closed record where all was done',
    args: ['follow-up', '--all', '--today', '2027-01-20'],
    files: archive,
    code: 0,
    stdout:
      /^handhaver\n {2}12 dagen te laat \(8 januari 2027\)\n {4}langsgaan\n {4}Een terras na elven · records\/2026-12-18-terras\.md\n\ninspector\n {2}1 februari 2027\n {4}write to the centre\n[^\n]+\n\nteamleider\n {2}5 februari 2027\n {4}terugkoppeling vragen: de wethouder\n[^\n]+\n\nHet team\n {2}5 maart 2027\n {4}terugkijken met het team\n[^\n]+\n {2}zonder dag\n {4}tegenspraak; om mee te kunnen is nodig: een grens vooraf\n[^\n]+\n\n$/u,
    stderr: 'Er staan vijf dingen open; van één is de dag voorbij.\n',
  },
  {
    name: 'what is late or due this week with the record, and no word of the rest',
    args: ['follow-up', '--week', '--today', '2027-01-30'],
    files: archive,
    code: 0,
    stdout:
      /^handhaver\n {2}3 weken te laat \(8 januari 2027\)\n[\s\S]*\n\ninspector\n {2}maandag 1 februari 2027\n[\s\S]*\n\nteamleider\n {2}vrijdag 5 februari 2027\n[^\n]+\n[^\n]+\n\n$/u,
    stderr: 'Er staan drie dingen open; van één is de dag voorbij.\n',
  },
  {
    name: 'what is late or due this week, as JSON',
    args: ['follow-up', '--week', '--json', '--today', '2027-01-30'],
    files: archive,
    code: 0,
    stdout: /"due": "2027-01-08",[\s\S]*"due": "2027-02-01",[\s\S]*"due": "2027-02-05",(?![\s\S]*"due":)/u,
    stderr: '',
  },
  {
    name: 'something late, where that is to fail',
    args: ['follow-up', '--fail-overdue', '--today', '2027-01-20'],
    files: archive,
    code: 1,
    stdout: /^Te laat\n {2}12 dagen/u,
  },
  {
    name: 'nothing late, where that is to fail',
    args: ['follow-up', '--fail-overdue', '--today', '2027-01-08'],
    files: archive,
    code: 0,
    stdout: /^Deze week[^\n]+\n {2}vandaag {2}handhaver/u,
  },
  {
    name: 'something late as JSON, where that is to fail',
    args: ['follow-up', '--fail-overdue', '--json', '--today', '2027-01-20'],
    files: archive,
    code: 1,
    stdout: /"overdue": true/u,
    stderr: '',
  },
  {
    name: 'a mail of what is late and due this week',
    args: ['follow-up', '--format', 'mail', '--today', '2027-01-30'],
    files: archive,
    code: 0,
    stdout:
      'Subject: Afspraken van deze week: 1 te laat, 2 deze week\n\nBeste collega’s,\n\nDit hebben we afgesproken, en het staat nog open op 30 januari 2027.\n\nhandhaver\n- 3 weken te laat (8 januari 2027): langsgaan\n  Een terras na elven, records/2026-12-18-terras.md\n\ninspector\n- maandag 1 februari 2027: write to the centre\n  Nine toddlers, records/2027/2027-01-10-nine.md\n\nteamleider\n- vrijdag 5 februari 2027: terugkoppeling vragen: de wethouder\n  Een terras na elven, records/2026-12-18-terras.md\n\nVerder staat er nog open: 1 later, 1 zonder dag.\n\nIs iets gedaan? Zet dan een kruisje voor die afspraak in het verslag, of\nhoud een terugblik.\n',
    stderr: '',
  },
  {
    name: 'a mail of everything, in English',
    args: ['follow-up', '--all', '-f', 'mail', '--lang', 'en', '--today', '2027-01-30'],
    files: archive,
    code: 0,
    stdout:
      /^Subject: What is still open: 5 agreements\n\nDear colleagues,\n[\s\S]*\nThe team\n- 5 March 2027: look back with the team\n/u,
    stderr: '',
  },
  {
    name: 'a mail when there is nothing to tell',
    args: ['follow-up', '--format', 'mail', '--today', '2026-12-20'],
    files: archive,
    code: 0,
    stdout: '',
    stderr: 'Er is niets te laat, en deze week hoeft er niets.\n',
  },
  {
    name: 'the text of an issue, with links to the records from the root of the repository',
    args: ['follow-up', '--week', '--format', 'markdown', '--today', '2027-01-20'],
    files: {
      'records/een (1).md': aRecord(
        { title: 'Een [b] @raad' },
        { actions: '- [ ] de @raad: bel_lijst met @wethouder (2027-01-08)\n- [ ] de @raad: later (2027-03-08)' },
      ),
    },
    code: 0,
    stdout:
      '<!-- driehoek:follow-up -->\n\nDit hebben we afgesproken, en het staat nog open op 20 januari 2027.\n\n### de @<!-- -->raad\n\n- [ ] **12 dagen te laat (8 januari 2027):** bel\\_lijst met @<!-- -->wethouder · [Een \\[b\\] @<!-- -->raad](records/een%20%281%29.md)\n\nIs iets gedaan? Zet dan een kruisje voor die afspraak in het verslag, of houd een terugblik. Hier afvinken verandert niets in het verslag.\n',
    stderr: '',
  },
  {
    name: 'the text of an issue in a job of GitHub, where an issue does not lie beside the files',
    args: ['follow-up', '--week', '--format', 'markdown', '--today', '2027-01-20'],
    files: archive,
    env: { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'a/b', GITHUB_REF_NAME: 'main' },
    code: 0,
    stdout: /\(https:\/\/github\.com\/a\/b\/blob\/main\/records\/2026-12-18-terras\.md\)/u,
  },
  {
    name: 'the text of an issue in a job of GitLab',
    args: ['follow-up', '--week', '--format', 'markdown', '--today', '2027-01-20'],
    files: archive,
    env: { CI_PROJECT_URL: 'https://gitlab.com/a/b', CI_COMMIT_REF_NAME: 'main' },
    code: 0,
    stdout: /\(https:\/\/gitlab\.com\/a\/b\/-\/blob\/main\/records\/2026-12-18-terras\.md\)/u,
  },
  {
    name: 'the text of an issue names what could not be read, also when that is all',
    args: ['follow-up', '--week', '--format', 'markdown', '--today', '2026-01-01'],
    files: mixed,
    code: 1,
    stdout:
      /^<!-- driehoek:follow-up -->\n[\s\S]*\n\nDeze bestanden zijn niet gelezen[^\n]+\n\n- \[records\/b\.md\]\(records\/b\.md\)\n/u,
  },
  {
    name: 'the text of an issue when there is nothing to tell',
    args: ['follow-up', '--week', '--format', 'markdown', '--today', '2026-12-20'],
    files: archive,
    code: 0,
    stdout: '',
    stderr: 'Er is niets te laat, en deze week hoeft er niets.\n',
  },
  {
    name: 'a mail where there is no record',
    args: ['follow-up', '--format', 'mail'],
    code: 0,
    stdout: '',
    stderr: /^Er is geen verslag gevonden\./u,
  },
  ...[
    ['--format', 'html'],
    ['--format', 'mail', '--json'],
    ['--format', 'mail', '--ics', 'a.ics'],
    ['--week', '--due', '2027-02-01'],
    ['--week', '--overdue'],
    ['--all', '--week'],
    ['--all', '--due', '2027-02-01'],
    ['--all', '--overdue'],
    ['--ics', 'a.ics', '--week'],
    ['--ics', 'a.ics', '--due', '2027-02-01'],
    ['--ics', 'a.ics', '--overdue'],
  ].map(
    (args): Row => ({
      name: `what cannot go together: follow-up ${args.join(' ')}`,
      args: ['follow-up', ...args],
      files: archive,
      code: 2,
      stdout: '',
      stderr: args[1] === 'html' ? /--format html kan niet\. Kies text, markdown of mail\./u : /gaan niet samen/u,
    }),
  ),
  {
    name: 'what is past its day, in words, in English',
    args: ['opvolgen', '--plain', '--lang', 'en', '--overdue', '--today', '2027-01-20'],
    files: archive,
    code: 0,
    stdout: 'handhaver: langsgaan. 12 days late (8 January 2027). Een terras na elven, records/2026-12-18-terras.md\n',
    stderr: 'One thing is open; the day has passed for it.\n',
  },
  ...[['follow-up'], ['follow-up', 'archive'], ['follow-up', 'archive/releases/inzichten.md']].map(
    ([command = '', ...paths]): Row => ({
      name: `an insight of the organisation whose answer is past its day, and no other: ${[command, ...paths].join(' ')}`,
      args: [command, '--week', '--today', '2027-01-20', ...paths],
      files: { 'archive/releases/inzichten.md': insights, 'records/README.md': '' },
      code: 0,
      stdout:
        'directeur uitvoering\n  5 dagen te laat (15 januari 2027)\n    antwoord geven op wat teams zeiden: Regels zonder ruimte\n    inzichten · archive/releases/inzichten.md\n\n',
      stderr: 'Er staat één ding open; de dag is al voorbij.\n',
    }),
  ),
  {
    name: 'late records and late insights beside each other',
    args: ['follow-up', '--today', '2027-01-20', 'records', 'archive'],
    files: { ...archive, 'archive/releases/insights.md': insights },
    code: 0,
    stdout:
      /^Te laat\n {2}12 dagen {2}handhaver: langsgaan[^\n]+\n {2}5 dagen {3}directeur uitvoering: antwoord geven op wat teams zeiden: Regels/u,
  },
  {
    name: 'what is due by a day, as JSON',
    args: ['follow-up', '--due', '2027-02-01', '--today', '2027-01-01', '--json', 'records/2027'],
    files: archive,
    code: 0,
    stdout:
      '{\n  "format": "driehoek/follow-up-result@1",\n  "today": "2027-01-01",\n  "items": [\n    {\n      "kind": "action",\n      "role": "inspector",\n      "what": "write to the centre",\n      "due": "2027-02-01",\n      "overdue": false,\n      "file": "records/2027/2027-01-10-nine.md",\n      "title": "Nine toddlers",\n      "date": "2027-01-10",\n      "id": null\n    }\n  ],\n  "unread": []\n}\n',
    stderr: '',
  },
  {
    name: 'nothing to follow up',
    args: ['follow-up', '--overdue', '--today', '2026-01-01'],
    files: archive,
    code: 0,
    stdout: '',
    stderr: 'Er staat niets open.\n',
  },
  {
    name: 'what could not be read is named, also here',
    args: ['follow-up'],
    files: { 'records/stuk.md': aRecord({ status: 'misschien' }) },
    code: 1,
    stderr: /Er staat niets open\.\nEén bestand is niet gelezen[\s\S]*stuk\.md:6:9/u,
  },
  {
    name: 'what is to be followed up in a record with a fault is there all the same, as open',
    args: ['follow-up', '--all', '--today', '2027-01-01'],
    files: { 'records/x.md': aRecord({ status: 'closd' }, { actions: '- [ ] handhaver: bellen (2027-01-08)' }) },
    code: 1,
    stdout: /^handhaver\n {2}8 januari 2027\n {4}bellen\n/u,
    stderr: /Er staat één ding open\.\nEén bestand is niet gelezen[^\n]+\n {2}records\/x\.md:6:9/u,
  },
  {
    name: 'what is to be followed up beside a record that holds two versions mixed up, which is named with its line',
    args: ['follow-up', '--all', '--today', '2027-01-01'],
    files: mixed,
    code: 1,
    stdout: /^b\n {2}1 februari 2027\n {4}y\n[^\n]+records\/a\.md\n\n$/u,
    stderr: new RegExp(`^Er staat één ding open\\.\\n${mixedUp.source.slice(1)}`, 'u'),
  },
  {
    name: 'the same as JSON',
    args: ['follow-up', '--today', '2027-01-01', '--json'],
    files: mixed,
    code: 1,
    stdout:
      /"what": "y",(?![\s\S]*"kind")[\s\S]*"unread": \[\n {4}\{\n {6}"rule": "conflict-marker",\n[^\n]+\n {6}"file": "records\/b\.md",\n {6}"line": 18,[\s\S]*"message": "Hier staan twee versies/u,
  },
  {
    name: 'what could not be placed is named by its line, and nothing is wrong with the file',
    args: ['follow-up', '--today', '2027-01-01', '--json'],
    files: unplaced,
    code: 0,
    stdout:
      /"unread": \[\n {4}\{\n(?: {6}"(?:rule|severity)"[^\n]+\n){2} {6}"file": "records\/x\.md",\n {6}"line": 19,[\s\S]*"line": 27,[\s\S]*"line": 37,(?![\s\S]*"line":)/u,
    stderr:
      /^Dit is niet gelezen[^\n]+\n {2}records\/x\.md:19[^\n]*\n {2}records\/x\.md:27[^\n]*\n {2}records\/x\.md:37[^\n]*\n$/u,
  },
  {
    name: 'of a record that a hand closed: all that was promised, and what may be an agreement and could not be read',
    args: ['follow-up', '--all', '--today', '2027-01-20'],
    files: Object.fromEntries(
      Object.entries(unplaced).map(([file, text]) => [file, text.replace('status: open', 'status: closed')]),
    ),
    code: 0,
    stdout: /^a\n {2}12 dagen te laat \(8 januari 2027\)\n {4}x\n/u,
    stderr: /beloofd hebben:\n {2}records\/x\.md:27[^\n]*\n$/u,
  },
  {
    name: 'a calendar of what has a day',
    args: ['follow-up', '--ics', 'agenda.ics'],
    files: archive,
    code: 0,
    stdout: 'agenda.ics\n',
    stderr: 'Vier dingen staan in de agenda. Zonder dag, dus niet in de agenda: 1.\n',
  },
  {
    name: 'a calendar over a calendar of ours',
    args: ['follow-up', '--ics', 'agenda.ics'],
    files: { ...archive, 'agenda.ics': 'BEGIN:VCALENDAR\r\nPRODID:-//driehoek//x\r\nEND:VCALENDAR\r\n' },
    code: 0,
    stdout: 'agenda.ics\n',
  },
  {
    name: 'a calendar over one of ours that is cut off',
    args: ['follow-up', '--ics', 'agenda.ics'],
    files: { ...archive, 'agenda.ics': 'BEGIN:VCALENDAR\r\nPRODID:-//driehoek//x\r\n' },
    code: 2,
    stdout: '',
    stderr:
      /agenda\.ics is niet te lezen als agenda: vanaf regel 3 klopt het niet\. Er is niets veranderd\.\n {2}Zet een/u,
  },
  {
    name: 'a calendar over something else',
    args: ['follow-up', '--ics', 'agenda.ics'],
    files: { ...archive, 'agenda.ics': 'BEGIN:VCALENDAR\r\nPRODID:-//anders\r\n' },
    code: 2,
    stderr: /agenda\.ics bestaat al en is niet overschreven/u,
  },
  {
    name: 'a calendar to a folder there is not',
    args: ['follow-up', '--ics', 'weg/agenda.ics'],
    files: archive,
    code: 2,
    stderr: /weg\/agenda\.ics is niet te schrijven: die map is er niet/u,
  },
  { name: 'due by no day', args: ['follow-up', '--due', 'morgen'], code: 2, stderr: /--due morgen/u },

  {
    name: 'a look-back on nothing names what is waiting',
    args: ['look-back'],
    files: archive,
    env: { SOURCE_DATE_EPOCH: '1804400000' },
    code: 2,
    stderr:
      /Op welk verslag kijken jullie terug\?\n {2}driehoek look-back records\/2026-12-18-terras\.md {2}\(sinds 5 maart 2027\)\n$/u,
  },
  {
    name: 'a look-back on nothing while nothing waits',
    args: ['terugblik'],
    code: 2,
    stderr: /Noem het bestand van het verslag/u,
  },
  {
    name: 'a look-back on a record there is not, the nearest named',
    args: ['look-back', '2026-12-18-teras'],
    files: archive,
    code: 2,
    stderr: /Er is geen verslag "2026-12-18-teras"\. Bedoel je "2026-12-18-terras\.md"\?/u,
  },
  {
    name: 'a look-back without a terminal names what is missing',
    args: ['look-back', '2026-12-18-terras', '--date', '2027-03-05'],
    files: archive,
    code: 2,
    stderr:
      /er is geen terminal[\s\S]*actions: de velden agreement-1\n[\s\S]*driehoek look-back records\/2026-12-18-terras\.md --skeleton > antwoorden\.yaml/u,
  },
  {
    name: 'a look-back on an English record asks in English',
    args: ['look-back', 'records/2027/2027-01-10-nine.md', '--date', '2027-03-05', '--skeleton'],
    files: archive,
    code: 0,
    stdout: /^# Look-back on "Nine toddlers"[\s\S]*# Has this been done\? inspector: write to the centre/u,
  },
  {
    name: 'a look-back before the session',
    args: ['look-back', '2026-12-18-terras', '--date', '2026-12-17'],
    files: archive,
    code: 2,
    stderr: /17 december 2026 ligt vóór het gesprek van 18 december 2026/u,
  },
  {
    name: 'a look-back before the session, by the day in the file',
    args: ['look-back', '2026-12-18-terras', '--answers', '-'],
    files: archive,
    input:
      'format: driehoek/answers@1\ndate: 2026-12-17\nanswers:\n  happened: { happened: x }\n  actions: { agreement-1: { open: 2027-03-20 } }\n  word-back: { word-back: "no" }\n  dissent: { view-1: open }\n  remaining: {}\n  next: { status: open }\n',
    code: 2,
    stderr: /17 december 2026 ligt vóór het gesprek/u,
  },
  {
    name: 'a look-back on a record with a fault, which is told at its place and stops nothing',
    args: ['look-back', 'records/x.md', '--answers', '-'],
    files: { 'records/x.md': aRecord({ outcome: 'klaar' }) },
    code: 2,
    stderr: /^records\/x\.md:7:10 {2}fout {2}wrong-value[\s\S]*<stdin>:1:1/u,
  },
  {
    name: 'a look-back on a record that ends in open code',
    args: ['look-back', 'records/x.md', '--answers', '-'],
    files: { 'records/x.md': `${aRecord()}\n\`\`\`\ncode` },
    code: 2,
    stderr: /begint op regel 15 een codeblok/u,
  },
  {
    name: 'a look-back through a link',
    args: ['look-back', 'l.md', '--answers', '-'],
    files: { 'records/x.md': aRecord() },
    before: (cwd) => symlinkSync(join(cwd, 'records', 'x.md'), join(cwd, 'l.md')),
    code: 2,
    stderr: /l\.md is een koppeling/u,
  },
  {
    name: 'a look-back on a folder',
    args: ['look-back', 'records', '--answers', '-'],
    files: archive,
    code: 2,
    stderr: /records is geen gewoon bestand/u,
  },
  {
    name: 'a look-back with nothing answered: every question named, nothing written',
    args: ['look-back', 'x', '--answers', '-', '--date', '2027-03-05'],
    files: { 'records/x.md': aRecord() },
    input: 'format: driehoek/answers@1\nanswers: {}\n',
    code: 2,
    stderr: /"happened" ontbreekt[\s\S]*"next" ontbreekt[\s\S]*"word-back" ontbreekt[\s\S]*Er is niets geschreven/u,
  },
  {
    name: 'a look-back with steps skipped says so in the record',
    args: ['look-back', 'x', '--answers', '-', '--date', '2027-03-05'],
    files: { 'records/x.md': aRecord() },
    input:
      'format: driehoek/answers@1\nanswers:\n  happened: { happened: Niets }\n  word-back: { skip: nog te vroeg }\n  remaining: { skip: geen tijd }\n  next: { status: open }\n',
    code: 0,
    stdout: 'records/x.md\n',
    stderr: 'De terugblik staat in records/x.md.\n',
  },
  {
    name: 'report on the half-year of a team',
    args: ['report', 'archief'],
    before: manyRecords(80),
    env: archiveDay,
    code: 0,
    stdout:
      /^ {2}Van en voor ons team\.[\s\S]*De tweede helft van 2026 naast de eerste[\s\S]*gesprekken +\d+ +\d+\n[\s\S]*zet --all/iu,
    stderr: '',
  },
  {
    name: 'report by its Dutch name, in English words',
    args: ['--plain', 'rapport', 'archief', '--lang', 'en', '--all'],
    before: manyRecords(80),
    env: archiveDay,
    code: 0,
    stdout:
      /^ {2}By and for our team\.[\s\S]*sessions: July–Dec 2026 \d+; Jan–June 2026 \d+\.\n[\s\S]*What this report is/u,
  },
  {
    name: 'report on a half-year that is named, however few its sessions',
    args: ['report', 'archief', '--period', '2026-H1', '--json'],
    before: manyRecords(4),
    env: archiveDay,
    code: 0,
    stdout: /"halves": \[\n {4}\{\n {6}"period": "2026-H1",\n {6}"sessions": \d/u,
  },
  {
    name: 'report as JSON',
    args: ['report', 'archief', '--json'],
    before: manyRecords(80),
    env: archiveDay,
    code: 0,
    stdout: /^\{\n {2}"format": "driehoek\/report-result@1",/u,
    stderr: '',
  },
  {
    name: 'report as CSV',
    args: ['report', 'archief', '--format', 'csv'],
    before: manyRecords(80),
    env: archiveDay,
    code: 0,
    stdout:
      /^"format";"period";"table";"row";"column";"value"\r\n"driehoek\/report-result@1";"2026-H2";"sessions";"all";"n";"\d+"\r\n/u,
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
    stdout: /gesprekken +\d+ +\d+\n[\s\S]*2 bestanden tellen niet mee/u,
    stderr:
      /niet meegeteld:\n {2}team-001\/records\/2026-01-01-kapot\.md: het verslag klopt niet[\s\S]*2026-01-02-later\.md/u,
  },
  {
    name: 'report names the line of a record that holds two versions mixed up, and counts the rest',
    args: ['report', 'archief'],
    files: { 'archief/team-001/records/2026-01-01-half.md': mixed['records/b.md'] ?? '' },
    before: manyRecords(80),
    env: archiveDay,
    code: 1,
    stdout: /Eén bestand telt niet mee\./u,
    stderr:
      '1 bestand is niet meegeteld:\n  team-001/records/2026-01-01-half.md:18: er staan twee versies door elkaar; maak eerst de samenvoeging in git af\n',
  },
  {
    name: 'report on records of two teams names both',
    args: ['report', 'alles'],
    files: {
      'alles/a/driehoek.config.yaml': `format: driehoek/config@1\nteam: { id: team-a, domain: beleid, position: gemengd }\n`,
      'alles/a/records/x.md': aRecord(),
      'alles/b/driehoek.config.yaml': `format: driehoek/config@1\nteam: { id: team-b, domain: beleid, position: gemengd }\n`,
      'alles/b/records/y.md': aRecord(),
    },
    env: { SOURCE_DATE_EPOCH: '1805000000' },
    code: 2,
    stderr: /meer dan één team: team-a en team-b\.[\s\S]*--archive MAP/u,
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
  {
    name: 'report on no half-year',
    args: ['report', '--period', '2026-H3'],
    code: 2,
    stderr: /--period 2026-H3 is geen half jaar/u,
  },
  {
    name: 'report up to a day, which there is no more',
    args: ['report', '--archive', 'A', '--until', '2026-05-01'],
    code: 2,
    stderr: /--until[\s\S]*--period 2026-H1/u,
  },
  {
    name: 'report on one kind of work, which there is no more',
    args: ['report', '--domain', 'beleid'],
    code: 2,
    stderr: /--domain[\s\S]*--archive MAP/u,
  },
  {
    name: 'report on a part, which there is no more',
    args: ['report', '--json', '--shard', '1/8'],
    code: 2,
    stderr: /--shard[\s\S]*driehoek hand-over/u,
  },
  {
    name: 'report on an archive without a release',
    args: ['report', '--archive', 'A'],
    files: { 'A/themes.yaml': '' },
    code: 2,
    stderr: /In A\/releases staat geen uitgebracht half jaar[\s\S]*archive release/u,
  },
  {
    name: 'report on records and an archive at once',
    args: ['report', 'records', '--archive', 'A'],
    code: 2,
    stderr: /óf verslagen, óf --archive/u,
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
  {
    name: 'values, from a file of slips',
    args: ['waarden', '--slips', 'a.txt', '--date', '2027-02-04'],
    files: { 'a.txt': nineSlips },
    code: 0,
    stdout: /^Vaak bij de eerste tien: [^\d]*Professioneel gedrag[^\d]*$/u,
    stderr: 'Bewaard: values/2027-02-04-goed-werk-30.md\n',
  },
  {
    name: 'values in English, from the input to the output, with a slip that is missing',
    args: ['values', '--slips', '-', '--output', '-', '--people', '10', '--lang', 'en'],
    input: nineSlips,
    code: 0,
    stdout: /^---\nformat: driehoek\/values-result@1\n[\s\S]*Often/u,
    stderr: 'Slip 10 was not handed in.\n',
  },
  {
    name: 'values with a wrong line',
    args: ['values', '--slips', 'a.txt'],
    files: { 'a.txt': `${nineSlips}\n10 123\n` },
    code: 2,
    stdout: '',
    stderr: /^Fout: a\.txt:10: Briefje 10: 3 cijfers, het moeten er 30 zijn\.\nEr is niets geteld/u,
  },
  {
    name: 'values from an empty file',
    args: ['values', '--slips', '-'],
    input: '\n',
    code: 2,
    stderr: /geen briefje/u,
  },
  { name: 'values for no people', args: ['values', '--slips', '-', '--people', '0'], code: 2, stderr: /--people 0/u },
  {
    name: 'values for a number of people without slips',
    args: ['values', '--people', '9'],
    code: 2,
    stderr: /--slips/u,
  },
  { name: 'values without slips or a terminal', args: ['values'], code: 2, stderr: /driehoek values --slips/u },
  {
    name: 'values as JSON and as Markdown at once',
    args: ['values', '--slips', '-', '--output', '-', '--json'],
    input: nineSlips,
    code: 2,
    stderr: /--json/u,
  },
  {
    name: 'values with cards that are wrong',
    args: ['values', '--slips', '-', '--deck', 'eigen.yaml'],
    files: {
      'eigen.yaml': sample('deck').replace('[1, 1, 1, 1, 1]', '[1, 1, 2, 1, 1]').replace('id: rust', 'id: moed'),
    },
    input: nineSlips,
    code: 2,
    stderr: /eigen\.yaml:11:11 {2}fout {2}deck-twice[\s\S]*eigen\.yaml:5:8 {2}fout {2}deck-piles/u,
  },
  {
    name: 'values, what shifted since other cards',
    args: ['values', '--slips', '-', '--again', 'a.md'],
    files: { 'a.md': sample('values-result').replace('deck: goed-werk-30', 'deck: klein') },
    input: nineSlips,
    code: 2,
    stderr: /a\.md is gemaakt met andere kaarten: klein/u,
  },
  {
    name: 'values, what shifted',
    args: ['values', '--slips', '-', '--again', 'a.md', '--date', '2027-05-13', '--output', '-'],
    files: { 'a.md': sample('values-result').replace('people: 9', 'people: 8') },
    input: nineSlips,
    code: 0,
    stdout: /## Wat is verschoven[\s\S]*Toen waren jullie met acht, nu met negen[\s\S]*Eerst: Creativiteit/u,
  },
  { name: 'values show, before there is any', args: ['values', 'show'], code: 2, stderr: /In values staat nog geen/u },
  {
    name: 'values show, the latest',
    args: ['values', 'toon'],
    files: { 'values/a.md': sample('values-result'), 'values/b.md': sample('values-result').replace('02-04', '01-04') },
    code: 0,
    stdout: /^Waarden, 4 februari 2027\n/u,
    stderr: 'values/a.md\n',
  },
  {
    name: 'values show of a file that is none',
    args: ['values', 'show', 'a.md'],
    files: { 'a.md': '# Boodschappen\n' },
    code: 2,
    stderr: 'Fout: a.md is geen uitkomst van waarden.\n',
  },
  { name: 'values deck', args: ['values', 'deck'], code: 0, stdout: /^goed-werk-30 {2}Dertig waarden/u, stderr: '' },
  {
    name: 'values deck with its cards',
    args: ['values', 'deck', 'goed-werk-30', '--lang', 'en'],
    code: 0,
    stdout: /^ 6 {2}Religion {2,}living by your faith \(private\)$/mu,
  },
  { name: 'values deck there is not', args: ['values', 'deck', 'goed-werk'], code: 2, stderr: /"goed-werk-30"/u },
  {
    name: 'values forget',
    args: ['values', 'forget', 'values/a.md'],
    files: { 'values/a.md': sample('values-result'), 'values/a.svg': '<svg/>' },
    code: 0,
    stdout: 'values/a.md\nvalues/a.svg\n',
    stderr: /git/u,
  },
  {
    name: 'values forget of what is no result',
    args: ['values', 'forget', 'a.md'],
    files: { 'a.md': '# Boodschappen\n' },
    code: 2,
    stdout: '',
    stderr: /geen uitkomst/u,
  },
  { name: 'values self without a terminal', args: ['values', 'self'], code: 2, stderr: /--plain/u },
  {
    name: 'kit, for the most who can take part',
    args: ['tafel', 'kort'],
    code: 0,
    stdout: 'tafel-kort.html\n',
    stderr:
      /^Voor 8 mensen, samen \d+ vellen:\n {2}draaiboek[\s\S]*\nOpen het bestand in een browser[\s\S]*--people 7\.\n$/u,
  },
  {
    name: 'kit in English to standard output, with a case',
    args: ['kit', 'kort', '--case', 'terras-na-elven', '--only', 'case', '--people', '3', '-o', '-', '--lang', 'en'],
    code: 0,
    stdout: /^<!doctype html>[\s\S]*class="page case"/u,
    stderr: /^For 3 people, 3 sheets in all:\n {2}case/u,
  },
  {
    name: 'kit for more people than the session form is for',
    args: ['kit', 'kort', '--people', '20'],
    code: 0,
    stderr: /voor 3 tot 8 mensen\. De bladen zijn er nu voor 20\./u,
  },
  {
    name: 'kit with a sheet there is not, the nearest named',
    args: ['kit', '--only', 'drieheok'],
    code: 2,
    stderr: /^Fout: --only drieheok: zo heet geen blad\. Bedoel je "driehoek"\? Er zijn: draaiboek,/u,
  },
  { name: 'kit of a case that is not named', args: ['kit', '--only', 'casus'], code: 2, stderr: /--case ID/u },
  {
    name: 'kit never over a file',
    args: ['kit', '-o', 'a.html'],
    files: { 'a.html': 'x' },
    code: 2,
    stderr: /a\.html/u,
  },
  { name: 'kit as PDF to standard output', args: ['kit', '--to', 'pdf', '-o', '-'], code: 2, stderr: /--output/u },
  { name: 'kit for no people', args: ['kit', '--people', '0'], code: 2, stderr: /--people 0/u },
  { name: 'kit of a session form there is not', args: ['kit', 'kotr'], code: 2, stderr: /"kotr"/u },
  {
    name: 'hand-over asks people, or --yes',
    args: ['hand-over', '--period', '2026-H2'],
    files: { ...teamConfig, 'records/x.md': aRecord({ 'hand-over': '{ release: counted }' }) },
    env: afterTheYear,
    code: 2,
    stderr: /teruglezen|terug wat er meegaat[\s\S]*--yes/u,
  },
  {
    name: 'hand-over, after reading it back line by line',
    args: ['--plain', 'overdragen'],
    files: { ...teamConfig, 'records/x.md': aRecord({ 'hand-over': '{ release: counted, row: abcdef01 }' }) },
    env: afterTheYear,
    input: '1\n',
    code: 0,
    stdout: 'hand-over/period=2026-H2/team=oost/hand-over.jsonl\n',
    stderr: /- Ging over: maatwerk en willekeur\.[\s\S]*1 regel over de tweede helft van 2026/u,
    wrote: ['x.md'],
  },
  {
    name: 'hand-over to look at, in English, as data',
    args: ['hand-over', '--dry-run', '--json', '--lang', 'en'],
    files: { ...teamConfig, 'records/x.md': aRecord({ 'hand-over': '{ release: counted, row: abcdef01 }' }) },
    env: afterTheYear,
    code: 0,
    stdout: /^\{\n {2}"format": "driehoek\/hand-over-result@1",[\s\S]*"dryRun": true,[\s\S]*"row": "abcdef01"/u,
    stderr: '',
  },
  {
    name: 'hand-over with a record that cannot be read',
    args: ['hand-over', '--yes'],
    files: { ...teamConfig, 'records/b.md': mixed['records/b.md'] ?? '' },
    env: afterTheYear,
    code: 1,
    stderr: mixedUpBehind(/^In de tweede helft van 2026 staat geen gesprek[^\n]+\n/u),
  },
  {
    name: 'hand-over, people leave',
    args: ['--plain', 'hand-over'],
    files: { ...teamConfig, 'records/x.md': aRecord({ 'hand-over': '{ release: counted }' }) },
    env: afterTheYear,
    input: '2\n',
    code: 130,
    stdout: '',
    stderr: /Er is niets geschreven/u,
  },
  {
    name: 'an archive that is not there',
    args: ['archief'],
    code: 2,
    stderr: /^Fout: Er is geen archief: archive is er niet\.\n[^\n]+--archive/u,
  },
  {
    name: 'archive add',
    args: ['archief', 'toevoegen', 'a.jsonl'],
    files: { 'a.jsonl': printRows([aRow()]) },
    env: afterTheYear,
    code: 0,
    stdout: 'a.jsonl: 1 regel erbij.\n',
    stderr: '',
  },
  {
    name: 'archive add, and a row that is none',
    args: ['archive', 'add', 'a.jsonl', '--archive', 'ons archief'],
    files: { 'a.jsonl': `${printRows([aRow()])}{}\n` },
    env: afterTheYear,
    code: 1,
    stdout: 'a.jsonl: 1 regel erbij.\n',
    stderr: /^a\.jsonl:2: bij "format" staat iets/u,
  },
  {
    name: 'archive add, a file that is not there',
    args: ['archive', 'add', 'a.jsonl'],
    code: 2,
    stderr: /a\.jsonl is er niet/u,
  },
  {
    name: 'what is in an archive',
    args: ['archive', '--lang', 'en'],
    files: anArchive,
    env: afterTheYear,
    code: 0,
    stdout: '2026-H1  1 team, 1 row, not released yet\n',
    stderr: '',
  },
  {
    name: 'an archive with an insight that rests on nothing',
    args: ['archive'],
    files: { ...anArchive, 'archive/releases/inzichten.md': '## Iets\n' },
    env: afterTheYear,
    code: 1,
    stderr: /^archive\/releases\/inzichten\.md: Bij "Iets" staan geen zinnen/u,
  },
  {
    name: 'archive release',
    args: ['archive', 'release', '2026-H1'],
    files: anArchive,
    env: afterTheYear,
    code: 0,
    stdout: 'archive/releases/2026-H1.json\n',
    stderr: /^De eerste helft van 2026 is uitgebracht, met 1 team\./u,
  },
  {
    name: 'archive release, only counted',
    args: ['archief', 'uitbrengen', '2026-H1', '--exact'],
    files: anArchive,
    env: afterTheYear,
    code: 0,
    stdout: '     1  maatwerk en willekeur\n',
    stderr: /^Alleen voor jou: [\s\S]*is niet te zeggen\.\n$/u,
  },
  {
    name: 'archive release of what is not over',
    args: ['archive', 'release', '2027-H1'],
    files: anArchive,
    env: afterTheYear,
    code: 2,
    stderr: /nog niet voorbij/u,
  },
  {
    name: 'archive withdraw',
    args: ['archive', 'withdraw', 'team-a', '5b0c91e7'],
    files: anArchive,
    env: afterTheYear,
    code: 0,
    stdout: 'archive/period=2026-H1/team=team-a/hand-over.jsonl\n',
    stderr: /^De zin van regel 5b0c91e7 van het team "team-a" is weg\./u,
  },
  {
    name: 'archive withdraw, half a command',
    args: ['archive', 'withdraw', 'team-a'],
    files: anArchive,
    code: 2,
    stderr: /Er ontbreekt iets: row/u,
  },
  {
    name: 'archive letters of what was not released',
    args: ['archief', 'brieven', '2026-H1'],
    files: anArchive,
    env: afterTheYear,
    code: 2,
    stderr: /nog niet uitgebracht\.\n[^\n]*driehoek archive release 2026-H1/u,
  },
  {
    name: 'archive letters',
    args: ['archive', 'letters', '2026-H1', '--output', 'brieven'],
    files: anArchive,
    before: (cwd) => releaseIn(cwd, '2026-H1'),
    env: afterTheYear,
    code: 0,
    stdout: 'brieven/team-a.md\n',
    stderr: /^1 brief\./u,
  },
  {
    name: 'programme: none yet',
    args: ['programme'],
    code: 0,
    stdout: '',
    stderr: /^Er is hier nog geen traject\.\n[^\n]*driehoek programme new/u,
  },
  {
    name: 'programme new, with six people in a group',
    args: ['traject', 'nieuw', 'gw', ...planFlags],
    code: 0,
    stdout: 'programmes/gw.yaml\n',
    stderr: /alleen sterretjes[\s\S]*zeven of meer/u,
  },
  {
    name: 'programme new without what it needs',
    args: ['programme', 'new', 'gw', '--closing', '2027-06-10,13:30'],
    code: 2,
    stderr: /--leader, --group, --answer-from en --answer-due/u,
  },
  {
    name: 'programme new with two groups of one name',
    args: ['programme', 'new', 'gw', ...planFlags, '--group', 'a,9,09:30,2027-02-05,2027-03-05,2027-04-02,2027-05-14'],
    code: 2,
    stderr: /twee groepen die "a" heten/u,
  },
  {
    name: 'programme new with a group that has three days',
    args: ['programme', 'new', 'gw', ...planFlags, '--group', 'b,9,09:30,2027-02-05,2027-03-05,2027-04-02'],
    code: 2,
    stderr: /Groep b heeft drie dagen; de reeks heeft vier bijeenkomsten/u,
  },
  {
    name: 'programme new with a day that is none',
    args: ['programme', 'new', 'gw', ...planFlags, '--group', 'b,9,09:30,2027-02-30'],
    code: 2,
    stderr: /De dag 2027-02-30 bestaat niet/u,
  },
  {
    name: 'programme show',
    args: ['programme', 'show'],
    files: aProgramme,
    code: 0,
    stdout: /^gw\nGroep a, zes mensen\n {2}1 Kennismaken · 4 februari 2027 · gepland\n/u,
    stderr: '',
  },
  {
    name: 'programme show, in English, as data',
    args: ['programme', 'show', 'gw', '--json', '--lang', 'en'],
    files: aProgramme,
    code: 0,
    stdout: /^\{\n {2}"format": "driehoek\/programme-show-result@1",[\s\S]*"state": "planned"/u,
    stderr: '',
  },
  {
    name: 'programme show of one there is not',
    args: ['programme', 'show', 'gx'],
    files: aProgramme,
    code: 2,
    stderr: /geen traject "gx"\. Bedoel je gw\?/u,
  },
  {
    name: 'programme invite',
    args: ['programme', 'invite', 'gw', '--output', 'brieven'],
    files: aProgramme,
    code: 0,
    stdout: 'brieven/a.md\nbrieven/slot.md\nbrieven/gw.ics\n',
    stderr: /^Twee brieven en een agenda\./u,
  },
  {
    name: 'programme open of a group there is not',
    args: ['programme', 'open', 'gw', 'b'],
    files: aProgramme,
    code: 2,
    stderr: /geen groep "b"[\s\S]*De groepen zijn a\./u,
  },
  {
    name: 'programme open of a meeting there is not',
    args: ['programme', 'open', 'gw', 'a', '7'],
    files: aProgramme,
    code: 2,
    stderr: /"7" is geen bijeenkomst: noem een nummer van 1 tot en met 4/u,
  },
  {
    name: 'programme open with a record that was deleted',
    args: ['programme', 'open', 'gw', 'a'],
    files: { 'programmes/gw.yaml': `${aProgramme['programmes/gw.yaml']}held: { a/1: 2027-02-04-k3v9 }\n` },
    code: 2,
    stderr: /verslag 2027-02-04-k3v9 \(groep a, bijeenkomst 1\) is niet meer te vinden/u,
  },
  {
    name: 'programme close before there are lines',
    args: ['programme', 'close'],
    files: aProgramme,
    code: 2,
    stderr: /nog geen zinnen/u,
  },
  {
    name: 'programme page before the closing session',
    args: ['programme', 'page'],
    files: aProgramme,
    code: 2,
    stderr: /slotbijeenkomst is er nog niet/u,
  },
  {
    name: 'programme answer',
    args: ['programme', 'answer', '--text', 'Er komt een vast uur.', '--date', '2027-07-01'],
    files: aProgramme,
    code: 0,
    stdout: 'programmes/gw.yaml\n',
    stderr: /Het antwoord staat bij gw\./u,
  },
  {
    name: 'programme answer without one',
    args: ['programme', 'answer'],
    files: aProgramme,
    code: 2,
    stderr: /Zeg erbij wat het antwoord is/u,
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

describe.each([
  ['in process', inProcess, rows],
  ['as a program', spawned, rowsAsProgram(rows)],
] as const)('%s', (_, run, own) => {
  test.concurrent.each(own)('$name', async (row) => {
    const cwd = prepare(row);
    const { args, env, input } = row;
    expectRow(row, await run(args, { cwd, ...(env ? { env } : {}), ...(input === undefined ? {} : { input }) }), cwd);
  });
});
