import { readFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { build } from './build.ts';
import { codeCache } from './files/code-cache.ts';

/** After so many milliseconds a command waits for people: short ones are over by then. */
const READING = 2000;

/** What a bundle gives. */
interface Program {
  main(argv: readonly string[], host: NodeJS.Process): Promise<number>;
}

/**
 * Runs the program and sets its exit code. Loading and compiling would be most of what a short command takes, so V8 gets
 * back what it made of the same command before: `module.enableCompileCache` does that from Node 22 on, for a file as a
 * whole; this does it from Node 20 on, and for a command.
 */
export async function start(host: NodeJS.Process, folder: string): Promise<void> {
  const words = host.argv.slice(2);
  const [command = ''] = words;
  const isCheck = command === 'check' || command === 'controleer';
  const mayAsk = isCheck && words.includes('--fix') && host.stdin.isTTY && host.stderr.isTTY;
  const bundle = isCheck && !mayAsk ? 'check' : 'main';
  // V8's own code goes with one bundle.
  const name = /^[a-z][a-z-]{0,20}$/u.test(command) && !mayAsk ? command : bundle;
  const { program, keep } = load(join(folder, `${bundle}.cjs`), name, host.env);
  // A session lasts an hour, and may end with the lid of a laptop: its code is kept once people read the first question.
  const timer = setTimeout(keep, READING);
  timer.unref();
  const code = await program.main(words, host);
  clearTimeout(timer);
  host.exitCode = code;
  if (code < 2) keep();
}

/** The bundle, and what keeps its code for the next run. */
function load(file: string, name: string, env: NodeJS.ProcessEnv): { program: Program; keep(): void } {
  const cache = codeCache(name, build, env);
  const require = createRequire(file);
  if (!cache) return { program: require(file) as Program, keep: () => undefined };
  const cachedData = cache.read();
  // A bundle holds nothing but ASCII (esbuild.config.mjs), which so comes in unread.
  const source = Module.wrap(readFileSync(file, 'latin1'));
  const script = new Script(source, { filename: file, ...(cachedData ? { cachedData } : {}) });
  const own = { exports: {} as Program };
  script.runInThisContext()(own.exports, require, own, file, dirname(file));
  let isKept = cachedData !== undefined && !script.cachedDataRejected;
  const keep = () => {
    if (!isKept) cache.keep(script.createCachedData());
    isKept = true;
  };
  return { program: own.exports, keep };
}
