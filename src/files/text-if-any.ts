import { readRaw } from './raw-file.ts';

/** What a regular file holds, however large; nothing for anything else. Where the system would wait for a pipe, this does not. */
export function textIfAny(path: string): string | undefined {
  const raw = readRaw(path, Number.POSITIVE_INFINITY);
  return raw.ok ? raw.bytes.toString('utf8') : undefined;
}
