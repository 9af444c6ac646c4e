import { basename, dirname, relative, sep } from 'node:path';
import type { RecordFacts, Shelves } from '../../core/across/facts.ts';
import { readForReport } from '../../core/across/read-record.ts';
import type { Selection } from '../../core/across/selection.ts';
import { hashNumber } from '../../core/text/digest.ts';
import { isInShard, type Shard } from '../../core/text/shard.ts';
import { UserError } from '../../core/user-error.ts';
import { type Project, shown } from '../../files/project.ts';
import { isMeant } from '../../files/read-records.ts';
import { recordPlaces } from '../../files/record-places.ts';
import { type MetProblem, type MetRecord, recordStream } from '../../files/record-stream.ts';
import type { Words, Workplace } from '../ports.ts';
import type { Memory } from './memory.ts';

/** What happens with each record: counted, or left out for a reason that is told. */
export interface Taker {
  take(facts: RecordFacts): void;
  leaveOut(reason: string, name: string): void;
  /** After each file, for who watches. */
  step(): void;
}

/** The folders that were named, or the team's own. Errors: a UserError for one that is not there. */
export function placesOf(
  paths: readonly string[],
  project: Project,
  { cwd, messages }: Words & Workplace,
): readonly string[] {
  const places = recordPlaces(paths, project, cwd, messages);
  if (places.length === 0) throw new UserError(messages.files.notFound(shown(project.paths.records, cwd)));
  return places;
}

export interface ReadInput {
  readonly places: readonly string[];
  /** Where one stands: teams of files that are named are told apart by their folders seen from here. */
  readonly cwd: string;
  readonly repository: string;
  /** The project's own folder of records. */
  readonly home: string;
  readonly shelves: Shelves;
  readonly memory: Memory;
  /** No record is from after this day. */
  readonly today: string;
  readonly selection: Selection;
  readonly shard: Shard | undefined;
}

/** Reads one record at a time: nothing of a record stays but what it adds. Gives how many were meant as a record. */
export function readAll(input: ReadInput, taker: Taker): number {
  const { places, repository, selection, shard } = input;
  const seen = new Set<number>();
  const wanted = (name: string) => shard === undefined || isInShard(name, shard);
  let meant = 0;
  for (const met of recordStream(places, repository, wanted)) {
    const read = readOne(met, input, seen);
    taker.step();
    if (read === undefined) continue;
    meant += 1;
    if ('reason' in read) taker.leaveOut(read.reason, `${placeOf(met, read)}\t${read.reason}`);
    else if (isSelected(read, selection)) taker.take(read);
  }
  return meant;
}

/** Why a file is not counted, under the word by which the catalogue says it. */
interface LeftOut {
  readonly reason: string;
  readonly line?: number;
}

function readOne(met: MetRecord, input: ReadInput, seen: Set<number>): RecordFacts | LeftOut | undefined {
  if (met.text === undefined) return { reason: reasonOf(met.problem) };
  const { text } = met;
  const read = input.memory.recall(met.path, text, () => readForReport(text, input.shelves));
  if ('reason' in read) return isMeant(met, text, input.home) ? read : undefined;
  if (read.front.date > input.today) return { reason: 'future' };
  const copy = hashNumber(`${basename(met.path)}\n${text}`);
  if (seen.has(copy)) return { reason: 'double' };
  seen.add(copy);
  return { ...read, team: hashNumber(teamOf(met, input)).toString(36) };
}

function reasonOf({ code }: MetProblem): string {
  if (code === 'link' || code === 'changed') return code;
  return code === 'too-deep' ? 'deep' : code === 'closed-folder' ? 'closed' : 'unreadable';
}

function placeOf(met: MetRecord, { line }: LeftOut): string {
  return line === undefined ? nameOf(met) : `${nameOf(met)}:${line}`;
}

/** From the folder that was named, with forward slashes: the same on every machine that counts a part of the archive. */
function nameOf({ path, place }: MetRecord): string {
  return relative(place, path).split(sep).join('/') || basename(path);
}

/** What the folder of records is called inside a team's own folder. */
const RECORDS = /^(?:records|verslagen)$/iu;

/** The folder that stands for a team: the one a record lies in, or the one above where that is called "records". */
function teamOf({ path, place, isNamed }: MetRecord, { places, cwd }: ReadInput): string {
  const folder = dirname(path);
  const own = RECORDS.test(basename(folder)) ? dirname(folder) : folder;
  if (isNamed) return relative(cwd, own).split(sep).join('/');
  return `${places.indexOf(place)}/${relative(place, own).split(sep).join('/')}`;
}

function isSelected({ front }: RecordFacts, { since, until, theme, domain }: Selection): boolean {
  return (
    (since === undefined || front.date >= since) &&
    (until === undefined || front.date <= until) &&
    (theme === undefined || (front.themes ?? []).includes(theme)) &&
    (domain === undefined || front.domain === domain)
  );
}
