import { resolve } from 'node:path';
import { UserError } from '../core/user-error.ts';
import type { Messages } from '../language/messages.ts';
import { isThere } from './leads-out.ts';
import { ownFolders, type Project, shown } from './project.ts';

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
  if (named.length === 0) return ownFolders([project.paths.records], project, messages);
  return named.map((one) => {
    const path = resolve(cwd, one);
    if (!isThere(path)) throw new UserError(messages.files.notFound(shown(path, cwd)));
    return path;
  });
}
