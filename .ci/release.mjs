/**
 * Makes a release of this checkout: one tree, as a tarball with its checksum, and with --branch also as a commit on the
 * branch `release` with its tag. It reaches no network: it prints what a person pushes. See docs/releasing in
 * .github/CONTRIBUTING.md.
 *
 *   node .ci/release.mjs --output FOLDER [--branch]
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '..');
const read = (...parts) => readFileSync(join(root, ...parts), 'utf8');

/** What a release holds, besides its package.json and its list of parts. */
const contents = [
  ...['bin', 'dist', 'docs', 'man', 'types', 'cases', 'templates'],
  ...['LICENSE', 'README.md', 'CHANGELOG.md', 'SECURITY.md', 'action.yml', '.pre-commit-hooks.yaml'],
];

/** What only the source has a use for; with a script that builds, npm would build a release again at every install. */
const ofSource = new Set(['private', 'files', 'scripts', 'devDependencies', 'knip']);

class Refusal extends Error {}

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
  const commit = git('rev-parse', 'HEAD');
  run(process.execPath, ['esbuild.config.mjs']);
  const tree = join(output, 'tree');
  rmSync(tree, { recursive: true, force: true });
  mkdirSync(tree, { recursive: true });
  for (const name of contents) cpSync(join(root, name), join(tree, name), { recursive: true });
  fillIn(tree, { home, version });
  const kept = Object.fromEntries(Object.entries(source).filter(([key]) => !ofSource.has(key)));
  writeFileSync(join(tree, 'package.json'), `${JSON.stringify(kept, null, 2)}\n`);
  writeFileSync(join(tree, 'sbom.cdx.json'), `${JSON.stringify(partsList(source, home), null, 2)}\n`);
  const tarball = pack(tree, output);
  const say = [`${tarball}`, join(output, 'SHA256SUMS')];
  if (branch) say.push(...publish(tree, { version, commit }));
  process.stdout.write(`${say.join('\n')}\n`);
}

function options() {
  const { values } = parseArgs({ options: { output: { type: 'string' }, branch: { type: 'boolean' } } });
  if (!values.output) throw new Refusal('name a folder to write to: node .ci/release.mjs --output FOLDER');
  return { output: resolve(values.output), branch: values.branch === true };
}

/** The one place that names where driehoek lives, as an address for people. */
function homeOf({ repository }) {
  const url = typeof repository === 'string' ? repository : (repository?.url ?? '');
  const home = url
    .replace(/^git\+/u, '')
    .replace(/\.git$/u, '')
    .replace(/\/$/u, '');
  if (home === '')
    throw new Refusal('package.json has no repository.url. A release says where it comes from: put the address there.');
  if (!/^https:\/\/[^\s/?#]+\/[^\s?#]+$/u.test(home))
    throw new Refusal(
      `repository.url must be an https address with a path, such as https://host/team/driehoek: ${url}`,
    );
  return home;
}

function refuseUnready(version) {
  if (git('status', '--porcelain') !== '')
    throw new Refusal('there are changes that are not committed. Commit them: a release is of one commit.');
  if (!read('CHANGELOG.md').includes(`\n## ${version}`))
    throw new Refusal(`CHANGELOG.md has no heading "## ${version}". Write what is in it for users.`);
  const absent = contents.filter((name) => name !== 'dist' && !existsSync(join(root, name)));
  if (absent.length > 0) throw new Refusal(`not in this checkout: ${absent.join(', ')}.`);
}

/** Where the host keeps the files of a release; nothing for hosts that we do not know. */
function tarballAddress({ home, version }) {
  const file = `driehoek-${version}.tgz`;
  const { hostname } = new URL(home);
  if (hostname === 'github.com' || hostname === 'codeberg.org') return `${home}/releases/download/v${version}/${file}`;
  if (hostname === 'gitlab.com') return `${home}/-/releases/v${version}/downloads/${file}`;
  return undefined;
}

/**
 * What only makes sense with a home stands in comments of the source: between a line `<!-- home` and a line `-->`. Within
 * one, what needs the address of the tarball goes where that is not known.
 */
function fillIn(tree, own) {
  const tarball = tarballAddress(own);
  const values = { home: own.home, path: new URL(own.home).pathname.slice(1), version: own.version, tarball };
  for (const path of markdownIn(tree)) {
    const text = readFileSync(path, 'utf8').replace(/^<!-- home\n([\s\S]*?)^-->\n/gmu, (_, inside) =>
      inside.includes('%tarball%') && tarball === undefined
        ? ''
        : inside.replace(/%(home|path|version|tarball)%/gu, (_sign, name) => values[name]),
    );
    writeFileSync(path, text);
  }
}

function markdownIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !relative(folder, path).startsWith('dist'));
}

/** A list of what is bundled, as CycloneDX 1.6: https://cyclonedx.org/docs/1.6/json/ */
function partsList({ name, version, license }, home) {
  const { packages } = JSON.parse(read('package-lock.json'));
  const bundled = read('dist', 'THIRD-PARTY-LICENSES.txt')
    .split(`\n${'-'.repeat(80)}\n\n`)
    .flatMap((text) => /^(\S+) (\S+) \((.+)\)$/mu.exec(text.trimStart().split('\n')[0] ?? '')?.slice(1, 4) ?? [])
    .reduce((all, _, at, words) => (at % 3 === 0 ? [...all, words.slice(at, at + 3)] : all), []);
  const components = bundled.map(([own, ownVersion, ownLicense]) => {
    const locked = Object.entries(packages).find(
      ([path, { version: v }]) => path.endsWith(`node_modules/${own}`) && v === ownVersion,
    );
    // Two lists of names went into a file of ours: their packages are no dependency, so there is no sum to give.
    const [, sum] = /^sha512-(.+)$/u.exec(locked?.[1].integrity ?? '') ?? [];
    const hashes = sum && [{ alg: 'SHA-512', content: Buffer.from(sum, 'base64').toString('hex') }];
    return {
      type: 'library',
      'bom-ref': purl(own, ownVersion),
      name: own,
      version: ownVersion,
      ...(hashes ? { hashes } : {}),
      licenses: [/ (?:OR|AND) /u.test(ownLicense) ? { expression: ownLicense } : { license: { id: ownLicense } }],
      purl: purl(own, ownVersion),
    };
  });
  const own = `${name}@${version}`;
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name,
        version,
        licenses: [{ license: { id: license } }],
        externalReferences: [{ type: 'vcs', url: home }],
      },
    },
    components,
    dependencies: [{ ref: own, dependsOn: components.map((one) => one['bom-ref']) }],
  };
}

/** Source: https://github.com/package-url/purl-spec */
function purl(name, version) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** npm packs in a fixed order, with fixed days: the same tree gives the same bytes. */
function pack(tree, output) {
  const words = ['pack', '--silent', '--ignore-scripts', '--offline', '--pack-destination', output];
  const name = run('npm', words, tree).trim().split('\n').at(-1);
  const path = join(output, name);
  const sum = createHash('sha256').update(readFileSync(path)).digest('hex');
  writeFileSync(join(output, 'SHA256SUMS'), `${sum}  ${name}\n`);
  return path;
}

/** The tree as a commit on `release` after the release before, with the tags of both. */
function publish(tree, { version, commit }) {
  const [tag, sourceTag] = [`v${version}`, `source-v${version}`];
  const made = treeObject(tree);
  const there = ifAny(`refs/tags/${tag}`);
  if (there) refuseOther({ tag, there, made, commit });
  const marked = ifAny(`refs/tags/${sourceTag}`);
  if (marked && marked !== commit)
    throw new Refusal(
      `${sourceTag} names another commit (${marked}). A version is released once: raise it in package.json.`,
    );
  if (!there) {
    const before = ifAny('refs/heads/release');
    const own = commitObject({ made, before, version, commit });
    git('update-ref', 'refs/heads/release', own);
    git('tag', tag, own);
  }
  if (!marked) git('tag', sourceTag, commit);
  return [`git push --atomic origin release ${tag} ${sourceTag}`];
}

function refuseOther({ tag, there, made, commit }) {
  const source = /^Source: (\S+)$/mu.exec(git('log', '-1', '--format=%B', there))?.[1];
  if (!source)
    throw new Refusal(
      `${tag} is there already and does not say of which commit it was made. Take it away or raise the version.`,
    );
  if (source !== commit || git('rev-parse', `${there}^{tree}`) !== made)
    throw new Refusal(
      `${tag} is there already, made of ${source}. A version is released once: raise it in package.json.`,
    );
}

/** Written to the repository without touching its own index or files. */
function treeObject(tree) {
  const folder = mkdtempSync(join(tmpdir(), 'driehoek-release-'));
  const env = { ...process.env, GIT_INDEX_FILE: join(folder, 'index'), GIT_WORK_TREE: tree };
  env.GIT_DIR = git('rev-parse', '--absolute-git-dir');
  try {
    run('git', ['-c', 'core.autocrlf=false', 'add', '--all', '--force', '.'], tree, env);
    return run('git', ['write-tree'], tree, env).trim();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** With the day of the source, so that the same commit gives the same release. */
function commitObject({ made, before, version, commit }) {
  const day = git('log', '-1', '--format=%cI', commit);
  const env = { ...process.env, GIT_AUTHOR_DATE: day, GIT_COMMITTER_DATE: day };
  const words = [
    'commit-tree',
    made,
    ...(before ? ['-p', before] : []),
    '-m',
    `Release ${version}\n\nSource: ${commit}`,
  ];
  return run('git', words, root, env).trim();
}

function ifAny(ref) {
  return git('for-each-ref', '--format=%(objectname)', ref);
}

function git(...words) {
  try {
    return run('git', words).trim();
  } catch (error) {
    throw new Refusal(`git ${words.join(' ')} failed: ${String(error.stderr ?? error.message).trim()}`);
  }
}

function run(command, words, cwd = root, env = process.env) {
  return execFileSync(command, words, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
