import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../../core/user-error.ts';
import { realOf } from '../../files/leads-out.ts';
import { gitRoot, type Project } from '../../files/project.ts';
import type { Words } from '../ports.ts';

/** Errors: a UserError for a folder that is nobody's place to keep cases: git's own, or the whole home folder of a person. */
export function refusePlace({ root, configFile }: Project, { messages }: Words): void {
  const { inGit, inGitHint, inHome, inHomeHint } = messages.init;
  if (isInGit(root)) throw new UserError(inGit, inGitHint);
  if (isHome(root) && configFile === undefined && gitRoot(root) === undefined) throw new UserError(inHome, inHomeHint);
}

function isHome(folder: string): boolean {
  try {
    return realOf(folder) === realOf(homedir());
  } catch {
    // A user without a home, as in containers.
    return false;
  }
}

/** In a bare repository, or in the folder `.git` of another. */
function isInGit(root: string): boolean {
  for (let at = resolve(root); ; at = dirname(at)) {
    if (['HEAD', 'objects', 'refs'].every((name) => existsSync(join(at, name)))) return true;
    if (existsSync(join(at, '.git')) || dirname(at) === at) return false;
  }
}
