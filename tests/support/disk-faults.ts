import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { packagePath } from '../../src/files/package-files.ts';
import { nl } from '../../src/language/nl.ts';
import { SAME_CLOCK } from './begun.ts';
import { type Ran, spawned } from './spawned.ts';
import type { Writing } from './writing.ts';

const hook = packagePath('tests', 'support', 'fault-fs.mjs');

type Files = ReadonlyMap<string, string>;

/** Everything below a folder but empty folders. */
function filesBelow(cwd: string): Files {
  const entries = readdirSync(cwd, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [relative(cwd, path), readFileSync(path, 'utf8')]));
}

export interface Tried extends Ran {
  readonly fault: string;
  readonly cwd: string;
  readonly before: Files;
  readonly after: Files;
  /** How many calls there are to strike. */
  readonly calls: number;
}

/** Runs a command while the disk does that: see fault-fs.mjs. */
export async function withFault(writing: Writing, fault: string, calls: 'change' | 'read' = 'change'): Promise<Tried> {
  const { args, input = '' } = writing;
  const cwd = await writing.room();
  const before = filesBelow(cwd);
  const env = {
    ...SAME_CLOCK,
    NODE_OPTIONS: `--import ${hook}`,
    FAULT: fault,
    FAULT_WITHIN: cwd,
    FAULT_CALLS: calls,
  };
  const ran = await spawned(args, { cwd, env, input });
  const count = Number(/FAULT CALLS (\d+)/u.exec(ran.stderr)?.[1] ?? 0);
  return { ...ran, fault, cwd, before, after: filesBelow(cwd), calls: count };
}

const isDraft = (path: string) => /\.driehoek-\d+-[0-9a-f]{12}\.tmp$/u.test(path);
const isCache = (path: string) => path.startsWith('.driehoek/cache/');
const isSession = (path: string) => path.startsWith('.driehoek/sessions/');

/**
 * What is wrong after a fault, if anything: every file is the old one or the new one, nothing else lies about, and the exit
 * code says whether all was written. A session may be kept, and then can be gone on with.
 */
export async function verdict(sound: Tried, own: Tried): Promise<string | undefined> {
  const killed = /kill|torn/u.test(own.fault);
  const faults = [...filesWrong(sound, own, killed), ...(killed ? [] : toldWrong(sound, own))];
  // Before its first line was whole, nobody had typed anything.
  const isBegun = [...own.after].some(([path, text]) => isSession(path) && text.includes('\n'));
  if (faults.length === 0 && isBegun) faults.push(...(await sessionWrong(own)));
  if (faults.length === 0) return undefined;
  const [, call = ''] = /FAULT HIT (\w+)/u.exec(own.stderr) ?? [];
  return `${own.fault} ${call}: ${faults.join('; ')}; code ${own.code} ${own.stderr.trim().slice(-200)}`.replace(
    /\s+/gu,
    ' ',
  );
}

function filesWrong(sound: Tried, { before, after, stderr }: Tried, killed: boolean): string[] {
  // What cannot be removed is swept later; what is swept when the power is back was a draft.
  const mayLie = killed || /FAULT HIT (?:rm|unlink|close|ftruncate)Sync/u.test(stderr);
  return [...new Set([...before.keys(), ...sound.after.keys(), ...after.keys()])].flatMap((path) => {
    const text = after.get(path);
    if (text === before.get(path) || text === sound.after.get(path)) return [];
    if (isDraft(path)) return mayLie ? [] : [`a draft: ${path}`];
    return isCache(path) || isSession(path)
      ? []
      : [`${path} is ${text === undefined ? 'gone' : 'neither old nor new'}`];
  });
}

function toldWrong(sound: Tried, { after, code, stderr }: Tried): string[] {
  const isKept = [...sound.after].every(([path, text]) => isCache(path) || after.get(path) === text);
  const isWhole = isKept && [...sound.before.keys()].every((path) => sound.after.has(path) || !after.has(path));
  return [
    ...(code === sound.code && !isWhole ? ['said to be written'] : []),
    ...(code === 2 && isWhole && !sameFiles(sound.before, sound.after) ? ['said not to be written'] : []),
    ...(code === sound.code || code === 2 || code === 130 ? [] : [`exit code ${code}`]),
    ...(stderr.includes(nl.cli.bug) || / at .*:\d+\)?$/mu.test(stderr) ? ['a fault of the program'] : []),
  ];
}

function sameFiles(one: Files, other: Files): boolean {
  return one.size === other.size && [...one].every(([path, text]) => other.get(path) === text);
}

/** A session that is kept can be gone on with; nobody comes, so it stops again. */
async function sessionWrong({ cwd }: Tried): Promise<string[]> {
  const { code, stderr } = await spawned(['--plain', 'resume'], { cwd });
  return code === 130 ? [] : [`resume: ${code} ${stderr.slice(-200)}`];
}
