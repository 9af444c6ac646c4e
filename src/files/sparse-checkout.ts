import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Whether git may have left files of the commit out of the folder. Of a linked work tree, `.git` is a file that names a folder. */
export function mayBeSparse(repository: string): boolean {
  return existsSync(join(gitFolder(repository), 'info', 'sparse-checkout'));
}

function gitFolder(repository: string): string {
  const own = join(repository, '.git');
  try {
    return resolve(
      repository,
      readFileSync(own, 'utf8')
        .replace(/^gitdir: /u, '')
        .trimEnd(),
    );
  } catch {
    return own;
  }
}
