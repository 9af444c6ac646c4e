// What `check` costs beside the floor and beside others, in one call. The others are installed in a folder of their own.
//   node tests/bench/check.mjs            with the others, to 10,000 files of each kind
//   node tests/bench/check.mjs --quick    without the others
//   node tests/bench/check.mjs --large    also 100,000 files
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeCorpus } from './corpus.mjs';
import { median, paired, print, timed } from './paired.mjs';

const program = resolve(import.meta.dirname, '..', '..', 'bin', 'driehoek.js');
const root = mkdtempSync(join(tmpdir(), 'driehoek-bench-'));
const env = { ...process.env, LANG: 'nl_NL.UTF-8' };
const isLarge = process.argv.includes('--large');
const isQuick = process.argv.includes('--quick');
const goals = [];

const text = { type: 'string', minLength: 1 };
const id = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };
const closed = (properties, required = Object.keys(properties)) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});
const list = (items) => ({ type: 'array', items });
const shared = {
  title: text,
  language: { enum: ['nl', 'en'] },
  domain: { enum: ['beleid', 'uitvoering', 'bedrijfsvoering', 'toezicht', 'overig'] },
  level: { enum: ['individu', 'team', 'organisatie'] },
  themes: list(id),
};
const side = { enum: ['professie-politiek', 'professie-maatschappij', 'politiek-maatschappij'] };
const placement = { type: 'array', minItems: 3, maxItems: 3, items: { type: 'integer', minimum: 0, maximum: 10 } };
const count = { type: 'integer', minimum: 0 };
const flag = { type: 'boolean' };

/** The formats as far as a JSON Schema goes, for the others. */
const caseSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  ...closed({
    format: { const: 'driehoek/case@1' },
    ...shared,
    role: text,
    situation: text,
    question: text,
    stakeholders: list(closed({ role: text, stake: text })),
    tension: closed({ side, how: text }),
    options: list(closed({ id, title: text, gain: text, harm: text })),
    discussion: list(text),
  }),
};
const recordSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  ...closed({
    format: { const: 'driehoek/record@1' },
    ...shared,
    date: text,
    status: { enum: ['open', 'closed'] },
    outcome: { enum: ['besluit', 'voorlopig', 'geen-overeenstemming', 'opschalen', 'eerst-uitzoeken'] },
    case: text,
    protocol: id,
    participants: count,
    minutes: count,
    triangle: closed({ before: list(placement), after: list(placement), group: placement, moved: count, paired: flag }),
    tensions: list(side),
    choice: id,
    dissent: count,
    'look-back': text,
  }),
};

const check = (...words) => [process.execPath, program, 'check', '--today', '2026-11-30', ...words];
const corpus = (count) => {
  const folder = join(root, `c${count}`);
  writeCorpus(folder, count);
  return folder;
};
/** Notes a ratio beside what it should be: at most, or for a rival how many times quicker at least. */
const goal = (name, ratio, wanted, isAtMost) => goals.push({ name, ratio, wanted, isAtMost });

const thousand = corpus(1000);
const one = 'cases/casus-000001.yaml';
const floor = [process.execPath, '-e', '0'];
goal(
  'one small file, times node -e 0',
  paired('check, one file', check(one), floor, { cwd: thousand, env }),
  1.9,
  true,
);

if (!isQuick) rivals();
cache();
growth();

print('');
for (const { name, ratio, wanted, isAtMost } of goals) {
  const isMet = isAtMost ? ratio <= wanted : ratio >= wanted;
  print(`${isMet ? 'met   ' : 'MISSED'} ${name}: ${ratio.toFixed(2)} (${isAtMost ? 'at most' : 'at least'} ${wanted})`);
}
rmSync(root, { recursive: true, force: true });

function rivals() {
  const packages = ['ajv-cli@5.0.0', 'v8r@5.1.0', 'markdownlint-cli2@0.22.1', 'remark-cli@12.0.1'];
  packages.push('remark-frontmatter@5.0.0', 'remark-lint-frontmatter-schema@3.15.4');
  writeFileSync(join(root, 'package.json'), '{ "private": true, "type": "module" }');
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', ...packages], { cwd: root, stdio: 'inherit' });
  const bin = (name) => join(root, 'node_modules', '.bin', name);
  writeFileSync(join(root, 'case.schema.json'), JSON.stringify(caseSchema));
  writeFileSync(join(root, 'record.schema.json'), JSON.stringify(recordSchema));
  const remark = [
    ['remark-frontmatter'],
    ['remark-lint-frontmatter-schema', { schemas: { '../record.schema.json': ['./records/*.md'] } }],
  ];
  writeFileSync(
    join(thousand, '.remarkrc.json'),
    JSON.stringify({ plugins: remark.map(([name, options]) => (options ? [name, options] : name)) }),
  );
  const few = { cwd: thousand, env, runs: 3, warmup: 0, repeat: 5 };
  const records = check('--no-cache', 'records');
  const cases = check('--no-cache', 'cases');
  const schema = join(root, 'case.schema.json');
  goal(
    '1,000 records, times quicker than markdownlint-cli2',
    1 / paired('1,000 records, against markdownlint-cli2', records, [bin('markdownlint-cli2'), 'records/*.md'], few),
    4,
    false,
  );
  goal(
    '1,000 records, times quicker than remark',
    1 /
      paired(
        '1,000 records, against remark and frontmatter-schema',
        records,
        [bin('remark'), '--quiet', '--frail', 'records'],
        few,
      ),
    15,
    false,
  );
  goal(
    '1,000 cases, times quicker than v8r',
    1 / paired('1,000 cases, against v8r', cases, [bin('v8r'), '--schema', schema, 'cases/*.yaml'], few),
    8,
    false,
  );
  goal(
    '1,000 cases, times ajv-cli',
    paired(
      '1,000 cases, against ajv-cli',
      cases,
      [bin('ajv'), 'validate', '--strict=false', '-s', schema, '-d', 'cases/*.yaml'],
      { ...few, runs: 9, warmup: 1 },
    ),
    3,
    true,
  );
}

function cache() {
  const cwd = corpus(5000);
  const cold = [];
  const warm = [];
  for (let run = 0; run < 3; run += 1) {
    rmSync(join(cwd, '.driehoek'), { recursive: true, force: true });
    cold.push(timed(check(), { cwd, env }));
    warm.push(timed(check(), { cwd, env }));
  }
  print(`10,000 files: cold ${median(cold).toFixed(0)} ms, unchanged ${median(warm).toFixed(0)} ms (median of 3)`);
  goal('an unchanged 10,000, times the cold run', median(warm.map((time, run) => time / cold[run])), 0.2, true);
}

/** Time and memory as the corpus grows, and what threads bring. */
function growth() {
  const sizes = isLarge ? [1000, 10_000, 50_000] : [1000, 10_000];
  const perFile = [];
  for (const size of sizes) {
    const cwd = corpus(size);
    const single = measured(check('--no-cache', '--jobs', '1'), cwd);
    const threads = measured(check('--no-cache', '--jobs', String(availableParallelism())), cwd);
    perFile.push(single.ms / (2 * size));
    print(
      `${2 * size} files: one thread ${single.ms.toFixed(0)} ms and ${single.mib} MiB, threads ${threads.ms.toFixed(0)} ms and ${threads.mib} MiB`,
    );
    if (size === sizes.at(-1)) goal(`peak MiB with ${2 * size} files`, Math.max(single.mib, threads.mib), 350, true);
  }
  goal(
    `time a file with ${2 * sizes.at(-1)} files, times that with ${2 * sizes.at(-2)}`,
    perFile.at(-1) / perFile.at(-2),
    1.2,
    true,
  );
}

/** The highest memory of the process with its threads, as the system counts it. */
function measured([file, ...args], cwd) {
  const spy = 'data:text/javascript,process.on("exit",()=>process._rawDebug("RSS "+process.resourceUsage().maxRSS))';
  mkdirSync(cwd, { recursive: true });
  const start = performance.now();
  const { status, stderr } = spawnSync(file, ['--import', spy, ...args], { cwd, env, encoding: 'utf8', input: '' });
  if (status !== 0) throw new Error(stderr);
  return { ms: performance.now() - start, mib: Math.round(Number(/RSS (\d+)/u.exec(stderr)?.[1]) / 1024) };
}
