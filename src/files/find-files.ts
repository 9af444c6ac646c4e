import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import picomatch from 'picomatch';
import { UserError } from '../core/user-error.ts';
import type { Messages } from '../language/messages.ts';
import { shown } from './project.ts';

export interface FoundFile {
  readonly path: string;
  /** Whether the file itself was named. */
  readonly named: boolean;
}

/** What a folder is searched for; other files can be named. */
const ours = /\.(?:ya?ml|md)$/iu;

/** Folders that are never searched unless they are named: of packages, and hidden ones. */
function isPassed(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.');
}

/**
 * The files that paths, folders and globs stand for, sorted by path, each once. A word that begins with "!" takes files
 * away. Links to folders are not followed. Errors: a UserError that names the word that stands for nothing, unless
 * that is fine.
 */
export function findFiles(words: readonly string[], cwd: string, messages: Messages, mayBeEmpty = false): FoundFile[] {
  const found = new Map<string, FoundFile>();
  const isExcluded = excluder(
    words.filter((word) => word.startsWith('!')).map((word) => word.slice(1)),
    cwd,
  );
  for (const word of words.filter((one) => !one.startsWith('!'))) {
    const own = standFor(word, cwd, messages);
    if (own.length === 0 && !mayBeEmpty)
      throw new UserError(messages.checking.matchesNothing(word), messages.checking.matchesHint);
    for (const file of own) {
      if (isExcluded(file.path)) continue;
      const named = file.named || found.get(file.path)?.named === true;
      found.set(file.path, { path: file.path, named });
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function standFor(word: string, cwd: string, messages: Messages): FoundFile[] {
  const path = resolve(cwd, word);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return [...walk(path, (name) => ours.test(name), messages, cwd)].map(asFound);
  if (stat) return [{ path, named: true }];
  const pattern = word.replaceAll('\\', '/');
  const { base, glob } = picomatch.scan(pattern);
  if (glob === '') throw new UserError(messages.files.notFound(word));
  const root = resolve(cwd, base);
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return [];
  const fits = picomatch(glob.replace(/^\.\//u, ''), { dot: false });
  const inside = (own: string) => fits(own.slice(root.length + 1).replaceAll('\\', '/'));
  return [...walk(root, () => true, messages, cwd)].filter(inside).map(asFound);
}

function asFound(path: string): FoundFile {
  return { path, named: false };
}

function excluder(patterns: readonly string[], cwd: string): (path: string) => boolean {
  const fits = patterns.map((pattern) => picomatch([pattern, `${pattern.replace(/\/+$/u, '')}/**`], { dot: true }));
  return (path) => fits.some((one) => one(shown(path, cwd)));
}

/** Every file under a folder that has a fitting name. A folder that cannot be read is an error: it might hold anything. */
function* walk(
  folder: string,
  fits: (name: string) => boolean,
  messages: Messages,
  cwd: string,
): Generator<string, void, undefined> {
  for (const entry of entriesOf(folder, messages, cwd)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!isPassed(entry.name)) yield* walk(path, fits, messages, cwd);
    } else if (fits(entry.name) && !(entry.isSymbolicLink() && isFolder(path))) yield path;
  }
}

function entriesOf(folder: string, messages: Messages, cwd: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UserError(messages.files.cannotRead(shown(folder, cwd), String(code)));
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
