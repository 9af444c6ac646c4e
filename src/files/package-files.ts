import { existsSync, readdirSync } from 'node:fs';
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

function shelfPath(shelf: Shelf, language: Language): string {
  return shelf === 'cases' ? packagePath('cases', language) : packagePath('templates', shelf, language);
}

/** The ids on a shelf, sorted. */
export function idsOn(shelf: Shelf, language: Language): string[] {
  return readdirSync(shelfPath(shelf, language))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
}

export function pathOnShelf(shelf: Shelf, language: Language, id: string): string {
  return join(shelfPath(shelf, language), `${id}.yaml`);
}
