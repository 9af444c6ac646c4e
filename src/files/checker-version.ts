import { join } from 'node:path';
import { readRaw } from './raw-file.ts';

/** Where a team's own copy of the checker stands. */
export const CHECKER = '.driehoek/check.cjs';

/** Its first line says which version it is. */
const firstLine = /^\/\* driehoek (\d{1,9}(?:\.[\w-]{1,20}){1,4}) check\.cjs \*\/\r?\n/u;

export function versionIn(text: string): string | undefined {
  return firstLine.exec(text.slice(0, 128))?.[1];
}

/** The version of the checker in a team's folder: only its head is read. Nothing where there is none of ours. */
export function checkerVersion(root: string): string | undefined {
  const raw = readRaw(join(root, CHECKER), 0);
  return !raw.ok && raw.code === 'too-large' ? versionIn(raw.head.toString('latin1')) : undefined;
}
