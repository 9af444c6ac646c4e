import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const right = 'pre-commit takes the hook from the release tag, and holds a staged case with a wrong word';

const MOST_BYTES = 20_000_000;

export async function run({ tree, bare, tag, repository, folder, env, run }) {
  if (run('pre-commit', ['--version']).status !== 0)
    throw new Error('pre-commit is not here: .ci/packages installs it, or apt-get install pre-commit');
  const cwd = repository('pre-commit');
  mkdirSync(join(cwd, 'cases'));
  const sound = readFileSync(join(tree, 'cases', 'nl', 'brief-van-maart.yaml'), 'utf8');
  writeFileSync(join(cwd, 'cases', 'dak.yaml'), sound.replace('domain: beleid', 'domain: uitvoring'));
  writeFileSync(join(cwd, '.pre-commit-config.yaml'), configFor(bare, tag));
  run('git', ['add', '.'], { cwd });
  const cache = folder('pre-commit-cache');
  const hooks = () => run('pre-commit', ['run'], { cwd, env: { ...env, PRE_COMMIT_HOME: cache } });
  const held = hooks();
  assert.equal(held.status, 1, held.stdout + held.stderr);
  assert.match(held.stdout, /cases\/dak\.yaml:5:9 .* wrong-value/u);
  assert.ok(sizeOf(cache) < MOST_BYTES, `${sizeOf(cache)} bytes in its cache`);
  writeFileSync(join(cwd, 'cases', 'dak.yaml'), sound);
  assert.equal(hooks().status, 1, 'what is staged counts, not what is in the folder');
  run('git', ['add', '.'], { cwd });
  const through = hooks();
  assert.equal(through.status, 0, through.stdout + through.stderr);
}

const configFor = (repository, tag) => `repos:
  - repo: ${JSON.stringify(`file://${repository}`)}
    rev: ${tag}
    hooks:
      - id: driehoek-check
`;

function sizeOf(folder) {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return entries.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
