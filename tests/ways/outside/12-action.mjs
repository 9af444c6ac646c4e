import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAction } from '../../support/composite-action.mjs';

export const right = 'the action of the release takes --fix for the name of a file: 2, and no file changed';

export async function run({ tree, repository, env, run }) {
  const workspace = repository('action');
  mkdirSync(join(workspace, 'cases'));
  const path = join(workspace, 'cases', 'dak.yaml');
  copyFileSync(join(tree, 'cases', 'nl', 'brief-van-maart.yaml'), path);
  const sound = runAction(tree, { workspace, env });
  assert.deepEqual([sound.status, sound.outputs], [0, { 'exit-code': '0', sarif: '' }], sound.stderr);
  run('git', ['add', '.'], { cwd: workspace });
  const before = readFileSync(path, 'utf8');
  const refused = runAction(tree, { workspace, env, given: { paths: '--fix' } });
  assert.equal(refused.status, 2, refused.stderr);
  assert.equal(refused.outputs['exit-code'], '2');
  assert.equal(readFileSync(path, 'utf8'), before);
  assert.equal(run('git', ['status', '--porcelain'], { cwd: workspace }).stdout.trim(), 'A  cases/dak.yaml');
}
