import { basename, relative, sep } from 'node:path';
import { findFiles } from '../../files/find-files.ts';
import { readBlobs } from '../../files/git/git-index.ts';
import { filesMentioning } from '../../files/git/mentioning.ts';
import { isWithin } from '../../files/leads-out.ts';
import { readRaw } from '../../files/raw-file.ts';
import { type Candidate, type ChangeSearch, namedPlaces, placesOf } from './search.ts';

/** Files that did not change, but may share a name with what did, or link to it: looked into, and mostly not spoken of. */
export function filesAmong(own: readonly Candidate[], search: ChangeSearch): Candidate[] {
  const { changes, index } = search;
  const pointed = [...changes.gone, ...changes.files.map(({ path }) => path).filter((path) => /\.svg$/iu.test(path))];
  if (own.length === 0 && pointed.length === 0) return [];
  const words = new Set([...pointed.map(wordIn), ...own.flatMap(idsIn)]);
  const mentioning = filesMentioning([...words], { root: changes.root, inIndex: index !== undefined });
  const names = new Set(own.map(({ path }) => basename(path)));
  const changed = new Set([...own.map(({ path }) => path), ...changes.gone]);
  const others = index === undefined ? findFiles(placesOf(search), search, true) : committedFiles(search);
  const among = others.filter(
    ({ path }) => !changed.has(path) && (names.has(basename(path)) || (mentioning?.has(path) ?? true)),
  );
  return withBytes(among, search).map((file) => ({ ...file, isQuiet: true }));
}

/** The part of a name that stands in every link to it, however that is escaped. */
function wordIn(path: string): string {
  const runs = basename(path).match(/[a-z0-9.-]+/giu) ?? ['.'];
  return runs.sort((a, b) => b.length - a.length)[0] ?? '.';
}

const HEAD = 8 * 1024;

/** By what a file may be the same as another, besides its name. */
function idsIn({ path, bytes, isLink }: Candidate): string[] {
  if (isLink) return [];
  const raw = bytes === undefined ? readRaw(path) : { ok: true as const, bytes };
  const head = raw.ok ? raw.bytes.subarray(0, HEAD).toString('utf8') : '';
  return [...head.matchAll(/^(?:answers|id):[ \t]*["']?([\w-]+)/gmu)].map(([, id = '']) => id);
}

/** What the next commit holds in the folders of the teams. */
function committedFiles(search: ChangeSearch): Candidate[] {
  const places = namedPlaces(search);
  const paths = [...(search.index?.blobs.keys() ?? [])].filter((path) => /\.(?:ya?ml|md)$/iu.test(path));
  const isMet = (path: string) => places.some((place) => isWithin(path, place) && !isPassed(relative(place, path)));
  return paths.filter(isMet).map((path) => ({ path, named: false }));
}

function isPassed(inside: string): boolean {
  return inside.split(sep).some((name) => name.startsWith('.') || name === 'node_modules');
}

function withBytes(files: readonly Candidate[], { index, changes, cwd, messages }: ChangeSearch): Candidate[] {
  if (index === undefined) return [...files];
  const blobs = files.map(({ path }) => index.blobs.get(path) ?? '');
  const bytes = readBlobs(blobs, changes.root, { cwd, messages });
  return files.map((file, at) => ({ ...file, bytes: bytes[at] ?? Buffer.alloc(0) }));
}
