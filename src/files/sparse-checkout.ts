import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { statOf } from './leads-out.ts';
import { textIfAny } from './text-if-any.ts';

/** Whether git may have left files of the commit out of the folder. Of a linked work tree, `.git` is a file that names a folder. */
export function mayBeSparse(repository: string): boolean {
  return existsSync(join(gitFolder(repository), 'info', 'sparse-checkout'));
}

function gitFolder(repository: string): string {
  const own = join(repository, '.git');
  const text = statOf(own)?.isFile() ? textIfAny(own) : undefined;
  return text === undefined ? own : resolve(repository, text.replace(/^gitdir: /u, '').trimEnd());
}
