import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lint } from 'markdownlint/promise';
import { describe, expect, test } from 'vitest';
import { csvCell } from '../../src/core/across/views/csv.ts';
import { archive } from '../support/made-archive.ts';
import { archiveFolder, report } from '../support/report-run.ts';

describe('parts of an archive', () => {
  test('eight of them, joined in any order, give what the whole gives, byte for byte', async () => {
    const cwd = archiveFolder({ records: 150, teams: 12 });
    const files: string[] = [];
    for (let part = 1; part <= 8; part += 1) {
      const ran = await report(cwd, 'archief', '--json', '--shard', `${part}/8`);
      expect(ran.stderr).toMatch(/kleine aantallen/u);
      writeFileSync(join(cwd, `deel${part}.json`), ran.stdout);
      files.unshift(`deel${part}.json`);
    }
    const whole = await report(cwd, 'archief', '--json');
    expect((await report(cwd, '--json', '--merge', ...files)).stdout).toBe(whole.stdout);
    const html = await report(cwd, 'archief', '--format', 'html');
    expect((await report(cwd, '--format', 'html', '--merge', ...files)).stdout).toBe(html.stdout);
    const missing = await report(cwd, '--merge', ...files.slice(2));
    expect(missing).toMatchObject({ code: 2, stderr: expect.stringMatching(/7\/8, 8\/8/u) });
    const twice = await report(cwd, '--merge', ...files, files[0] ?? '');
    expect(twice).toMatchObject({ code: 2, stderr: expect.stringMatching(/hetzelfde deel/u) });
  });

  test('made with other choices are not joined', async () => {
    const cwd = archiveFolder({ records: 30, teams: 3 });
    for (const [name, more] of [
      ['a', []],
      ['b', ['--domain', 'beleid']],
    ] as const) {
      const part = name === 'a' ? '1/2' : '2/2';
      writeFileSync(
        join(cwd, `${name}.json`),
        (await report(cwd, 'archief', '--json', '--shard', part, ...more)).stdout,
      );
    }
    expect(await report(cwd, '--merge', 'a.json', 'b.json')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/andere keuzes/u),
    });
  });
});

describe('records that cannot be counted', () => {
  const [first] = archive({ records: 1 });
  const text = first?.text ?? '';

  test('a copy in another folder counts once and is named', async () => {
    const cwd = archiveFolder(
      { records: 20, teams: 2 },
      { 'archief/zz/2026-01-01-x.md': text, 'archief/zzz/2026-01-01-x.md': text },
    );
    const ran = await report(cwd, 'archief', '--json');
    expect(JSON.parse(ran.stdout)).toMatchObject({ records: 21, leftOut: { double: 1 } });
    expect(ran).toMatchObject({ code: 1, stderr: expect.stringMatching(/zzz\/2026-01-01-x\.md: hetzelfde verslag/u) });
  });

  test('one from the future is named', async () => {
    const cwd = archiveFolder(
      { records: 20, teams: 2 },
      { 'archief/zz/x.md': text.replace(/^date: .*$/mu, 'date: 2062-01-01') },
    );
    const ran = await report(cwd, 'archief', '--json');
    expect(JSON.parse(ran.stdout)).toMatchObject({ records: 20, leftOut: { future: 1 } });
  });

  test.each([
    ['a later version', (own: string) => own.replace('driehoek/record@1', 'driehoek/record@2')],
    ['a version in quotes', (own: string) => own.replace('format: driehoek/record@1', '"format": "driehoek/record@0"')],
    ['front matter that never ends', (own: string) => own.replace(/\n---\n[\s\S]*$/u, '\n')],
    ['YAML that is none', (own: string) => own.replace('title: ', 'title: [')],
    ['a field there is not', (own: string) => own.replace('title: ', 'titel: ')],
  ])('one with %s is named', async (_, broken) => {
    const cwd = archiveFolder({ records: 20, teams: 2 }, { 'archief/zz/2026-01-01-x.md': broken(text) });
    const ran = await report(cwd, 'archief', '--json');
    expect(JSON.parse(ran.stdout)).toMatchObject({ records: 20, leftOut: { invalid: 1 } });
    expect(ran).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/zz\/2026-01-01-x\.md: het verslag klopt niet/u),
    });
  });

  test('two of one name are two records, unless they say the same', async () => {
    const other = text.replace(/^minutes: .*$/mu, 'minutes: 7');
    expect(other).not.toBe(text);
    const cwd = archiveFolder(
      { records: 20, teams: 2 },
      { 'archief/y/x.md': text, 'archief/z/x.md': other, 'archief/z/records/x.md': other },
    );
    const ran = await report(cwd, 'archief', '--json');
    expect(JSON.parse(ran.stdout)).toMatchObject({ records: 22, leftOut: { double: 1 } });
  });

  test('files that are named one by one are of the team whose folder they lie in', async () => {
    const cwd = archiveFolder({ records: 30, teams: 2 });
    const names = readdirSync(join(cwd, 'archief'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => join('archief', name));
    const part = await report(cwd, ...names, '--json', '--shard', '1/1');
    expect(JSON.parse(part.stdout).aggregate.teams.all).toHaveLength(2);
  });

  test('one that lost its front matter is named; a README is not', async () => {
    const lost = text.slice(text.indexOf('<!--'));
    const cwd = archiveFolder(
      { records: 20, teams: 2 },
      { 'archief/x.md': lost, 'archief/README.md': '---\na: 1\n---\n' },
    );
    expect(JSON.parse((await report(cwd, 'archief', '--json')).stdout).leftOut).toEqual({ invalid: 1 });
  });

  test('one in which two versions stand mixed up is named with its line, also where that is in its front matter', async () => {
    const mixed = '<<<<<<< HEAD\ndate: 2026-01-01\n=======\ndate: 2026-01-02\n>>>>>>> x';
    const cwd = archiveFolder(
      { records: 20, teams: 2 },
      {
        'archief/a.md': text.replace(/^date: .*$/mu, mixed),
        'archief/b.md': `${text}\n> > > > > > > x\n`,
        'archief/uitleg.md': '# Zo voeg je samen\n\n<<<<<<< HEAD\n',
      },
    );
    const ran = await report(cwd, 'archief', '--json');
    expect(JSON.parse(ran.stdout)).toMatchObject({ records: 20, leftOut: { 'conflict-marker': 2 } });
    expect(ran.stderr).toMatch(
      / {2}a\.md:4: er staan twee versies door elkaar[^\n]*\n {2}b\.md:\d{2,3}: er staan twee versies/u,
    );
    expect(ran).toMatchObject({ code: 1, stderr: expect.not.stringContaining('uitleg') });
  });

  test('one with keys of other tools counts, and so does one with blanks behind its first line', async () => {
    const other = text.replace('title: ', 'tags: [x]\nx-wiki: 7\ntitle: ').replace('---\n', '---  \n');
    const cwd = archiveFolder({ records: 20, teams: 2 }, { 'archief/zz/2026-01-01-x.md': other });
    expect(await report(cwd, 'archief', '--json')).toMatchObject({ code: 0, stderr: '' });
  });

  test('no name of a file stands in what is told', async () => {
    const cwd = archiveFolder(
      { records: 20, teams: 2 },
      { 'archief/geheim-team/2026-01-01-x.md': '---\nformat: driehoek/record@1\n---\n' },
    );
    for (const format of ['text', 'markdown', 'html', 'json', 'csv']) {
      const { stdout } = await report(cwd, 'archief', '--format', format);
      expect(stdout).not.toMatch(/geheim|team-00/u);
    }
  });
});

describe('views', () => {
  test('Markdown with its drawings beside it passes markdownlint, and may be made anew', async () => {
    const cwd = archiveFolder({ records: 120, teams: 9 });
    expect((await report(cwd, 'archief', '--format', 'markdown', '-o', 'rapport.md')).code).toBe(0);
    expect((await report(cwd, 'archief', '--format', 'markdown', '-o', 'rapport.md')).code).toBe(0);
    const text = readFileSync(join(cwd, 'rapport.md'), 'utf8');
    const drawings = readdirSync(cwd).filter((name) => name.endsWith('.svg'));
    expect(drawings.length).toBeGreaterThan(3);
    for (const name of drawings) {
      expect(text).toContain(`](${name})`);
      expect(readFileSync(join(cwd, name), 'utf8')).toMatch(/^<svg [^>]*role="img"/u);
    }
    const found = await lint({ strings: { text }, config: { MD013: false } });
    expect(found.text).toEqual([]);
  });

  test('the page asks for nothing, and has no styles or scripts in its elements', async () => {
    const cwd = archiveFolder({ records: 90, teams: 9 });
    const { stdout } = await report(cwd, 'archief', '--format', 'html');
    expect(stdout).not.toMatch(/<(?:link|img|iframe|object)|url\(|@import|https?:\/\/(?!www\.w3\.org\/2000\/svg)/u);
    expect(stdout).not.toMatch(/ style=| on[a-z]+=/u);
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
  ])('the CSV cell %j is no formula', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });
});
