import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { aRecord } from '../support/archive.ts';
import { archiveFolder, report } from '../support/report-run.ts';
import type { Ran } from '../support/spawned.ts';

let cwd = '';
let first = '';
const cache = () => join(cwd, '.driehoek', 'cache', 'report.txt');
const counted = (...more: string[]): Promise<Ran> => report(cwd, 'archief', '--json', '--shard', '1/1', ...more);

beforeEach(() => {
  cwd = archiveFolder({ records: 80, teams: 6 }, { 'archief/x/kapot.md': '---\nformat: driehoek/record@1\n---\n' });
  const [name = ''] = readdirSync(join(cwd, 'archief', 'team-001'), { recursive: true, encoding: 'utf8' }).filter(
    (one) => one.endsWith('.md'),
  );
  first = join(cwd, 'archief', 'team-001', name);
});

describe('what report remembers', () => {
  test('gives the same as a run without, and is kept out of git', async () => {
    const cold = await counted('--no-cache');
    expect(existsSync(cache())).toBe(false);
    expect(await counted()).toEqual(cold);
    expect(existsSync(cache())).toBe(true);
    expect(readFileSync(join(cwd, '.driehoek', '.gitignore'), 'utf8')).toContain('/cache/\n');
    expect(await counted()).toEqual(cold);
    const html = await report(cwd, 'archief', '--format', 'html');
    expect(html).toEqual(await report(cwd, 'archief', '--format', 'html', '--no-cache'));
  });

  test('is used: a line that says otherwise is believed', async () => {
    await counted();
    writeFileSync(cache(), readFileSync(cache(), 'utf8').replaceAll('"kort"', '"lang"'));
    expect((await counted()).stdout).not.toEqual((await counted('--no-cache')).stdout);
  });

  test('holds nothing that people wrote: no title, no case, no choice', async () => {
    await counted();
    const kept = readFileSync(cache(), 'utf8');
    const front = readFileSync(first, 'utf8');
    for (const key of ['title', 'choice']) {
      const own = new RegExp(`^${key}: "?(.*?)"?$`, 'mu').exec(front)?.[1] ?? '';
      expect(own).not.toBe('');
      expect(kept).not.toContain(own);
    }
  });

  test.each<[string, () => void]>([
    [
      'a record changes',
      () => writeFileSync(first, readFileSync(first, 'utf8').replace(/^minutes: .*$/mu, 'minutes: 7')),
    ],
    ['a record breaks', () => writeFileSync(first, 'x')],
    ['a record gets two versions', () => appendFileSync(first, '\n<<<<<<< HEAD\n')],
    ['a record comes', () => writeFileSync(join(cwd, 'archief', 'x', 'nieuw.md'), aRecord({ date: '2026-01-05' }))],
    [
      'a session form of the team comes',
      () => {
        mkdirSync(join(cwd, 'protocols'));
        const own = readFileSync('templates/protocols/nl/kort.yaml', 'utf8');
        writeFileSync(join(cwd, 'protocols', 'kort.yaml'), own.replace(/^minutes: .*$/mu, 'minutes: 99'));
      },
    ],
    ['the file is torn', () => truncateSync(cache(), 2000)],
    ['the file is cut to nothing', () => truncateSync(cache(), 0)],
    ['the file is something else', () => writeFileSync(cache(), 'hallo\n\0\n'.repeat(100))],
  ])('is left aside where %s', async (_, change) => {
    const before = await counted();
    change();
    const warm = await counted();
    expect(warm).toEqual(await counted('--no-cache'));
    expect(await counted()).toEqual(warm);
    if (_.startsWith('a ')) expect(warm).not.toEqual(before);
  });

  test('knows nothing of the day: what was in the future is counted when its day has come', async () => {
    const later = join(cwd, 'archief', 'x', 'later.md');
    writeFileSync(later, aRecord({ date: '2026-11-25' }));
    expect(JSON.parse((await counted()).stdout).aggregate.leftOut.counts).toEqual({ future: 1, invalid: 1 });
    writeFileSync(later, aRecord({ date: '2026-11-02' }));
    expect(JSON.parse((await counted()).stdout).aggregate.leftOut.counts).toEqual({ invalid: 1 });
  });

  test('is not kept for a handful of records', async () => {
    const few = archiveFolder({ records: 20, teams: 2 });
    await report(few, 'archief', '--json');
    expect(existsSync(join(few, '.driehoek'))).toBe(false);
  });
});
