import { readdirSync } from 'node:fs';
import { makeRoom } from './room.mjs';

const wanted = process.argv.slice(2);
const names = readdirSync(import.meta.dirname)
  .filter((name) => /^\d\d-.*\.mjs$/u.test(name))
  .filter((name) => wanted.length === 0 || wanted.some((one) => name.startsWith(one.padStart(2, '0'))))
  .sort();

const room = makeRoom();
let failed = 0;
try {
  for (const name of names) failed += (await holds(name)) ? 0 : 1;
} finally {
  room.close();
}
process.stdout.write(`ways: ${names.length - failed} hold, ${failed} fail\n`);
process.exitCode = failed > 0 || names.length === 0 ? 1 : 0;

async function holds(name) {
  const { right, run } = await import(`./${name}`);
  const start = performance.now();
  try {
    const { skipped } = (await run(room)) ?? {};
    const state = skipped === undefined ? 'ok' : '!!! SKIPPED';
    if (skipped !== undefined) process.stdout.write(`${skipped}\n`);
    process.stdout.write(
      `${state} ${name.slice(0, 2)} ${right} (${((performance.now() - start) / 1000).toFixed(1)} s)\n`,
    );
    return true;
  } catch (error) {
    process.stdout.write(`FAILED ${name.slice(0, 2)} ${right}\n${error.stack}\n`);
    return false;
  }
}
