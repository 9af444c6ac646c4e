import { dirname, resolve } from 'node:path';
import { namesOfSteps } from '../../core/answers/names.ts';
import type { Linked, World } from '../../core/check/rule.ts';
import type { Language } from '../../core/format/language.ts';
import type { Protocol } from '../../core/protocol/schema.ts';
import type { IsoDate } from '../../core/text/calendar.ts';
import { loadYaml } from '../../core/yaml/load.ts';
import { isWithin, realOf, statOf } from '../../files/leads-out.ts';
import { idsOn, pathOnShelf } from '../../files/package-files.ts';
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
  const forms = new Map<Language, ReadonlyMap<string, readonly string[]>>();
  return ({ path, place, reach }) => ({
    file: place.file,
    today,
    protocols: (language) => {
      const known = forms.get(language) ?? stepsByProtocol(language);
      forms.set(language, known);
      return known;
    },
    claim: (name) => {
      const first = claimed.get(name);
      if (first === undefined) claimed.set(name, place.file);
      return first === place.file ? undefined : first;
    },
    linked: (target, language) => {
      if (!target.startsWith(LIBRARY)) return linkedFile(resolve(dirname(path), target), [...reach, dirname(path)]);
      return shelf(language).has(target.slice(LIBRARY.length)) ? { text: () => undefined } : 'missing';
    },
  });
}

/** A file elsewhere on the computer is there or not, but is never read: neither by its path nor through a link. */
function linkedFile(path: string, reach: readonly string[]): Linked {
  if (!statOf(path)?.isFile()) return 'missing';
  return {
    text: () => {
      const real = realOf(path);
      const isNear = real !== undefined && reach.some((folder) => isWithin(real, realOf(folder) ?? folder));
      const raw = isNear ? readRaw(real) : undefined;
      return raw?.ok ? raw.bytes.toString('utf8') : undefined;
    },
  };
}

/** From the shelf; these files are sound, since the tests read every one. */
function stepsByProtocol(language: Language): ReadonlyMap<string, readonly string[]> {
  return new Map(
    idsOn('protocols', language).map((id) => {
      const raw = readRaw(pathOnShelf('protocols', language, id));
      const own = raw.ok ? (loadYaml(raw.bytes.toString('utf8')).value as Protocol) : undefined;
      return [id, own === undefined ? [] : namesOfSteps(own)];
    }),
  );
}
