import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../core/format/language.ts';

/** Where the package lies: the nearest folder upwards that holds its data. The same from source and when built. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'templates', 'protocols')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

let root: string | undefined;

/** A file or folder that ships with the package. */
export function packagePath(...parts: string[]): string {
  root ??= packageRoot();
  return join(root, ...parts);
}

/** What the package holds of one kind, in one language. */
export type Shelf = 'protocols' | 'lenses' | 'cases';

function shelfFolder(shelf: Shelf): string {
  return shelf === 'cases' ? 'cases' : join('templates', shelf);
}

/** The ids on a shelf, sorted. */
export function idsOn(shelf: Shelf, language: Language): string[] {
  return readdirSync(packagePath(shelfFolder(shelf), language))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
}

export function pathOnShelf(shelf: Shelf, language: Language, id: string): string {
  return packagePath(shelfFolder(shelf), language, `${id}.yaml`);
}

/**
 * The same as data, as the build pressed it from the file: sound, since the tests read every file on a shelf. Nothing when
 * running from source, where a file may just have changed.
 */
export function pressedOnShelf(shelf: Shelf, language: Language, id: string): unknown {
  const path = packagePath('dist', 'pressed', shelfFolder(shelf), language, `${id}.json`);
  const built = import.meta.url.includes('/dist/');
  return built && existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
