// What a report over many records costs, beside `check --no-cache` on the same records, in time and memory:
//   node tests/bench/report.mjs            10,000 records, in pairs
//   node tests/bench/report.mjs 100000     so many, with fewer pairs where there are very many
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { writeArchive } from './archive.mjs';
import { median, print } from './paired.mjs';

const root = resolve(import.meta.dirname, '..', '..');
const program = join(root, 'bin', 'driehoek.js');
const records = Number(process.argv[2] ?? 10_000);
const pairs = records > 20_000 ? 3 : 7;
const folder = mkdtempSync(join(tmpdir(), 'driehoek-bench-'));
// The day after the archive ends.
const day = { report: { SOURCE_DATE_EPOCH: '1795262400' }, check: ['--today', '2026-11-22'] };
const goals = [];
writeArchive(folder, { records, teams: Math.ceil(records / 12) });

/** Wall time in milliseconds and peak memory in MiB of one run, as the system counts them. */
function measured(args) {
  const spy = 'data:text/javascript,process.on("exit",()=>process._rawDebug("RSS "+process.resourceUsage().maxRSS))';
  const env = { ...process.env, LANG: 'nl_NL.UTF-8', ...day.report };
  const start = performance.now();
  const ran = spawnSync(process.execPath, ['--import', spy, program, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
    input: '',
    maxBuffer: 2 ** 30,
  });
  const took = performance.now() - start;
  // With records in which check finds something, both end in 1.
  if (ran.status !== 0 && ran.status !== 1)
    throw new Error(`${args.join(' ')} gave ${ran.status}: ${ran.stderr.slice(0, 1000)}`);
  return { took, peak: Number(/RSS (\d+)/u.exec(ran.stderr)?.[1]) / 1024 };
}

function show(name, runs) {
  const times = runs.map(({ took }) => took / 1000);
  const range = `${median(times).toFixed(2)} s [${Math.min(...times).toFixed(2)}-${Math.max(...times).toFixed(2)}]`;
  const peak = Math.max(...runs.map((run) => run.peak));
  print(`${name}: ${range}, ${(records / median(times)).toFixed(0)} records a second, peak ${peak.toFixed(0)} MiB`);
  return peak;
}

/** In turn, A B A B …, so that a machine whose speed drifts slows both alike. */
function paired(a, b) {
  const found = Array.from({ length: pairs }, () => [measured(a), measured(b)]);
  const ratio = median(found.map(([one, other]) => one.took / other.took));
  return { ratio, of: [found.map(([one]) => one), found.map(([, other]) => other)] };
}

print(`${records} records, ${pairs} pairs`);
const whole = ['report', '--no-cache', '.'];
measured(whole);
const { ratio, of } = paired(whole, ['check', '--no-cache', ...day.check, '.']);
const peak = show('report --no-cache', of[0]);
show('check --no-cache', of[1]);
goals.push({ name: 'report --no-cache, times check --no-cache on the same records', value: ratio, most: 1.5 });
goals.push({ name: 'peak MiB of report --no-cache', value: peak, most: 350 });

const first = show('report that keeps what it read', [measured(['report', '.'])]);
const again = paired(['report', '.'], whole);
const later = show('report again, of records that have not changed', again.of[0]);
goals.push({ name: 'report again, times report --no-cache', value: again.ratio, most: 0.5 });
goals.push({ name: 'peak MiB with a cache', value: Math.max(first, later), most: 350 });

for (const format of ['json', 'html', 'parquet']) {
  const output = format === 'parquet' ? ['-o', join(folder, 'uit.parquet')] : [];
  const most = show(
    `report --format ${format}`,
    Array.from({ length: 2 }, () => measured(['report', '.', '--format', format, ...output])),
  );
  if (format !== 'parquet') goals.push({ name: `peak MiB of report --format ${format}`, value: most, most: 350 });
}

print('');
for (const { name, value, most } of goals)
  print(`${value <= most ? 'met   ' : 'MISSED'} ${name}: ${value.toFixed(2)} (at most ${most})`);
rmSync(folder, { recursive: true, force: true });
