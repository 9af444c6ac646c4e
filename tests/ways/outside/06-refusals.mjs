import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const right =
  'a release is refused without a home, of a changed checkout, and of a version that is released already';

export async function run(room) {
  const { run, folder } = room;
  const cwd = copyOf(room);
  const release = (...words) =>
    run(process.execPath, ['.ci/release.mjs', '--output', folder('refused'), ...words], { cwd });
  const refused = (say, ...words) => {
    const { status, stdout, stderr } = release(...words);
    assert.deepEqual([status, stdout], [2, ''], stderr);
    assert.match(stderr, say);
    assert.equal(stderr.trim().split('\n').length, 1);
  };
  const original = readFileSync(join(cwd, 'package.json'), 'utf8');
  const withHome = (url) => {
    const text = { ...JSON.parse(original), repository: url };
    writeFileSync(join(cwd, 'package.json'), JSON.stringify(text));
    commit(room, cwd);
  };
  refused(/--output FOLDER/u, '--branche');
  refused(/--output FOLDER/u, 'more');
  writeFileSync(join(cwd, 'note.txt'), 'x');
  refused(/not committed/u);
  rmSync(join(cwd, 'note.txt'));
  withHome(undefined);
  refused(/no repository\.url/u);
  withHome('git@example.org:team/driehoek.git');
  refused(/https address/u);
  withHome('https://git.example.nl/team/driehoek');
  refused(/released once/u, '--branch');
  run('git', ['tag', '--delete', 'v0.1.0', 'source-v0.1.0'], { cwd });
  run('git', ['tag', 'v0.1.0', 'HEAD'], { cwd });
  refused(/does not say of which commit/u, '--branch');
  run('git', ['tag', '--delete', 'v0.1.0'], { cwd });
  run('git', ['branch', '--force', 'release', 'HEAD'], { cwd });
  refused(/not made by this script/u, '--branch');
  withHome('https://user:secret@example.org/team/driehoek');
  refused(/https address[^\n]*\/\/…@example\.org/u);
  writeFileSync(join(cwd, 'CHANGELOG.md'), '# Changelog\n\n## Unreleased\n');
  withHome('https://git.example.nl/team/driehoek');
  refused(/CHANGELOG\.md has no heading/u);
}

function copyOf({ run, folder, source }) {
  const cwd = join(folder('refusals'), 'driehoek');
  assert.equal(run('git', ['clone', '--quiet', source, cwd]).status, 0);
  run('ln', ['-s', join(source, 'node_modules'), 'node_modules'], { cwd });
  writeFileSync(join(cwd, '.git', 'info', 'exclude'), 'node_modules\n');
  return cwd;
}

function commit({ run }, cwd) {
  assert.equal(run('git', ['commit', '--quiet', '--all', '--message', 'Change'], { cwd }).status, 0);
}
