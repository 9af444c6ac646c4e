import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { statOf } from './leads-out.ts';

/**
 * Makes a folder with those above it. Errors are the system's own. Not by mkdir's own `recursive`: where the system says that
 * something above is not there although it is, as in /proc, that goes round for ever (Node 20).
 */
export function makeFolder(path: string, mode = 0o777): void {
  if (statOf(path)?.isDirectory()) return;
  if (dirname(path) !== path) makeFolder(dirname(path), mode);
  try {
    mkdirSync(path, mode);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || !statOf(path)?.isDirectory()) throw error;
  }
}
