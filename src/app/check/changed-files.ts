import { basename, resolve } from 'node:path';
import { CONFIG_FILE } from '../../core/config/file.ts';
import { findFiles, mayBeOurs, wordsFit } from '../../files/find-files.ts';
import { type Changes, changesSince, type GitFile, stagedChanges } from '../../files/git/changes.ts';
import { type GitIndex, readBlobs, readIndex } from '../../files/git/git-index.ts';
import { isThere, isWithin } from '../../files/leads-out.ts';
import { shown } from '../../files/project.ts';
import { filesAmong } from './among-changes.ts';
import type { CheckInput } from './input.ts';
import { linksSince, linksStaged } from './links-of-change.ts';
import {
  type Candidate,
  type ChangeSearch,
  type CheckSelection,
  configsBelow,
  placesOf,
  type Search,
} from './search.ts';

type ChangedFiles = Pick<CheckSelection, 'links' | 'problems'> & { readonly files: readonly Candidate[] };

/**
 * What is changed, among the files that it may be a fault of, or be at fault with: those that have its name, and those
 * that link to what is gone. Errors: a UserError for a word that stands for nothing, and for what git refuses.
 */
export async function changedFiles(input: CheckInput, search: Search): Promise<ChangedFiles> {
  const { cwd, messages } = search;
  const { base, paths: words = [] } = input;
  const place = { cwd, messages };
  const all = base === undefined ? stagedChanges(place) : changesSince(base, place);
  const changes = chosen(all, words, search);
  const index = base === undefined ? readIndex(all.root, place) : undefined;
  const around: ChangeSearch = { ...search, changes, ...(index === undefined ? {} : { index }) };
  await search.teams.openConfigs(index === undefined ? configsBelow(search.project) : configsIn(index, search));
  const own = ownFiles(words, around);
  const files = [...filesAmong(own, around), ...own];
  const links = index === undefined ? await linksSince(changes) : linksStaged(index, changes, place);
  return { files, links, problems: unsettled(changes, search) };
}

/** A changed link counts where it is met in the folders. */
function ownFiles(words: readonly string[], search: ChangeSearch): Candidate[] {
  const { changes } = search;
  const wanted = mayBeOurs(search.project);
  const looked = changes.files.filter(({ path, isLink }) => isLink || wanted.test(path));
  const hasLinks = looked.some(({ isLink }) => isLink);
  const isNamed = words.some((word) => !word.startsWith('!'));
  const met = hasLinks ? findFiles(isNamed ? words : [...placesOf(search), ...words], search, true) : [];
  const links = new Set(met.filter(({ isLink }) => isLink).map(({ path }) => path));
  const own = looked.filter(({ path, isLink }) => !isLink || links.has(path));
  return withBytes(own, search).sort((a, b) => (a.path < b.path ? -1 : 1));
}

function withBytes(files: readonly GitFile[], { changes: { root }, cwd, messages }: ChangeSearch): Candidate[] {
  const blobs = files.flatMap(({ blob }) => blob ?? []);
  const bytes = new Map(readBlobs(blobs, root, { cwd, messages }).map((own, at) => [blobs[at], own]));
  return files.map(({ path, blob, isLink }) => {
    const own = bytes.get(blob);
    return { path, named: false, ...(isLink ? { isLink } : {}), ...(own === undefined ? {} : { bytes: own }) };
  });
}

/** The part of a change that words stand for. */
function chosen(changes: Changes, words: readonly string[], search: Search): Changes {
  if (words.length === 0) return changes;
  const { cwd } = search;
  const touched = [...changes.files.map(({ path }) => path), ...changes.gone, ...changes.unmerged];
  for (const word of words.filter((one) => !one.startsWith('!')))
    if (!touched.some(wordsFit([word], cwd))) findFiles([word], search);
  const fits = wordsFit(words, cwd);
  const files = changes.files.filter(({ path }) => fits(path));
  return { ...changes, files, gone: changes.gone.filter(fits), unmerged: changes.unmerged.filter(fits) };
}

function configsIn({ blobs }: GitIndex, { project: { root, isChosen } }: Search): string[] {
  if (isChosen) return [];
  const isConfig = (path: string) => path.endsWith(CONFIG_FILE) && basename(path) === CONFIG_FILE;
  return [...blobs.keys()].filter((path) => isConfig(path) && isWithin(path, root) && isThere(resolve(path)));
}

/** So many names are told. */
const TOLD = 5;

function unsettled({ unmerged }: Changes, { cwd, messages }: Search): string[] {
  if (unmerged.length === 0) return [];
  const names = unmerged.slice(0, TOLD).map((path) => shown(path, cwd));
  return [messages.checking.unmerged(names, unmerged.length)];
}
