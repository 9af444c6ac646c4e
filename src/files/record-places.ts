import { existsSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { UserError } from '../core/user-error.ts';
import type { Messages } from '../language/messages.ts';
import { type Project, shown } from './project.ts';

/**
 * Where the records are: the paths given, or else the records folder of the project if there is one. Errors: a UserError
 * for a path that is not there, and for a records folder that leads out of the project without the config saying so.
 */
export function recordPlaces(
  named: readonly string[],
  project: Project,
  cwd: string,
  messages: Messages,
): readonly string[] {
  if (named.length === 0) return existsSync(project.paths.records) ? [ownFolder(project, messages)] : [];
  return named.map((one) => {
    const path = resolve(cwd, one);
    if (!existsSync(path)) throw new UserError(messages.files.notFound(shown(path, cwd)));
    return path;
  });
}

function ownFolder({ root, paths: { records } }: Project, messages: Messages): string {
  if (!statSync(records).isDirectory()) throw new UserError(messages.files.notAFolder(records));
  const real = realpathSync(records);
  const inside = relative(realpathSync(root), real);
  const meantSo = relative(root, records).startsWith('..');
  if (!meantSo && (inside.startsWith('..') || isAbsolute(inside)))
    throw new UserError(messages.files.outside(records, real), messages.files.outsideHint);
  return records;
}
