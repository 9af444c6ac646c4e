import { build } from '../../build.ts';
import type { Inquiry } from '../../core/check/engine.ts';
import type { Examined } from '../../core/check/examined.ts';
import type { CheckCache } from '../../files/check-cache.ts';
import { type RawFile, readRaw } from '../../files/raw-file.ts';
import type { Found, Pool } from './pool.ts';
import type { RunInput } from './run-input.ts';
import { examineRaw, type Read, rawOf, type Source } from './source.ts';

/** Examines files: from the cache where it knows them, with more threads where there are many. */
export interface Examiner {
  all(sources: readonly Source[]): Promise<Read[]>;
  /** Keeps what was found for the next run. */
  keep(): void;
  close(): Promise<void>;
}

/** With fewer files than this, reading and writing a cache costs more than it saves. */
const WORTH_CACHING = 50;
/** With fewer files in a batch than this that the cache does not know, threads are not started for it. */
const WORTH_STARTING = 512;

export async function examiner(run: RunInput, asked: Inquiry): Promise<Examiner> {
  const { sources, settings, jobs, threadsFrom } = run;
  const cache = await cacheFor(run);
  const mayShare = jobs > 1 && sources.length >= threadsFrom && canWork();
  const worthStarting = Math.min(threadsFrom, WORTH_STARTING);
  const here = (source: Source) => examineHere(source, asked, cache);
  let pool: Pool | undefined;
  /** What was left for the threads comes in its place. */
  const shared = async (known: readonly (Read | undefined)[], batch: readonly Source[]): Promise<Read[]> => {
    const missed = batch.filter((_, at) => known[at] === undefined);
    if (missed.length === 0) return known as Read[];
    if (mayShare && missed.length >= worthStarting)
      pool ??= (await import('./pool.ts')).startPool(jobs, settings, here);
    const found = pool ? await pool.examine(missed) : missed.map(here);
    let next = 0;
    return known.map((read, at) => {
      if (read) return read;
      const { hash, read: own } = found[next++] ?? { hash: '', read: { ok: true, examined: undefined } };
      remember(cache, batch[at] as Source, hash, own);
      return own;
    });
  };
  return {
    all: async (batch) => {
      const known: (Read | undefined)[] = [];
      for (const source of batch) {
        const canLeave = mayShare && source.bytes === undefined && !source.place.isLink;
        if (canLeave && !cache) known.push(undefined);
        else {
          const raw = source.bytes === undefined && !source.place.isLink ? readRaw(source.path) : rawOf(source);
          known.push(lookUp(source, raw, { asked, cache, canLeave }));
        }
      }
      return shared(known, batch);
    },
    keep: () => cache?.save(),
    close: async () => pool?.close(),
  };
}

/** A cache with the hash it goes by: a run on a few files loads neither. */
interface Memory extends CheckCache {
  hashOf(bytes: Buffer): string;
}

async function cacheFor({ cacheIn, sources, settings }: RunInput): Promise<Memory | undefined> {
  if (cacheIn === undefined || sources.length < WORTH_CACHING) return undefined;
  const { hashOf, openCache } = await import('../../files/check-cache.ts');
  return { ...openCache(cacheIn, JSON.stringify([build, settings])), hashOf };
}

/** Threads run the built program: from source there is none. */
function canWork(): boolean {
  return import.meta.url.includes('/dist/');
}

interface Known {
  readonly asked: Inquiry;
  readonly cache: Memory | undefined;
  /** Whether the pool may do it. */
  readonly canLeave: boolean;
}

/** What the cache knows, or what this thread finds out; nothing where that is left to the pool. */
function lookUp(source: Source, raw: RawFile, { asked, cache, canLeave }: Known): Read | undefined {
  if (!cache || !raw.ok) return examineRaw(raw, source.place, asked);
  const hash = cache.hashOf(raw.bytes);
  const kept = cache.get(source.path, marked(hash, source)) as Examined | undefined;
  if (kept !== undefined) return { ok: true, examined: kept };
  if (canLeave) return undefined;
  const read = examineRaw(raw, source.place, asked);
  remember(cache, source, hash, read);
  return read;
}

function examineHere(source: Source, asked: Inquiry, cache: Memory | undefined): Found {
  const raw = rawOf(source);
  return { hash: raw.ok && cache ? cache.hashOf(raw.bytes) : '', read: examineRaw(raw, source.place, asked) };
}

/** What is not ours is not kept: whether it matters depends on how it was named. */
function remember(cache: CheckCache | undefined, source: Source, hash: string, read: Read): void {
  if (read.ok && read.examined?.kind !== undefined) cache?.set(source.path, marked(hash, source), read.examined);
}

/** What a file is depends on its folder too. */
function marked(hash: string, { place: { folder } }: Source): string {
  return hash + (folder?.charAt(0) ?? '-');
}
