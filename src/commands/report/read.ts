import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RecordFacts } from '../../core/across/facts.ts';
import { type Reading, readForReport } from '../../core/across/read-record.ts';
import type { Selection } from '../../core/across/report.ts';
import { hashNumber } from '../../core/text/digest.ts';
import { isInShard, type Shard } from '../../core/text/shard.ts';
import { UserError } from '../../core/user-error.ts';
import { shown } from '../../files/project.ts';
import { type MetRecord, recordStream } from '../../files/record-stream.ts';
import type { Context } from '../context.ts';

/** What happens with each record: counted, or left out for a reason that is told. */
export interface Taker {
  take(facts: RecordFacts): void;
  leaveOut(reason: string, name: string): void;
  /** After each file, for who watches. */
  step(): void;
}

/** The folders that were named, or the team's own. Errors: a UserError for one that is not there. */
export async function foldersOf(paths: readonly string[], context: Context): Promise<string[]> {
  const named =
    paths.length > 0 ? paths.map((path) => resolve(context.cwd, path)) : [(await context.project()).paths.records];
  for (const path of named)
    if (!existsSync(path)) throw new UserError(context.messages.files.notFound(shown(path, context.cwd)));
  return named;
}

export interface ReadWishes {
  readonly reading: Reading;
  readonly selection: Selection;
  readonly shard: Shard | undefined;
}

/** Reads one record at a time: nothing of a record stays but what it adds. Gives how many claimed to be a record. */
export function readRecords(folders: readonly string[], wishes: ReadWishes, taker: Taker): number {
  const { reading, selection, shard } = wishes;
  const seen = new Set<number>();
  const wanted = (name: string) => shard === undefined || isInShard(name, shard);
  let claimed = 0;
  for (const [at, folder] of folders.entries()) {
    // Whoever names a file means that it is a record.
    const otherwise = statSync(folder).isFile() ? 'invalid' : undefined;
    for (const met of recordStream(folder, wanted)) {
      const read = readOne(met, `${at}/${met.team}`, reading, seen) ?? otherwise;
      taker.step();
      if (read === undefined) continue;
      claimed += 1;
      if (typeof read === 'string') taker.leaveOut(read, `${met.name}\t${read}`);
      else if (isSelected(read, selection)) taker.take(read);
    }
  }
  return claimed;
}

function readOne(met: MetRecord, team: string, reading: Reading, seen: Set<number>): RecordFacts | string | undefined {
  if (met.text === undefined) return met.problem;
  const read = readForReport(met.text, hashNumber(team).toString(36), reading);
  if (typeof read !== 'object') return read;
  const copy = hashNumber(`${met.name.replace(/^.*\//u, '')}\n${met.text}`);
  if (seen.has(copy)) return 'double';
  seen.add(copy);
  return read;
}

function isSelected({ front }: RecordFacts, { since, until, theme, domain }: Selection): boolean {
  return (
    (since === undefined || front.date >= since) &&
    (until === undefined || front.date <= until) &&
    (theme === undefined || (front.themes ?? []).includes(theme)) &&
    (domain === undefined || front.domain === domain)
  );
}
