import assert from 'node:assert/strict';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

export const right = 'npm installs the file as one package, also under an odd name; without npm it unpacks and runs';

export async function run(room) {
  const { run, folder, tarball, env, version } = room;
  const odd = folder("map van José's team");
  const file = join(odd, `driehoek-${version}.tgz`);
  copyFileSync(tarball, file);
  for (const [prefix, from] of [
    [folder('npm'), tarball],
    [join(odd, 'lokaal'), file],
  ]) {
    const installed = run('npm', ['install', '--global', '--prefix', prefix, from]);
    assert.equal(installed.status, 0, installed.stderr);
    assert.match(installed.stdout, /added 1 package/u);
    works(room, join(prefix, 'bin', 'driehoek'));
    assert.deepEqual(readdirSync(join(prefix, 'lib', 'node_modules')), ['driehoek']);
    assert.ok(existsSync(join(prefix, 'lib', 'node_modules', 'driehoek', 'dist', 'THIRD-PARTY-LICENSES.txt')));
  }
  const fetched = run('npx', ['--yes', '--package', file, 'driehoek', '--version']);
  assert.equal(fetched.stdout, `${version}\n`, fetched.stderr);
  unpacked(room, env);
}

/** `tar` and a link, for who has Node without npm; also without HOME, and with a HOME that cannot be written to. */
function unpacked(room, env) {
  const { run, folder, tarball } = room;
  const cwd = folder('unpacked');
  assert.equal(run('tar', ['xzf', tarball], { cwd }).status, 0);
  mkdirSync(join(cwd, 'bin'));
  const program = join(cwd, 'bin', 'driehoek');
  symlinkSync(join(cwd, 'package', 'bin', 'driehoek.js'), program);
  works(room, program);
  const { HOME, ...homeless } = env;
  assert.ok(HOME);
  works(room, program, homeless);
  const readOnly = folder('read-only-home');
  chmodSync(readOnly, 0o500);
  works(room, program, { ...env, HOME: readOnly });
  // Not even root writes here.
  works(room, program, { ...env, HOME: '/proc' });
}

function works({ run, folder, version, env: usual }, program, env = usual) {
  assert.equal(run(program, ['--version'], { env }).stdout, `${version}\n`);
  const cwd = folder('session');
  const tried = run(program, ['try'], { cwd, env });
  assert.equal(tried.status, 0, tried.stderr);
  assert.match(tried.stdout, /^---\nformat: driehoek\/record@1$/mu);
  const [made = ''] = readdirSync(cwd);
  const record = readdirSync(join(cwd, made)).find((name) => name.endsWith('.md')) ?? '';
  assert.equal(readFileSync(join(cwd, made, record), 'utf8'), tried.stdout);
  const checked = run(program, ['check', made], { cwd, env });
  assert.equal(checked.status, 0, checked.stderr);
}
