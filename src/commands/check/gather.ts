import { existsSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import type { FilePlace } from '../../core/check/kind.ts';
import { UserError } from '../../core/user-error.ts';
import { type FoundFile, findFiles } from '../../files/find-files.ts';
import { type Project, shown } from '../../files/project.ts';
import type { Messages } from '../../language/messages.ts';
import type { Source } from './source.ts';

export interface Surroundings {
  readonly cwd: string;
  readonly project: Project;
  readonly messages: Messages;
}

/** The files that paths, folders and globs stand for; without any, those of the project. */
export function sourcesFor(words: readonly string[], around: Surroundings): Source[] {
  const { cwd, project, messages } = around;
  if (words.length > 0) return findFiles(words, cwd, messages).map((file) => sourceOf(file, around));
  const folders = foldersOf(project);
  const own = ['protocols', 'lenses'].map((name) => join(project.root, name));
  const there = [...folders, ...own, ...(project.configFile === undefined ? [] : [project.configFile])].filter(
    existsSync,
  );
  if (there.length === 0) {
    const names = folders.map((folder) => shown(folder, cwd));
    throw new UserError(messages.checking.nothing, messages.checking.nothingHint(names));
  }
  return findFiles(there, cwd, messages, true).map((file) => sourceOf(file, around));
}

function foldersOf({ paths }: Project): string[] {
  return [paths.cases, paths.records, ...(paths.library === undefined ? [] : [paths.library])];
}

export function sourceOf({ path, named }: FoundFile, around: Surroundings): Source {
  return { path, place: { ...placeOf(path, around), ...(named ? { named } : {}) } };
}

/** A folder within another has the last word: a library may lie among the cases. */
function placeOf(path: string, { cwd, project: { paths } }: Surroundings): FilePlace {
  const file = shown(path, cwd);
  const folders = (['library', 'records', 'cases'] as const).filter((name) => {
    const folder = paths[name];
    return folder !== undefined && path.startsWith(folder + sep);
  });
  const [folder] = folders.sort((a, b) => (paths[b] ?? '').length - (paths[a] ?? '').length);
  return folder === undefined ? { file } : { file, folder };
}

/** What is changed, among its namesakes: two cases of one name are a fault of the later one. */
export function changedSources(
  changed: readonly { readonly path: string; readonly bytes?: Buffer }[],
  words: readonly string[],
  around: Surroundings,
): Source[] {
  const wanted =
    words.length === 0 ? undefined : new Set(findFiles(words, around.cwd, around.messages).map(({ path }) => path));
  const own = changed
    .filter(({ path }) => /\.(?:ya?ml|md|json)$/iu.test(path) && (wanted === undefined || wanted.has(path)))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const paths = new Set(changed.map(({ path }) => path));
  const names = new Set(own.map(({ path }) => basename(path)));
  const folders = foldersOf(around.project).filter(existsSync);
  const others = own.length === 0 || folders.length === 0 ? [] : findFiles(folders, around.cwd, around.messages, true);
  const namesakes = others.filter(({ path }) => names.has(basename(path)) && !paths.has(path));
  return [
    ...namesakes.map((file) => ({ ...sourceOf(file, around), isQuiet: true })),
    ...own.map(({ path, bytes }) => ({
      ...sourceOf({ path, named: false }, around),
      ...(bytes === undefined ? {} : { bytes }),
    })),
  ];
}

export function stdinSource(named: string, bytes: Buffer, around: Surroundings): Source {
  return { ...sourceOf({ path: resolve(around.cwd, named), named: true }, around), bytes };
}
