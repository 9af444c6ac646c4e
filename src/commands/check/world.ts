import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Linked, World } from '../../core/check/rule.ts';
import type { Language } from '../../core/format/language.ts';
import type { IsoDate } from '../../core/text/calendar.ts';
import { idsOn } from '../../files/package-files.ts';
import { readRaw } from '../../files/raw-file.ts';
import type { Source } from './source.ts';

const LIBRARY = 'library:';

/** What lies around the files of one run: the day, other files, and the names that were claimed so far. */
export function worldAround(today: IsoDate): (source: Source) => World {
  const claimed = new Map<string, string>();
  const shelves = new Map<Language, ReadonlySet<string>>();
  const shelf = (language: Language) => {
    const ids = shelves.get(language) ?? new Set(idsOn('cases', language));
    shelves.set(language, ids);
    return ids;
  };
  return ({ path, place }) => ({
    file: place.file,
    today,
    claim: (name) => {
      const first = claimed.get(name);
      if (first === undefined) claimed.set(name, place.file);
      return first === place.file ? undefined : first;
    },
    linked: (target, language) => {
      if (!target.startsWith(LIBRARY)) return linkedFile(resolve(dirname(path), target));
      return shelf(language).has(target.slice(LIBRARY.length)) ? { text: () => undefined } : 'missing';
    },
  });
}

function linkedFile(path: string): Linked {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return 'missing';
  return {
    text: () => {
      const raw = readRaw(path);
      return raw.ok ? raw.bytes.toString('utf8') : undefined;
    },
  };
}
