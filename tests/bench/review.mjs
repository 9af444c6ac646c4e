// What a record from an answers file costs: one in a process of its own against the floor, and a thousand in one call.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { median, paired, print, timed } from './paired.mjs';

const root = resolve(import.meta.dirname, '..', '..');
const program = join(root, 'bin', 'driehoek.js');
const answers = join(root, 'templates', 'answers', 'nl', 'kort.yaml');
const cwd = mkdtempSync(join(tmpdir(), 'driehoek-bench-'));
const env = { ...process.env, LANG: 'nl_NL.UTF-8' };
const floor = [process.execPath, '-e', '0'];

paired('--version', [process.execPath, program, '--version'], floor, { cwd, env });
paired('--help', [process.execPath, program, '--help'], floor, { cwd, env });
paired('review --answers, one record', [process.execPath, program, 'review', '--answers', answers], floor, {
  cwd,
  env,
});

const many = join(cwd, 'many');
mkdirSync(many);
const text = readFileSync(answers, 'utf8');
for (let n = 0; n < 1000; n += 1)
  writeFileSync(
    join(many, `${String(n).padStart(4, '0')}.yaml`),
    text.replace('case: library:terras-na-elven', `case: { title: Casus ${n}, role: handhaver }`),
  );
const rates = [];
for (let run = 0; run < 3; run += 1) {
  const own = join(cwd, `run-${run}`);
  mkdirSync(own);
  const took = timed([process.execPath, program, 'review', '--answers', many], { cwd: own, env });
  rates.push(1000 / (took / 1000));
}
print(
  `review --answers, 1,000 files in one call: ${median(rates).toFixed(0)} records a second (median of 3: ${rates.map((rate) => rate.toFixed(0)).join(', ')})`,
);
rmSync(cwd, { recursive: true, force: true });
