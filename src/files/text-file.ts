import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { showLine } from '../core/text/characters.ts';
import { UserError } from '../core/user-error.ts';
import type { Messages } from '../language/messages.ts';

/**
 * The text of a regular file, strictly UTF-8. A folder, a pipe or a device is refused before it can hang.
 * Errors: a UserError that names the file.
 */
export function readTextFile(path: string, messages: Messages, limit = 16 * 1024 * 1024): string {
  return decode(readBytes(path, messages, limit), path, messages);
}

function readBytes(path: string, messages: Messages, limit: number): Buffer {
  const { files } = messages;
  const name = showLine(path);
  const descriptor = open(path, messages);
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) throw new UserError(files.notAFile(name));
    if (stat.size > limit) throw new UserError(files.tooLarge(name, Math.round(limit / 1024 / 1024)));
    const bytes = Buffer.alloc(stat.size);
    let read = 0;
    for (let more = 1; more > 0 && read < bytes.length; read += more)
      more = readSync(descriptor, bytes, read, bytes.length - read, read);
    return bytes.subarray(0, read);
  } finally {
    closeSync(descriptor);
  }
}

/** Without O_NONBLOCK, opening a named pipe waits for a writer that may never come. */
function open(path: string, { files }: Messages): number {
  try {
    return openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    const name = showLine(path);
    const { code } = error as NodeJS.ErrnoException;
    throw new UserError(
      code === 'ENOENT' || code === 'ENOTDIR' ? files.notFound(name) : files.cannotRead(name, String(code)),
    );
  }
}

function decode(bytes: Buffer, path: string, { files }: Messages): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    throw new UserError(files.notUtf8(showLine(path), utf16), files.saveAsUtf8);
  }
}
