import { deepEqual, equal } from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { program } from './team.mjs';

export const right = 'beside .husky/ there is no .githooks and no advice about hooksPath';

export async function run(room) {
  const cwd = room.repository('tien');
  mkdirSync(join(cwd, '.husky'));
  const { status, stdout, stderr } = room.run('node', [program(room), 'init', '--json'], { cwd, env: room.env });
  equal(status, 0, stderr);
  const { advice } = JSON.parse(stdout);
  deepEqual(
    advice.filter(({ code }) => code !== 'code-owners'),
    [{ code: 'husky', path: '.husky/pre-commit', add: 'node .driehoek/check.cjs check --staged' }],
  );
  equal(existsSync(join(cwd, '.githooks')), false);
  equal(`${stdout}${stderr}${readFileSync(join(cwd, 'README.md'), 'utf8')}`.includes('hooksPath'), false);
}
