import { basename, dirname } from 'node:path';
import { CONFIG_FILE } from '../../core/config/file.ts';
import type { FoundFile, Surroundings } from '../../files/find-files.ts';
import type { Changes } from '../../files/git/changes.ts';
import type { GitIndex } from '../../files/git/git-index.ts';
import { isThere } from '../../files/leads-out.ts';
import { gitRoot, ownFolders, ownPlaces, type Project, strayConfigs } from '../../files/project.ts';
import { walkFolder } from '../../files/walk-folder.ts';
import type { LinkView } from './link-view.ts';
import type { Source } from './source.ts';
import type { Team, Teams } from './teams.ts';

/** What is to be checked, and what it is checked among. */
export interface CheckSelection {
  readonly sources: readonly Source[];
  readonly teams: readonly Team[];
  /** Where links lead to. */
  readonly links: LinkView;
  /** What keeps some files from being checked, each in a sentence. */
  readonly problems: readonly string[];
}

/** A file before it is known whose it is. */
export interface Candidate extends FoundFile {
  readonly bytes?: Buffer;
  readonly isQuiet?: boolean;
}

/** What a run stands in while its files are looked up. */
export interface Search extends Surroundings {
  readonly teams: Teams;
}

/** What a run about a change goes by. */
export interface ChangeSearch extends Search {
  readonly changes: Changes;
  /** What the next commit holds, where that is what is checked. */
  readonly index?: GitIndex;
}

/** The configs of the teams whose folders lie below a project. Outside a repository it might be the whole computer. */
export function* configsBelow({ root, isChosen, configFile }: Project): Generator<string> {
  const repository = gitRoot(root);
  if (isChosen || (repository === undefined && configFile === undefined)) return;
  const isConfig = { test: (path: string) => basename(path) === CONFIG_FILE };
  for (const { path, kind } of walkFolder(root, isConfig))
    if ((kind === 'file' || kind === 'link') && isConfig.test(path) && gitRoot(dirname(path)) === repository)
      yield path;
}

/** Where the teams have their files, as far as that is there. */
export function placesOf({ teams, messages }: Search): string[] {
  const places = teams.all.flatMap(({ project }) => [
    ...ownFolders(placesIn(project), project, messages),
    ...configOf(project).filter(isThere),
    ...strayConfigs(project),
  ]);
  return [...new Set(places)];
}

/** The same by name alone. */
export function namedPlaces({ teams }: Search): string[] {
  return teams.all.flatMap(({ project }) => [...placesIn(project), ...configOf(project)]);
}

function placesIn(project: Project): string[] {
  return ownPlaces(project).map(({ at }) => at);
}

function configOf({ configFile }: Project): string[] {
  return configFile === undefined ? [] : [configFile];
}
