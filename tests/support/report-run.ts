import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inProcess } from './in-process.ts';
import { type ArchiveWishes, writeArchive } from './made-archive.ts';
import type { Ran } from './spawned.ts';
import { emptyFolder } from './workroom.ts';

/** The day after the generated archive ends. */
export const ARCHIVE_DAY = { SOURCE_DATE_EPOCH: '1795262400' };

/** A folder with a generated archive in "archief", and other files. */
export function archiveFolder(wishes: ArchiveWishes, files: Readonly<Record<string, string>> = {}): string {
  const cwd = emptyFolder();
  writeArchive(join(cwd, 'archief'), wishes);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  return cwd;
}

export function report(cwd: string, ...args: readonly string[]): Promise<Ran> {
  return inProcess(['report', ...args], { cwd, env: ARCHIVE_DAY });
}
