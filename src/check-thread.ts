import { parentPort, workerData } from 'node:worker_threads';
import type { PoolAnswer, PoolTask } from './app/check/pool.ts';
import { examineSource } from './app/check/source.ts';
import { inquiry } from './core/check/engine.ts';
import type { CheckSettings } from './core/check/settings.ts';
import { hashOf } from './files/check-cache.ts';
import { loadMessages } from './language/load.ts';

/** A thread of `check`: files in, what they say by themselves out, in the same order. */
export function examineForOthers(): void {
  const teams = workerData as readonly CheckSettings[];
  const ready = loadMessages(teams[0]?.language ?? 'nl').then((messages) =>
    teams.map((settings) => inquiry(settings, messages)),
  );
  parentPort?.on('message', async ({ id, sources }: PoolTask) => {
    const asked = await ready;
    const found = sources.map((source) => examineSource(source, asked, hashOf));
    parentPort?.postMessage({ id, found } satisfies PoolAnswer);
  });
}
