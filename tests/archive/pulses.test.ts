import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printRows } from '../../src/core/archive/row-file.ts';
import { aRow, rowName } from '../support/hand-overs.ts';
import { spawned } from '../support/spawned.ts';
import { emptyFolder } from '../support/workroom.ts';

/** In the second half of 2026. */
const env = { SOURCE_DATE_EPOCH: '1795262400' };

const config = (team: string, position: string) =>
  `format: driehoek/config@1\nteam:\n  id: ${team}\n  domain: uitvoering\n  position: ${position}\n`;

/** A team that answers the first statement so, and hands over. Gives its file. */
async function handedOver(team: string, position: string, answer: number): Promise<string> {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'driehoek.config.yaml'), config(team, position));
  const slips = (first: number) => [...Array(8).keys()].map((at) => `${at + 1} ${first}33333333335\n`).join('');
  await spawned(['pulse', '--slips', '-', '--date', '2026-02-04'], { cwd, input: slips(3), env });
  await spawned(['pulse', '--slips', '-', '--date', '2026-05-04'], { cwd, input: slips(answer), env });
  const { code, stderr } = await spawned(['hand-over', '--yes'], { cwd, env });
  expect([code, stderr]).toEqual([0, expect.stringContaining('Ook mee: 2 peilingen')]);
  return join(cwd, 'hand-over', 'period=2026-H1', `team=${team}`, 'pulse.jsonl');
}

test('pulses go from teams to the archive and come out as ranges of teams, heads beside staff', async () => {
  const teams = [...Array(14).keys()].map((at) => [`team-${at}`, at < 7 ? 'leidinggevend' : 'medewerker'] as const);
  const cwd = emptyFolder();
  const files: string[] = [];
  for (const [team, position] of teams) files.push(await handedOver(team, position, position === 'medewerker' ? 1 : 5));
  const text = readFileSync(files[0] ?? '', 'utf8');
  expect(text.split('\n').map((line) => line && JSON.parse(line).wave)).toEqual([1, 2, '']);
  expect(text).not.toMatch(/people|2026-0|stars/u);
  writeFileSync(
    join(cwd, 'rows.jsonl'),
    printRows(teams.map(([team, position], at) => aRow({ team, position, row: rowName(at) }))),
  );
  const added = await spawned(['archive', 'add', 'rows.jsonl', ...files, '--json'], { cwd, env });
  expect(JSON.parse(added.stdout)).toMatchObject({ leftOut: [], files: { 1: { added: 2 }, 14: { added: 2 } } });
  const same = await spawned(['archive', 'add', files[3] ?? '', '--json'], { cwd, env });
  expect(JSON.parse(same.stdout).files[0]).toMatchObject({ added: 0, same: 2 });
  await spawned(['archive', 'release', '2026-H1', '--cut', 'position'], { cwd, env });
  const { groups } = JSON.parse(readFileSync(join(cwd, 'archive', 'releases', '2026-H1.json'), 'utf8'));
  expect(groups.map(({ id, pulse }: { id: string; pulse: object }) => [id, pulse])).toEqual([
    ['leidinggevend', expect.objectContaining({ teams: 7 })],
    ['medewerker', expect.objectContaining({ teams: 7 })],
  ]);
  expect(groups[0].pulse.statements[0]).toEqual({ agree: [3, 7], disagree: [0, 2], split: [0, 2] });
  expect(groups[1].pulse.statements[0]).toEqual({ agree: [0, 2], disagree: [3, 7], split: [0, 2] });
  const html = await spawned(['report', '--archive', 'archive', '--format', 'markdown', '--all'], { cwd, env });
  expect(html.stdout).toContain('Leidinggevenden (7 teams)');
  expect(html.stdout).toContain('Wij zijn het eens over wat goed werk is.');
  await spawned(['archive', 'add', ...files, '--archive', 'only'], { cwd, env });
  const state = await spawned(['archive', '--archive', 'only', '--json'], { cwd, env });
  expect(JSON.parse(state.stdout).periods).toEqual([{ period: '2026-H1', teams: 14, rows: 28, released: null }]);
  expect(await spawned(['archive', 'release', '2026-H1', '--archive', 'only'], { cwd, env })).toMatchObject({
    code: 0,
  });
  const only = await spawned(['report', '--archive', 'only', '--format', 'markdown', '--all'], { cwd, env });
  expect(only.stdout).toContain('Wij zijn het eens over wat goed werk is.');
  const late = await spawned(['archive', 'add', files[3] ?? '', '--json'], { cwd, env });
  expect(JSON.parse(late.stdout).files[0]).toMatchObject({ added: 0, same: 2 });
  writeFileSync(join(cwd, 'late.jsonl'), text.replaceAll('team-0', 'team-x'));
  const left = await spawned(['archive', 'add', 'late.jsonl', '--json'], { cwd, env });
  expect(JSON.parse(left.stdout).leftOut).toEqual([
    expect.objectContaining({ line: 1, why: 'late-pulse' }),
    expect.objectContaining({ line: 2, why: 'late-pulse' }),
  ]);
}, 120_000);
