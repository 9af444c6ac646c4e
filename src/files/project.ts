import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Finding } from '../core/check/finding.ts';
import { CONFIG_FILE, CONFIG_FORMAT } from '../core/config/file.ts';
import type { Config } from '../core/config/schema.ts';
import { UserError } from '../core/user-error.ts';
import type { Messages } from '../language/messages.ts';
import { readTextFile } from './text-file.ts';

/** Where a team's files are. Without a config file: the folders of the contract under the place one stands. */
export interface Project {
  readonly root: string;
  readonly config: Config;
  /** The config file, if there is one. */
  readonly configFile?: string;
  readonly paths: {
    readonly cases: string;
    readonly records: string;
    readonly sessions: string;
    /** Cases meant for others, if the team keeps such a folder. */
    readonly library?: string;
  };
}

/** The nearest config file upwards, no further than the root of the repository. */
export function findConfig(cwd: string): string | undefined {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const path = join(folder, CONFIG_FILE);
    if (existsSync(path)) return path;
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return undefined;
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
  if (path === undefined) return projectAt(resolve(cwd), { format: CONFIG_FORMAT });
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
    ? { ...projectAt(dirname(path), read.value), configFile: path }
    : { path, text, findings: read.findings };
}

function projectAt(root: string, config: Config): Project {
  const at = (own: string | undefined, standard: string) => resolve(root, own ?? standard);
  return {
    root,
    config,
    paths: {
      cases: at(config.paths?.cases, 'cases'),
      records: at(config.paths?.records, 'records'),
      sessions: at(config.paths?.sessions, join('.driehoek', 'sessions')),
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
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' || code === 'ENOTDIR') throw new UserError(messages.files.notAFolder(folder));
    throw new UserError(messages.files.cannotWrite(folder, String(code)));
  }
  if (!statSync(folder).isDirectory()) throw new UserError(messages.files.notAFolder(folder));
  const real = realpathSync(folder);
  const inside = relative(realpathSync(project.root), real);
  const meantSo = relative(project.root, folder).startsWith('..');
  if (!meantSo && (inside.startsWith('..') || isAbsolute(inside))) {
    throw new UserError(messages.files.outside(folder, real), hint);
  }
  return folder;
}
