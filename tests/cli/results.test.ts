import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CommandRow } from '../../src/cli/command-row.ts';
import { commandTable } from '../../src/cli/table.ts';
import { printRows } from '../../src/core/archive/row-file.ts';
import { languages } from '../../src/core/format/language.ts';
import { resultKinds } from '../../src/core/format/schema-kinds.ts';
import { sample } from '../support/example-files.ts';
import { aRow, releaseIn, writeRows } from '../support/hand-overs.ts';
import { inProcess } from '../support/in-process.ts';
import { shippedSchema } from '../support/schema-judges.ts';
import { seeded } from '../support/seeded.ts';
import { slipsWith } from '../support/sort-slips.ts';
import { emptyFolder, sessions } from '../support/workroom.ts';

const record = 'records/2026-12-18-een-terras.md';
const result = 'values/2027-02-04-goed-werk-30.md';

const newProgramme = [
  ...['nieuw', '--leader', 'begeleider', '--closing', '2027-06-10,13:30'],
  ...['--answer-from', 'directie', '--answer-due', '2027-07-08'],
];

/** Of every command with a result, lines that give one; each is run with `--json` in a project of its own. */
const lines: Readonly<Record<string, readonly (readonly string[])[]>> = {
  review: [
    ['--answers', sessions['kort nl']],
    ['--answers', sessions['kort nl'], '--output', '-'],
  ],
  resume: [],
  sessions: [[]],
  protocols: [[]],
  'protocols show': [['kort'], ['bewust-vakmanschap', '--start', '9.30'], ['dilemmamethode', '--lang', 'en']],
  'protocols time': [['kort'], ['bewust-vakmanschap', '--people', '30']],
  lenses: [[]],
  'lenses show': [['pressures']],
  new: [
    ['--from', 'terras-na-elven'],
    ['--from', 'terras-na-elven', 'Ons plein', '--role', 'Jan de Vries', '-o', '-'],
  ],
  cases: [[], ['terras'], ['xyzzy']],
  'cases show': [['terras-na-elven'], ['los']],
  'cases random': [
    ['--seed', 'x'],
    ['--side', 'professie-politiek'],
  ],
  show: [[record], ['terras-na-elven'], ['cases/stuk.yaml']],
  check: [[], ['cases', '--rule', 'question-advice=off']],
  rules: [[], ['encoding']],
  share: [[record], [record, '--to', 'html', '-o', 'gedeeld.html']],
  init: [[], ['--dry-run', '--ci', 'gitlab']],
  list: [[], ['--kind', 'case'], ['records']],
  log: [[], ['--check']],
  'follow-up': [[], ['--today', '2030-01-01', '--overdue']],
  'look-back': [[record, '--answers', 'terugblik.yaml']],
  report: [[], ['--period', '2026-H1']],
  pulse: [
    ['--slips', 'slips.txt'],
    ['--slips', 'slips.txt', '--again', 'pulse.md', '--output', '-'],
  ],
  'pulse show': [['pulse.md']],
  kit: [['kort'], ['kort', '--only', 'script', '-o', '-']],
  values: [
    ['--slips', 'briefjes.txt'],
    ['--slips', 'briefjes.txt', '--people', '9', '--again', result],
    ['--slips', 'vier.txt'],
  ],
  'values show': [[], [result]],
  'values deck': [[], ['goed-werk-30']],
  'values forget': [[result]],
  programme: [[]],
  'programme new': [[...newProgramme, '--group', 'a,8,09:30,2027-02-04,2027-03-04,2027-04-01,2027-05-13']],
  'programme show': [['gw']],
  'programme invite': [['gw', '--output', 'brieven']],
  'hand-over': [['--yes'], ['--dry-run', '--period', '2025-H2']],
  archive: [[]],
  'archive add': [['a.jsonl']],
  'archive release': [['2025-H1', '--exact'], ['2025-H1']],
  'archive withdraw': [['team-a', '5b0c91e7']],
  'archive letters': [['2024-H2']],
};

const slips = slipsWith(8, { 18: 8 }, { next: seeded(1) });

/** A record, a sound case and one with a fault. */
function project(): string {
  const cwd = emptyFolder();
  for (const folder of ['records', 'cases', 'values']) mkdirSync(join(cwd, folder));
  writeFileSync(join(cwd, record), sample('record'));
  writeFileSync(join(cwd, result), sample('values-result'));
  writeFileSync(join(cwd, 'briefjes.txt'), slips.join('\n'));
  writeFileSync(join(cwd, 'vier.txt'), slips.slice(0, 4).join('\n'));
  const looked = 'format: driehoek/answers@1\ndate: 2027-04-01\nanswers: { happened: Het ging goed. }\n';
  writeFileSync(join(cwd, 'terugblik.yaml'), looked);
  writeFileSync(join(cwd, 'cases', 'los.yaml'), sample('case'));
  writeFileSync(join(cwd, 'cases', 'stuk.yaml'), `${sample('case')}niveau: team\n`);
  const words = { release: 'quotable', sentence: 'Wij wachten.' } as const;
  writeRows(join(cwd, 'archive'), [aRow({ period: '2024-H2', ...words }), aRow({ period: '2025-H1', ...words })]);
  releaseIn(cwd, '2024-H2');
  writeFileSync(join(cwd, 'slips.txt'), [...Array(8).keys()].map((at) => `${at + 1} 123451234512 *3\n`).join(''));
  writeFileSync(join(cwd, 'pulse.md'), sample('pulse'));
  mkdirSync(join(cwd, 'programmes'));
  writeFileSync(join(cwd, 'programmes', 'gw.yaml'), sample('programme').replace(/^id: .*$/mu, 'id: gw'));
  writeFileSync(join(cwd, 'a.jsonl'), printRows([aRow({ row: 'abcdef01', period: '2024-H1' })]));
  return cwd;
}

const rows = commandTable.flatMap((row): { path: string; row: CommandRow }[] => [
  { path: row.name, row },
  ...(row.subs ?? []).map((sub) => ({ path: `${row.name} ${sub.name}`, row: sub })),
]);

/** They need the meetings of a whole programme: `tests/programme/whole.test.ts` holds what they print. */
const ofWhole = ['open', 'close', 'page', 'answer'].map((name) => `programme ${name}`);
const withResult = rows.filter(({ path, row }) => row.result !== undefined && !ofWhole.includes(path));

describe.each(withResult)('$path --json', ({ path, row: { result } }) => {
  test.each(languages)('prints what the schema in %s says, its format first', async (language) => {
    const own = lines[path] ?? [];
    expect(own.length, `a command line for ${path}`).toBeGreaterThan(0);
    for (const words of own) {
      const ran = await inProcess([...path.split(' '), ...words, '--json'], { cwd: project() });
      const data = JSON.parse(ran.stdout || 'null');
      expect(Object.entries(data ?? {})[0], `${words.join(' ')}: ${ran.stderr}`).toEqual([
        'format',
        expect.any(String),
      ]);
      const kind = resultKinds.find((one) => data.format === `driehoek/${one}@1`) ?? result;
      const valid = shippedSchema(kind ?? 'list-result', language);
      expect(valid(data), JSON.stringify(valid.errors, null, 2)).toBe(true);
    }
  });
});

/** Where one command gives two results, by what is asked of it: the second has no row of its own. */
const besides: readonly string[] = ['rule-result'];

test('every result has a command that gives it', () => {
  const given = rows.flatMap(({ row: { result } }) => result ?? []);
  expect(resultKinds.filter((kind) => !given.includes(kind) && !besides.includes(kind))).toEqual([]);
});

describe.each(rows.filter(({ row }) => row.result === undefined && row.hidden === undefined))(
  '$path without a result',
  ({ path, row }) => {
    test('refuses --json, and does nothing', async () => {
      const cwd = emptyFolder();
      const takes = row.takes?.startsWith('<') ? ['kort'] : [];
      const ran = await inProcess([...path.split(' '), ...takes, '--json'], { cwd });
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).toMatch(row.isData ? /kent geen --json/u : /De optie --json bestaat niet/u);
      expect(readdirSync(cwd)).toEqual([]);
    });
  },
);
