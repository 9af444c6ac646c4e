import { resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { UserError } from '../core/user-error.ts';
import type { Messages } from '../language/messages.ts';
import { isThere, isWithin, statOf } from './leads-out.ts';
import { ownPlaces, type Project, shown } from './project.ts';
import { DEEPEST, type Wanted, walkPlace } from './walk-folder.ts';

export interface FoundFile {
  readonly path: string;
  /** Whether the file itself was named. */
  readonly named: boolean;
  /** Whether it is a link that is not followed. */
  readonly isLink?: boolean;
}

export interface Surroundings {
  readonly cwd: string;
  readonly project: Project;
  readonly messages: Messages;
}

/** What a folder is searched for; other files can be named. */
const ours = /\.(?:ya?ml|md)$/iu;
/** What cases, records and answers are called by mistake: looked for where these are, as elsewhere it is none of ours. */
const misnamed = /\.(?:markdown|mdown|mkdn?|txt|text|json)$/iu;

/** The folders of other teams have mostly these names. */
const usual = /[\\/](?:cases|records|antwoorden|answers)[\\/]/u;

/** Whether a file that is met in a folder is looked into. */
export function mayBeOurs(project: Project): Wanted {
  const folders = ownPlaces(project).map(({ at }) => at + sep);
  const isNear = (path: string) => usual.test(path) || folders.some((folder) => path.startsWith(folder));
  return { test: (path) => ours.test(path) || (misnamed.test(path) && isNear(path)) };
}

/**
 * The files that paths, folders and globs stand for, sorted by path, each once. A word that begins with "!" takes files
 * away. Errors: a UserError that names the word that stands for nothing, unless that is fine, and one for a folder that
 * cannot be searched: it might hold anything.
 */
export function findFiles(words: readonly string[], around: Surroundings, mayBeEmpty = false): FoundFile[] {
  const found = new Map<string, FoundFile>();
  const isExcluded = excluder(
    words.filter((word) => word.startsWith('!')).map((word) => word.slice(1)),
    around.cwd,
  );
  const { checking } = around.messages;
  for (const word of words.filter((one) => !one.startsWith('!'))) {
    const own = mayBeEmpty && isGone(word, around) ? [] : standFor(word, around);
    if (own.length === 0 && !mayBeEmpty) throw new UserError(checking.matchesNothing(word), checking.matchesHint);
    for (const file of own) if (!isExcluded(file.path)) found.set(file.path, joined(file, found.get(file.path)));
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** Whether a path, there or not, is among those that words stand for. */
export function wordsFit(words: readonly string[], cwd: string): (path: string) => boolean {
  const isExcluded = excluder(
    words.filter((word) => word.startsWith('!')).map((word) => word.slice(1)),
    cwd,
  );
  const fits = words.filter((word) => !word.startsWith('!')).map((word) => fitter(word, cwd));
  return (path) => (fits.length === 0 || fits.some((one) => one(path))) && !isExcluded(path);
}

function fitter(word: string, cwd: string): (path: string) => boolean {
  const named = resolve(cwd, word);
  const { base, glob } = picomatch.scan(word.replaceAll('\\', '/'));
  if (glob === '' || isThere(named)) return (path) => isWithin(path, named);
  const root = resolve(cwd, base);
  const fits = picomatch(glob.replace(/^\.\//u, ''), { dot: false });
  return (path) => isWithin(path, root) && fits(path.slice(root.length + 1).replaceAll('\\', '/'));
}

function isGone(word: string, { cwd }: Surroundings): boolean {
  return picomatch.scan(word.replaceAll('\\', '/')).glob === '' && !isThere(resolve(cwd, word));
}

/** A link that is met in a folder and named too is followed as far as a named one is. */
function joined(file: FoundFile, other: FoundFile = file): FoundFile {
  const isLink = file.isLink === true && other.isLink === true;
  return { path: file.path, named: file.named || other.named, ...(isLink ? { isLink } : {}) };
}

function standFor(word: string, around: Surroundings): FoundFile[] {
  const path = resolve(around.cwd, word);
  if (isThere(path)) return [...filesAt(path, mayBeOurs(around.project), around)];
  const pattern = word.replaceAll('\\', '/');
  const { base, glob } = picomatch.scan(pattern);
  if (glob === '') throw new UserError(around.messages.files.notFound(word));
  const root = resolve(around.cwd, base);
  if (!statOf(root)?.isDirectory()) return [];
  const fits = picomatch(glob.replace(/^\.\//u, ''), { dot: false });
  const wanted = { test: (own: string) => fits(own.slice(root.length + 1).replaceAll('\\', '/')) };
  // A link to a folder need not fit to be met; the root itself is given where it leads out of the repository.
  return [...filesAt(root, wanted, around)].filter((file) => file.path === root || wanted.test(file.path));
}

function* filesAt(path: string, wanted: Wanted, { cwd, project, messages: { files } }: Surroundings) {
  for (const { met, isNamed } of walkPlace(path, wanted, project.repository)) {
    if (met.kind === 'closed-folder') throw new UserError(files.cannotRead(shown(met.path, cwd), met.code));
    if (met.kind === 'too-deep') throw new UserError(files.tooDeep(shown(met.path, cwd), DEEPEST));
    yield { path: met.path, named: isNamed, isLink: met.kind === 'link' };
  }
}

function excluder(patterns: readonly string[], cwd: string): (path: string) => boolean {
  const fits = patterns.map((pattern) =>
    picomatch([pattern, `${pattern.replace(/(?<!\/)\/+$/u, '')}/**`], { dot: true }),
  );
  return (path) => fits.some((one) => one(shown(path, cwd)));
}
