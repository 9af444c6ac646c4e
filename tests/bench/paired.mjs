import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/**
 * Runs two commands in turn, A B A B …, so that a machine whose speed drifts slows both alike. Where B takes far longer, A
 * is run a few times (`repeat`) in each turn, so that one hiccup does not decide.
 */
export function paired(name, a, b, { runs = 15, warmup = 2, repeat = 1, cwd = process.cwd(), env = process.env } = {}) {
  const times = { a: [], b: [] };
  for (let run = -warmup; run < runs; run += 1) {
    const several = Array.from({ length: repeat }, () => timed(a, { cwd, env }));
    const own = { a: median(several), b: timed(b, { cwd, env }) };
    if (run < 0) continue;
    times.a.push(own.a);
    times.b.push(own.b);
  }
  const ratio = median(times.a.map((one, run) => one / times.b[run]));
  print(`${name}: ${show(times.a)} against ${show(times.b)}; ratio ${ratio.toFixed(2)} (median of ${runs} pairs)`);
  return ratio;
}

/** Wall time of one whole process, in milliseconds. */
export function timed([file, ...args], { cwd, env }) {
  const start = performance.now();
  const { status, stderr } = spawnSync(file, args, { cwd, env, encoding: 'utf8', input: '' });
  const took = performance.now() - start;
  if (status !== 0) throw new Error(`${file} ${args.join(' ')} gave ${status}: ${stderr.slice(0, 1000)}`);
  return took;
}

export function median(values) {
  const sorted = [...values].sort((x, y) => x - y);
  return sorted[Math.floor(sorted.length / 2)];
}

function show(values) {
  return `${median(values).toFixed(0)} ms [${Math.min(...values).toFixed(0)}-${Math.max(...values).toFixed(0)}]`;
}

export function print(text) {
  process.stdout.write(`${text}\n`);
}
