// How well personal data are found in the labelled sentences of tests/fixtures/privacy, and how fast.
// `node tests/bench/privacy.mjs` prints precision and recall of each part; `--mistakes` names the mistakes too, but never
// those of the held-out parts: whoever reads them will change the detectors to fit them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { median, print } from './paired.mjs';

const root = resolve(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'driehoek-privacy-'));
const outfile = join(folder, 'score.mjs');
const entry = "export * from './tests/support/privacy-score.ts'; export * from './src/core/privacy/find.ts';";
await build({
  stdin: { contents: entry, resolveDir: root },
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
});
const { measure, precision, recall, readLabelled, findPersonalData } = await import(pathToFileURL(outfile).href);
const fixtures = join(root, 'tests', 'fixtures', 'privacy');

for (const part of ['held-out', 'casework-held-out', 'hard', 'practice', 'casework']) {
  const { sentences, traps, kinds, overall, mistakes } = measure(fixtures, part);
  print(`\n${part}: ${sentences} sentences, ${traps} of them traps`);
  for (const [kind, score] of [...kinds].sort(([one], [other]) => one.localeCompare(other))) row(kind, score);
  row('overall', overall);
  if (!part.endsWith('held-out') && process.argv.includes('--mistakes'))
    for (const { what, kind, value, text } of mistakes) print(`  ${what} ${kind} "${value}" in: ${text}`);
}

function row(name, score) {
  const labelled = score.hits + score.missed;
  const share = (value) => (Number.isNaN(value) ? '    -' : `${(100 * value).toFixed(1).padStart(5)}`);
  print(
    `  ${name.padEnd(14)} precision ${share(precision(score))} %, recall ${share(recall(score))} %` +
      ` (${score.hits} of ${labelled} found, ${score.exact} of them to the letter, ${score.false} false)`,
  );
}

const { sentences, wishes } = readLabelled(join(fixtures, 'practice.yaml'));
const text = sentences.map((one) => one.text).join('\n');
const many = Array.from({ length: Math.ceil(2_000_000 / text.length) }, () => text);
const speeds = Array.from({ length: 5 }, () => {
  const start = performance.now();
  for (const one of many) findPersonalData(one, wishes);
  return (many.length * text.length) / 1000 / (performance.now() - start);
});
print(`\nspeed: ${median(speeds).toFixed(1)} million characters a second (median of 5 times 2 million)`);
rmSync(folder, { recursive: true, force: true });
