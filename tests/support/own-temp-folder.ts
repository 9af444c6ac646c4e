import { chmodSync, mkdtempSync, realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the tests lay out, and the program beside them, goes into one folder that is gone when they are done. */
export default function ownTempFolder(): () => Promise<void> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'driehoek-tests-'));
  // Some tests run the program as another user, who must be able to pass through.
  chmodSync(folder, 0o711);
  process.env.TMPDIR = folder;
  return () => rm(folder, { recursive: true, force: true, maxRetries: 3 });
}
