import { closeSync, constants, fstatSync, openSync, writeFileSync } from 'node:fs';

/** Opening a link fails, and a pipe without a reader does not hang; on Windows there are neither flags nor such pipes. */
const FLAGS =
  constants.O_WRONLY |
  constants.O_APPEND |
  constants.O_CREAT |
  (constants.O_NOFOLLOW ?? 0) |
  (constants.O_NONBLOCK ?? 0);

/** Adds text at the end of a file. Errors are the system's own; EFTYPE for what is no file, such as a device. */
export function appendToFile(path: string, text: string): void {
  const descriptor = openSync(path, FLAGS, 0o644);
  try {
    if (!fstatSync(descriptor).isFile()) throw Object.assign(new Error(path), { code: 'EFTYPE' });
    writeFileSync(descriptor, text);
  } finally {
    closeSync(descriptor);
  }
}
