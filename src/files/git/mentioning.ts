import { tryGit } from './ask-git.ts';
import { namesIn } from './changes.ts';

/** With more words than this, searching takes longer than looking into every file. */
const MANY = 100;

export interface MentionSearch {
  readonly root: string;
  /** Whether what is staged is searched, and not what is in the folder. */
  readonly inIndex: boolean;
}

/** The text files that hold one of the words, or all files (nothing) where the words are too many. Paths are absolute. */
export function filesMentioning(
  words: readonly string[],
  { root, inIndex }: MentionSearch,
): ReadonlySet<string> | undefined {
  if (words.length === 0) return new Set();
  if (words.length > MANY) return undefined;
  const where = inIndex ? '--cached' : '--untracked';
  const patterns = words.flatMap((word) => ['-e', word]);
  const args = ['grep', where, '--no-color', '--full-name', '-l', '-z', '-I', '-F', ...patterns, '--'];
  // It ends with 1 where it finds nothing.
  const found = tryGit([...args, '*.yaml', '*.yml', '*.md'], root);
  return new Set(found === undefined ? [] : namesIn(found, root));
}
