// What a report over many records costs in time and memory: `node tests/bench/report.mjs [RECORDS]`, 10,000 if not said.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { writeArchive } from './archive.mjs';
import { median, print } from './paired.mjs';

const root = resolve(import.meta.dirname, '..', '..');
const program = join(root, 'bin', 'driehoek.js');
const records = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), 'driehoek-bench-'));
const env = { ...process.env, LANG: 'nl_NL.UTF-8', SOURCE_DATE_EPOCH: '1795262400' };
writeArchive(folder, { records, teams: Math.ceil(records / 12) });

/** Peak memory in MiB as GNU time says it; unknown where that is not there. */
function measured(args) {
  const hasTime = existsSync('/usr/bin/time');
  const command = [process.execPath, program, ...args];
  const start = performance.now();
  const [file, ...words] = hasTime ? ['/usr/bin/time', '-f', '%M', ...command] : command;
  const { status, stderr } = spawnSync(file, words, { cwd: folder, env, maxBuffer: 2 ** 30 });
  const took = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${args.join(' ')} gave ${status}: ${stderr}`);
  return { took, peak: hasTime ? Number(String(stderr).trim().split('\n').at(-1)) / 1024 : Number.NaN };
}

const size = Number(execFileSync('du', ['-sk', folder], { encoding: 'utf8' }).split('\t')[0]) / 1024;
print(`${records} records, ${size.toFixed(0)} MiB on disk`);
for (const format of ['text', 'json', 'html', 'parquet']) {
  const output = format === 'parquet' ? ['-o', join(folder, 'uit.parquet')] : [];
  const runs = [1, 2, 3].map(() => measured(['report', '.', '--format', format, ...output]));
  const times = runs.map(({ took }) => took);
  const peak = Math.max(...runs.map((run) => run.peak));
  print(
    `report --format ${format}: ${median(times).toFixed(2)} s [${Math.min(...times).toFixed(2)}-${Math.max(...times).toFixed(2)}], ` +
      `${(records / median(times)).toFixed(0)} records a second, peak ${Number.isNaN(peak) ? 'not measured' : `${peak.toFixed(0)} MiB`}`,
  );
}
rmSync(folder, { recursive: true, force: true });
