import { basename, dirname, resolve } from 'node:path';
import type { Linked, World } from '../../core/check/rule.ts';
import type { Language } from '../../core/format/language.ts';
import type { IsoDate } from '../../core/text/calendar.ts';
import { shown } from '../../files/project.ts';
import { idsOn } from '../../files/shipped.ts';
import type { Messages } from '../../language/messages.ts';
import { decksAround } from '../shelf/deck.ts';
import type { LinkView } from './link-view.ts';
import { reachAround } from './reach.ts';
import { sessionForms } from './session-forms.ts';
import type { Source } from './source.ts';
import type { Team } from './teams.ts';
import { teamsOfRowAround } from './teams-of-row.ts';

const LIBRARY = 'library:';

/** What lies around the files of one run. */
export interface Around {
  readonly today: IsoDate;
  readonly teams: readonly Team[];
  readonly links: LinkView;
  readonly messages: Messages;
}

/** The day, other files, and the names that were claimed so far: each team has its own. */
export function worldAround({ today, teams, links, messages }: Around): (source: Source) => World {
  const claimed = new Map<string, string>();
  const shelf = memo((language: Language): ReadonlySet<string> => new Set(idsOn('cases', language)));
  const formsOf = memo((team: number) => sessionForms(teams[team]?.project.root ?? '', messages));
  const deckOf = memo((team: number) => memo(decksAround(teams[team]?.project.root ?? '', messages)));
  const neighbour = lastKept((path: string) => links.linked(path));
  const whereabouts = reachAround(teams);
  return ({ path, place, team }) => ({
    file: place.file,
    today,
    ...teamsOfRows(path),
    protocols: (language) => formsOf(team).steps(language),
    hasProtocol: (id, language) => formsOf(team).has(id, language),
    assignment: (id, language) => formsOf(team).assignment(id, language),
    deck: (id) => deckOf(team)(id),
    claim: (name) => {
      const own = `${team} ${name}`;
      const first = claimed.get(own);
      if (first === undefined) claimed.set(own, path);
      // Seen from the team's folder, so that it is called the same wherever one stands.
      return first === undefined || first === path ? undefined : shown(first, teams[team]?.project.root ?? '');
    },
    linked: (target, language): Linked => {
      if (target.startsWith(LIBRARY))
        return shelf(language).has(target.slice(LIBRARY.length)) ? { text: () => undefined } : 'missing';
      const other = resolve(dirname(path), target);
      const where = whereabouts(other, { path, team });
      if (where === 'outside') return where;
      const found = neighbour(other);
      return where === 'inside' || typeof found === 'string' ? found : { text: () => undefined };
    },
  });
}

/** Only a file in the releases of an archive asks for it. */
function teamsOfRows(path: string): Pick<World, 'teamsOf'> {
  const teamsOf = basename(dirname(path)) === 'releases' ? teamsOfRowAround(path) : undefined;
  return teamsOf === undefined ? {} : { teamsOf };
}

/** More than one rule asks for the picture of a record: it is looked up and read once. */
function lastKept(look: (path: string) => Linked): (path: string) => Linked {
  let last: { readonly path: string; readonly found: Linked } | undefined;
  return (path) => {
    if (last?.path !== path) last = { path, found: readOnce(look(path)) };
    return last.found;
  };
}

function readOnce(found: Linked): Linked {
  if (typeof found === 'string') return found;
  let read: { readonly text: string | undefined } | undefined;
  return {
    text: () => {
      read ??= { text: found.text() };
      return read.text;
    },
  };
}

/** What a quiet file is judged by: only its links, and only those to what changed. */
export function worldOfChange(source: Source, world: World, { isChanged }: LinkView): World | undefined {
  if (!source.isQuiet || isChanged === undefined) return undefined;
  return {
    file: world.file,
    linked: (target, language) =>
      isChanged(resolve(dirname(source.path), target))
        ? (world.linked?.(target, language) ?? 'missing')
        : { text: () => undefined },
  };
}

function memo<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
