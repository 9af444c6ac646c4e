import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const right = 'the tarball holds what a release holds and nothing of the source, and names its home';

const top = [
  ...['.pre-commit-hooks.yaml', 'CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md', 'action.yml', 'bin', 'cases'],
  ...['dist', 'docs', 'man', 'package.json', 'sbom.cdx.json', 'templates', 'types'],
];

export async function run({ run, tarball, tree, home }) {
  const names = run('tar', ['tzf', tarball]).stdout.trim().split('\n');
  assert.deepEqual([...new Set(names.map((name) => name.split('/')[1]))].sort(), top);
  const modes = run('tar', ['tvzf', tarball]).stdout.trim().split('\n');
  for (const line of modes) assert.match(line, /^-rw(?:-r--r--|xr-xr-x) /u);
  assert.deepEqual(
    modes.filter((line) => line.startsWith('-rwx')).map((line) => line.split(' ').at(-1)),
    ['package/bin/driehoek.js'],
  );
  const own = JSON.parse(readFileSync(join(tree, 'package.json'), 'utf8'));
  for (const key of ['scripts', 'devDependencies', 'dependencies', 'files', 'private', 'knip'])
    assert.ok(!(key in own), key);
  const bill = JSON.parse(readFileSync(join(tree, 'sbom.cdx.json'), 'utf8'));
  assert.deepEqual(bill.metadata.component.externalReferences, [{ type: 'vcs', url: own.repository.url }]);
  assert.equal(run('grep', ['-rlE', '^<!-- home$|%(home|tarball)%', '--include=*.md', '.'], { cwd: tree }).stdout, '');
  const checked = run(
    process.execPath,
    [join(tree, 'bin', 'driehoek.js'), 'check', '--stdin-filename', 'a.yaml', '--format', 'sarif'],
    {
      input: 'format: driehoek/cas@1\n',
    },
  );
  const { driver } = JSON.parse(checked.stdout).runs[0].tool;
  assert.equal(driver.informationUri, home);
  assert.ok(driver.rules.every(({ helpUri }) => helpUri.startsWith(`${home}/`)));
}
