import { parentPort, workerData } from 'node:worker_threads';
import { examineRaw, rawOf, type Source } from './commands/check/source.ts';
import { inquiry } from './core/check/engine.ts';
import type { CheckSettings } from './core/check/settings.ts';
import { hashOf } from './files/check-cache.ts';
import { loadMessages } from './language/load.ts';

/** A thread of `check`: files in, what they say by themselves out, in the same order. */
const settings = workerData as CheckSettings;
const asked = inquiry(settings, await loadMessages(settings.language));

parentPort?.on('message', (sources: readonly Source[]) => {
  const found = sources.map((source) => {
    const raw = rawOf(source);
    return { hash: raw.ok ? hashOf(raw.bytes) : '', read: examineRaw(raw, source.place, asked) };
  });
  parentPort?.postMessage(found);
});
