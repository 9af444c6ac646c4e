import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Something met in a folder: a file to open, a link that was not followed, or a folder that may not be read. */
export interface Met {
  readonly path: string;
  readonly kind: 'file' | 'link' | 'closed-folder';
  /** What the system said of a closed folder, such as "EACCES". */
  readonly code?: string;
}

/** Deeper than any honest archive; a folder mounted inside itself ends here. */
const MAX_DEPTH = 32;

/**
 * Files below a folder whose name is wanted, by name, a folder's own files among its folders. Links are never followed:
 * `readdir` with `recursive` would leave the tree through them, and run in circles. Hidden folders and node_modules are
 * nobody's records.
 */
export function* walkFolder(folder: string, wanted: RegExp, depth = 0): Generator<Met> {
  const entries = entriesOf(folder);
  if (typeof entries === 'string') {
    yield { path: folder, kind: 'closed-folder', code: entries };
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (isPassable(entry)) {
      if (depth < MAX_DEPTH) yield* walkFolder(path, wanted, depth + 1);
    } else {
      const kind = kindOf(entry, path, wanted);
      if (kind !== undefined) yield { path, kind };
    }
  }
}

function isPassable(entry: Dirent): boolean {
  return entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules';
}

/** Nothing for what is passed over. A link matters where it leads to a folder too: there may be records in it. */
function kindOf(entry: Dirent, path: string, wanted: RegExp): Met['kind'] | undefined {
  if (entry.isSymbolicLink()) return wanted.test(entry.name) || leadsToFolder(path) ? 'link' : undefined;
  return !entry.isDirectory() && wanted.test(entry.name) && !entry.name.startsWith('.') ? 'file' : undefined;
}

/** By code unit, so that every machine reads them in the same order. */
function entriesOf(folder: string): Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
    );
  } catch (error) {
    return String((error as NodeJS.ErrnoException).code);
  }
}

function leadsToFolder(link: string): boolean {
  try {
    return statSync(link).isDirectory();
  } catch {
    return false;
  }
}
