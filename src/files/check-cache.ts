import { createHash } from 'node:crypto';
import { chmodSync, existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { keepOutOfGit } from './journal.ts';
import { makeFolder } from './make-folder.ts';
import { replaceFiles } from './replace-file.ts';
import { textIfAny } from './text-if-any.ts';

/** What earlier runs found, by path and by the hash of the bytes. It only ever saves time: whatever is wrong with it is a miss. */
export interface CheckCache {
  get(path: string, hash: string): unknown;
  set(path: string, hash: string, value: unknown): void;
  /** Writes what is known now; silently nothing where that cannot be done. */
  save(): void;
}

export function hashOf(bytes: Buffer | string): string {
  return createHash('sha1').update(bytes).digest('base64url');
}

/**
 * One line a file: its hash, its path from the root as JSON, a tab, the value as JSON. The first line is the key of everything that
 * decides about a result; under another key nothing is read. A run writes the whole anew under a name of its own and then
 * renames it, so runs at the same time never see half a file; the last one to write is kept.
 */
export function openCache(root: string, key: string): CheckCache {
  const file = join(root, '.driehoek', 'cache', 'check.txt');
  const header = hashOf(Buffer.from(key));
  const lines = readLines(file, header);
  let isChanged = false;
  // From the root: where a folder of somebody lies on a computer is nobody's business.
  const near = (path: string) => relative(root, path);
  return {
    get: (path, hash) => valueIn(lines.get(near(path)), hash),
    set: (path, hash, value) => {
      isChanged = true;
      lines.set(near(path), `${hash} ${JSON.stringify(near(path))}\t${JSON.stringify(value)}`);
    },
    save: () => {
      if (isChanged) write(file, () => piecesOf(root, header, lines));
    },
  };
}

function readLines(file: string, header: string): Map<string, string> {
  const lines = new Map<string, string>();
  const text = textIfAny(file) ?? '';
  if (!text.startsWith(`${header}\n`)) return lines;
  for (let start = header.length + 1; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end === -1 ? text.length : end);
    const path = pathIn(line);
    if (path !== undefined) lines.set(path, line);
    start += line.length + 1;
  }
  return lines;
}

function pathIn(line: string): string | undefined {
  const tab = line.indexOf('\t');
  const path = tab === -1 ? undefined : parsed(line.slice(line.indexOf(' ') + 1, tab));
  return typeof path === 'string' ? path : undefined;
}

function valueIn(line: string | undefined, hash: string): unknown {
  return line?.startsWith(`${hash} `) ? parsed(line.slice(line.indexOf('\t') + 1)) : undefined;
}

/** Nothing for what is torn. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** So many lines are written at once. */
const AT_ONCE = 1024;

/** In pieces: the whole as one text would take as much memory again, twice. */
function* piecesOf(
  root: string,
  header: string,
  lines: ReadonlyMap<string, string>,
): Generator<string, void, undefined> {
  let piece = [header];
  for (const [path, line] of lines) {
    if (existsSync(join(root, path))) piece.push(line);
    if (piece.length < AT_ONCE) continue;
    yield `${piece.join('\n')}\n`;
    piece = [];
  }
  if (piece.length > 0) yield `${piece.join('\n')}\n`;
}

/** What it holds is from cases and records: for this user alone. */
function write(file: string, text: () => Iterable<string>): void {
  const folder = dirname(file);
  try {
    makeFolder(dirname(folder));
    makeFolder(folder, 0o700);
    chmodSync(folder, 0o700);
    keepOutOfGit(folder);
    replaceFiles([{ path: file, text, mode: 0o600 }]);
  } catch {
    // A cache that cannot be kept is no reason to stop.
  }
}
