import { join } from 'node:path';
import { runBundle } from './run-bundle.ts';

/** Runs the command that was typed, from the bundles in a folder. */
export async function start(host: NodeJS.Process, folder: string): Promise<void> {
  const words = host.argv.slice(2);
  const [command = ''] = words;
  const isCheck = command === 'check' || command === 'controleer';
  const mayAsk = isCheck && words.includes('--fix') && host.stdin.isTTY && host.stderr.isTTY;
  const bundle = isCheck && !mayAsk ? 'alone' : 'main';
  const name = /^[a-z][a-z-]{0,20}$/u.test(command) && !mayAsk ? command : bundle;
  await runBundle({ file: join(folder, `${bundle}.cjs`), name }, host);
}
