import assert from 'node:assert/strict';
import { copyFileSync, lstatSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

export const right = 'a pipe by name is refused as a target, and output that has no room is told';

export async function run({ run, folder, tree }) {
  const program = join(tree, 'bin', 'driehoek.js');
  const cwd = folder('outputs');
  mkdirSync(join(cwd, 'cases'));
  for (const path of ['terras.yaml', 'cases/terras.yaml'])
    copyFileSync(join(tree, 'cases', 'nl', 'terras-na-elven.yaml'), join(cwd, path));
  assert.equal(run('mkfifo', ['p'], { cwd }).status, 0);
  const refused = run(process.execPath, [program, 'check', 'terras.yaml', '--format', 'json=p'], { cwd });
  assert.equal(refused.status, 2, refused.stderr);
  assert.ok(lstatSync(join(cwd, 'p')).isFIFO());
  // Its own node, where one may be made: the number of a device that never has room.
  const full = run('mknod', ['full', 'c', '1', '7'], { cwd }).status === 0 ? './full' : undefined;
  if (full === undefined) return;
  const told = run('sh', ['-c', `"$0" "$1" list > ${full}`, process.execPath, program], { cwd });
  assert.equal(told.status, 2);
  assert.match(told.stderr, /^[^\n]*ENOSPC[^\n]*\n$/u);
}
