// What a release of an archive costs beside the report on as many records of the version before it, in pairs:
//   node tests/bench/report.mjs OLD [ROWS]
// OLD is a checkout of that version with its program built (`git worktree add OLD 4e4b0c7`). Without it: this version alone.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeArchive } from './archive.mjs';
import { median, print } from './paired.mjs';

const root = resolve(import.meta.dirname, '..', '..');
const program = join(root, 'bin', 'driehoek.js');
const old = process.argv[2] === undefined ? undefined : join(resolve(process.argv[2]), 'bin', 'driehoek.js');
const rows = Number(process.argv[3] ?? 20_000);
const pairs = 5;
const folder = mkdtempSync(join(tmpdir(), 'driehoek-bench-'));
const goals = [];

const themes = ['beleid-praktijk', 'maatwerk-willekeur', 'kwaliteit-snelheid', 'uniformiteit-ruimte', 'prive-ambt'];
const answers = ['yes', 'late', 'no', 'open'];

/** What a hundred teams hand over of one half-year: the same rows each time. */
function layOutRows(archive) {
  const teams = 100;
  const each = Math.ceil(rows / teams);
  for (let team = 0; team < teams; team += 1) {
    const lines = Array.from({ length: each }, (_, at) => JSON.stringify(rowOf(team, at)));
    const place = join(archive, 'period=2026-H1', `team=team-${team}`);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'hand-over.jsonl'), `${lines.sort(byRow).join('\n')}\n`);
  }
}

const byRow = (a, b) => (JSON.parse(a).row < JSON.parse(b).row ? -1 : 1);

function rowOf(team, at) {
  const isAsked = (team + at) % 5 === 0;
  return {
    format: 'driehoek/hand-over@1',
    period: '2026-H1',
    team: `team-${team}`,
    domain: 'uitvoering',
    position: 'gemengd',
    row: createHash('sha1').update(`${team}/${at}`).digest('hex').slice(0, 8),
    themes: [themes[(team + at * 3) % themes.length]],
    theme_words: null,
    sides: ['professie-politiek'],
    moved: at % 3 === 0 ? null : at % 3 === 1,
    dissent: at % 4 === 0,
    looked_back: at % 2 === 0,
    needs: ['tijd'],
    needs_from: 'directie',
    asked_of: isAsked ? 'directie' : null,
    answer: isAsked ? answers[at % answers.length] : null,
    release: 'counted',
    sentence: null,
  };
}

/** CPU in seconds, of all threads, and peak memory in MiB of one run, as the system counts them. */
function measured(file, args, { cwd, day }) {
  const spy =
    'data:text/javascript,process.on("exit",()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();process._rawDebug("USE "+(u+s)+" "+m)})';
  const env = { ...process.env, LANG: 'nl_NL.UTF-8', SOURCE_DATE_EPOCH: day };
  const ran = spawnSync(process.execPath, ['--import', spy, file, ...args], {
    cwd,
    env,
    encoding: 'utf8',
    input: '',
    maxBuffer: 2 ** 30,
  });
  // With records in which something is amiss a report ends in 1.
  if (ran.status !== 0 && ran.status !== 1)
    throw new Error(`${args.join(' ')} gave ${ran.status}: ${ran.stderr.slice(0, 1000)}`);
  const [, cpu, peak] = /USE (\d+) (\d+)/u.exec(ran.stderr) ?? [];
  return { cpu: Number(cpu) / 1e6, peak: Number(peak) / 1024 };
}

function show(name, runs) {
  const times = runs.map(({ cpu }) => cpu);
  const peak = Math.max(...runs.map((run) => run.peak));
  const range = `${Math.min(...times).toFixed(2)}-${Math.max(...times).toFixed(2)}`;
  print(`${name}: ${median(times).toFixed(2)} s CPU [${range}], peak ${peak.toFixed(0)} MiB`);
  return peak;
}

const records = join(folder, 'verslagen');
writeArchive(records, { records: rows, teams: 1 });
const fresh = join(folder, 'vers');
layOutRows(fresh);
// The day after the generated records end, and a day on which that half-year is over.
const day = '1795262400';

/** A release happens once: each run has an archive of its own. */
function releaseOnce(at) {
  const archive = join(folder, `archief-${at}`);
  cpSync(fresh, archive, { recursive: true });
  const ran = measured(program, ['archive', 'release', '2026-H1', '--archive', archive], { cwd: folder, day });
  rmSync(archive, { recursive: true, force: true });
  return ran;
}

print(`${rows} rows of 100 teams, ${rows} records, ${pairs} pairs`);
const found = Array.from({ length: pairs }, (_, at) => [
  releaseOnce(at),
  ...(old === undefined ? [] : [measured(old, ['report', '--no-cache', '.'], { cwd: records, day })]),
]);
const releases = found.map(([one]) => one);
goals.push({ name: 'peak MiB of archive release', value: show('archive release', releases), most: 150 });
if (old !== undefined) {
  show(
    'report of the version before',
    found.map(([, other]) => other),
  );
  const ratio = median(found.map(([one, other]) => one.cpu / other.cpu));
  goals.push({ name: 'CPU of archive release, times that of the report before', value: ratio, most: 0.1 });
}
const own = Array.from({ length: 2 }, () => measured(program, ['report', '.'], { cwd: records, day }));
goals.push({ name: 'peak MiB of report', value: show('report on the records', own), most: 350 });

print('');
for (const { name, value, most } of goals)
  print(`${value <= most ? 'met   ' : 'MISSED'} ${name}: ${value.toFixed(3)} (at most ${most})`);
rmSync(folder, { recursive: true, force: true });
