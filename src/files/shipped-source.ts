import { readdirSync, readFileSync } from 'node:fs';
import { packagePath } from './package-files.ts';

// The package itself. The checker as one file has what it needs inside, and the executable has all of it: the build puts
// another file in the place of this one, with the same names (esbuild.config.mjs).

/** From source a file may just have changed: then what the build pressed from it is not to be trusted. */
const isBuilt = import.meta.url.includes('/dist/');

/** A file that ships, by its path with slashes; nothing where there is none. */
export function textIfShipped(path: string): string | undefined {
  if (path.startsWith('dist/pressed/') && !isBuilt) return undefined;
  try {
    return readFileSync(packagePath(path), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** What lies in a folder that ships. */
export function namesIn(folder: string): readonly string[] {
  return readdirSync(packagePath(folder));
}

/** What people start. */
export function programFile(): { readonly path: string; readonly form: 'package' | 'one-file' | 'executable' } {
  return { path: packagePath('bin', 'driehoek.js'), form: 'package' };
}

/** The checker as one file, of which threads can be made; from source there is none. */
export function checkerFile(): string | undefined {
  return isBuilt ? packagePath('dist', 'alone.cjs') : undefined;
}
