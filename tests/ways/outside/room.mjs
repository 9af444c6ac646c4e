import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');
const HOME = 'https://example.org/team/driehoek';
const TAG = 'v0.1.0';

/**
 * What outsiders have: a release made of this checkout with a home, its tarball, and a repository with its tag, also served
 * on this machine. Nothing else can be reached: the address of the registry is dead, and HOME is empty.
 */
export function makeRoom() {
  const base = mkdtempSync(join(tmpdir(), 'driehoek-ways-'));
  const env = environment(base);
  const run = (command, words, { cwd = base, env: own = env, input = '' } = {}) => {
    const { status, signal, stdout, stderr, error } = spawnSync(command, words, {
      cwd,
      env: own,
      input,
      encoding: 'utf8',
    });
    return { status: status ?? signal ?? error?.code, stdout: stdout ?? '', stderr: stderr ?? '' };
  };
  const folder = (name) => {
    const path = join(base, 'work', name);
    rmSync(path, { recursive: true, force: true });
    mkdirSync(path, { recursive: true });
    return path;
  };
  const source = makeSource(base, run);
  const output = join(base, 'release');
  must(run(process.execPath, ['.ci/release.mjs', '--output', output, '--branch'], { cwd: source }));
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const bare = join(base, 'driehoek.git');
  must(run('git', ['clone', '--quiet', '--bare', '--single-branch', '--branch', 'release', source, bare]));
  must(run('git', ['push', '--quiet', bare, TAG], { cwd: source }));
  const server = serve(base, run, bare);
  return {
    ...{ source, output, bare, version, folder, env, run },
    tag: TAG,
    home: HOME,
    tree: join(output, 'tree'),
    tarball: join(output, `driehoek-${version}.tgz`),
    server: server.address,
    repository: (name) => repository(folder(name), run),
    close: () => {
      server.close();
      rmSync(base, { recursive: true, force: true });
    },
  };
}

function environment(base) {
  const home = join(base, 'home');
  mkdirSync(home);
  const identity = { name: 'Team', email: 'team@example.org' };
  return {
    PATH: process.env.PATH,
    HOME: home,
    LANG: 'C.UTF-8',
    TZ: 'Europe/Amsterdam',
    NO_COLOR: '1',
    npm_config_registry: 'http://127.0.0.1:9/',
    npm_config_cache: join(base, 'npm-cache'),
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
    npm_config_fetch_retries: '0',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: identity.name,
    GIT_AUTHOR_EMAIL: identity.email,
    GIT_COMMITTER_NAME: identity.name,
    GIT_COMMITTER_EMAIL: identity.email,
  };
}

/** The files of this checkout that git knows of, in a repository of their own, with a home. */
function makeSource(base, run) {
  const source = join(base, 'source');
  const { stdout } = run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  const files = stdout.split('\0').filter((name) => name !== '' && !name.startsWith('node_modules'));
  for (const name of files) cpSync(join(root, name), join(source, name), { verbatimSymlinks: true });
  const path = join(source, 'package.json');
  const text = { ...JSON.parse(readFileSync(path, 'utf8')), repository: { type: 'git', url: `git+${HOME}.git` } };
  writeFileSync(path, `${JSON.stringify(text, null, 2)}\n`);
  const changelog = join(source, 'CHANGELOG.md');
  writeFileSync(changelog, readFileSync(changelog, 'utf8'));
  symlinkSync(join(root, 'node_modules'), join(source, 'node_modules'));
  writeFileSync(join(source, '.git-exclude'), 'node_modules\n.git-exclude\n');
  must(run('git', ['init', '--quiet', '--initial-branch', 'main'], { cwd: source }));
  must(run('git', ['config', 'core.excludesFile', join(source, '.git-exclude')], { cwd: source }));
  must(run('git', ['add', '.'], { cwd: source }));
  must(run('git', ['commit', '--quiet', '--message', 'Source'], { cwd: source }));
  return source;
}

function repository(cwd, run) {
  must(run('git', ['init', '--quiet', '--initial-branch', 'main'], { cwd }));
  must(run('git', ['config', 'user.name', 'Team'], { cwd }));
  must(run('git', ['config', 'user.email', 'team@example.org'], { cwd }));
  must(run('git', ['commit', '--quiet', '--allow-empty', '--message', 'Begin'], { cwd }));
  return cwd;
}

/** Files of a folder over http on this machine: git can clone from them too. In a process of its own, since rows wait. */
const program = `const { createServer } = require('node:http');
const { createReadStream, statSync } = require('node:fs');
const { join, normalize } = require('node:path');
const server = createServer(({ url }, answer) => {
  const path = join(process.argv[1], normalize(decodeURI(url.split('?')[0])));
  try {
    if (!statSync(path).isFile()) throw new Error('no file');
    createReadStream(path).pipe(answer);
  } catch {
    answer.writeHead(404).end();
  }
});
server.listen(0, '127.0.0.1', () => process.stdout.write(server.address().port + '\\n'));`;

function serve(base, run, bare) {
  must(run('git', ['update-server-info'], { cwd: bare }));
  const port = join(base, 'port');
  const child = spawn('/bin/sh', ['-c', 'exec "$0" -e "$1" "$2" > "$3"', process.execPath, program, base, port], {
    stdio: 'ignore',
  });
  for (let tries = 0; tries < 200; tries += 1) {
    const own = run('cat', [port]).stdout.trim();
    if (own !== '') return { address: `http://127.0.0.1:${own}`, close: () => child.kill() };
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  }
  throw new Error('the server did not start');
}

function must({ status, stdout, stderr }) {
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
}
