import { build } from '../../build.ts';
import { type Inquiry, inquiry } from '../../core/check/engine.ts';
import type { Examined } from '../../core/check/examined.ts';
import { holdsSentence } from '../../core/check/holds-sentence.ts';
import { type FilePlace, ownFolders } from '../../core/check/kind.ts';
import type { CheckCache } from '../../files/check-cache.ts';
import { type RawFile, readRaw } from '../../files/raw-file.ts';
import { checkerFile } from '../../files/shipped-source.ts';
import type { Pool } from './pool.ts';
import type { PreparedCheck } from './run.ts';
import {
  askedOf,
  examineRaw,
  examineSource,
  type FoundInSource,
  givenBy,
  type ReadSource,
  type Source,
} from './source.ts';

/** Examines files: from the cache where it knows them, with more threads where there are many. */
export interface Examiner {
  /** What each says by itself. */
  examine(sources: readonly Source[]): Promise<ReadonlyMap<Source, ReadSource>>;
  /** Keeps what was found for the next run. */
  keep(): void;
  close(): Promise<void>;
}

/** With fewer files than this, reading and writing a cache costs more than it saves. */
const WORTH_CACHING = 50;
/** With fewer files in a batch than this that the cache does not know, threads are not started for it. */
const WORTH_STARTING = 512;

export async function examiner(run: PreparedCheck): Promise<Examiner> {
  const { sources, teams, messages, jobs, threadsFrom } = run;
  const file = checkerFile();
  const mayShare = jobs > 1 && sources.length >= threadsFrom && file !== undefined;
  const all = teams.map(({ settings }) => settings);
  const asked = all.map((settings) => inquiry(settings, messages));
  const desk = { asked, cache: await cacheFor(run), mayShare };
  const here = (source: Source) => examineSource(source, asked, desk.cache?.hashOf);
  const worthStarting = Math.min(threadsFrom, WORTH_STARTING);
  let pool: Pool | undefined;
  return {
    examine: async (batch) => {
      const reads = new Map<Source, ReadSource>();
      for (const source of batch) {
        const read = lookUp(source, desk);
        if (read) reads.set(source, read);
      }
      const missed = batch.filter((source) => !reads.has(source));
      if (mayShare && missed.length >= worthStarting)
        pool ??= (await import('./pool.ts')).startPool({ jobs, file }, all, here);
      const found = (await pool?.examine(missed)) ?? [];
      for (const [at, source] of missed.entries())
        reads.set(source, remembered(source, found[at] ?? here(source), desk.cache));
      return reads;
    },
    keep: () => desk.cache?.save(),
    close: async () => pool?.close(),
  };
}

/** What files are examined with. */
interface Desk {
  /** By team. */
  readonly asked: readonly Inquiry[];
  readonly cache: Memory | undefined;
  /** Whether what the cache does not know can be left to the pool. */
  readonly mayShare: boolean;
}

/** A cache with the hash it goes by: a run on a few files loads neither. */
interface Memory extends CheckCache {
  hashOf(bytes: Buffer): string;
  /** What decides about a result besides the bytes: how the team has set things, and the folder. */
  markOf(source: Source): string;
}

async function cacheFor({ cacheIn, sources, teams }: PreparedCheck): Promise<Memory | undefined> {
  if (cacheIn === undefined || sources.length < WORTH_CACHING) return undefined;
  const { hashOf, openCache } = await import('../../files/check-cache.ts');
  const marks = teams.map(({ settings }) => hashOf(Buffer.from(JSON.stringify(settings))).slice(0, MARK));
  const markOf = ({ team, place }: Source) => `${marks[team]}${markOfPlace(place)}`;
  return { ...openCache(cacheIn, build), hashOf, markOf };
}

/** So much of a hash tells the settings of a few teams apart. */
const MARK = 12;

/** What the cache knows, or what this thread finds out; nothing where that is left to the pool. */
function lookUp(source: Source, { asked, cache, mayShare }: Desk): ReadSource | undefined {
  const canLeave = mayShare && source.bytes === undefined;
  if (canLeave && !cache) return undefined;
  const raw: RawFile = givenBy(source) ?? readRaw(source.path);
  if (!raw.ok) return examineRaw(raw, source.place, askedOf(source, asked));
  const hash = cache?.hashOf(raw.bytes) ?? '';
  const kept = cache?.get(source.path, marked(hash, source, cache)) as Examined | undefined;
  if (kept !== undefined) return { ok: true, examined: kept };
  return canLeave
    ? undefined
    : remembered(source, { hash, read: examineRaw(raw, source.place, askedOf(source, asked)) }, cache);
}

/** What is not ours is not kept: whether it matters depends on how it was named. Nor is what somebody wrote. */
function remembered(source: Source, { hash, read }: FoundInSource, cache: Memory | undefined): ReadSource {
  if (cache && read.ok && read.examined?.kind !== undefined && !holdsSentence(read.examined))
    cache.set(source.path, marked(hash, source, cache), read.examined);
  return read;
}

function marked(hash: string, source: Source, cache: Memory): string {
  return hash + cache.markOf(source);
}

/** What a file is depends on its folder too. */
function markOfPlace({ folder, isConfig }: FilePlace): string {
  return isConfig ? 'c' : folder === undefined ? '-' : String(ownFolders.indexOf(folder));
}
