import fc from 'fast-check';
import { beforeEach } from 'vitest';
import { seed } from './seeded.ts';
import { counted, countInto } from './tally.ts';

beforeEach(({ task }) => countInto(task.meta));

fc.configureGlobal({
  // The same examples every time, so that a test that was green stays green; `npm run hunt` looks for new ones.
  seed,
  reporter: (run) => {
    counted(run.numRuns, run.failed ? 1 : 0);
    if (run.failed) throw new Error(fc.defaultReportMessage(run), { cause: run.errorInstance });
  },
});
