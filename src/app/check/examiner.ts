import { build } from '../../build.ts';
import { type Inquiry, inquiry } from '../../core/check/engine.ts';
import type { Examined } from '../../core/check/examined.ts';
import { ownFolders } from '../../core/check/kind.ts';
import type { CheckCache } from '../../files/check-cache.ts';
import { type RawFile, readRaw } from '../../files/raw-file.ts';
import type { Pool } from './pool.ts';
import type { PreparedCheck } from './run.ts';
import { examineRaw, examineSource, type FoundInSource, givenBy, type ReadSource, type Source } from './source.ts';

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
  const { sources, settings, messages, jobs, threadsFrom } = run;
  const mayShare = jobs > 1 && sources.length >= threadsFrom && canWork();
  const desk = { asked: inquiry(settings, messages), cache: await cacheFor(run), mayShare };
  const here = (source: Source) => examineSource(source, desk.asked, desk.cache?.hashOf);
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
        pool ??= (await import('./pool.ts')).startPool(jobs, settings, here);
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
  readonly asked: Inquiry;
  readonly cache: Memory | undefined;
  /** Whether what the cache does not know can be left to the pool. */
  readonly mayShare: boolean;
}

/** A cache with the hash it goes by: a run on a few files loads neither. */
interface Memory extends CheckCache {
  hashOf(bytes: Buffer): string;
}

async function cacheFor({ cacheIn, sources, settings }: PreparedCheck): Promise<Memory | undefined> {
  if (cacheIn === undefined || sources.length < WORTH_CACHING) return undefined;
  const { hashOf, openCache } = await import('../../files/check-cache.ts');
  return { ...openCache(cacheIn, JSON.stringify([build, settings])), hashOf };
}

/** Threads run the built program: from source there is none. */
function canWork(): boolean {
  return import.meta.url.includes('/dist/');
}

/** What the cache knows, or what this thread finds out; nothing where that is left to the pool. */
function lookUp(source: Source, { asked, cache, mayShare }: Desk): ReadSource | undefined {
  const canLeave = mayShare && source.bytes === undefined;
  if (canLeave && !cache) return undefined;
  const raw: RawFile = givenBy(source) ?? readRaw(source.path);
  if (!raw.ok) return examineRaw(raw, source.place, asked);
  const hash = cache?.hashOf(raw.bytes) ?? '';
  const kept = cache?.get(source.path, marked(hash, source)) as Examined | undefined;
  if (kept !== undefined) return { ok: true, examined: kept };
  return canLeave ? undefined : remembered(source, { hash, read: examineRaw(raw, source.place, asked) }, cache);
}

/** What is not ours is not kept: whether it matters depends on how it was named. */
function remembered(source: Source, { hash, read }: FoundInSource, cache: CheckCache | undefined): ReadSource {
  if (read.ok && read.examined?.kind !== undefined) cache?.set(source.path, marked(hash, source), read.examined);
  return read;
}

/** What a file is depends on its folder too. */
function marked(hash: string, { place: { folder, isConfig } }: Source): string {
  return hash + (isConfig ? 'c' : folder === undefined ? '-' : ownFolders.indexOf(folder));
}
