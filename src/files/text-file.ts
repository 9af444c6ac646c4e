import { showLine } from '../core/text/characters.ts';
import { UserError } from '../core/user-error.ts';
import type { Messages } from '../language/messages.ts';
import { decode, MAX_BYTES, type RawFile, readRaw, readSteady } from './raw-file.ts';

/** Why a file gives no text. */
export type Unreadable =
  | { readonly code: 'too-large' | 'not-a-file' | 'changed' | 'not-utf8' | 'utf16' }
  | { readonly code: 'system'; readonly system: string };

export type TextRead =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: Unreadable };

/**
 * The text of a regular file, strictly UTF-8. A folder, a pipe or a device is refused before it can hang.
 * Errors: a UserError that names the file. `limit` in bytes.
 */
export function readTextFile(path: string, messages: Messages, limit = MAX_BYTES): string {
  const read = textOf(readRaw(path, limit));
  return read.ok ? read.text : refuse(read.problem, { name: showLine(path), limit, messages });
}

/** The same of bytes that came in. `name` is where from. */
export function decodedText(bytes: Buffer, name: string, messages: Messages): string {
  const read = textOf({ ok: true, bytes });
  return read.ok ? read.text : refuse(read.problem, { name, limit: MAX_BYTES, messages });
}

interface Unread {
  readonly name: string;
  readonly limit: number;
  readonly messages: Messages;
}

function refuse(problem: Unreadable, { name, limit, messages }: Unread): never {
  if (isGone(problem)) throw new UserError(messages.files.notFound(name));
  const isWritten = problem.code === 'utf16' || problem.code === 'not-utf8';
  const hint = isWritten ? messages.files.saveAsUtf8 : undefined;
  throw new UserError(whyUnreadable(problem, name, limit, messages), hint);
}

/** The text of one file of many, whole or not at all: somebody may be saving it. Never throws. */
export function readSteadyText(path: string, limit: number): TextRead {
  return textOf(readSteady(path, limit));
}

/** Why a file cannot be read, in a sentence that names it. */
export function whyUnreadable(problem: Unreadable, name: string, limit: number, { files }: Messages): string {
  switch (problem.code) {
    case 'too-large':
      return files.tooLarge(name, Math.round(limit / 1024 / 1024));
    case 'not-a-file':
      return files.notAFile(name);
    case 'changed':
      return files.keepsChanging(name);
    case 'system':
      return files.cannotRead(name, problem.system);
    default:
      return files.notUtf8(name, problem.code === 'utf16');
  }
}

function isGone(problem: Unreadable): boolean {
  return problem.code === 'system' && (problem.system === 'ENOENT' || problem.system === 'ENOTDIR');
}

function textOf(raw: RawFile | ReturnType<typeof readSteady>): TextRead {
  if (!raw.ok) return { ok: false, problem: raw };
  const decoded = decode(raw.bytes);
  if (decoded.ok) return decoded;
  return { ok: false, problem: { code: decoded.isUtf16 ? 'utf16' : 'not-utf8' } };
}
