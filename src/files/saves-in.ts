import { existsSync, watch } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** In milliseconds: an editor saves in a few steps, and git puts many files down at once. */
const QUIET = 150;

/** At once, and then each time when something in these folders was saved, until the caller leaves. */
export async function* savesIn(folders: readonly string[]): AsyncGenerator<undefined> {
  let isChanged = true;
  let wake = (): void => undefined;
  const onChange = () => {
    isChanged = true;
    wake();
  };
  const watchers = folders
    .filter((folder) => existsSync(folder))
    .map((folder) => watch(folder, { recursive: true }, onChange));
  try {
    for (;;) {
      if (!isChanged)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      await setTimeout(QUIET);
      isChanged = false;
      yield;
    }
  } finally {
    for (const one of watchers) one.close();
  }
}
