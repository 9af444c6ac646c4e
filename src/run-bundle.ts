import { readFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import { build } from './build.ts';
import { codeCache } from './files/code-cache.ts';

/** After so many milliseconds a command waits for people: short ones are over by then. */
const READING = 2000;

/** What a bundle gives. */
interface Program {
  main(argv: readonly string[], host: NodeJS.Process): Promise<number>;
}

/** A bundle, and by what name V8's own code of it is kept: that goes with one bundle. */
export interface Bundle {
  readonly file: string;
  readonly name: string;
}

/**
 * Runs a bundle and sets the exit code. Loading and compiling would be most of what a short command takes, so V8 gets
 * back what it made of the same command before: `module.enableCompileCache` does that from Node 22 on, for a file as a
 * whole and never for the one that is started; this does it from Node 20 on, and for a command.
 */
export async function runBundle(bundle: Bundle, host: NodeJS.Process): Promise<void> {
  const { program, keep } = load<Program>(bundle, host.env);
  // A session lasts an hour, and may end with the lid of a laptop: its code is kept once people read the first question.
  const timer = setTimeout(keep, READING);
  timer.unref();
  const code = await program.main(host.argv.slice(2), host);
  clearTimeout(timer);
  host.exitCode = code;
  if (code < 2) keep();
}

/** What a bundle gives, and what keeps its code for the next run. */
export function load<T>({ file, name }: Bundle, env: NodeJS.ProcessEnv): { program: T; keep(): void } {
  const cache = codeCache(name, build, env);
  const cachedData = cache?.read();
  const source = Module.wrap(programIn(file));
  const script = new Script(source, { filename: file, ...(cachedData ? { cachedData } : {}) });
  const own = { exports: {} as T };
  script.runInThisContext()(own.exports, ownRequire(file), own, file, dirname(file));
  let isKept = cachedData !== undefined && !script.cachedDataRejected;
  const keep = () => {
    if (!isKept) cache?.keep(script.createCachedData());
    isKept = true;
  };
  return { program: own.exports, keep };
}

/** Tells a file that runs by itself from one that is run for somebody: only the first is `require.main`. */
function ownRequire(file: string): NodeJS.Require {
  return require.main?.filename === file ? require : createRequire(file);
}

/** Before and after the program in the checker as one file, and what stands in it for the end of a comment. Source: esbuild.config.mjs. */
const HEAD = ['', '/*PROGRAM', ''];
const TAIL = '\nEND*/\n';
const ENDS = '*<>/';

/**
 * The text of a bundle, which holds nothing but ASCII and so comes in unread. The checker as one file holds its program in a
 * comment: Node reads over that, where it would look through the code of a file that it starts, and then nothing could be
 * given back to V8.
 */
function programIn(file: string): string {
  const text = readFileSync(file, 'latin1');
  if (!text.startsWith('/* driehoek ')) return text;
  // Written as one text, this would be found here.
  const head = HEAD.join('\n');
  return text.slice(text.indexOf(head) + head.length, text.lastIndexOf(TAIL)).replaceAll(ENDS, '*/');
}
