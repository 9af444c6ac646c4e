import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { HandOverRow } from '../../src/core/archive/row.ts';
import { readRows } from '../../src/core/archive/row-file.ts';
import { aRecord } from '../support/archive.ts';
import { inProcess } from '../support/in-process.ts';
import { emptyFolder } from '../support/workroom.ts';

const on = (day: string) => ({ SOURCE_DATE_EPOCH: String(Date.parse(`${day}T12:00:00Z`) / 1000) });
const team = (id: string, more = '') =>
  `format: driehoek/config@1\nteam:\n  id: ${id}\n  domain: uitvoering\n  position: medewerker\n${more}`;

let cwd = '';
const run = (args: string, { day = '2027-01-10', input = '' } = {}) =>
  inProcess(args.split(' '), { cwd, env: on(day), input });
const text = (path: string) => readFileSync(join(cwd, path), 'utf8');
const FILE = 'hand-over/period=2026-H2/team=oost/hand-over.jsonl';
const rowsIn = (path = FILE): HandOverRow[] => readRows(text(path)).rows.map(({ row }) => row);

function put(path: string, own: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), own);
}

function record(name: string, front: Record<string, string>, sentence = 'Wij missen een grens vooraf.'): void {
  put(`records/${name}.md`, aRecord(front, { 'hand-over': `**Wat de organisatie moet horen:** ${sentence}` }));
}

beforeEach(() => {
  cwd = emptyFolder();
  put('driehoek.config.yaml', team('oost'));
});

describe('handing over', () => {
  test('writes the rows of a half-year and keeps their names, and nothing else changes', async () => {
    record('a', { 'hand-over': '{ release: quotable }' });
    record('b', { 'hand-over': '{ release: counted }' });
    record('c', { 'hand-over': '{ release: none }' });
    record('d', {});
    record('e', { 'hand-over': '{ release: counted }', date: '2027-01-02' });
    const before = text('records/a.md');
    expect(await run('hand-over --yes')).toMatchObject({ code: 0, stdout: `${FILE}\n` });
    const rows = rowsIn();
    expect(rows.map(({ release }) => release).sort()).toEqual(['counted', 'quotable']);
    expect(rows.map(({ row }) => row)).toEqual(rows.map(({ row }) => row).sort());
    const kept = /row: ([0-9a-f]{8}), /u.exec(text('records/a.md'))?.[1] ?? '';
    expect(text('records/a.md')).toBe(before.replace('{ release', `{ row: ${kept}, release`));
    const file = text(FILE);
    expect(await run('overdragen --yes --period 2026-H2')).toMatchObject({ code: 0 });
    expect(text(FILE)).toBe(file);
  });

  test('gives 36 rows for 36 sessions and 36 records that look back', async () => {
    for (let n = 0; n < 36; n += 1) {
      record(`s${n}`, { 'hand-over': '{ release: counted }' });
      record(`t${n}`, { 'hand-over': '{ release: counted }', protocol: n % 2 === 0 ? 'terugblik' : 'eigen' });
    }
    const form = 'format: driehoek/protocol@1\nid: eigen\npurpose: look-back\n';
    put('protocols/eigen.yaml', form);
    await run('hand-over --yes');
    expect(rowsIn()).toHaveLength(36);
  });

  test('shows with --dry-run what would go along, and writes nothing', async () => {
    record('a', { 'hand-over': '{ release: quotable, needs: [tijd], needs-from: directie }' });
    const before = text('records/a.md');
    const { code, stdout, stderr } = await run('hand-over --dry-run');
    expect(code).toBe(0);
    expect(stdout).toBe(
      '- Ging over: maatwerk en willekeur. Nodig: tijd (van de directie). Met de zin:\n"Wij missen een grens vooraf."\n',
    );
    expect(stderr).toContain('zou 1 regel meegaan');
    expect(text('records/a.md')).toBe(before);
    expect(existsSync(join(cwd, 'hand-over'))).toBe(false);
  });

  test('reads each sentence back, and does what is said of it', async () => {
    record('a', { 'hand-over': '{ release: quotable }' }, 'Eerste zin.');
    record('b', { 'hand-over': '{ release: quotable }' }, 'Tweede zin van mevrouw De Wit.');
    record('c', { 'hand-over': '{ release: quotable }' }, 'Derde zin.');
    const { code, stderr } = await run('--plain hand-over', { input: '1\n2\n3\n1\n' });
    expect(code).toBe(0);
    expect(stderr).toMatch(/Eerste zin\.[\s\S]*De Wit[\s\S]*lijkt op een persoonsnaam[\s\S]*Derde zin/u);
    expect(
      rowsIn()
        .map(({ sentence }) => sentence)
        .sort(),
    ).toEqual(['Eerste zin.', null]);
    expect(text('records/c.md')).not.toContain('row:');
  });

  test('goes back to the sentence before', async () => {
    record('a', { 'hand-over': '{ release: quotable }' }, 'Eerste zin.');
    record('b', { 'hand-over': '{ release: quotable }' }, 'Tweede zin.');
    expect(await run('--plain hand-over', { input: '3\n/terug\n1\n2\n1\n' })).toMatchObject({ code: 0 });
    expect(
      rowsIn()
        .map(({ sentence }) => sentence)
        .sort(),
    ).toEqual(['Eerste zin.', null]);
  });

  test.each([
    ['1\n2\n', 130],
    ['', 130],
  ])('writes nothing when people say no, or leave (%j)', async (input, code) => {
    record('a', { 'hand-over': '{ release: quotable }' });
    const before = text('records/a.md');
    expect(await run('--plain hand-over', { input })).toMatchObject({ code });
    expect(text('records/a.md')).toBe(before);
    expect(existsSync(join(cwd, 'hand-over'))).toBe(false);
  });

  test('needs people or --yes, a half-year that is over, and a team', async () => {
    record('a', { 'hand-over': '{ release: counted }' });
    expect((await run('hand-over')).code).toBe(2);
    expect((await run('hand-over')).stderr).toContain('--yes');
    expect((await run('hand-over --yes --period 2027-H1')).stderr).toContain('nog niet voorbij');
    expect((await run('hand-over --yes --period 2026-H2', { day: '2026-12-31' })).code).toBe(2);
    expect((await run('hand-over --yes --period zomer')).code).toBe(2);
    put('driehoek.config.yaml', 'format: driehoek/config@1\n');
    const { code, stderr } = await run('hand-over --yes');
    expect(code).toBe(2);
    expect(stderr).toMatch(/records\/a\.md[\s\S]*driehoek\.config\.yaml[\s\S]*team:/u);
  });

  test('is of the team of the nearest config above a record, a file for each', async () => {
    put('west/driehoek.config.yaml', team('west'));
    put('west/records/w.md', aRecord({ 'hand-over': '{ release: counted }' }));
    record('a', { 'hand-over': '{ release: counted }' });
    const { stdout } = await run('hand-over --yes records west/records');
    expect(stdout).toBe(`${FILE}\nwest/hand-over/period=2026-H2/team=west/hand-over.jsonl\n`);
    expect((await run('hand-over --yes --output uit records west/records')).stdout).toBe(
      'uit/period=2026-H2/team=oost/hand-over.jsonl\nuit/period=2026-H2/team=west/hand-over.jsonl\n',
    );
    const printed = await run('hand-over --yes --output - records west/records');
    expect(
      readRows(printed.stdout)
        .rows.map(({ row }) => row.team)
        .sort(),
    ).toEqual(['oost', 'west']);
  });

  test('takes years of folders for one team', async () => {
    for (const year of [2021, 2024, 2026])
      put(`records/${year}/x.md`, aRecord({ 'hand-over': '{ release: counted }', date: `${year}-08-01` }));
    await run('hand-over --yes');
    expect(rowsIn().map((row) => row.team)).toEqual(['oost']);
  });

  test('gives an answer that came later along, without the words of that row', async () => {
    const asked = '**Opschalen:** Ja\n\n**Welke laag:** directie\n\n**Antwoord terug:** 2026-05-01';
    const sections = { escalation: asked, 'hand-over': '**Wat de organisatie moet horen:** Wij wachten.' };
    put('records/a.md', aRecord({ 'hand-over': '{ release: quotable }', date: '2026-04-01' }, sections));
    await run('hand-over --yes --period 2026-H1');
    expect(rowsIn('hand-over/period=2026-H1/team=oost/hand-over.jsonl')).toMatchObject([
      { answer: 'open', sentence: 'Wij wachten.' },
    ]);
    await run('hand-over --yes');
    expect(existsSync(join(cwd, FILE))).toBe(false);
    writeFileSync(
      join(cwd, 'records/a.md'),
      `${text('records/a.md')}\n<!-- driehoek:look-back -->\n\n## Terugblik\n\n**Dag:** 2026-09-01\n\n**Antwoord terug:** Nog niet\n`,
    );
    await run('hand-over --yes');
    expect(rowsIn()).toMatchObject([{ period: '2026-H1', answer: 'no', release: 'counted', sentence: null }]);
  });

  test('gives no word that was struck out, and says where a sentence that may go along is not found', async () => {
    record('a', { 'hand-over': '{ release: quotable }' }, '~~Wij missen een grens.~~');
    record('b', { 'hand-over': '{ release: quotable }' }, 'Geef ons ~~geld en~~ tijd.');
    const { stderr } = await run('hand-over --yes');
    expect(rowsIn().flatMap(({ sentence }) => sentence ?? [])).toEqual(['Geef ons tijd.']);
    expect(stderr).toContain('records/a.md gaat mee zonder zin: die staat niet onder Voor de organisatie');
    expect(stderr).not.toContain('records/b.md');
  });

  test('takes one row of a record that was copied by hand with its id, and names the copy', async () => {
    const front = { 'hand-over': '{ release: counted }', id: '2026-12-18-k3v9' };
    record('a', front);
    record('b', front, 'Iemand schreef verder in de kopie.');
    record('c', { ...front, id: '2026-12-18-k3va' });
    const { stderr } = await run('hand-over --yes');
    expect(rowsIn()).toHaveLength(2);
    expect(stderr).toContain('records/b.md gaat niet mee: een ander verslag heeft dezelfde id');
  });

  test('names what is left out, and what could not be read', async () => {
    record('a', { 'hand-over': '{ release: quotable, row: abcdef01 }' }, 'x'.repeat(201));
    record('b', { 'hand-over': '{ release: counted, row: abcdef01 }' });
    put('records/c.md', '---\nformat: driehoek/record@1\n<<<<<<< HEAD\n=======\n>>>>>>> x\n---\n');
    const { code, stderr } = await run('hand-over --yes');
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /records\/a\.md gaat mee zonder zin[\s\S]*records\/b\.md gaat niet mee[\s\S]*records\/c\.md/u,
    );
    expect(rowsIn()).toHaveLength(1);
  });

  test('lets a theme of the organisation go under its name, where its file lies beside the config', async () => {
    record('a', { 'hand-over': '{ release: counted }', themes: '[werkdruk, burn-out-noord]' });
    put('themes.yaml', 'format: driehoek/themes@1\nthemes:\n  - { id: werkdruk, title: Werkdruk, since: 2026-H1 }\n');
    await run('hand-over --yes');
    expect(rowsIn()).toMatchObject([{ themes: ['werkdruk', 'own'], theme_words: null }]);
    put('themes.yaml', 'format: driehoek/themes@1\nthemes:\n  - { id: own, title: Eigen, since: 2026-H1 }\n');
    expect((await run('hand-over --yes')).code).toBe(2);
  });

  test('never writes over a file that is no hand-over', async () => {
    record('a', { 'hand-over': '{ release: counted }' });
    put(FILE, 'iets anders\n');
    expect((await run('hand-over --yes')).code).toBe(2);
    expect(text(FILE)).toBe('iets anders\n');
  });
});

test('a half-year without a session is not told as one where nothing may go along', async () => {
  const { code, stderr } = await run('hand-over --dry-run --period 2020-H1');
  expect(code).toBe(0);
  expect(stderr).toContain('In de eerste helft van 2020 staat geen gesprek van jullie.');
});
