import { dirname, resolve } from 'node:path';
import { askGit, type GitPlace, tryGit } from './ask-git.ts';

export const LINK_MODE = '120000';
/** A commit of another repository, which has a folder here. */
const MODULE_MODE = '160000';

/** What the next commit holds. All paths are absolute. */
export interface GitIndex {
  /** The files, each with git's name for its bytes. */
  readonly blobs: ReadonlyMap<string, string>;
  /** Whether what has this path is a link or part of another repository: what is there is not in this index. */
  isBeyond(path: string): boolean;
}

export function readIndex(root: string, place: GitPlace): GitIndex {
  const blobs = new Map<string, string>();
  const beyond = new Set<string>();
  const listed = askGit(['ls-files', '--stage', '-z'], { ...place, cwd: root }).toString();
  for (const line of listed.split('\0')) {
    const tab = line.indexOf('\t');
    const [mode = '', blob = '', stage] = line.slice(0, tab).split(' ');
    const path = resolve(root, line.slice(tab + 1));
    if (mode === LINK_MODE || mode === MODULE_MODE) beyond.add(path);
    else if (stage === '0') blobs.set(path, blob);
  }
  return { blobs, isBeyond: (path) => hasAbove(path, root, beyond) };
}

function hasAbove(path: string, root: string, marked: ReadonlySet<string>): boolean {
  if (marked.size === 0) return false;
  for (let at = path; at.length > root.length; at = dirname(at)) if (marked.has(at)) return true;
  return false;
}

/** So many files at a time, to keep memory low. */
const BATCH = 200;

/** The bytes under names that git has for them, in order. */
export function readBlobs(blobs: readonly string[], root: string, place: GitPlace): Buffer[] {
  return blobs.flatMap((_, at) =>
    at % BATCH === 0 ? batch(blobs.slice(at, at + BATCH), { ...place, cwd: root }) : [],
  );
}

/** `git cat-file --batch` answers each name with a line that ends in the size, the bytes, and a line end. */
function batch(blobs: readonly string[], place: GitPlace): Buffer[] {
  const output = askGit(['cat-file', '--batch'], place, `${blobs.join('\n')}\n`);
  let at = 0;
  return blobs.map(() => {
    const lineEnd = output.indexOf(10, at);
    const size = Number(output.subarray(at, lineEnd).toString().split(' ').at(-1));
    const start = lineEnd + 1;
    at = start + size + 1;
    return output.subarray(start, start + size);
  });
}

/** The files that a sparse checkout leaves out of the folder, though they belong to the commit. None without git. */
export function sparseFiles(root: string): ReadonlySet<string> {
  const listed = tryGit(['ls-files', '-t', '-z'], root)?.toString() ?? '';
  const left = listed.split('\0').filter((line) => line.startsWith('S '));
  return new Set(left.map((line) => resolve(root, line.slice(2))));
}
