import { lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';

/**
 * Whether a path inside a folder leads, by a link in it, out of that folder, nowhere, or round in a circle. A path that
 * is elsewhere by its own name does not: whoever gives it means that place.
 */
export function leadsOut(path: string, folder: string): boolean {
  if (!isWithin(path, folder)) return false;
  const real = realOf(path);
  return real === undefined ? isLink(path) : !isWithin(real, realOf(folder) ?? folder);
}

/** Whether a path is a folder or lies in it, by its name alone. */
export function isWithin(path: string, folder: string): boolean {
  const own = relative(folder, path);
  return own !== '..' && !own.startsWith(`..${sep}`) && !isAbsolute(own);
}

/** Nothing for a link that leads nowhere, or round in a circle. */
export function realOf(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

/** Of what a path leads to; nothing where that cannot be had, for whatever reason. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

export function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** Whether something has this name, be it a link that leads nowhere, or a file one has no access to. */
export function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code !== 'ENOENT' && code !== 'ENOTDIR';
  }
}
