import { spawn } from 'node:child_process';
import { program } from './workroom.ts';

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface SpawnWishes {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** The built program in a process of its own, without a terminal. */
export function spawned(args: readonly string[], { cwd, env = {}, input = '' }: SpawnWishes): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const own = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', LANG: 'nl_NL.UTF-8', ...env };
    const child = spawn(process.execPath, [program, ...args], { cwd, env: own });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
