import { join, resolve } from 'node:path';
import { type Period, periodBefore, periodOf } from '../../core/archive/period.ts';
import type { HandOverRow } from '../../core/archive/row.ts';
import { printRows } from '../../core/archive/row-file.ts';
import { withoutWords } from '../../core/archive/row-of.ts';
import type { Finding } from '../../core/check/finding.ts';
import { unreadOf } from '../../core/check/public-finding.ts';
import { grouped } from '../../core/grouped.ts';
import type { HandOverResult } from '../../core/results/hand-over.ts';
import { localDay } from '../../core/text/calendar.ts';
import { UserError } from '../../core/user-error.ts';
import { rowPath } from '../../files/archive-folder.ts';
import { shown } from '../../files/project.ts';
import { periodThatIsOver } from '../archive/release-period.ts';
import type { Clock, Randomness, Words, Workplace } from '../ports.ts';
import { type GatheredRows, gatherRows } from './gather-rows.ts';
import { type HandedPulses, ownPulses } from './own-pulses.ts';
import { keepRow, ownRow } from './own-row.ts';
import { type HandOverPeople, readBack } from './read-back.ts';
import { isAnswered, type LeftRecord, takenOf } from './taken-rows.ts';
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

/** Where a team finds what it hands over. */
const FOLDER = 'hand-over';

/**
 * The rows of a half-year that is over, read back to the team before they are written. Errors: a UserError for a half-year that
 * is not over, a team without a name, and where nobody can be asked.
 */
export async function handOver(input: HandOverInput, ports: HandOverPorts): Promise<HandedOver> {
  const { dryRun = false } = input;
  const today = localDay(ports.now());
  const period = periodThatIsOver(input.period ?? periodBefore(periodOf(today)), today, ports.messages);
  const gathered = await gatherRows(input.paths ?? [], period, ports);
  const pulses = await ownPulses(period, input.output && resolve(ports.cwd, input.output), ports);
  const people = peopleFor(input, ports);
  const leftOut: LeftRecord[] = [...gathered.left];
  const own = takenOf(gathered, ports, leftOut);
  const answers = gathered.earlier.map((source) => withoutWords(ownRow(source, ports).row)).filter(isAnswered);
  const read =
    people === undefined ? own : await readBack(own, answers, people, { leftOut, pulses: pulses?.rows.length ?? 0 });
  const said = { period, dryRun, leftOut, unread: gathered.unread, isStopped: read === undefined, pulse: null };
  if (read === undefined) return { ...said, files: [] };
  const rows = [...read.map(({ row }) => row), ...answers];
  const pulse = pulses === undefined ? null : { file: null, rows: pulses.rows };
  if (dryRun || (rows.length === 0 && pulses === undefined)) return { ...said, pulse, files: byTeam(rows, () => null) };
  for (const one of read) keepRow(one, ports.messages);
  return { ...said, pulse, ...deliver(rows, { period, input, gathered, pulses }, ports) };
}

/** Who reads it back; nobody where that was asked. Errors: a UserError where nobody can be asked. */
function peopleFor({ yes = false, dryRun = false }: HandOverInput, { people, messages }: HandOverPorts) {
  if (yes || dryRun) return undefined;
  if (people === undefined) throw new UserError(messages.handOver.needsYes, messages.handOver.needsYesHint);
  return people;
}

interface Delivering {
  readonly period: Period;
  readonly input: HandOverInput;
  readonly gathered: GatheredRows;
  readonly pulses: HandedPulses | undefined;
}

function deliver(
  rows: readonly HandOverRow[],
  { period, input, gathered, pulses }: Delivering,
  ports: HandOverPorts,
): Pick<HandedOver, 'files' | 'text'> & Partial<Pick<HandedOver, 'pulse'>> {
  if (input.output === '-') return { files: byTeam(rows, () => null), text: printRows(rows) + (pulses?.text ?? '') };
  const folderOf = (team: string) => folderFor(team, gathered, input.output && resolve(ports.cwd, input.output));
  const files = byTeam(rows, (team) => join(folderOf(team), rowPath(period, team, 'hand-over.jsonl')));
  writeRows(files, pulses, ports);
  return {
    files: files.map(({ file, ...one }) => ({ ...one, file: file && shown(file, ports.cwd) })),
    ...(pulses === undefined ? {} : { pulse: { file: shown(pulses.path, ports.cwd), rows: pulses.rows } }),
  };
}

export function handOverResultOf({ period, dryRun, files, pulse, leftOut, unread }: HandedOver): HandOverResult {
  return { format: 'driehoek/hand-over-result@1', period, dryRun, files, pulse, leftOut, unread: unreadOf(unread) };
}

/** The folder that was named, or that of the team. */
function folderFor(team: string, { now, earlier }: GatheredRows, named: string | undefined): string {
  const own = [...now, ...earlier].find((source) => source.team.id === team);
  return named ?? join(own?.project.root ?? '', FOLDER);
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
