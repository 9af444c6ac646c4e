/**
 * Makes a release of this checkout: one tree, as a tarball with its checksum, and with --branch also as a commit on the
 * branch `release` with its tag. It reaches no network: it prints what a person pushes. See docs/releasing in
 * docs/CONTRIBUTING.md.
 *
 *   node .ci/release.mjs --output FOLDER [--branch]
 */
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { publish, refuseTaken } from './release-branch.mjs';
import { fillIn, homeOf } from './release-home.mjs';
import { git, Refusal, root, run } from './release-run.mjs';

const read = (...parts) => readFileSync(join(root, ...parts), 'utf8');

/** What a release holds, besides its package.json and its list of parts. */
const contents = [
  ...['bin', 'dist', 'docs', 'types', 'cases', 'templates'],
  ...['LICENSE', 'README.md', 'CHANGELOG.md', 'SECURITY.md', 'action.yml', '.pre-commit-hooks.yaml'],
];

/** What only the source has a use for; with a script that builds, npm would build a release again at every install. */
const ofSource = new Set(['private', 'files', 'scripts', 'devDependencies', 'knip']);

try {
  release();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`release: ${error.message}\n`);
  process.exitCode = 2;
}

function release() {
  const { output, branch } = options();
  const source = JSON.parse(read('package.json'));
  const { version } = source;
  const home = homeOf(source);
  refuseUnready(version);
  const made = { version, commit: git('rev-parse', 'HEAD') };
  if (branch) refuseTaken(made);
  run(process.execPath, ['esbuild.config.mjs']);
  const tree = join(output, 'tree');
  makeTree(tree, source);
  for (const path of filesIn(tree)) finish(path, { home, version });
  // First the branch: a version that is taken leaves no tarball that could go out.
  const next = branch ? publish(tree, made) : [];
  process.stdout.write(`${[...pack(tree, output), ...next].join('\n')}\n`);
}

/** What git keeps of the contents, and what was built. */
function makeTree(tree, source) {
  rmSync(tree, { recursive: true, force: true });
  mkdirSync(tree, { recursive: true });
  const kept = git('ls-files', '-z', '--', ...contents)
    .split('\0')
    .filter(Boolean);
  for (const name of [...kept, 'dist']) cpSync(join(root, name), join(tree, name), { recursive: true });
  renameSync(join(tree, 'dist', 'sbom.cdx.json'), join(tree, 'sbom.cdx.json'));
  // Where packagers look for it.
  renameSync(join(tree, 'docs', 'man'), join(tree, 'man'));
  const own = Object.fromEntries(Object.entries(source).filter(([key]) => !ofSource.has(key)));
  writeFileSync(join(tree, 'package.json'), `${JSON.stringify(own, null, 2)}\n`);
}

function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

/** The home goes in, and the mode is not that of whoever makes the release. */
function finish(path, own) {
  if (path.endsWith('.md')) writeFileSync(path, fillIn(readFileSync(path, 'utf8'), own));
  chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644);
}

function options() {
  const { output, branch } = given();
  if (!output) throw new Refusal('name a folder to write to: node .ci/release.mjs --output FOLDER [--branch]');
  return { output: resolve(output), branch: branch === true };
}

function given() {
  try {
    return parseArgs({ options: { output: { type: 'string' }, branch: { type: 'boolean' } } }).values;
  } catch (error) {
    throw new Refusal(`${error.message} Give: node .ci/release.mjs --output FOLDER [--branch]`.replace(/\s+/gu, ' '));
  }
}

function refuseUnready(version) {
  if (git('status', '--porcelain') !== '')
    throw new Refusal('there are changes that are not committed. Commit them: a release is of one commit.');
  if (!read('CHANGELOG.md').includes(`\n## ${version}`))
    throw new Refusal(`CHANGELOG.md has no heading "## ${version}". Write what is in it for users.`);
  const absent = contents.filter((name) => name !== 'dist' && !existsSync(join(root, name)));
  if (absent.length > 0) throw new Refusal(`not in this checkout: ${absent.join(', ')}.`);
}

/** npm packs in a fixed order, with fixed days: the same tree gives the same bytes. */
function pack(tree, output) {
  const words = ['pack', '--silent', '--ignore-scripts', '--offline', '--pack-destination', output];
  const name = run('npm', words, { cwd: tree }).trim().split('\n').at(-1);
  const path = join(output, name);
  const sum = createHash('sha256').update(readFileSync(path)).digest('hex');
  writeFileSync(join(output, 'SHA256SUMS'), `${sum}  ${name}\n`);
  return [path, join(output, 'SHA256SUMS')];
}
