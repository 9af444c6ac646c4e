import assert from 'node:assert/strict';
import { join } from 'node:path';

export const right = 'npm installs the tag over file and over http, and the tarball over http';

export async function run({ run, folder, bare, tag, version, server, tarball }) {
  const sources = [
    ['--allow-git=root', `git+file://${bare}#${tag}`],
    ['--allow-git=root', `git+${server}/driehoek.git#${tag}`],
    ['--allow-remote=root', `${server}/release/${tarball.split('/').at(-1)}`],
  ];
  for (const [flag, from] of sources) {
    const prefix = folder('npm');
    const installed = run('npm', ['install', '--global', '--prefix', prefix, flag, from]);
    assert.equal(installed.status, 0, `${from}\n${installed.stderr}`);
    assert.equal(run(join(prefix, 'bin', 'driehoek'), ['--version']).stdout, `${version}\n`);
  }
}
