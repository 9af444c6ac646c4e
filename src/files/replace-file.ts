import { lstatSync, realpathSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { holdSignals } from './hold-signals.ts';
import { discard, type FileText, holds, type NewFile, sweepTemporary, syncFolder, writeTemporary } from './new-file.ts';

export interface Replacement extends NewFile {
  /** What the file must still hold at the moment it is replaced. */
  readonly expected?: string | Uint8Array;
  /** Its rights, whatever those of the old one are; those of the old one, if left out. */
  readonly mode?: number;
}

/**
 * Puts files in the place of what is there, or of nothing: of each the old one or the new one is there, never half of
 * either, with the rights the old one had. All are on the disk before the first gets its name. A link is replaced itself.
 * Gives false, and replaces nothing, when one of them no longer holds what was expected. Errors are the system's own; EFTYPE
 * for what is no file: a rename would put one in the place of a device.
 */
export function replaceFiles(files: readonly Replacement[]): boolean {
  return holdSignals(() => replaceAll(files));
}

function replaceAll(files: readonly Replacement[]): boolean {
  const folders = new Set(files.map(({ path }) => dirname(path)));
  const drafts: string[] = [];
  try {
    for (const folder of folders) sweepTemporary(folder);
    for (const file of files) drafts.push(draftOf(file));
    if (files.some(({ path, expected }) => expected !== undefined && !holds(path, expected))) return false;
    for (const [at, { path }] of files.entries()) renameSync(drafts[at] ?? '', path);
    return true;
  } finally {
    for (const draft of drafts) discard(draft);
    for (const folder of folders) syncFolder(folder);
  }
}

/** The same for one file, where a link keeps leading to it. */
export function replaceFile(path: string, text: FileText, expected?: string): boolean {
  return replaceFiles([{ path: realpath(path), text, ...(expected === undefined ? {} : { expected }) }]);
}

function draftOf({ path, text, mode: asked }: Replacement): string {
  const old = lstatSync(path, { throwIfNoEntry: false });
  if (old && !old.isFile() && !old.isSymbolicLink())
    throw Object.assign(new Error(path), { code: old.isDirectory() ? 'EISDIR' : 'EFTYPE' });
  const mode = asked ?? (old?.isFile() ? old.mode : 0o644) & 0o777;
  return writeTemporary(dirname(path), text, mode, old !== undefined);
}

function realpath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
