import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

export const right = 'the source installs without what only developers need, and says what to do before it is built';

export async function run({ run, folder, source, env }) {
  const cwd = join(folder('source'), 'driehoek');
  assert.equal(run('git', ['clone', '--quiet', source, cwd]).status, 0);
  const installed = run('npm', ['ci', '--omit=dev'], { cwd });
  assert.equal(installed.status, 0, installed.stderr);
  const started = run(process.execPath, ['bin/driehoek.js', '--version'], { cwd, env });
  assert.equal(started.status, 2);
  assert.equal(started.stdout, '');
  assert.match(started.stderr, /^[^\n]*npm ci && npm run bundle[^\n]*\n$/u);
  rmSync(cwd, { recursive: true });
}
