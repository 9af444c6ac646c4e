import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

export const right = 'the GitLab job of the page, with the tarball in the repository, finds a wrong word';

export async function run({ tree, tarball, repository, folder, env, run }) {
  const cwd = repository('gitlab');
  mkdirSync(join(cwd, 'cases'));
  copyFileSync(tarball, join(cwd, basename(tarball)));
  const sound = readFileSync(join(tree, 'cases', 'nl', 'brief-van-maart.yaml'), 'utf8');
  writeFileSync(join(cwd, 'cases', 'dak.yaml'), sound.replace('domain: beleid', 'domain: uitvoring'));
  const page = readFileSync(join(tree, 'docs', 'check.md'), 'utf8');
  const [, block] = /```yaml\n(check:\n(?:(?!```).*\n)*?.*\.tgz\n(?:(?!```).*\n)*)```/u.exec(page) ?? [];
  assert.ok(block, 'the page has such a job');
  const { before_script: before, script } = parse(block).check;
  const HOME = folder('gitlab-home');
  const ran = run('sh', ['-e', '-c', [...before, ...script].join('\n')], { cwd, env: { ...env, HOME } });
  assert.equal(ran.status, 1, ran.stderr);
  assert.match(ran.stdout, /cases\/dak\.yaml:5:9 .* wrong-value/u);
}
