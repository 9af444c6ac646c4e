import { createHash } from 'node:crypto';

/** The digest of a text as UTF-8, in hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
