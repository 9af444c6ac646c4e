import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { CheckSettings } from '../../core/check/settings.ts';
import type { FoundInSource, Source } from './source.ts';

/** What a thread is asked, and what it answers. */
export interface PoolTask {
  readonly id: number;
  readonly sources: readonly Source[];
}
export interface PoolAnswer {
  readonly id: number;
  readonly found: readonly FoundInSource[];
}

/** Threads that examine files, of which this one is the first. Each other has the whole program; they share nothing. */
export interface Pool {
  examine(sources: readonly Source[]): Promise<FoundInSource[]>;
  close(): Promise<void>;
}

/** So many files at a time: enough to be worth the message, few enough that all threads end together. */
const SHARE = 16;
/** A thread that has a second share at hand need not wait until this one looks up from its own. */
const AT_HAND = 2;

/** `file` is the checker as one file. Whoever is done takes the next share: a thread that starts late, or stands still, only takes fewer. `settings` go by team. */
export function startPool(
  { jobs, file }: { readonly jobs: number; readonly file: string },
  settings: readonly CheckSettings[],
  examineHere: (source: Source) => FoundInSource,
): Pool {
  const threads = Array.from({ length: jobs - 1 }, () => startThread(file, settings));
  return {
    examine: async (sources) => {
      const found: (readonly FoundInSource[])[] = [];
      let next = 0;
      const takeShares = async (examine: (share: readonly Source[]) => Promise<readonly FoundInSource[]>) => {
        for (let at = next++; at * SHARE < sources.length; at = next++)
          found[at] = await examine(sources.slice(at * SHARE, (at + 1) * SHARE));
      };
      const others = threads.flatMap(({ ask }) =>
        Array.from({ length: AT_HAND }, () => takeShares((share) => ask(share).catch(() => share.map(examineHere)))),
      );
      const own = takeShares(async (share) => {
        const all = share.map(examineHere);
        await setImmediate();
        return all;
      });
      await Promise.all([own, ...others]);
      return found.flat();
    },
    close: async () => {
      await Promise.all(threads.map(({ end }) => end()));
    },
  };
}

interface Thread {
  /** Errors: the thread could not start, or has ended; what it was asked is then still to be done. */
  ask(sources: readonly Source[]): Promise<readonly FoundInSource[]>;
  end(): Promise<unknown>;
}

interface Waiting {
  resolve(found: readonly FoundInSource[]): void;
  reject(error: unknown): void;
}

function startThread(file: string, settings: readonly CheckSettings[]): Thread {
  const worker = new Worker(`require(${JSON.stringify(file)}).thread()`, { eval: true, workerData: settings });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let fault: unknown;
  worker.on('message', ({ id, found }: PoolAnswer) => {
    waiting.get(id)?.resolve(found);
    waiting.delete(id);
  });
  const giveUp = (reason: unknown) => {
    fault ??= reason;
    for (const { reject } of waiting.values()) reject(reason);
  };
  worker.on('error', giveUp);
  worker.on('exit', giveUp);
  return {
    ask: (sources) =>
      new Promise((resolve, reject) => {
        if (fault !== undefined) return reject(fault);
        const id = asked++;
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, sources } satisfies PoolTask);
      }),
    end: () => worker.terminate(),
  };
}
