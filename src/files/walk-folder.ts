import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, isAbsolute, join, relative, sep } from 'node:path';

/** Something met in a folder: a file to open, or what keeps one from looking further. */
export type Met =
  | { readonly path: string; readonly kind: 'file' | 'link' | 'too-deep' }
  /** `code` is what the system said, such as "EACCES". */
  | { readonly path: string; readonly kind: 'closed-folder'; readonly code: string };

/** Deeper than any honest archive; a folder mounted inside itself ends here. */
export const MAX_DEPTH = 32;

/**
 * Files below a folder whose name is wanted, by name, a folder's own files among its folders. Links are never followed:
 * `readdir` with `recursive` would leave the tree through them, and run in circles. One to something that is met here
 * anyway is passed over, any other is given. Hidden files and folders and node_modules are nobody's records.
 */
export function walkFolder(folder: string, wanted: RegExp): Generator<Met, void, undefined> {
  return walk(folder, 0, { wanted, isMetAnyway: linkJudge(folder, wanted) });
}

interface Judges {
  readonly wanted: RegExp;
  isMetAnyway(link: string): boolean;
}

function* walk(folder: string, depth: number, judges: Judges): Generator<Met, void, undefined> {
  const entries = depth > MAX_DEPTH ? undefined : entriesOf(folder);
  if (entries === undefined) yield { path: folder, kind: 'too-deep' };
  if (typeof entries === 'string') yield { path: folder, kind: 'closed-folder', code: entries };
  for (const entry of Array.isArray(entries) ? entries : []) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path, depth + 1, judges);
    else if (isMet(entry, path, judges)) yield { path, kind: entry.isSymbolicLink() ? 'link' : 'file' };
  }
}

function isMet(entry: Dirent, path: string, { wanted, isMetAnyway }: Judges): boolean {
  return entry.isSymbolicLink() ? !isMetAnyway(path) : wanted.test(entry.name);
}

function isPassed(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** Whether a link may be passed over: it leads to something that this walk meets anyway, or that nobody asked for. */
function linkJudge(folder: string, wanted: RegExp): (link: string) => boolean {
  let root: string | undefined;
  return (link) => {
    const isNamedSo = wanted.test(basename(link));
    const real = realOf(link);
    if (real === undefined) return !isNamedSo;
    const isFolder = statSync(real, { throwIfNoEntry: false })?.isDirectory() ?? false;
    if (!isFolder && !isNamedSo) return true;
    root ??= realOf(folder) ?? folder;
    const inside = relative(root, real);
    const isOut = isAbsolute(inside) || inside === '..' || inside.startsWith(`..${sep}`);
    return !isOut && !inside.split(sep).some(isPassed) && (isFolder || wanted.test(real));
  };
}

/** Nothing for a link that leads nowhere, or round in a circle. */
function realOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** What is looked at in a folder, by code unit, so that every machine reads it in the same order. */
function entriesOf(folder: string): Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !isPassed(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return String((error as NodeJS.ErrnoException).code);
  }
}
