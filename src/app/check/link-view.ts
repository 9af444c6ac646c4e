import type { Linked } from '../../core/check/rule.ts';
import { realOf, statOf } from '../../files/leads-out.ts';
import { readRaw } from '../../files/raw-file.ts';
import { mayBeSparse } from '../../files/sparse-checkout.ts';

/** What a link may lead to: what is in the folders, or what git commits. Paths are absolute, and never lead out. */
export interface LinkView {
  linked(path: string): Linked;
  /** Whether a change touched it; nothing where the run is not about a change. */
  readonly isChanged?: (path: string) => boolean;
}

/** What is in the folders, and what a sparse checkout of git leaves out of them. */
export async function folderLinks(repository: string): Promise<LinkView> {
  const isSparse = mayBeSparse(repository);
  const left = isSparse ? (await import('../../files/git/git-index.ts')).sparseFiles(repository) : new Set();
  return {
    linked: (path) => {
      const found = inFolder(path);
      return found === 'missing' && left.has(path) ? { text: () => undefined } : found;
    },
  };
}

export function inFolder(path: string): Linked {
  if (!statOf(path)?.isFile()) return 'missing';
  return {
    text: () => {
      const raw = readRaw(realOf(path) ?? path);
      return raw.ok ? raw.bytes.toString('utf8') : undefined;
    },
  };
}
