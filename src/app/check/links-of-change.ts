import type { GitPlace } from '../../files/git/ask-git.ts';
import type { Changes } from '../../files/git/changes.ts';
import { type GitIndex, readBlobs } from '../../files/git/git-index.ts';
import { isWithin, statOf } from '../../files/leads-out.ts';
import { folderLinks, inFolder, type LinkView } from './link-view.ts';

/** What the next commit holds: what is in the folder besides is not there for others. */
export function linksStaged(index: GitIndex, changes: Changes, place: GitPlace): LinkView {
  const { root, unmerged } = changes;
  return {
    isChanged: touchedBy(changes),
    linked: (path) => {
      if (!isWithin(path, root) || index.isBeyond(path)) return inFolder(path);
      const blob = index.blobs.get(path);
      if (blob !== undefined) return { text: () => readBlobs([blob], root, place)[0]?.toString('utf8') };
      return unmerged.includes(path) ? { text: () => undefined } : absent(path);
    },
  };
}

/** What is in the folders and in git, or can be added. */
export async function linksSince(changes: Changes): Promise<LinkView> {
  const gone = new Set(changes.gone);
  const { linked } = await folderLinks(changes.root);
  return {
    isChanged: touchedBy(changes),
    linked: (path) => (gone.has(path) ? absent(path) : linked(path)),
  };
}

function absent(path: string) {
  return statOf(path)?.isFile() ? 'not-added' : 'missing';
}

function touchedBy({ files, gone }: Changes): (path: string) => boolean {
  const touched = new Set([...files.map(({ path }) => path), ...gone]);
  return (path) => touched.has(path);
}
