import { PassThrough } from 'node:stream';
import { main } from '../../src/main.ts';
import type { Ran, SpawnWishes } from './spawned.ts';

/** The program in this process, on streams of its own: quick, and the same code as the built one. */
export async function inProcess(args: readonly string[], { cwd, env = {}, input = '' }: SpawnWishes): Promise<Ran> {
  const stdin = new PassThrough();
  const out: string[] = [];
  const err: string[] = [];
  const sink = (into: string[]) => ({ write: (text: string) => into.push(text), on: () => undefined, columns: 80 });
  const host = {
    stdin,
    stdout: sink(out),
    stderr: sink(err),
    env: { LANG: 'nl_NL.UTF-8', ...env },
    cwd: () => cwd,
    on: () => undefined,
    off: () => undefined,
  };
  stdin.end(input);
  const code = await main(args, host as never);
  return { code, stdout: out.join(''), stderr: err.join('') };
}
