// Every regular expression of the program through recheck, which looks for texts that make one slow (ReDoS). Some minutes.
//   npm run regexes              all of them
//   npm run regexes -- privacy   those in files with that in their path
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { parseSync, Visitor } from 'oxc-parser';
// The build in JavaScript alone: the others need Java or a program for this machine.
import recheck from 'recheck/lib/browser.js';

const root = join(import.meta.dirname, '..', '..');
/** For one expression, in milliseconds. What recheck cannot say in that time is told. */
const TIMEOUT = 20_000;
/** What recheck finds by trying is a guess about engines in general: this engine must need longer than this, in milliseconds. */
const SLOW = 500;
/** The length of such a text, in UTF-16 units: the largest case. */
const LENGTH = 256 * 1024;

/** Those that are slow in theory only, with what keeps the texts they read short. */
const bounded = new Map([
  [String.raw`\B(?=(?:\d{3})+$)`, 'reads the digits of one number of ours'],
  [String.raw`[^ :#]+$`, 'reads one number of a case, as another expression found it'],
  [String.raw`[._-]+$`, 'reads one name online, of 31 signs at most'],
  [String.raw`[^\r\n]*$`, 'reads the 200 signs before an agreement at most'],
  [String.raw`\d+$`, 'reads what stands before the at of an address, of 64 signs at most'],
]);
/** The same for those that look back from a word: they read the 200 signs before it (NEAR). */
const lookingBack = ({ where, source }) => where.startsWith('src/core/record/dissolved.ts') && /\*\)?\$/u.test(source);

if (isMainThread) await main(process.argv[2] ?? '');
else parentPort.on('message', (one) => parentPort.postMessage(judged(one)));

async function main(part) {
  const all = [...literals(), ...(await made())].filter(
    (one) => one.where.includes(part) && !bounded.has(one.source) && !lookingBack(one),
  );
  const queue = [...new Map(all.map((one) => [`/${one.source}/${one.flags}`, one])).values()];
  const total = queue.length;
  const bad = [];
  await Promise.all(Array.from({ length: availableParallelism() }, () => work(queue, bad)));
  for (const { where, source, flags, why } of bad)
    process.stdout.write(`${where}\n  /${source}/${flags}\n  ${why}\n\n`);
  const slow = bad.filter(({ isUnknown }) => !isUnknown);
  process.stdout.write(
    `${total} regular expressions, ${bad.length - slow.length} not judged, ${slow.length} to mend\n`,
  );
  process.exitCode = slow.length > 0 ? 1 : 0;
}

/** One thread, until nothing is left. */
function work(queue, bad) {
  const worker = new Worker(import.meta.filename);
  return new Promise((resolve, reject) => {
    const next = () => {
      const one = queue.pop();
      if (one === undefined) worker.terminate().then(resolve, reject);
      else worker.postMessage(one);
    };
    worker.on('error', reject);
    worker.on('message', (found) => {
      if (found.why !== undefined) bad.push(found);
      next();
    });
    next();
  });
}

function judged(one) {
  const { status, complexity, attack, checker, error } = recheck.checkSync(one.source, one.flags, { timeout: TIMEOUT });
  if (status === 'safe') return one;
  if (status === 'unknown') return { ...one, isUnknown: true, why: `recheck cannot say: ${error.kind}` };
  const cost = timeOf(one, attack.pumps, attack.suffix);
  if (checker === 'fuzz' && cost < SLOW) return one;
  return { ...one, why: `${complexity.summary}: ${attack.pattern} costs ${Math.round(cost)} ms` };
}

/** What the text that recheck found costs here when it is as long as a text may be, in milliseconds. */
function timeOf({ source, flags }, pumps, suffix) {
  const parts = pumps.map(({ prefix, pump }) => prefix + pump.repeat(LENGTH / pumps.length / pump.length));
  const expression = new RegExp(source, flags);
  const text = parts.join('') + suffix;
  const tries = Array.from({ length: 3 }, () => {
    const start = performance.now();
    expression.exec(text);
    return performance.now() - start;
  });
  return Math.min(...tries);
}

function sources() {
  const paths = readdirSync(join(root, 'src'), { recursive: true }).filter((path) => path.endsWith('.ts'));
  return paths.map((path) => join(root, 'src', path));
}

/** As they stand in the source. */
function literals() {
  return sources().flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    const found = [];
    const Literal = ({ regex, start }) => {
      const line = text.slice(0, start).split('\n').length;
      if (regex) found.push({ where: `${relative(root, path)}:${line}`, source: regex.pattern, flags: regex.flags });
    };
    new Visitor({ Literal }).visit(parseSync(path, text).program);
    return found;
  });
}

/** Those that are put together from parts, when the modules load and on calls of ours with what a configuration may say. */
async function made() {
  const found = [];
  for (const path of sources().filter((one) => readFileSync(one, 'utf8').includes('new RegExp('))) {
    globalThis.MadeRegExp = new Proxy(RegExp, {
      construct(target, words) {
        const { source, flags } = new target(...words);
        found.push({ where: relative(root, path), source, flags });
        return new target(source, flags);
      },
    });
    const module = await loaded(path);
    module.readDossierPattern?.('ab-{1-4 letters}{4-6 digits}/#.{2-9 cijfers}');
    module.anyLabel?.(['look back', 'terugblik', 'a']);
  }
  return found;
}

/** A module of ours that makes its expressions with `MadeRegExp`. */
async function loaded(path) {
  const contents = `const RegExp = globalThis.MadeRegExp;\n${readFileSync(path, 'utf8')}`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: dirname(path), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    define: { 'import.meta.url': JSON.stringify(import.meta.url) },
    logLevel: 'error',
  });
  const module = { exports: {} };
  new Function('require', 'module', outputFiles[0].text)(createRequire(import.meta.url), module);
  return module.exports;
}
