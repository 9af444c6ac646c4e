import { equal, match } from 'node:assert/strict';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commit, laidDown, plainPath } from './team.mjs';

export const right =
  'with only node, git and sh on the PATH the hook holds a faulty case and lets a good one by, in a linked work tree too';

/** Also where a folder has blanks, quotes and é, and HOME cannot be written in. */
export async function run(room) {
  const env = { ...room.env, PATH: plainPath(room, ['node', 'git', 'sh']) };
  const home = room.folder('thuis');
  chmodSync(home, 0o500);
  const team = laidDown(room, 'acht é\'s "map"', { ...env, HOME: home });
  const linked = join(room.folder('werkboom'), 'b');
  equal(team.git('worktree', 'add', '-q', linked, '-b', 'tak').status, 0);
  for (const cwd of [team.cwd, linked]) {
    const held = commit(room, { cwd, env: team.env }, (text) => text.replace(/^domain: .*$/mu, 'domain: uitvoring'));
    equal(held.status, 1, held.stderr);
    match(`${held.stdout}${held.stderr}`, /cases\/dak\.yaml:\d+:\d+[\s\S]*wrong-value/u);
    const through = commit(room, { cwd, env: team.env });
    equal(through.status, 0, through.stderr);
  }
  const checker = join(team.cwd, '.driehoek', 'check.cjs');
  writeFileSync(checker, `${readFileSync(checker, 'utf8')}\n// iets\n`);
  const changed = commit(room, team, (text) => `${text}# x\n`);
  equal(changed.status, 1);
  match(changed.stderr, /init --update/u);
}
