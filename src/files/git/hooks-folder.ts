import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isWithin } from '../leads-out.ts';
import { tryGit } from './ask-git.ts';

/** Where git looks for hooks, as `core.hooksPath` has it; nothing without git or a repository. */
export function hooksFolder(root: string): string | undefined {
  const found = tryGit(['rev-parse', '--git-path', 'hooks'], root);
  return found === undefined ? undefined : resolve(root, found.toString().trim());
}

const otherMoments =
  'commit-msg prepare-commit-msg post-commit post-checkout post-merge post-rewrite pre-merge-commit pre-push pre-rebase';

/**
 * Whether a folder of hooks, of this repository alone, has some for another moment than before a commit. Those of git-lfs and
 * Gerrit stand in `.git/hooks`: a `core.hooksPath` of ours would switch them off without a word.
 */
export function hasOtherHooks(folder: string, root: string): boolean {
  const found = tryGit(['rev-parse', '--git-common-dir'], root);
  const places = found === undefined ? [root] : [root, resolve(root, found.toString().trim())];
  if (!places.some((place) => isWithin(folder, place))) return false;
  return otherMoments.split(' ').some((name) => existsSync(join(folder, name)));
}
