import { type Dirent, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isWithin, leadsOut, realOf, statOf } from './leads-out.ts';

/** Something met in a folder: a file to open, or what keeps one from looking further. */
export type Met =
  | { readonly path: string; readonly kind: 'file' | 'link' | 'too-deep' }
  /** `code` is what the system said, such as "EACCES". */
  | { readonly path: string; readonly kind: 'closed-folder'; readonly code: string };

/** Says of a path whether it is looked for. */
export type Wanted = Pick<RegExp, 'test'>;

/** Deeper than any honest archive; a folder mounted inside itself ends here. */
export const DEEPEST = 32;

/**
 * What a path that somebody names stands for: the file itself, also when it is gone, or what is below the folder. A link
 * is followed within the repository and not out of it.
 */
export function* walkPlace(
  place: string,
  wanted: Wanted,
  repository: string,
): Generator<{ readonly met: Met; readonly isNamed: boolean }, void, undefined> {
  const isOut = leadsOut(place, repository);
  if (isOut || !statOf(place)?.isDirectory())
    yield { met: { path: place, kind: isOut ? 'link' : 'file' }, isNamed: true };
  else for (const met of walkFolder(place, wanted)) yield { met, isNamed: false };
}

/**
 * Files below a folder that are wanted, by name, a folder's own files among its folders. Links are never followed:
 * `readdir` with `recursive` would leave the tree through them, and run in circles. One to something that is met here
 * anyway is passed over, any other is given. Hidden files and folders and node_modules are nobody's records.
 */
export function walkFolder(folder: string, wanted: Wanted): Generator<Met, void, undefined> {
  return walk(folder, 0, { wanted, isMetAnyway: linkJudge(folder, wanted) });
}

interface Judges {
  readonly wanted: Wanted;
  isMetAnyway(link: string): boolean;
}

function* walk(folder: string, depth: number, judges: Judges): Generator<Met, void, undefined> {
  const entries = depth > DEEPEST ? undefined : entriesOf(folder);
  if (entries === undefined) yield { path: folder, kind: 'too-deep' };
  if (typeof entries === 'string') yield { path: folder, kind: 'closed-folder', code: entries };
  for (const entry of Array.isArray(entries) ? entries : []) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path, depth + 1, judges);
    else if (isMet(entry, path, judges)) yield { path, kind: entry.isSymbolicLink() ? 'link' : 'file' };
  }
}

function isMet(entry: Dirent, path: string, { wanted, isMetAnyway }: Judges): boolean {
  return entry.isSymbolicLink() ? !isMetAnyway(path) : wanted.test(path);
}

function isPassed(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** Whether a link may be passed over: it leads to something that this walk meets anyway, or that nobody asked for. */
function linkJudge(folder: string, wanted: Wanted): (link: string) => boolean {
  let root: string | undefined;
  return (link) => {
    const real = realOf(link);
    const leadsToFolder = statOf(link)?.isDirectory() === true;
    if (!leadsToFolder && !wanted.test(link)) return true;
    root ??= realOf(folder) ?? folder;
    if (real === undefined || !isWithin(real, root)) return false;
    const inside = relative(root, real);
    return !inside.split(sep).some(isPassed) && (leadsToFolder || wanted.test(join(folder, inside)));
  };
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
