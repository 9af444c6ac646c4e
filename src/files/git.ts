import { execFileSync, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { UserError } from '../core/user-error.ts';
import type { Messages } from '../language/messages.ts';
import { isLink } from './leads-out.ts';

/** A file as git has it: in the work tree, or with the bytes that are staged. */
export interface GitFile {
  readonly path: string;
  readonly bytes?: Buffer;
  /** A link has no text of its own. */
  readonly isLink?: boolean;
}

const MAX_OUTPUT = 1024 * 1024 * 1024;
/** So many files at a time from the index, to keep memory low. */
const BATCH = 200;
const LINK_MODE = '120000';

/** Always the program itself and never a shell: a file name is a word, whatever it holds. */
function git(args: readonly string[], cwd: string, input?: string): Buffer {
  return execFileSync('git', args, {
    cwd,
    maxBuffer: MAX_OUTPUT,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
    ...(input === undefined ? {} : { input }),
  });
}

/** The root of the repository. Errors: a UserError when git or the repository is not there. */
function rootOf(cwd: string, { checking }: Messages): string {
  try {
    return git(['rev-parse', '--show-toplevel'], cwd).toString().replace(/\n$/u, '');
  } catch (error) {
    const isAbsent = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new UserError(isAbsent ? checking.noGit : checking.noRepository(cwd));
  }
}

/** The files that are staged, as they are staged: what is in the work tree may differ. */
export function stagedFiles(cwd: string, messages: Messages): GitFile[] {
  const root = rootOf(cwd, messages);
  const raw = git(['diff', '--cached', '--raw', '-z', '--no-renames', '--abbrev=64', '--diff-filter=ACMT', '--'], root);
  const parts = raw.toString().split('\0');
  const files: { path: string; blob: string }[] = [];
  const links: GitFile[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [, mode = '', , blob = ''] = parts[at]?.split(' ') ?? [];
    const path = resolve(root, parts[at + 1] ?? '');
    if (mode.startsWith('100')) files.push({ path, blob });
    if (mode === LINK_MODE) links.push({ path, isLink: true });
  }
  return [
    ...links,
    ...files.flatMap((_, at) => (at % BATCH === 0 ? withBytes(files.slice(at, at + BATCH), root) : [])),
  ];
}

/** `git cat-file --batch` answers each name with a line that ends in the size, the bytes, and a line end. */
function withBytes(files: readonly { path: string; blob: string }[], root: string): GitFile[] {
  const output = git(['cat-file', '--batch'], root, `${files.map(({ blob }) => blob).join('\n')}\n`);
  let at = 0;
  return files.map(({ path }) => {
    const lineEnd = output.indexOf(10, at);
    const size = Number(output.subarray(at, lineEnd).toString().split(' ').at(-1));
    const start = lineEnd + 1;
    at = start + size + 1;
    return { path, bytes: output.subarray(start, start + size) };
  });
}

/** The files that differ from where this branch left another, with what is not committed yet. */
export function filesChangedSince(ref: string, cwd: string, messages: Messages): GitFile[] {
  const root = rootOf(cwd, messages);
  const base = commonCommit(ref, root, messages);
  const changed = git(['diff', '--name-only', '-z', '--no-renames', '--diff-filter=ACMT', base, '--'], root);
  const added = git(['ls-files', '--others', '--exclude-standard', '-z'], root);
  const names = new Set([...changed.toString().split('\0'), ...added.toString().split('\0')]);
  names.delete('');
  return [...names].map((name) => resolve(root, name)).map((path) => ({ path, isLink: isLink(path) }));
}

function commonCommit(ref: string, root: string, { checking }: Messages): string {
  try {
    const commit = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], root);
    return git(['merge-base', commit.toString().trim(), 'HEAD'], root).toString().trim();
  } catch {
    throw new UserError(checking.noSuchRef(ref), checking.noSuchRefHint);
  }
}

/** Where git looks for hooks, as `core.hooksPath` has it; nothing without git or a repository. */
export function hooksFolder(root: string): string | undefined {
  const ran = spawnSync('git', ['rev-parse', '--git-path', 'hooks'], { cwd: root, encoding: 'utf8' });
  return ran.status === 0 ? resolve(root, ran.stdout.trim()) : undefined;
}
