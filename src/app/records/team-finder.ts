import { dirname } from 'node:path';
import type { Config } from '../../core/config/schema.ts';
import { findConfig, type Project } from '../../files/project.ts';
import type { Messages } from '../../language/messages.ts';
import { soundProject } from '../sound-project.ts';

export type Team = NonNullable<Config['team']>;

/**
 * Whose records lie where: the team of the nearest configuration above them that names one. Folders say nothing: those of years
 * are no teams. Errors: a BrokenConfig.
 */
export function teamFinder(project: Project, messages: Messages): (path: string) => Promise<Team | undefined> {
  const byFolder = new Map<string, Promise<Team | undefined>>();
  const find = async (folder: string): Promise<Team | undefined> => {
    const config = findConfig(folder);
    if (config === undefined) return undefined;
    const root = dirname(config);
    const own = root === project.root ? project : await soundProject(root, undefined, messages);
    if (own.config.team !== undefined || root === own.repository) return own.config.team;
    return dirname(root) === root ? undefined : find(dirname(root));
  };
  return (path) => {
    if (project.isChosen === true) return Promise.resolve(project.config.team);
    const folder = dirname(path);
    const known = byFolder.get(folder) ?? find(folder);
    byFolder.set(folder, known);
    return known;
  };
}
