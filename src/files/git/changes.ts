import { resolve } from 'node:path';
import { UserError } from '../../core/user-error.ts';
import { isLink } from '../leads-out.ts';
import { askGit, type GitPlace, repositoryRoot, tryGit } from './ask-git.ts';
import { LINK_MODE } from './git-index.ts';

/** A file as it is after the change: in the work tree, or under the name that git has for its bytes. */
export interface GitFile {
  readonly path: string;
  readonly blob?: string;
  /** A link has no text of its own. */
  readonly isLink?: boolean;
}

/** What a change comes to. All paths are absolute. */
export interface Changes {
  /** The root of the repository. */
  readonly root: string;
  /** What is there after it. */
  readonly files: readonly GitFile[];
  /** What was there before it, and no more. */
  readonly gone: readonly string[];
  /** What git could not merge by itself and nobody has settled yet. */
  readonly unmerged: readonly string[];
}

interface Entry {
  readonly path: string;
  readonly mode: string;
  readonly blob: string;
  /** One letter, as `git diff` has it. */
  readonly status: string;
}

const RAW = ['--raw', '-z', '--no-renames', '--abbrev=64', '--ignore-submodules=dirty'];

/** What is staged, as it is staged: what is in the work tree may differ. */
export function stagedChanges(place: GitPlace): Changes {
  const root = repositoryRoot(place);
  const entries = entriesIn(askGit(['diff', '--cached', ...RAW, '--'], { ...place, cwd: root }), root);
  const files = entries.flatMap(({ path, mode, blob, status }): GitFile[] => {
    if (status === 'D' || status === 'U') return [];
    if (mode === LINK_MODE) return [{ path, isLink: true }];
    return mode.startsWith('100') ? [{ path, blob }] : [];
  });
  return { root, files, gone: withStatus('D', entries), unmerged: withStatus('U', entries) };
}

/** What differs from where this branch left another, with what is not committed yet. */
export function changesSince(ref: string, place: GitPlace): Changes {
  const root = repositoryRoot(place);
  const own = { ...place, cwd: root };
  const entries = entriesIn(askGit(['diff', ...RAW, commonCommit(ref, own), '--'], own), root);
  const others = namesIn(askGit(['ls-files', '--others', '--exclude-standard', '-z'], own), root);
  const changed = entries.filter(({ status, mode }) => status !== 'D' && /^1[02]/u.test(mode)).map(({ path }) => path);
  const paths = new Set([...changed, ...others]);
  return {
    root,
    files: [...paths].map((path) => ({ path, isLink: isLink(path) })),
    gone: withStatus('D', entries).filter((path) => !paths.has(path)),
    unmerged: unmergedIn(root, own),
  };
}

/** Against a commit `git diff` does not say it. Each is there once for every side. */
function unmergedIn(root: string, place: GitPlace): string[] {
  const listed = askGit(['ls-files', '--unmerged', '-z'], place).toString().split('\0');
  const names = new Set(listed.map((line) => line.slice(line.indexOf('\t') + 1)).filter((name) => name !== ''));
  return [...names].map((name) => resolve(root, name));
}

function withStatus(status: string, entries: readonly Entry[]): string[] {
  return [...new Set(entries.filter((entry) => entry.status === status).map(({ path }) => path))];
}

/** Of each file: ":", the modes and blobs before and after, the status; then its name. */
function entriesIn(raw: Buffer, root: string): Entry[] {
  const parts = raw.toString().split('\0');
  const entries: Entry[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [, mode = '', , blob = '', status = ''] = parts[at]?.split(' ') ?? [];
    entries.push({ path: resolve(root, parts[at + 1] ?? ''), mode, blob, status: status.charAt(0) });
  }
  return entries;
}

export function namesIn(listed: Buffer, root: string): string[] {
  return listed
    .toString()
    .split('\0')
    .filter((name) => name !== '')
    .map((name) => resolve(root, name));
}

/** Errors: a UserError for a name that stands for no commit, and for one that this branch did not come from. */
function commonCommit(ref: string, place: GitPlace): string {
  const { checking } = place.messages;
  const commit = tryGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], place.cwd);
  if (commit === undefined) throw new UserError(checking.noSuchRef(ref), checking.noSuchRefHint);
  askGit(['rev-parse', '--verify', 'HEAD'], place);
  const common = tryGit(['merge-base', commit.toString().trim(), 'HEAD'], place.cwd);
  if (common === undefined) throw new UserError(checking.nothingInCommon(ref), checking.noSuchRefHint);
  return common.toString().trim();
}
