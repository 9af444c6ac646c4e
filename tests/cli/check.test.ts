import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lint } from 'markdownlint/promise';
import { describe, expect, test } from 'vitest';
import { drawSvg } from '../../src/core/draw/svg.ts';
import { nl } from '../../src/language/nl.ts';
import { expectRow, prepare, type Row, rowsAsProgram } from '../support/command-row.ts';
import { sample } from '../support/example-files.ts';
import { inProcess } from '../support/in-process.ts';
import { shippedSchema } from '../support/schema-judges.ts';
import { spawned } from '../support/spawned.ts';
import { emptyFolder, sessions } from '../support/workroom.ts';

const good = sample('case');
const record = sample('record');
const wrong = good.replace('level: team', 'level: teem');
const advised = good.replace('question: Mag ik', 'question: Hoe mag ik');
const cases = { 'cases/een-terras.yaml': good };

const rows: readonly Row[] = [
  {
    name: 'all in order',
    args: ['check'],
    files: cases,
    code: 0,
    stdout: '',
    stderr: '1 bestand nagekeken: alles in orde.\n',
  },
  { name: 'by its Dutch name', args: ['controleer', 'cases'], files: cases, code: 0 },
  {
    name: 'in English',
    args: ['check', '--lang', 'en'],
    files: cases,
    code: 0,
    stderr: '1 file checked: all in order.\n',
  },
  {
    name: 'a fault at its place, with the line and what to do',
    args: ['check'],
    files: { 'cases/een-terras.yaml': wrong },
    code: 1,
    stdout:
      /^cases\/een-terras\.yaml:6:8 {2}fout {2}wrong-value\n {2}\| level: teem\n {2}\| {8}\^{4}\n {2}Voorstel:\n {2}> level: team\n {2}"teem" kan hier niet\. Kies individu, team of organisatie\. Bedoel je "team"\?\n {2}Waarschijnlijk hoort hier: team\n/u,
    stderr: /^1 bestand nagekeken: 1 fout, 0 waarschuwingen\.\n/u,
  },
  {
    name: 'a warning is no error',
    args: ['check'],
    files: { 'cases/een-terras.yaml': advised },
    code: 0,
    stdout: /waarschuwing {2}question-advice/u,
  },
  {
    name: 'more warnings than allowed',
    args: ['check', '--max-warnings', '0'],
    files: { 'cases/een-terras.yaml': advised },
    code: 1,
    stderr: /meer waarschuwingen dan de 0 die mogen/u,
  },
  {
    name: 'a rule made an error',
    args: ['check', '--rule', 'question-advice=error'],
    files: { 'cases/a.yaml': advised },
    code: 1,
  },
  {
    name: 'a rule turned off',
    args: ['check', '--rule', 'question-advice=off'],
    files: { 'cases/a.yaml': advised },
    code: 0,
    stdout: '',
  },
  {
    name: 'a rule turned off by the team',
    args: ['check'],
    files: {
      'cases/a.yaml': advised,
      'driehoek.config.yaml': 'format: driehoek/config@1\nrules: { question-advice: off }\n',
    },
    code: 0,
    stdout: '',
  },
  {
    name: 'a rule there is not, the nearest named',
    args: ['check', '--rule', 'question-advise=off'],
    files: cases,
    code: 2,
    stderr: /"question-advise" bestaat niet\. Bedoel je "question-advice"\?/u,
  },
  {
    name: 'a rule there is not, in the config',
    args: ['check'],
    files: { ...cases, 'driehoek.config.yaml': 'format: driehoek/config@1\nrules:\n  question-advise: off\n' },
    code: 2,
    stdout: /^driehoek\.config\.yaml:3:3 {2}fout {2}unknown-rule/u,
    stderr: /driehoek\.config\.yaml kloppen niet/u,
  },
  {
    name: 'a report over a file of ours',
    args: ['check', '--format', 'json=cases/een-terras.yaml'],
    files: cases,
    code: 2,
    stderr: /een-terras\.yaml kan een casus of verslag zijn/u,
  },
  {
    name: 'two reports in one file',
    args: ['check', '--format', 'json=uit', '--format', 'sarif=uit'],
    files: cases,
    code: 2,
    stderr: /niet allebei naar uit/u,
  },
  {
    name: 'a rule set to nothing',
    args: ['check', '--rule', 'question-advice=hard'],
    files: cases,
    code: 2,
    stderr: /--rule question-advice=hard: schrijf REGEL=off/u,
  },
  {
    name: 'a rule set twice over',
    args: ['check', '--rule', 'question-advice=off=error'],
    files: cases,
    code: 2,
    stderr: /--rule question-advice=off=error: /u,
  },
  {
    name: 'a rule that is not set',
    args: ['check', '--rule', 'question-advice'],
    files: cases,
    code: 2,
    stderr: /REGEL=off/u,
  },
  {
    name: 'a config that is broken, at its place',
    args: ['check'],
    files: { ...cases, 'driehoek.config.yaml': 'format: driehoek/config@1\nrules:\n  question-advice: hard\n' },
    code: 2,
    stdout: /^driehoek\.config\.yaml:3:20 {2}fout {2}wrong-value/u,
    stderr: /driehoek\.config\.yaml kloppen niet/u,
  },
  { name: 'nothing there', args: ['check'], code: 2, stderr: /niets om na te kijken[\s\S]*cases en records/u },
  {
    name: 'a folder without anything of ours',
    args: ['check', 'x'],
    files: { 'x/a.yaml': 'a: 1\n' },
    code: 2,
    stderr: /niets om na te kijken/u,
  },
  { name: 'a path that is not there', args: ['check', 'weg.yaml'], code: 2, stderr: /weg\.yaml is er niet/u },
  {
    name: 'a glob that matches nothing',
    args: ['check', 'cases/*.yml'],
    files: cases,
    code: 2,
    stderr: /"cases\/\*\.yml" staat voor geen enkel bestand/u,
  },
  {
    name: 'a glob',
    args: ['check', '**/*.yaml'],
    files: { ...cases, 'mijn map/b.yaml': wrong },
    code: 1,
    stdout: /^mijn map\/b\.yaml:6:8/u,
  },
  {
    name: 'a glob that takes away',
    args: ['check', '**/*.yaml', '!mijn map'],
    files: { ...cases, 'mijn map/b.yaml': wrong },
    code: 0,
  },
  { name: 'a folder, twice', args: ['check', 'cases', './cases'], files: cases, code: 0, stderr: /^1 bestand/u },
  {
    name: 'a file by its name, its folder and a pattern',
    args: ['check', 'cases/a.yaml', './cases/../cases/a.yaml', 'cases', '**/*.yaml', 'cases/'],
    files: { 'cases/a.yaml': wrong },
    code: 1,
    stderr: /^1 bestand nagekeken: 1 fout, 0 waarschuwingen\.\n/u,
  },
  {
    name: 'what other programs keep is passed over',
    args: ['check', '.'],
    files: {
      ...cases,
      'node_modules/a.yaml': wrong,
      '.github/b.yaml': wrong,
      'c.yaml': 'services: {}\n',
      'README.md': '# x\n',
    },
    code: 0,
    stderr: /^1 bestand/u,
  },
  {
    name: 'an empty file among the cases',
    args: ['check'],
    files: { 'cases/a.yaml': '' },
    code: 1,
    stdout: /cases\/a\.yaml:1:1 {2}fout {2}empty-file/u,
  },
  {
    name: 'a file without front matter among the records',
    args: ['check'],
    files: { 'records/a.md': '# x\n' },
    code: 1,
    stdout: /no-front-matter/u,
  },
  {
    name: 'the log among the records is no record',
    args: ['check'],
    files: { 'records/README.md': '# Logboek\n', 'records/2026-12-18-a.md': record },
    code: 0,
    stderr: /^1 bestand/u,
  },
  {
    name: 'a file without format among the cases',
    args: ['check'],
    files: { 'cases/a.yaml': 'title: x\n' },
    code: 1,
    stdout: /missing-format/u,
  },
  {
    name: 'a named file that says nothing',
    args: ['check', 'notitie.md'],
    files: { 'notitie.md': '# x\n' },
    code: 1,
    stdout: /missing-format/u,
  },
  {
    name: 'a format with a slip of the pen',
    args: ['check', 'a.yaml'],
    files: { 'a.yaml': 'format: driehoek/cas@1\n' },
    code: 1,
    stdout: /a\.yaml:1:9 {2}fout {2}wrong-format[\s\S]*Bedoel je "driehoek\/case@1"/u,
  },
  {
    name: 'two cases of one name',
    args: ['check'],
    files: { 'cases/a.yaml': good, 'cases/oud/a.yaml': good },
    code: 1,
    stdout: /^cases\/oud\/a\.yaml:1:1 {2}fout {2}duplicate-id[\s\S]*cases\/a\.yaml/u,
  },
  {
    name: 'the same in another language is no double',
    args: ['check'],
    files: {
      'cases/nl/a.yaml': good,
      'cases/en/a.yaml': good
        .replace('language: nl', 'language: en')
        .replace('Mag ik het', 'May I leave the')
        .replace('Vrijdagavond', 'Friday evening'),
    },
    code: 0,
  },
  {
    name: 'every file broken, every file told',
    args: ['check'],
    files: Object.fromEntries([1, 2, 3].map((n) => [`cases/c${n}.yaml`, 'title: "x\n'])),
    code: 1,
    stdout: /c1\.yaml[\s\S]*c2\.yaml[\s\S]*c3\.yaml/u,
  },
  {
    name: 'a link to a case that is not there',
    args: ['check'],
    files: { 'records/2026-12-18-a.md': record.replace('protocol: kort', 'case: ../cases/weg.yaml\nprotocol: kort') },
    code: 1,
    stdout: /2026-12-18-a\.md:8:7 {2}fout {2}link-case/u,
  },
  {
    name: 'a link to a case of the library',
    args: ['check'],
    files: {
      'records/2026-12-18-a.md': record.replace('protocol: kort', 'case: library:terras-na-elven\nprotocol: kort'),
    },
    code: 0,
  },
  {
    name: 'a look-back that has passed',
    args: ['check', '--today', '2027-02-01'],
    files: { 'records/2026-12-18-a.md': record },
    code: 0,
    stdout: /look-back-passed[\s\S]*action-overdue/u,
  },
  {
    name: 'a day that does not exist',
    args: ['check', '--today', '2027-02-30'],
    files: cases,
    code: 2,
    stderr: /--today 2027-02-30/u,
  },
  {
    name: 'text that is no UTF-8',
    args: ['check'],
    before: (cwd) => bytesIn(cwd, 'cases/a.yaml', [...Buffer.from('format: driehoek/case@1\ntitle: caf'), 0xe9, 10]),
    code: 1,
    stdout: /a\.yaml:1:1 {2}fout {2}encoding\n[\s\S]*Windows-1252[\s\S]*regel 2, teken 11/u,
  },
  {
    name: 'text in no encoding that is known',
    args: ['check'],
    before: (cwd) => bytesIn(cwd, 'cases/a.yaml', [...Buffer.from('format: driehoek/case@1\ntitle: caf'), 0x81, 10]),
    code: 1,
    stdout: /a\.yaml:2:11 {2}fout {2}encoding/u,
  },
  {
    name: 'text in UTF-16',
    args: ['check'],
    before: (cwd) => bytesIn(cwd, 'cases/a.yaml', [0xff, 0xfe, 0x61, 0]),
    code: 1,
    stdout: /encoding[\s\S]*UTF-16/u,
  },
  {
    name: 'a file of 50 MB',
    args: ['check'],
    before: (cwd) => bytesIn(cwd, 'cases/a.yaml', Buffer.alloc(50 * 1024 * 1024, 'a: b\n')),
    code: 1,
    stdout: /a\.yaml:1:1 {2}fout {2}file-size/u,
  },
  {
    name: 'aliases upon aliases',
    args: ['check'],
    files: { 'cases/a.yaml': 'format: driehoek/case@1\na: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n' },
    code: 1,
    stdout: /a\.yaml:2:4 {2}fout {2}yaml-unsafe/u,
  },
  {
    name: 'nesting of 10,000 levels',
    args: ['check'],
    files: { 'cases/a.yaml': `format: driehoek/case@1\na: ${'['.repeat(10_000)}` },
    code: 1,
    stdout: /yaml-unsafe/u,
  },
  {
    name: 'keys of JavaScript',
    args: ['check'],
    files: { 'cases/a.yaml': 'format: driehoek/case@1\n__proto__: { x: 1 }\n' },
    code: 1,
    stdout: /a\.yaml:2:1 {2}fout {2}yaml-unsafe/u,
  },
  {
    name: 'a folder with the name of a file',
    args: ['check'],
    before: (cwd) => mkdirSync(join(cwd, 'cases', 'x.yaml'), { recursive: true }),
    code: 2,
    stderr: /niets om na te kijken/u,
  },
  {
    name: 'a link to a folder that is met anyway is passed over',
    args: ['check'],
    files: cases,
    before: (cwd) => symlinkSync(join(cwd, 'cases'), join(cwd, 'cases', 'kring')),
    code: 0,
    stderr: /^1 bestand/u,
  },
  {
    name: 'a link that leads nowhere',
    args: ['check'],
    files: cases,
    before: (cwd) => symlinkSync('weg', join(cwd, 'cases', 'b.yaml')),
    code: 1,
    stdout: /^cases\/b\.yaml:1:1 {2}fout {2}file-link\n {2}Dit is een koppeling \(symlink\)/u,
    stderr: '2 bestanden nagekeken: 1 fout, 0 waarschuwingen.\n',
  },
  {
    name: 'a pipe with the name of a file',
    args: ['check'],
    files: cases,
    before: (cwd) => execFileSync('mkfifo', [join(cwd, 'cases', 'b.yaml')]),
    code: 2,
    stderr: /cases\/b\.yaml is geen gewoon bestand/u,
  },
  {
    name: 'answers as JSON',
    args: ['check', 'a.json'],
    files: {
      'a.json': '{\n  "format": "driehoek/answers@1",\n  "protocol": "kort",\n  "answers": { "momment": "x" }\n}\n',
    },
    code: 1,
    stdout: /^a\.json:4:16 {2}fout {2}answers-step[\s\S]*Bedoel je "moment"\?/u,
  },
  {
    name: 'a form of report there is not',
    args: ['check', '--format', 'sarf'],
    files: cases,
    code: 2,
    stderr: /Bedoel je "sarif"\?/u,
  },
  {
    name: 'two forms on one output',
    args: ['check', '--format', 'json', '--format', 'sarif'],
    files: cases,
    code: 2,
    stderr: /maar één vorm/u,
  },
  {
    name: 'two forms on one output, one of them by its sign',
    args: ['check', '--format', 'json', '--format', 'sarif=-'],
    files: cases,
    code: 2,
    stdout: '',
    stderr: /maar één vorm/u,
  },
  {
    name: 'a form that goes to the output by its sign',
    args: ['check', '--format', 'json=-'],
    files: cases,
    code: 0,
    stdout: /^\{\n {2}"format": "driehoek\/check-result@1",\n[\s\S]*\n\}\n$/u,
    stderr: '1 bestand nagekeken: alles in orde.\n',
  },
  {
    name: 'a form that goes into a folder that is not there',
    args: ['check', '--format', 'json=weg/x.json'],
    files: cases,
    code: 2,
    stderr: /niet te schrijven/u,
  },
  {
    name: 'standard input under a name',
    args: ['check', '--stdin-filename', 'cases/a.yaml'],
    input: wrong,
    code: 1,
    stdout: /^cases\/a\.yaml:6:8/u,
  },
  {
    name: 'standard input, mended',
    args: ['check', '--fix', '--stdin-filename', 'cases/a.yaml'],
    input: good.replace('level: team', 'level: Team'),
    code: 0,
    stdout: good,
  },
  {
    name: 'standard input with nothing in it is an empty text',
    args: ['check', '--stdin-filename', 'cases/a.yaml'],
    code: 1,
    stdout: /^cases\/a\.yaml:1:1 {2}fout {2}empty-file/u,
    stderr: '1 bestand nagekeken: 1 fout, 0 waarschuwingen.\n',
  },
  {
    name: 'standard input with nothing in it, fixed',
    args: ['check', '--fix', '--stdin-filename', 'cases/a.yaml'],
    code: 1,
    stdout: '',
    stderr: /^cases\/a\.yaml:1:1 {2}fout {2}empty-file/u,
  },
  {
    name: 'standard input, fixed, leaves no room for a report',
    args: ['check', '--fix', '--json', '--stdin-filename', 'cases/a.yaml'],
    input: good,
    code: 2,
    stdout: '',
    stderr: /--fix --stdin-filename en --format kunnen niet samen/u,
  },
  {
    name: 'standard input beside a file',
    args: ['check', '--stdin-filename', 'cases/a.yaml', 'cases'],
    files: cases,
    input: good,
    code: 2,
    stderr: /--stdin-filename en cases kunnen niet samen/u,
  },
  {
    name: 'standard input by its sign and under a name',
    args: ['check', '-', '--stdin-filename', 'cases/a.yaml'],
    input: good,
    code: 0,
  },
  {
    name: 'standard input under no name',
    args: ['check', '--stdin-filename', ''],
    code: 2,
    stderr: /hoe het bestand heet/u,
  },
  { name: 'standard input without a name', args: ['check', '-'], code: 2, stderr: /--stdin-filename/u },
  {
    name: 'what is staged cannot be mended',
    args: ['check', '--staged', '--fix'],
    files: cases,
    code: 2,
    stderr: /--fix en --staged/u,
  },
  {
    name: 'staged, outside git',
    args: ['check', '--staged'],
    files: cases,
    env: { GIT_CEILING_DIRECTORIES: '/' },
    code: 2,
    stderr: /git-repository/u,
  },
  {
    name: 'a session form of the team, without being named',
    args: ['check'],
    files: {
      ...cases,
      'protocols/eigen.yaml': 'format: driehoek/protocol@1\ntitel: Eigen\n',
      'lenses/los.yaml': 'a: 1\n',
    },
    code: 1,
    stdout: /lenses\/los\.yaml:1:1 {2}fout {2}file-kind\n[\s\S]*protocols\/eigen\.yaml:2:1/u,
    stderr: /^3 bestanden/u,
  },
  { name: 'a part that is none', args: ['check', '--shard', '9/8'], files: cases, code: 2, stderr: /--shard 9\/8/u },
  {
    name: 'a part without files',
    args: ['check', '--shard', '7/900'],
    files: cases,
    code: 0,
    stderr: /Dit deel is leeg/u,
  },
  { name: 'a count that is none', args: ['check', '--jobs', 'veel'], files: cases, code: 2, stderr: /--jobs veel/u },
  {
    name: 'a file name that steers a terminal',
    args: ['check'],
    files: { 'cases/\u001b[31m.yaml': '' },
    code: 1,
    stdout: /‹U\+001B›/u,
  },
  { name: 'the list of rules', args: ['rules'], code: 0, stdout: /tension-dissolved +waarschuwing/u },
  {
    name: 'one rule, explained',
    args: ['rules', 'choice-not-an-option', '--lang', 'en'],
    code: 0,
    stdout: /Why: [\s\S]*choice: agreement\n +\^{9}\n[\s\S]*Right:/u,
  },
  {
    name: 'the rules as JSON, with those the team has turned off',
    args: ['rules', '--json'],
    files: { 'driehoek.config.yaml': 'format: driehoek/config@1\nrules: { question-advice: off }\n' },
    code: 0,
    stdout:
      /^\{\n {2}"format": "driehoek\/rules-result@1",[\s\S]*"id": "question-advice",\n +"group": "case",\n +"severity": "off"/u,
  },
  {
    name: 'one rule as JSON',
    args: ['rules', 'choice-not-an-option', '--json'],
    code: 0,
    stdout:
      /^\{\n {2}"format": "driehoek\/rule-result@1",\n {2}"id": "choice-not-an-option",[\s\S]*"bad": "[^⟦⟧]*choice: afspraak/u,
  },
  {
    name: 'an unknown rule as JSON',
    args: ['rules', 'encodin', '--json'],
    code: 2,
    stdout: '',
    stderr: /Bedoel je "encoding"\?/u,
  },
  { name: 'an unknown rule, explained', args: ['rules', 'encodin'], code: 2, stderr: /Bedoel je "encoding"\?/u },
];

function bytesIn(cwd: string, name: string, bytes: Uint8Array | number[]): void {
  mkdirSync(join(cwd, name, '..'), { recursive: true });
  writeFileSync(join(cwd, name), Buffer.from(bytes));
}

describe.each([
  ['in process', inProcess, rows],
  ['as a program', spawned, rowsAsProgram(rows)],
] as const)('check, %s', (_, run, own) => {
  test.concurrent.each(own)('$name', async (row) => {
    const cwd = prepare(row);
    const { args, env, input } = row;
    const wishes = { cwd, env: { SOURCE_DATE_EPOCH: '1797638400', ...env }, ...(input === undefined ? {} : { input }) };
    expectRow(row, await run(args, wishes), cwd);
  });
});

describe('JSON fits the schema that ships', () => {
  test.each([
    ['check-result', ['check', '--json'], 1],
    ['check-result', ['check', '--json', 'cases/goed.yaml', '--lang', 'en'], 0],
    ['rules-result', ['rules', '--json'], 0],
    ['rule-result', ['rules', 'encoding', '--json'], 0],
  ] as const)('%s of %s', async (kind, args, code) => {
    const cwd = prepare({ name: '', args, files: { 'cases/fout.yaml': wrong, 'cases/goed.yaml': good }, code });
    const ran = await inProcess(args, { cwd });
    expect(ran.code).toBe(code);
    const printed: unknown = JSON.parse(ran.stdout);
    const valid = shippedSchema(kind, 'nl');
    expect(valid(printed), JSON.stringify(valid.errors)).toBe(true);
    expect(valid({ ...(printed as object), more: 1 })).toBe(false);
  });
});

describe('what a session leaves behind', () => {
  test.each(Object.entries(sessions))('%s is in order, also for markdownlint', async (_, answers) => {
    const cwd = emptyFolder();
    const env = { SOURCE_DATE_EPOCH: '1795737600' };
    expect((await inProcess(['review', '--answers', answers], { cwd, env })).code).toBe(0);
    const files = readdirSync(join(cwd, 'records')).filter((name) => name.endsWith('.md'));
    const day = files[0]?.slice(0, 10) ?? '';
    const ran = await inProcess(['check', '--max-warnings', '0', '--today', day], { cwd, env });
    expect(ran, ran.stdout).toMatchObject({ code: 0, stdout: '' });
    const results = await lint({ files: files.map((name) => join(cwd, 'records', name)) });
    expect(Object.values(results).flat()).toEqual([]);
    writeFileSync(join(cwd, 'records', files[0]?.replace('.md', '.svg') ?? ''), drawSvg({ group: [10, 0, 0] }, nl));
    expect((await inProcess(['check'], { cwd, env })).stdout).toMatch(/svg-differs/u);
  });
});

describe('files', () => {
  const run = (args: readonly string[], files: Readonly<Record<string, string>>, before?: (cwd: string) => void) => {
    const cwd = prepare({ name: '', args, files, code: 0, ...(before ? { before } : {}) });
    return { cwd, ran: () => inProcess(args, { cwd, env: { SOURCE_DATE_EPOCH: '1797638400' } }) };
  };

  test('several reports at once, each to its file', async () => {
    const { cwd, ran } = run(['check', '--format', 'text', '--format', 'json=uit.json', '--format', 'text=uit.txt'], {
      'cases/a.yaml': wrong,
    });
    const { stdout, code } = await ran();
    expect(code).toBe(1);
    expect(readFileSync(join(cwd, 'uit.txt'), 'utf8').trim()).toBe(stdout.trim());
    expect(JSON.parse(readFileSync(join(cwd, 'uit.json'), 'utf8'))).toMatchObject({
      findings: [{ rule: 'wrong-value' }],
    });
  });

  test('--fix changes the bytes of the mends only, keeps mode and line ends, and has nothing left to do', async () => {
    const crlf = `\ufeff${good.replace('level: team', 'level: "Team" # ons team').replaceAll('\n', '\r\n')}`;
    const { cwd, ran } = run(['check', '--fix'], { 'cases/a.yaml': crlf, 'cases/b.yaml': good }, (own) =>
      chmodSync(join(own, 'cases/a.yaml'), 0o640),
    );
    expect(await ran()).toMatchObject({
      code: 0,
      stderr: '1 ding verbeterd in 1 bestand.\n2 bestanden nagekeken: alles in orde.\n',
    });
    expect(readFileSync(join(cwd, 'cases/a.yaml'), 'utf8')).toBe(crlf.replace('"Team"', '"team"'));
    expect((await ran()).stderr).toBe('2 bestanden nagekeken: alles in orde.\n');
    expect(
      execFileSync('stat', ['-c', '%a', join(cwd, 'cases/a.yaml')])
        .toString()
        .trim(),
    ).toBe('640');
  });

  test('what comes in and is no text goes out as it came when it is fixed', async () => {
    const { stdout, stderr, code } = await spawned([], {
      cwd: emptyFolder(),
      shell:
        'set -o pipefail; printf "title: caf\\201\\n" | "$NODE" "$PROGRAM" check --fix --stdin-filename cases/a.yaml | od -An -tx1 | tr -d " \\n"',
    });
    expect({ stdout, code }).toEqual({ stdout: `${Buffer.from('title: caf').toString('hex')}810a`, code: 1 });
    expect(stderr).toMatch(/^cases\/a\.yaml:1:11 {2}fout {2}encoding/u);
  });

  test('standard input that is closed is an empty text', async () => {
    const shell = '"$NODE" "$PROGRAM" check --stdin-filename cases/a.yaml <&-';
    const { stdout, stderr, code } = await spawned([], { cwd: emptyFolder(), shell });
    expect({ stderr, code }).toEqual({ stderr: '1 bestand nagekeken: 1 fout, 0 waarschuwingen.\n', code: 1 });
    expect(stdout).toMatch(/empty-file/u);
  });

  test('a folder that cannot be read might hold anything', async () => {
    const { cwd } = run(['check'], { ...cases, 'cases/dicht/b.yaml': good });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'cases', 'dicht'), 0);
    const user = process.getuid?.() === 0 ? { uid: 65_534 } : {};
    for (const words of [['check'], ['check', 'cases'], ['check', '**/*.yaml'], ['check', 'cases/dicht/b.yaml']]) {
      const { code, stderr } = await spawned([...words, '--no-cache'], { cwd, ...user });
      expect(code, words.join(' ')).toBe(2);
      expect(stderr).toMatch(/cases\/dicht(?:\/b\.yaml)? is niet te lezen: je mag daar niet bij/u);
    }
  });

  test('a pipe that closes early is no error', async () => {
    const files = Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`cases/c${n}.yaml`, wrong]));
    const cwd = prepare({ name: '', args: [], files, code: 0 });
    const { stderr } = await spawned([], {
      cwd,
      shell: '"$NODE" "$PROGRAM" check --no-cache | head -1 >uit.txt; echo "$PIPESTATUS" >code.txt',
    });
    expect(stderr).not.toMatch(/EPIPE|Error/u);
    expect(['0', '1']).toContain(readFileSync(join(cwd, 'code.txt'), 'utf8').trim());
  });
});
