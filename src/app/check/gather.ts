import { basename, join, resolve, sep } from 'node:path';
import type { FilePlace, OwnFolder } from '../../core/check/kind.ts';
import { UserError } from '../../core/user-error.ts';
import { type FoundFile, findFiles, mayBeOurs, type Surroundings } from '../../files/find-files.ts';
import type { GitFile } from '../../files/git.ts';
import { isThere } from '../../files/leads-out.ts';
import { answersFolders, ownFolders, type Project, shown, strayConfigs } from '../../files/project.ts';
import type { Workplace } from '../ports.ts';
import type { CheckInput } from './input.ts';
import type { Source } from './source.ts';

/** What is to be checked. Errors: a UserError for a path that stands for nothing, and where git cannot say what changed. */
export async function gather(input: CheckInput, project: Project, ports: GatherPorts): Promise<Source[]> {
  const { paths = [], staged, base, stdinFilename } = input;
  const { cwd, messages } = ports;
  const around = { cwd, project, messages };
  if (stdinFilename !== undefined) {
    const file = { path: resolve(cwd, stdinFilename), named: true };
    return [{ ...sourceOf(file, around), bytes: await ports.input() }];
  }
  if (!staged && base === undefined) return sourcesFor(paths, around);
  const { filesChangedSince, stagedFiles } = await import('../../files/git.ts');
  const changed = base === undefined ? stagedFiles(cwd, messages) : filesChangedSince(base, cwd, messages);
  return changedSources(changed, paths, around);
}

type GatherPorts = Pick<Surroundings, 'messages'> & Pick<Workplace, 'cwd' | 'input'>;

/** The files that paths, folders and globs stand for; without any, those of the project. */
function sourcesFor(words: readonly string[], around: Surroundings): Source[] {
  const { cwd, project, messages } = around;
  if (words.length > 0) return findFiles(words, around).map((file) => sourceOf(file, around));
  const there = placesOf(around);
  if (there.length === 0) {
    const names = foldersOf(project).map((folder) => shown(folder, cwd));
    throw new UserError(messages.checking.nothing, messages.checking.nothingHint(names));
  }
  return findFiles(there, around, true).map((file) => sourceOf(file, around));
}

/** Where a project has its files, as far as that is there. */
function placesOf({ project, messages }: Surroundings): string[] {
  const own = ['protocols', 'lenses', ...answersFolders].map((name) => join(project.root, name));
  const config = project.configFile === undefined ? [] : [project.configFile];
  const folders = ownFolders([...foldersOf(project), ...own], project, messages);
  return [...folders, ...config.filter(isThere), ...strayConfigs(project)];
}

function foldersOf({ paths }: Project): string[] {
  return [paths.cases, paths.records, ...(paths.library === undefined ? [] : [paths.library])];
}

function sourceOf({ path, named, isLink }: FoundFile, around: Surroundings): Source {
  const place = { ...placeOf(path, around), ...(named ? { named } : {}), ...(isLink ? { isLink } : {}) };
  return { path, place, reach: [around.project.repository, ...foldersOf(around.project)] };
}

/** A folder within another has the last word: a library may lie among the cases. */
function placeOf(path: string, { cwd, project }: Surroundings): FilePlace {
  const file = shown(path, cwd);
  if (path === project.configFile) return { file, isConfig: true };
  const [own] = placesIn(project)
    .filter(({ at }) => path.startsWith(at + sep))
    .sort((a, b) => b.at.length - a.at.length);
  return own === undefined ? { file } : { file, folder: own.folder };
}

function placesIn({ root, paths }: Project): { readonly folder: OwnFolder; readonly at: string }[] {
  const { library } = paths;
  return [
    ...(library === undefined ? [] : [{ folder: 'library' as const, at: library }]),
    { folder: 'records', at: paths.records },
    { folder: 'cases', at: paths.cases },
    { folder: 'protocols', at: join(root, 'protocols') },
    { folder: 'lenses', at: join(root, 'lenses') },
    ...answersFolders.map((name) => ({ folder: 'answers' as const, at: join(root, name) })),
  ];
}

/**
 * What is changed, among its namesakes: two cases of one name are a fault of the later one. A changed link counts where
 * it is met in the folders.
 */
function changedSources(changed: readonly GitFile[], words: readonly string[], around: Surroundings): Source[] {
  const wanted = words.length === 0 ? undefined : findFiles(words, around);
  const mayBe = mayBeOurs(around.project);
  const looked = changed.filter(({ path, isLink }) => isLink || mayBe.test(path));
  const others = looked.length === 0 ? [] : findFiles(placesOf(around), around, true);
  const met = new Map((wanted ?? others).map((file) => [file.path, file]));
  const own = looked
    .filter(({ path, isLink }) => (isLink ? met.get(path)?.isLink : wanted === undefined || met.has(path)))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const paths = new Set(changed.map(({ path }) => path));
  const names = new Set(own.map(({ path }) => basename(path)));
  const namesakes = others.filter(({ path }) => names.has(basename(path)) && !paths.has(path));
  return [
    ...namesakes.map((file) => ({ ...sourceOf(file, around), isQuiet: true })),
    ...own.map(({ bytes, ...file }) => ({
      ...sourceOf({ ...file, named: false }, around),
      ...(bytes === undefined ? {} : { bytes }),
    })),
  ];
}
