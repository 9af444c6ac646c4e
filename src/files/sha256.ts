import { createHash } from 'node:crypto';

/** The digest of a text as UTF-8, in hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The digest of a file of an archive. Git may give it other line ends on another machine (`core.autocrlf`): they are no change. */
export function digestOfLines(text: string): string {
  return sha256(text.replaceAll('\r\n', '\n'));
}
