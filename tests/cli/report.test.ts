import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lint } from 'markdownlint/promise';
import { describe, expect, test } from 'vitest';
import { csvCell } from '../../src/core/pages/csv.ts';
import type { OwnReport } from '../../src/core/report/own/result.ts';
import { aRecord } from '../support/archive.ts';
import { inProcess } from '../support/in-process.ts';
import { archive } from '../support/made-archive.ts';
import { archiveFolder, report } from '../support/report-run.ts';
import { shippedSchema } from '../support/schema-judges.ts';
import { emptyFolder } from '../support/workroom.ts';

const [first] = archive({ records: 1 });
const text = first?.text ?? '';

function laidOut(files: Readonly<Record<string, string>>): string {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, '.git'));
  for (const [name, own] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), own);
  }
  return cwd;
}

async function told(cwd: string, ...args: string[]): Promise<OwnReport> {
  const ran = await report(cwd, ...args, '--json');
  return JSON.parse(ran.stdout) as OwnReport;
}

/** The same record on another day, with other front matter. */
function on(day: string, more = ''): string {
  return text.replace(/^date: .*$/mu, `date: ${day}`).replace(/^status: /mu, `${more}status: `);
}

const team = (id: string) => `format: driehoek/config@1\nteam: { id: ${id}, domain: uitvoering, position: gemengd }\n`;

describe('whose report it is', () => {
  test('folders of years in one repository are one team', async () => {
    const years = [2021, 2022, 2023, 2024, 2025, 2026];
    const cwd = laidOut(Object.fromEntries(years.map((year) => [`records/${year}/x.md`, on(`${year}-03-01`)])));
    const found = await told(cwd);
    expect(found).toMatchObject({
      team: null,
      halves: [
        { period: '2026-H1', sessions: 1 },
        { period: '2025-H2', sessions: 0 },
      ],
    });
  });

  test('the team is that of the nearest settings above the records, wherever one stands', async () => {
    const cwd = laidOut({ 'teams/a/driehoek.config.yaml': team('team-a'), 'teams/a/records/x.md': on('2026-03-01') });
    expect(await told(cwd, 'teams')).toMatchObject({ team: 'team-a', halves: [{ sessions: 1 }, {}] });
  });

  test('records of more than one team are refused, and the teams named', async () => {
    const cwd = laidOut({
      'a/driehoek.config.yaml': team('team-a'),
      'a/records/x.md': on('2026-03-01'),
      'b/driehoek.config.yaml': team('team-b'),
      'b/records/y.md': on('2026-03-02'),
    });
    expect(await report(cwd, '.')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('team-a en team-b'),
    });
  });
});

describe('what counts', () => {
  test('a look-back is no session, nor is one by a form of the team’s own that says so', async () => {
    const form = readFileSync(join('templates', 'protocols', 'nl', 'kort.yaml'), 'utf8')
      .replace(/^id: .*$/mu, 'id: omkijken')
      .replace(/^minutes: /mu, 'purpose: look-back\nminutes: ');
    const by = (id: string, day: string) => on(day).replace(/^protocol: .*$/mu, `protocol: ${id}`);
    const cwd = laidOut({
      'protocols/omkijken.yaml': form,
      'records/a.md': on('2026-03-01'),
      'records/b.md': by('terugblik', '2026-03-02'),
      'records/c.md': by('omkijken', '2026-03-03'),
    });
    expect(await told(cwd)).toMatchObject({ halves: [{ period: '2026-H1', sessions: 1 }, {}], left_out: {} });
  });

  test('a session of which nothing may go along', async () => {
    const cwd = laidOut({
      'records/a.md': on('2026-03-01', 'hand-over: { release: none, needs: [tijd], needs-from: directie }\n'),
      'records/b.md': on('2026-03-02', 'hand-over: { release: counted }\n'),
    });
    const [now] = (await told(cwd)).halves;
    expect(now?.sessions).toBe(2);
    expect(now?.released).toEqual([
      { id: 'none', n: 1 },
      { id: 'counted', n: 1 },
      { id: 'quotable', n: 0 },
      { id: 'unasked', n: 0 },
    ]);
    expect(now?.needs.find(({ id }) => id === 'tijd')).toEqual({ id: 'tijd', n: 1 });
  });

  test('two half-years: that of the latest session, and the one before; older ones and, if asked, later ones do not', async () => {
    const days = ['2024-12-31', '2025-01-01', '2025-06-30', '2025-07-01', '2025-12-31', '2026-01-01', '2026-06-30'];
    const cwd = laidOut(Object.fromEntries(days.map((day) => [`records/${day}.md`, on(day)])));
    const counts = ({ halves }: OwnReport) => halves.map(({ period, sessions }) => [period, sessions]);
    expect(counts(await told(cwd))).toEqual([
      ['2026-H1', 2],
      ['2025-H2', 2],
    ]);
    expect(counts(await told(cwd, '--period', '2025-H1'))).toEqual([
      ['2025-H1', 2],
      ['2024-H2', 1],
    ]);
  });

  test('every placement, sentence and promise of a record', async () => {
    const own = aRecord(
      {
        triangle: '{ before: [[7, 2, 1], [7, 2, 1], [1, 1, 8], [5, 5, 0], [4, 3, 3]] }',
        'hand-over': '{ release: none }',
      },
      {
        actions:
          '- [ ] **Teamleider**: belt de ondernemer. Uiterlijk 20 december 2026.\n- [x] **Planner**: maakt ruimte.',
        'hand-over': '**Wat de organisatie moet horen:** Er is te weinig tijd.',
      },
    );
    const cwd = laidOut({ 'records/x.md': own });
    const ran = await inProcess(['report', '--json'], { cwd, env: { SOURCE_DATE_EPOCH: '1805000000' } });
    const found = JSON.parse(ran.stdout) as OwnReport;
    expect(found.halves[0]?.sessions).toBe(1);
    expect(found.promises).toMatchObject({ open: 1, late: 1, items: [{ role: 'Teamleider', file: 'records/x.md' }] });
    expect(found.halves[0]).toMatchObject({
      agreements: { done: 1, late: 1 },
      sentences: [{ sentence: 'Er is te weinig tijd.', release: 'none', file: 'records/x.md' }],
    });
    expect(found.halves[0]?.placed.before.map(({ at, n }) => [at.join('-'), n])).toContainEqual(['7-2-1', 2]);
  });
});

describe('records that cannot be counted', () => {
  test('a copy in another folder counts once and is named; one from the future is named', async () => {
    const cwd = archiveFolder(
      { records: 20, teams: 1 },
      {
        'archief/zz/2026-01-01-x.md': text,
        'archief/zzz/2026-01-01-x.md': text,
        'archief/zz/later.md': text.replace(/^date: .*$/mu, 'date: 2062-01-01'),
      },
    );
    const ran = await report(cwd, 'archief', '--json');
    expect(JSON.parse(ran.stdout)).toMatchObject({ left_out: { double: 1, future: 1 } });
    expect(ran).toMatchObject({ code: 1, stderr: expect.stringMatching(/zzz\/2026-01-01-x\.md: hetzelfde verslag/u) });
  });

  test.each([
    ['a later version', (own: string) => own.replace('driehoek/record@1', 'driehoek/record@2')],
    ['a version in quotes', (own: string) => own.replace('format: driehoek/record@1', '"format": "driehoek/record@0"')],
    ['front matter that never ends', (own: string) => own.replace(/\n---\n[\s\S]*$/u, '\n')],
    ['YAML that is none', (own: string) => own.replace('title: ', 'title: [')],
    ['a field there is not', (own: string) => own.replace('title: ', 'titel: ')],
  ])('one with %s is named', async (_, broken) => {
    const cwd = archiveFolder({ records: 20, teams: 1 }, { 'archief/zz/2026-01-01-x.md': broken(text) });
    const ran = await report(cwd, 'archief', '--json');
    expect(JSON.parse(ran.stdout)).toMatchObject({ left_out: { invalid: 1 } });
    expect(ran).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/zz\/2026-01-01-x\.md: het verslag klopt niet/u),
    });
  });

  test('one that lost its front matter is named; a README is not', async () => {
    const lost = text.slice(text.indexOf('<!--'));
    const cwd = archiveFolder(
      { records: 20, teams: 1 },
      { 'archief/x.md': lost, 'archief/README.md': '---\na: 1\n---\n' },
    );
    expect((await told(cwd, 'archief')).left_out).toEqual({ invalid: 1 });
  });

  test('one in which two versions stand mixed up is named with its line, also where that is in its front matter', async () => {
    const mixed = '<<<<<<< HEAD\ndate: 2026-01-01\n=======\ndate: 2026-01-02\n>>>>>>> x';
    const cwd = archiveFolder(
      { records: 20, teams: 1 },
      {
        'archief/a.md': text.replace(/^date: .*$/mu, mixed),
        'archief/b.md': `${text}\n> > > > > > > x\n`,
        'archief/uitleg.md': '# Zo voeg je samen\n\n<<<<<<< HEAD\n',
      },
    );
    const ran = await report(cwd, 'archief', '--json');
    expect(JSON.parse(ran.stdout)).toMatchObject({ left_out: { 'conflict-marker': 2 } });
    expect(ran.stderr).toMatch(
      / {2}a\.md:4: er staan twee versies door elkaar[^\n]*\n {2}b\.md:\d{2,3}: er staan twee versies/u,
    );
    expect(ran).toMatchObject({ code: 1, stderr: expect.not.stringContaining('uitleg') });
  });

  test('one with keys of other tools counts, and so does one with blanks behind its first line', async () => {
    const other = text.replace('title: ', 'tags: [x]\nx-wiki: 7\ntitle: ').replace('---\n', '---  \n');
    const cwd = archiveFolder({ records: 20, teams: 1 }, { 'archief/zz/2026-01-01-x.md': other });
    expect(await report(cwd, 'archief', '--json')).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('views', () => {
  test('the first screen fits in 24 rows of 80 columns and begins with whose it is', async () => {
    const cwd = archiveFolder({ records: 120, teams: 1 });
    for (const lang of ['nl', 'en']) {
      const { stdout } = await report(cwd, 'archief', '--lang', lang);
      const rows = stdout.split('\n');
      expect(rows.length).toBeLessThanOrEqual(24);
      expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(80);
      expect(rows[0]).toMatch(lang === 'nl' ? /^ {2}Van en voor ons team\./u : /^ {2}By and for our team\./u);
    }
  });

  test('Markdown with its drawings beside it passes markdownlint, and may be made anew', async () => {
    const cwd = archiveFolder({ records: 120, teams: 1 });
    for (const _ of [1, 2])
      expect((await report(cwd, 'archief', '--format', 'markdown', '-o', 'rapport.md')).code).toBe(0);
    const own = readFileSync(join(cwd, 'rapport.md'), 'utf8');
    const drawings = readdirSync(cwd).filter((name) => name.endsWith('.svg'));
    expect(drawings.length).toBeGreaterThan(3);
    for (const name of drawings) {
      expect(own).toContain(`](${name})`);
      expect(readFileSync(join(cwd, name), 'utf8')).toMatch(/^<svg [^>]*role="img"/u);
    }
    expect((await lint({ strings: { own }, config: { MD013: false } })).own).toEqual([]);
  });

  test('the page asks for nothing, and has no styles or scripts in its elements', async () => {
    const cwd = archiveFolder({ records: 90, teams: 1 });
    const { stdout } = await report(cwd, 'archief', '--format', 'html');
    expect(stdout).not.toMatch(
      /<(?:link|img|iframe|object|script)|url\(|@import|https?:\/\/(?!www\.w3\.org\/2000\/svg)/u,
    );
    expect(stdout).not.toMatch(/ style=| on[a-z]+=/u);
  });

  test('nothing is made of where the middle lies', async () => {
    const cwd = archiveFolder({ records: 90, teams: 1 });
    for (const format of ['text', 'markdown', 'html', 'csv'])
      expect((await report(cwd, 'archief', '--all', '--format', format)).stdout).not.toMatch(/in het midden/iu);
  });

  test('the JSON is of the schema that ships', async () => {
    const valid = shippedSchema('report-result', 'nl');
    const cwd = archiveFolder({ records: 60, teams: 1 }, { 'archief/x.md': '---\nformat: driehoek/record@1\n---\n' });
    const sound = await told(cwd, 'archief');
    expect(valid(sound) ? [] : valid.errors).toEqual([]);
    expect(valid({ ...sound, made: 'gisteren' })).toBe(false);
    expect(valid({ ...sound, extra: 1 })).toBe(false);
    const { promises: _, ...less } = sound;
    expect(valid(less)).toBe(false);
  });

  test.each([
    ['=1+1', `"'=1+1"`],
    ['+31', `"'+31"`],
    ['-2+3', `"'-2+3"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
    ['＝1', `"'＝1"`],
    ['a"b', '"a""b"'],
    ['-4.5', '"-4.5"'],
  ])('the CSV cell %j is no formula', (own, cell) => {
    expect(csvCell(own)).toBe(cell);
  });
});
