import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { makeFolder } from './make-folder.ts';

/** What V8 made of our code at an earlier run, kept so that the next one starts sooner. It holds nothing of the user. */
export interface CodeCache {
  /** Nothing where there is none yet, or it is not what was written. */
  read(): Buffer | undefined;
  /** Never fails: a folder that cannot be written to only means that the next run starts as slowly as this one. */
  keep(code: Buffer): void;
}

/** Before the code: its checksum and its length, each four bytes. */
const HEAD = 8;

/**
 * The cache of one command of one build, for this Node: V8 takes any file of its own version for sound, so the name says
 * what it belongs to. Nothing where there is no folder for it, or where NODE_DISABLE_COMPILE_CACHE asks for none.
 */
export function codeCache(name: string, build: string, env: NodeJS.ProcessEnv): CodeCache | undefined {
  const base = env.NODE_DISABLE_COMPILE_CACHE ? undefined : cacheFolder(env);
  if (base === undefined) return undefined;
  const mark = `${build}-${process.version}-${process.arch}`;
  const path = join(base, 'driehoek', `${name}-${mark}.bin`);
  return { read: () => readSound(path), keep: (code) => write(path, mark, code) };
}

/** Where people's programs keep such things. Source: the XDG Base Directory Specification, and its likes elsewhere. */
function cacheFolder({ XDG_CACHE_HOME, LOCALAPPDATA }: NodeJS.ProcessEnv): string | undefined {
  const named = process.platform === 'win32' ? LOCALAPPDATA : XDG_CACHE_HOME;
  if (named && isAbsolute(named)) return named;
  const home = homeFolder();
  return home && join(home, process.platform === 'darwin' ? 'Library/Caches' : '.cache');
}

/** Nothing where the system knows of none, as for some users of containers. */
function homeFolder(): string | undefined {
  try {
    const home = homedir();
    return isAbsolute(home) && statSync(home).isDirectory() ? home : undefined;
  } catch {
    return undefined;
  }
}

function readSound(path: string): Buffer | undefined {
  try {
    const { uid } = statSync(path);
    if (process.getuid && uid !== process.getuid()) return undefined;
    const bytes = readFileSync(path);
    const code = bytes.subarray(HEAD);
    return bytes.readInt32LE(0) === checksum(code) && bytes.readUInt32LE(4) === code.length ? code : undefined;
  } catch {
    return undefined;
  }
}

function write(path: string, mark: string, code: Buffer): void {
  const draft = `${path}.${process.pid}`;
  const head = Buffer.alloc(HEAD);
  head.writeInt32LE(checksum(code), 0);
  head.writeUInt32LE(code.length, 4);
  try {
    makeFolder(dirname(path), 0o700);
    writeFileSync(draft, Buffer.concat([head, code]), { flag: 'wx', mode: 0o600 });
    renameSync(draft, path);
    sweep(dirname(path), mark);
  } catch {
    // What is left of it goes with the next build.
  }
}

/** What other builds left behind is of no more use. A folder belongs to another form of the program. */
function sweep(folder: string, mark: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isFile() && !entry.name.includes(mark)) rmSync(join(folder, entry.name), { force: true });
}

/** Against a disk that lies, not against people: whoever can write here can write in the program. V8 checks nothing. */
function checksum(bytes: Buffer): number {
  const whole = bytes.length - (bytes.length % 4);
  const words = new Int32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + whole));
  let sum = bytes.length;
  for (let at = 0; at < words.length; at += 1) sum = (Math.imul(sum, 31) + (words[at] ?? 0)) | 0;
  return sum;
}
