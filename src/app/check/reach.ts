import { dirname } from 'node:path';
import { isWithin, realOf } from '../../files/leads-out.ts';
import { gitRoot } from '../../files/project.ts';
import type { Source } from './source.ts';
import { foldersOf, type Team } from './teams.ts';

/** Where a linked path lies: "elsewhere" may be looked for, and is not read; "outside" not even that. */
export type LinkSide = 'inside' | 'elsewhere' | 'outside';

/**
 * Says of a linked path whether it lies, by its name and by links on the way, in the repository of the file that links
 * to it, or in the folders that its team has named. Without a repository the team's config is the bound.
 */
export function reachAround(teams: readonly Team[]): (path: string, from: Pick<Source, 'path' | 'team'>) => LinkSide {
  const known = new Map<string, Reach>();
  return (path, { path: file, team }) => {
    const folder = dirname(file);
    const reach = known.get(folder) ?? reachOf(folder, teams[team]);
    known.set(folder, reach);
    if (isIn(path, reach.folders) && isIn(realOf(path) ?? path, reach.folders)) return 'inside';
    return reach.isBound ? 'outside' : 'elsewhere';
  };
}

interface Reach {
  /** Each by its name, and by the place that this stands for. */
  readonly folders: readonly string[];
  /** Whether it is known where the work of the team ends. */
  readonly isBound: boolean;
}

function reachOf(folder: string, team: Team | undefined): Reach {
  const repository = gitRoot(folder);
  const { configFile, isChosen, root = folder } = team?.project ?? {};
  const own = team === undefined ? [] : foldersOf(team.project);
  const all = [repository ?? root, ...own, folder];
  return {
    folders: all.flatMap((one) => [one, realOf(one) ?? one]),
    isBound: repository !== undefined || (configFile !== undefined && !isChosen),
  };
}

function isIn(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => isWithin(path, folder));
}
