import { basename, resolve, sep } from 'node:path';
import type { FilePlace, OwnFolder } from '../../core/check/kind.ts';
import { CONFIG_FILE } from '../../core/config/file.ts';
import { UserError } from '../../core/user-error.ts';
import { findFiles } from '../../files/find-files.ts';
import { ownPlaces, type Project, shown } from '../../files/project.ts';
import type { Words, Workplace } from '../ports.ts';
import type { CheckInput } from './input.ts';
import { folderLinks } from './link-view.ts';
import { type Candidate, type CheckSelection, configsBelow, placesOf, type Search } from './search.ts';
import type { Source } from './source.ts';
import { foldersOf, teamsAround } from './teams.ts';

type GatherPorts = Words & Pick<Workplace, 'cwd' | 'input'>;

/** What is to be checked. Errors: a UserError for a path that stands for nothing, and where git cannot say what changed. */
export async function gather(input: CheckInput, project: Project, ports: GatherPorts): Promise<CheckSelection> {
  const { cwd, messages } = ports;
  const search: Search = { cwd, project, messages, teams: teamsAround(project, input.rules, ports) };
  if (input.staged || input.base !== undefined) {
    const { changedFiles } = await import('./changed-files.ts');
    const { files, links, problems } = await changedFiles(input, search);
    return gathered(files, { links, problems }, search);
  }
  const files = await plainFiles(input, search, ports);
  return gathered(files, { links: await folderLinks(project.repository), problems: [] }, search);
}

async function plainFiles({ paths = [], stdinFilename }: CheckInput, search: Search, ports: GatherPorts) {
  const { cwd, project, messages } = search;
  if (stdinFilename !== undefined)
    return [{ path: resolve(cwd, stdinFilename), named: true, bytes: await ports.input() }];
  if (paths.some((word) => !word.startsWith('!'))) return findFiles(paths, search);
  await search.teams.openConfigs(configsBelow(project));
  const there = placesOf(search);
  if (there.length === 0) {
    const names = foldersOf(project).map((folder) => shown(folder, cwd));
    throw new UserError(messages.checking.nothing, messages.checking.nothingHint(names));
  }
  return findFiles([...there, ...paths], search, true);
}

async function gathered(
  files: readonly Candidate[],
  { links, problems }: Pick<CheckSelection, 'links' | 'problems'>,
  search: Search,
): Promise<CheckSelection> {
  await search.teams.openFor(files.map(({ path }) => path));
  const all = files.map((file) => sourceOf(file, search));
  const isBroken = ({ team, path }: Source) =>
    search.teams.all[team]?.broken !== undefined && basename(path) !== CONFIG_FILE;
  const teams = search.teams.all;
  const broken = new Set(all.filter(isBroken).map(({ team }) => teams[team]?.broken ?? ''));
  return { sources: all.filter((source) => !isBroken(source)), teams, links, problems: [...problems, ...broken] };
}

function sourceOf({ path, named, isLink, bytes, isQuiet }: Candidate, { cwd, teams, project: own }: Search): Source {
  const team = teams.ownerOf(path);
  const { project = own } = teams.all[team] ?? {};
  const folder = folderOf(path, project);
  const place: FilePlace = {
    file: shown(path, cwd),
    ...(folder === undefined ? {} : { folder }),
    ...(path === project.configFile ? { isConfig: true } : {}),
    ...(named ? { named } : {}),
    ...(isLink ? { isLink } : {}),
  };
  return { path, place, team, ...(bytes === undefined ? {} : { bytes }), ...(isQuiet ? { isQuiet } : {}) };
}

/** A folder within another has the last word: a library may lie among the cases. */
function folderOf(path: string, project: Project): OwnFolder | undefined {
  const own = ownPlaces(project).filter(({ at }) => path.startsWith(at + sep));
  return own.sort((a, b) => b.at.length - a.at.length)[0]?.folder;
}
