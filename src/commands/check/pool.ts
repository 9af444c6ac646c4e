import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { CheckSettings } from '../../core/check/settings.ts';
import { packagePath } from '../../files/package-files.ts';
import type { Read, Source } from './source.ts';

export interface Found {
  readonly hash: string;
  readonly read: Read;
}

/** Threads that examine files, of which this one is the first. Each other has the whole program; they share nothing. */
export interface Pool {
  examine(sources: readonly Source[]): Promise<Found[]>;
  close(): Promise<void>;
}

export function startPool(jobs: number, settings: CheckSettings, examineHere: (source: Source) => Found): Pool {
  const path = packagePath('dist', 'check-worker.js');
  const workers = Array.from({ length: jobs - 1 }, () => new Worker(path, { workerData: settings }));
  return {
    examine: async (sources) => {
      const size = Math.ceil(sources.length / jobs);
      const share = (at: number) => sources.slice(at * size, (at + 1) * size);
      const asked = Promise.all(workers.map((worker, at) => ask(worker, share(at + 1))));
      const own = share(0).map(examineHere);
      return [...own, ...(await asked).flat()];
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

async function ask(worker: Worker, sources: readonly Source[]): Promise<Found[]> {
  if (sources.length === 0) return [];
  worker.postMessage(sources);
  const [found] = (await once(worker, 'message')) as [Found[]];
  return found;
}
