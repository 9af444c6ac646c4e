import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lint } from 'markdownlint/promise';
import { describe, expect, test } from 'vitest';
import type { HandOverRow } from '../../src/core/archive/row.ts';
import { themeIds } from '../../src/core/case/themes.ts';
import { inProcess } from '../support/in-process.ts';
import { madeRows } from '../support/made-hand-over.ts';
import { layOutReleases, releasesOf, rowWith } from '../support/released-archive.ts';
import { shippedSchema } from '../support/schema-judges.ts';
import { seeded } from '../support/seeded.ts';
import { emptyFolder } from '../support/workroom.ts';

const formats = ['text', 'markdown', 'html', 'json', 'csv'] as const;

/** An archive in "A" with what was released of these rows. */
function archiveOf(rows: readonly HandOverRow[], insights?: string): string {
  const cwd = emptyFolder();
  layOutReleases(join(cwd, 'A'), releasesOf(rows), insights);
  return cwd;
}

function report(cwd: string, ...args: string[]) {
  return inProcess(['report', '--archive', 'A', ...args], { cwd, env: { SOURCE_DATE_EPOCH: '1799500000' } });
}

const onOneLine = (text: string) => text.replace(/\s+/gu, ' ');

describe('the debts of the organisation', () => {
  const asked = (answered: number) =>
    Array.from({ length: 24 }, (_, at) =>
      rowWith(at % 8, at, {
        asked_of: at % 2 === 0 ? 'directie' : 'bestuur',
        answer: at < answered ? 'yes' : 'open',
      }),
    );

  test.each([
    [0, 'Geen van de 24 vragen aan directie en bestuur kreeg antwoord (0 van de 24).'],
    [23, '23 van de 24 vragen aan directie en bestuur kregen antwoord.'],
    [24, 'Alle 24 vragen aan directie en bestuur kregen antwoord (24 van de 24).'],
  ])('with %i of 24 answered they come first, in every view', async (answered, says) => {
    const cwd = archiveOf(asked(answered));
    const screen = await report(cwd);
    expect(onOneLine(screen.stdout)).toMatch(new RegExp(`8 teams\\. ${says.replaceAll(/[().]/gu, '\\$&')} Waar`, 'u'));
    for (const format of ['markdown', 'html'])
      expect((await report(cwd, '--format', format)).stdout.replaceAll('\\', '')).toContain(says.replace(/\.$/u, ''));
    const { stdout } = await report(cwd, '--format', 'csv');
    expect(stdout).toMatch(new RegExp(`"asked";"directie";"yes";"${Math.min(12, Math.ceil(answered / 2))}"`, 'u'));
  });

  test('in English too', async () => {
    const { stdout } = await report(archiveOf(asked(0)), '--lang', 'en');
    expect(onOneLine(stdout)).toContain(
      'None of the 24 questions to senior management and the executive got an answer',
    );
  });
});

describe('themes', () => {
  const carried = (teams: number, by: Readonly<Record<string, readonly number[]>>) =>
    Array.from({ length: teams }, (_, team) =>
      rowWith(team, 1, { themes: Object.keys(by).filter((id) => by[id]?.includes(team)) }),
    );

  test('are told in ranges of teams: from and to, and the lowest in words', async () => {
    const cwd = archiveOf(carried(16, { 'beleid-praktijk': [0, 1, 2, 3, 4], 'prive-ambt': [5, 6] }));
    for (const args of [['--all'], ['--format', 'markdown'], ['--format', 'html']]) {
      const { stdout } = await report(cwd, ...args);
      expect(stdout).toMatch(/beleid en praktijk[\s\S]{0,80}3 tot 5 van de 16 teams/u);
      expect(stdout).toMatch(/privé en ambt[\s\S]{0,80}minder dan drie teams/u);
      expect(stdout).not.toMatch(/(?<!tot )5 van de 16/u);
    }
    const csv = (await report(cwd, '--format', 'csv')).stdout;
    expect(csv).toContain('"theme";"beleid-praktijk";"teams";"3";"5"');
    expect(csv).toContain('"theme";"prive-ambt";"teams";"0";"2"');
    expect(csv).not.toMatch(/"\d+-\d+"/u);
  });

  test('ten that are heard in five of 16 teams each: none stands out', async () => {
    const even = Object.fromEntries(
      themeIds.map((id, at) => [id, [0, 1, 2, 3, 4].map((n) => (at * 5 + n * 3) % 16)] as const),
    );
    // Three at most fit in a session: a team has several, and each is in at least a quarter of them.
    const rows = Array.from({ length: 16 }, (_, team) => {
      const own = themeIds.filter((id) => even[id]?.includes(team));
      return [0, 1].map((half) => rowWith(team, half + 1, { themes: own.slice(half * 3, half * 3 + 3) }));
    }).flat();
    const { stdout } = await report(archiveOf(rows));
    expect(stdout).toContain('Geen thema springt eruit.');
    expect(stdout).not.toMatch(/het meest\./u);
  });

  test('with fewer than six teams nothing is counted', async () => {
    const { stdout } = await report(archiveOf(carried(5, { 'beleid-praktijk': [0, 1, 2, 3, 4] })), '--all');
    expect(stdout).toContain('Met 5 teams wordt niets geteld.');
    expect(stdout).not.toMatch(/\d van de 5/u);
  });
});

describe('what is read', () => {
  const rows = madeRows(seeded(3), { teams: 20, most: 5, skew: 0.3, quotable: 0.4, own: 0.2 });

  test('the JSON is the release itself', async () => {
    const cwd = archiveOf(rows);
    const { stdout } = await report(cwd, '--json');
    expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(join(cwd, 'A', 'releases', '2026-H1.json'), 'utf8')));
    const valid = shippedSchema('report-result', 'nl');
    expect(valid(JSON.parse(stdout)) ? [] : valid.errors).toEqual([]);
  });

  test('a theme in words of a team’s own is printed nowhere', async () => {
    const own = rows.map((row) => ({
      ...row,
      themes: [...row.themes.slice(0, 2), 'own'],
      theme_words: 'burn-out-teamleider-noord',
    }));
    const cwd = archiveOf(own);
    for (const format of formats)
      expect((await report(cwd, '--all', '--format', format)).stdout).not.toMatch(/burn.?out/u);
  });

  test('a release that was changed, one the ledger does not know, and a line that is none are refused by name', async () => {
    const cwd = archiveOf(rows);
    const file = join(cwd, 'A', 'releases', '2026-H1.json');
    const sound = readFileSync(file, 'utf8');
    writeFileSync(file, sound.replace('"2026-H1"', '"2026-H1" '));
    expect(await report(cwd)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('A/releases/2026-H1.json is veranderd'),
    });
    writeFileSync(file, sound);
    writeFileSync(join(cwd, 'A', 'releases', '2026-H2.json'), sound.replace('"2026-H1"', '"2026-H2"'));
    expect(await report(cwd)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('2026-H2.json staat niet in ledger.jsonl'),
    });
    appendFileSync(join(cwd, 'A', 'ledger.jsonl'), '{"period": 2026}\n');
    expect(await report(cwd)).toMatchObject({ code: 2, stderr: expect.stringContaining('A/ledger.jsonl:2') });
  });

  test.each([
    ['no JSON', '{', /2026-H1\.json is geen uitgebracht half jaar: op regel 1/u],
    ['another format', '{"format": "driehoek/release@2"}', /2026-H1\.json is geen uitgebracht half jaar: format/u],
  ])('%s is refused by name, also without a ledger', async (_, text, said) => {
    const cwd = archiveOf(rows);
    writeFileSync(join(cwd, 'A', 'releases', '2026-H1.json'), text);
    writeFileSync(join(cwd, 'A', 'ledger.jsonl'), '');
    const bare = emptyFolder();
    layOutReleases(join(bare, 'A'), []);
    expect((await report(cwd)).code).toBe(2);
    const { rmSync } = await import('node:fs');
    rmSync(join(cwd, 'A', 'ledger.jsonl'));
    expect(await report(cwd)).toMatchObject({ code: 2, stderr: expect.stringMatching(said) });
  });

  test('other half-years are beside it as tables of their own, and can be asked for', async () => {
    const both = ['2025-H2', '2026-H1'].flatMap((period) =>
      madeRows(seeded(5), { period, teams: 20, most: 5, skew: 0.3 }),
    );
    const cwd = archiveOf(both);
    expect((await report(cwd, '--all')).stdout).toMatch(
      /De eerste helft van 2026[\s\S]*Thema’s, de tweede helft van 2025/u,
    );
    const earlier = await report(cwd, '--all', '--period', '2025-H2');
    expect(earlier.stdout).toMatch(/De tweede helft van 2025/u);
    expect(earlier.stdout).not.toMatch(/2026\b(?! *\.?\n)(?<!januari 2026)/u);
    expect(await report(cwd, '--period', '2024-H1')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Wel uitgebracht: 2025-H2 en 2026-H1'),
    });
  });

  test('a release is never written over by a view of it', async () => {
    const cwd = archiveOf(rows);
    expect(await report(cwd, '--json', '-o', 'A/releases/2026-H1.json')).toMatchObject({ code: 2 });
  });
});

describe('insights', () => {
  const insights = `# Inzichten

## De brief wordt herschreven

Zinnen: 00000001, 00000002, 00000003
Waar het niet opging: bij één balie
Gevolg: een nieuwe brief
Wie: directeur
Wanneer: 1 maart 2027
Antwoord: hij is verstuurd

## Een kwartier na elk gesprek

Zinnen: 00000004, 00000005, 00000006
Gevolg: de planning laat ruimte
Wie: hoofd uitvoering
Wanneer: 1 november 2026
`;

  test('past their day go before the others, with who and when', async () => {
    const cwd = archiveOf(
      Array.from({ length: 16 }, (_, team) => rowWith(team, 1)),
      insights,
    );
    const { stdout } = await report(cwd);
    expect(onOneLine(stdout)).toMatch(
      /Beloofd, en de dag is voorbij: Een kwartier na elk gesprek\..*Doen: vraag het na bij hoofd uitvoering; het antwoord zou er zijn op 1 november 2026\..*Beantwoord: De brief wordt herschreven\..*Doen: vertel de teams: hij is verstuurd/u,
    );
    expect((await report(cwd, '--all')).stdout).toMatch(
      /Waar het niet opging: bij één balie[\s\S]*Antwoord: nog geen/u,
    );
  });
});

describe('forty teams over three half-years', () => {
  const rows = ['2025-H2', '2026-H1', '2026-H2'].flatMap((period, at) =>
    madeRows(seeded(40 + at), { period, teams: 40, most: 6, skew: 0.6, quotable: 0.3, own: 0.05 }),
  );

  test.each(['none', 'domain', 'position'] as const)(
    'with cut %s: a first screen of 24 rows, and every view',
    async (cut) => {
      const cwd = emptyFolder();
      layOutReleases(join(cwd, 'A'), releasesOf(rows, cut));
      for (const lang of ['nl', 'en']) {
        const { stdout, code } = await report(cwd, '--lang', lang);
        expect(code).toBe(0);
        expect(stdout.split('\n').length).toBeLessThanOrEqual(24);
        expect(Math.max(...stdout.split('\n').map((row) => row.length))).toBeLessThanOrEqual(80);
      }
      const { stdout: markdown } = await report(cwd, '--format', 'markdown');
      expect((await lint({ strings: { markdown }, config: { MD013: false } })).markdown).toEqual([]);
      const { stdout: plain } = await report(cwd, '--all', '--plain');
      expect(plain).not.toMatch(/[─█•]/u);
      for (const format of formats)
        expect((await report(cwd, '--format', format)).stdout).not.toMatch(/undefined|NaN|null;/u);
    },
  );
});
