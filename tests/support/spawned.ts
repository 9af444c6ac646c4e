import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { baseEnv, program } from './workroom.ts';

export interface Ran {
  /** As a shell has it: 128 and the number of the signal where one ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface SpawnWishes {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** A command line for bash instead; it finds the program as "$NODE" "$PROGRAM". */
  readonly shell?: string;
  /** The user to run as. */
  readonly uid?: number;
}

/** The built program in a process of its own, without a terminal. */
export function spawned(args: readonly string[], { cwd, env = {}, input = '', shell, uid }: SpawnWishes): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const own = { ...baseEnv(), LANG: 'nl_NL.UTF-8', NODE: process.execPath, PROGRAM: program, ...env };
    const [file, ...words] = shell === undefined ? [process.execPath, program, ...args] : ['bash', '-c', shell];
    const child = spawn(file, words, { cwd, env: own, ...(uid === undefined ? {} : { uid }) });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (own, signal) => {
      const code = signal === null ? own : 128 + constants.signals[signal];
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
