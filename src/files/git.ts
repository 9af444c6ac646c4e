import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The root of the git repository one stands in; a worktree has a file `.git`, not a folder. */
export function gitRoot(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}

/** Where git looks for hooks, as `core.hooksPath` has it; nothing without git or a repository. */
export function hooksFolder(root: string): string | undefined {
  const ran = spawnSync('git', ['rev-parse', '--git-path', 'hooks'], { cwd: root, encoding: 'utf8' });
  return ran.status === 0 ? resolve(root, ran.stdout.trim()) : undefined;
}
