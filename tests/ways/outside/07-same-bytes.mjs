import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const right = 'two releases of one commit are the same, byte for byte, and so is the tag';

export async function run({ run, folder, source, output, tag }) {
  const again = folder('again');
  const tagged = () => run('git', ['rev-parse', tag], { cwd: source }).stdout;
  const before = tagged();
  const { status, stderr } = run(process.execPath, ['.ci/release.mjs', '--output', again, '--branch'], { cwd: source });
  assert.equal(status, 0, stderr);
  const sums = (from) => readFileSync(join(from, 'SHA256SUMS'), 'utf8');
  assert.equal(sums(again), sums(output));
  assert.equal(tagged(), before);
  const checked = run('sha256sum', ['--check', 'SHA256SUMS'], { cwd: again });
  assert.equal(checked.status, 0, checked.stderr);
}
