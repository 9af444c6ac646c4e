import { equal, match } from 'node:assert/strict';
import { laidDown, program } from './team.mjs';

export const right = 'a second init and a check write nothing that git sees';

export async function run(room) {
  const { cwd, env, git } = laidDown(room, 'elf', room.env);
  const again = room.run('node', [program(room), 'init', '--yes'], { cwd, env });
  equal(again.status, 0, again.stderr);
  equal(again.stdout, '');
  match(again.stderr, /^(?:Alles staat er al|Everything is there already)\./u);
  const checks = [
    [program(room), 'check'],
    ['.driehoek/check.cjs', 'check'],
  ].map((words) => room.run('node', words, { cwd, env }));
  for (const { status, stderr } of checks) equal(status, 0, stderr);
  equal(checks[0]?.stdout, checks[1]?.stdout);
  equal(checks[0]?.stderr, checks[1]?.stderr);
  equal(git('status', '--porcelain').stdout, '');
}
