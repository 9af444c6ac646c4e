import { equal, match } from 'node:assert/strict';
import { commit, laidDown, plainPath } from './team.mjs';

export const right =
  'without Node the hook holds the commit, names both ways and --no-verify, and lets by what is not ours';

export async function run(room) {
  const team = laidDown(room, 'negen', room.env);
  const env = { ...team.env, PATH: plainPath(room, ['git', 'sh']) };
  const held = commit(room, { cwd: team.cwd, env });
  equal(held.status, 1, held.stderr);
  for (const word of [/Node\.js/u, /driehoek op deze computer|driehoek on this computer/u, /--no-verify/u])
    match(held.stderr, word);
  equal(room.run('git', ['commit', '-qm', 'x', '--no-verify'], { cwd: team.cwd, env }).status, 0);
  equal(room.run('git', ['commit', '-qm', 'x', '--allow-empty'], { cwd: team.cwd, env }).status, 0);
}
