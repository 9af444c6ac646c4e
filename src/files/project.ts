import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { isConfigLike } from '../core/check/file-names.ts';
import { type Finding, START } from '../core/check/finding.ts';
import type { OwnFolder } from '../core/check/kind.ts';
import { CONFIG_FILE, CONFIG_FORMAT } from '../core/config/file.ts';
import type { Config } from '../core/config/schema.ts';
import { hidden } from '../core/privacy/hidden.ts';
import { UserError } from '../core/user-error.ts';
import type { Messages } from '../language/messages.ts';
import { isLink, isThere, leadsOut, realOf, statOf } from './leads-out.ts';
import { makeFolder } from './make-folder.ts';
import { readTextFile } from './text-file.ts';

/** Where a team's files are. Without a config file: the folders of the contract under the place one stands. */
export interface Project {
  readonly root: string;
  /** The repository one stands in, or else the project: nothing is read through a link that leads out of it. */
  readonly repository: string;
  readonly config: Config;
  /** The config file, if there is one. */
  readonly configFile?: string;
  /** Whether that file was named: then it holds for every file, wherever that lies. */
  readonly isChosen?: true;
  readonly paths: {
    readonly cases: string;
    readonly records: string;
    readonly pulse: string;
    readonly sessions: string;
    readonly values: string;
    readonly programmes: string;
    /** Cases meant for others, if the team keeps such a folder. */
    readonly library?: string;
  };
}

/** Where teams keep answers files: looked at where they are there. */
const answersFolders = ['antwoorden', 'answers'] as const;

/** The folders of a project, each with what its files are. */
export function ownPlaces({ root, paths }: Project): { readonly folder: OwnFolder; readonly at: string }[] {
  const { library } = paths;
  return [
    ...(library === undefined ? [] : [{ folder: 'library' as const, at: library }]),
    { folder: 'records', at: paths.records },
    { folder: 'pulse', at: paths.pulse },
    { folder: 'cases', at: paths.cases },
    { folder: 'values', at: paths.values },
    { folder: 'programmes', at: paths.programmes },
    { folder: 'protocols', at: join(root, 'protocols') },
    { folder: 'lenses', at: join(root, 'lenses') },
    { folder: 'decks', at: join(root, 'decks') },
    { folder: 'assignments', at: join(root, 'assignments') },
    ...answersFolders.map((name) => ({ folder: 'answers' as const, at: join(root, name) })),
  ];
}

/** Files in the root that are called nearly as the config, and so do nothing. */
export function strayConfigs({ root, configFile }: Project): string[] {
  try {
    const paths = readdirSync(root)
      .filter(isConfigLike)
      .map((name) => join(root, name));
    return paths.filter((path) => path !== configFile && statOf(path)?.isFile());
  } catch {
    return [];
  }
}

/** The nearest config file upwards, no further than the root of the repository. */
export function findConfig(cwd: string): string | undefined {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const path = join(folder, CONFIG_FILE);
    // A link that leads nowhere is there: whoever made it meant it.
    if (existsSync(path) || isLink(path)) return path;
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return undefined;
  }
}

/** Whether a file belongs to this project: no other config file stands between them. */
export function isOfTeam(path: string, { configFile, isChosen }: Project): boolean {
  return isChosen === true || findConfig(dirname(path)) === configFile;
}

/** The root of the git repository one stands in; a worktree has a file `.git`, not a folder. */
export function gitRoot(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}

export type ConfigProblem = { readonly path: string; readonly text: string; readonly findings: readonly Finding[] };

/** Reads the project one stands in. A config with faults is given back with them, for the caller to show. */
export async function openProject(
  cwd: string,
  named: string | undefined,
  messages: Messages,
): Promise<Project | ConfigProblem> {
  const path = named === undefined ? findConfig(cwd) : resolve(cwd, named);
  const repository = gitRoot(cwd);
  if (path === undefined) return bareProject(resolve(cwd), repository);
  const root = dirname(path);
  if (leadsOut(path, repository ?? root))
    return { path, text: '', findings: [linkFinding(shown(path, cwd), messages)] };
  const [{ readFormat }, { configSchema }] = await Promise.all([
    import('../core/format/read.ts'),
    import('../core/config/schema.ts'),
  ]);
  const text = readTextFile(path, messages);
  const read = readFormat<Config>(text, {
    schema: configSchema,
    format: CONFIG_FORMAT,
    file: shown(path, cwd),
    messages,
  });
  return read.value
    ? {
        ...projectAt(root, read.value, repository),
        configFile: path,
        ...(named === undefined ? {} : { isChosen: true }),
      }
    : { path, text, findings: read.findings };
}

/** A link that is not followed, in the words of `check`. */
export function linkFinding(file: string, { check }: Messages): Finding {
  return { rule: 'file-link', severity: 'error', file, ...START, message: check.isLink };
}

/** A project without a config. */
export function bareProject(root: string, repository = root): Project {
  return projectAt(root, { format: CONFIG_FORMAT }, repository);
}

function projectAt(root: string, config: Config, repository = root): Project {
  const at = (own: string | undefined, standard: string) => resolve(root, own ?? standard);
  return {
    root,
    repository,
    config,
    paths: {
      cases: at(config.paths?.cases, 'cases'),
      records: at(config.paths?.records, 'records'),
      pulse: at(config.paths?.pulse, 'pulse'),
      values: at(config.paths?.values, 'values'),
      sessions: at(config.paths?.sessions, join('.driehoek', 'sessions')),
      programmes: at(config.paths?.programmes, 'programmes'),
      ...(config.paths?.library === undefined ? {} : { library: at(config.paths.library, '') }),
    },
  };
}

/** A path as people see it: from where they stand, with forward slashes. */
export function shown(path: string, cwd: string): string {
  const own = relative(cwd, path) || '.';
  const near = own.startsWith(`..${sep}..`) || isAbsolute(own) ? path : own;
  return near.split(sep).join('/');
}

/** A link from one file to another, with forward slashes. */
export function linkFrom(file: string, target: string): string {
  return relative(dirname(file), target).split(sep).join('/');
}

/** The records folder, made if it is not there; see `openFolder`. */
export function openRecordsFolder(project: Project, messages: Messages): string {
  return openFolder(project.paths.records, project, messages, messages.files.outsideHint);
}

/**
 * A folder to write in, made if it is not there. It must be a folder, and lie inside the project once links are
 * followed, unless the config names it elsewhere. Errors: a UserError that says what stands in the way.
 */
export function openFolder(folder: string, project: Project, messages: Messages, hint?: string): string {
  try {
    makeFolder(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' || code === 'ENOTDIR') throw new UserError(messages.files.notAFolder(folder));
    throw new UserError(messages.files.cannotWrite(folder, String(code)));
  }
  refuseStray(folder, project, messages, hint);
  return folder;
}

/**
 * Those of the project's own folders that are there. Errors: a UserError for one that is no folder, or that leads out of
 * the project without the config saying so.
 */
export function ownFolders(folders: readonly string[], project: Project, messages: Messages): string[] {
  const found = folders.filter(isThere);
  for (const folder of found) refuseStray(folder, project, messages, messages.files.outsideHint);
  return found;
}

function refuseStray(folder: string, { root }: Project, { files }: Messages, hint?: string): void {
  if (leadsOut(folder, root)) {
    const real = realOf(folder);
    throw new UserError(files.outside(folder, real && hidden(real)), hint);
  }
  if (!statSync(folder).isDirectory()) throw new UserError(files.notAFolder(folder));
}
