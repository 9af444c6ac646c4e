import { resolve } from 'node:path';
import { tryGit } from './ask-git.ts';

/** Where git looks for hooks, as `core.hooksPath` has it; nothing without git or a repository. */
export function hooksFolder(root: string): string | undefined {
  const found = tryGit(['rev-parse', '--git-path', 'hooks'], root);
  return found === undefined ? undefined : resolve(root, found.toString().trim());
}
