import type { Language } from '../core/format/language.ts';
import { namesIn, textIfShipped } from './shipped-source.ts';

/** What the program brings of one kind, in one language. */
export type Shelf = 'protocols' | 'lenses' | 'assignments' | 'cases' | 'decks' | 'statements' | 'series';

/** The text of a file that ships, by its path with slashes ("templates/decks/nl/goed-werk-30.yaml"): from the package, or from what was built in. */
export function shippedText(path: string): string {
  const text = textIfShipped(path);
  if (text === undefined) throw new Error(`The program came without ${path}.`);
  return text;
}

function shelfFolder(shelf: Shelf, language: Language): string {
  return shelf === 'cases' ? `cases/${language}` : `templates/${shelf}/${language}`;
}

/** The ids on a shelf, sorted. */
export function idsOn(shelf: Shelf, language: Language): string[] {
  return namesIn(shelfFolder(shelf, language))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
}

/** The path by which messages name a file on a shelf. */
export function placeOnShelf(shelf: Shelf, language: Language, id: string): string {
  return `${shelfFolder(shelf, language)}/${id}.yaml`;
}

/** The file of an id on a shelf, to read or to copy. */
export function textOnShelf(shelf: Shelf, language: Language, id: string): string {
  return shippedText(placeOnShelf(shelf, language, id));
}

/**
 * The same as data, as the build pressed it from the file: sound, since the tests read every file on a shelf. Nothing when
 * running from source, where a file may just have changed.
 */
export function pressedOnShelf(shelf: Shelf, language: Language, id: string): unknown {
  const text = textIfShipped(`dist/pressed/${shelfFolder(shelf, language)}/${id}.json`);
  return text === undefined ? undefined : JSON.parse(text);
}
