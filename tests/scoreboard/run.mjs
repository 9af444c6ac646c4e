// What attacks on the program hold, in one table: how often tried, how often held. The attacks are tests like any other; here
// they try more, each time something else, unless a seed says what. Ends with 1 where a line is under its target.
//   npm run scoreboard                        all of it: an hour or two
//   npm run scoreboard -- --quick             as much as `npm test` tries
//   npm run scoreboard -- --line NAME         one line
//   npm run scoreboard -- --seed N            as another time
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '..', '..');
const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, line: { type: 'string' }, seed: { type: 'string' } },
});
const { quick, line, seed = String(Date.now() % 1_000_000_000) } = values;
const {
  module: { lines },
} = await runnerImport(join(import.meta.dirname, 'lines.ts'));
const own = lines.filter(({ name }) => line === undefined || name === line);
if (own.length === 0) {
  process.stderr.write(`There is no line "${line}". There are: ${lines.map(({ name }) => name).join(', ')}.\n`);
  process.exit(2);
}

process.stdout.write(`seed ${seed}\n`);
const files = [...new Set(own.flatMap(({ files }) => files))].map((file) => `tests/${file}`);
const words = ['run', ...files, '--reporter', './tests/scoreboard/table.ts', ...(quick ? [] : ['--mode', 'hunt'])];
const env = { ...process.env, SEED: seed, ...(line === undefined ? {} : { SCOREBOARD_LINE: line }) };
const { status } = spawnSync(process.execPath, [join(root, 'node_modules', 'vitest', 'vitest.mjs'), ...words], {
  cwd: root,
  env,
  stdio: ['ignore', 'inherit', 'inherit'],
});
// A shortfall that is explained is no failure, although its test fails: what counts is the table, which sets 1 itself.
process.exitCode = status ?? 1;
