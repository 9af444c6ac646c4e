import { join, resolve } from 'node:path';
import { rowKey } from '../../core/archive/coded-rows.ts';
import { grouped } from '../../core/archive/grouped.ts';
import { periodBefore, periodOf } from '../../core/archive/period.ts';
import type { HandOverRow } from '../../core/archive/row.ts';
import { printRows } from '../../core/archive/row-file.ts';
import { withoutWords } from '../../core/archive/row-of.ts';
import type { Finding } from '../../core/check/finding.ts';
import { unreadOf } from '../../core/check/public-finding.ts';
import type { HandOverResult } from '../../core/results/hand-over.ts';
import { localDay } from '../../core/text/calendar.ts';
import { UserError } from '../../core/user-error.ts';
import { rowPath } from '../../files/archive-folder.ts';
import { shown } from '../../files/project.ts';
import { periodThatIsOver } from '../archive/release-period.ts';
import type { Clock, Randomness, Words, Workplace } from '../ports.ts';
import { type Gathered, gatherRows } from './gather-rows.ts';
import { keepRow, type OwnRow, ownRow } from './own-row.ts';
import { type HandOverPeople, readBack } from './read-back.ts';
import { writeRows } from './write-rows.ts';

export interface HandOverInput {
  /** Files and folders; the records of the project if left out. */
  readonly paths?: readonly string[];
  /** The last half-year that is over if left out. */
  readonly period?: string | undefined;
  /** A folder, or "-" for what is printed; "hand-over" in the folder of each team if left out. */
  readonly output?: string | undefined;
  readonly dryRun?: boolean | undefined;
  /** Without reading it back to people. */
  readonly yes?: boolean | undefined;
}

export interface HandOverPorts extends Words, Workplace, Clock, Randomness {
  /** Left out where nobody can be asked. */
  readonly people?: HandOverPeople;
}

export interface HandedOver extends Omit<HandOverResult, 'format' | 'unread'> {
  readonly unread: readonly Finding[];
  /** The rows as they stand in a file, with --output -. */
  readonly text?: string;
  /** Whether people stopped, or said no: then nothing was written. */
  readonly isStopped: boolean;
}

export type LeftOut = HandOverResult['leftOut'][number];

/** Where a team finds what it hands over. */
const FOLDER = 'hand-over';

/**
 * The rows of a half-year that is over, read back to the team before they are written. Errors: a UserError for a half-year that
 * is not over, a team without a name, and where nobody can be asked.
 */
export async function handOver(input: HandOverInput, ports: HandOverPorts): Promise<HandedOver> {
  const { dryRun = false, yes = false, output } = input;
  const { messages } = ports;
  const today = localDay(ports.now());
  const period = periodThatIsOver(input.period ?? periodBefore(periodOf(today)), today, messages);
  const gathered = await gatherRows(input.paths ?? [], period, ports);
  const people = yes || dryRun ? undefined : ports.people;
  if (people === undefined && !yes && !dryRun)
    throw new UserError(messages.handOver.needsYes, messages.handOver.needsYesHint);
  const leftOut: LeftOut[] = [...gathered.left];
  const own = takenOf(gathered, ports, leftOut);
  const answers = gathered.earlier.map((source) => withoutWords(ownRow(source, ports).row)).filter(isAnswered);
  const read = people === undefined ? own : await readBack(own, answers, people, leftOut);
  const rows = [...(read ?? []).map(({ row }) => row), ...answers];
  const said = { period, dryRun, leftOut, unread: gathered.unread };
  const isStopped = read === undefined;
  if (isStopped) return { ...said, files: [], isStopped };
  if (dryRun || rows.length === 0) return { ...said, files: byTeam(rows, () => null), isStopped };
  for (const one of read) keepRow(one, messages);
  if (output === '-') return { ...said, files: byTeam(rows, () => null), text: printRows(rows), isStopped };
  const files = byTeam(rows, (team) =>
    join(folderOf(team, gathered, input, ports.cwd), rowPath(period, team, 'hand-over.jsonl')),
  );
  writeRows(files, ports);
  return {
    ...said,
    files: files.map(({ file, ...one }) => ({ ...one, file: file && shown(file, ports.cwd) })),
    isStopped,
  };
}

export function handOverResultOf({ period, dryRun, files, leftOut, unread }: HandedOver): HandOverResult {
  return { format: 'driehoek/hand-over-result@1', period, dryRun, files, leftOut, unread: unreadOf(unread) };
}

/** Of each record that may go along a row, once; what is left out is told. */
function takenOf({ now }: Gathered, ports: Randomness, leftOut: LeftOut[]): OwnRow[] {
  const seen = new Set<string>();
  return now
    .map((source) => ownRow(source, ports))
    .filter(({ row, keeping, isTooLong, source: { record } }) => {
      const isTwin = seen.has(rowKey(row));
      const isLost = keeping !== undefined && keeping.text === undefined;
      seen.add(rowKey(row));
      if (isTwin) leftOut.push({ file: record.file, why: 'twice' });
      else if (isLost) leftOut.push({ file: record.file, why: 'not-kept' });
      else if (isTooLong) leftOut.push({ file: record.file, why: 'too-long' });
      return !isTwin && !isLost;
    });
}

function isAnswered({ answer }: HandOverRow): boolean {
  return answer !== null && answer !== 'open';
}

function folderOf(team: string, { now, earlier }: Gathered, { output }: HandOverInput, cwd: string): string {
  if (output !== undefined) return resolve(cwd, output);
  const own = [...now, ...earlier].find((source) => source.team.id === team);
  return join(own?.project.root ?? cwd, FOLDER);
}

function byTeam(
  rows: readonly HandOverRow[],
  fileOf: (team: string) => string | null,
): HandOverResult['files'][number][] {
  const teams = grouped(rows, ({ team }) => team);
  return [...teams.keys()].sort().map((team) => {
    const own = [...(teams.get(team) ?? [])].sort((a, b) => (a.row < b.row ? -1 : 1));
    return { team, file: fileOf(team), rows: own };
  });
}
