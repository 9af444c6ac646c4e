import type { Language } from '../../src/core/format/language.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { placeOnShelf, type Shelf } from '../../src/files/shipped.ts';

/** A file on a shelf, where it lies in the package. */
export function pathOnShelf(shelf: Shelf, language: Language, id: string): string {
  return packagePath(placeOnShelf(shelf, language, id));
}
