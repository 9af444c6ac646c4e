import { equal } from 'node:assert/strict';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The program as outsiders get it. */
export const program = (room) => join(room.tree, 'bin', 'driehoek.js');

/** A PATH with these programs and nothing else. */
export function plainPath(room, names) {
  const folder = room.folder(`pad-${names.join('-')}`);
  for (const name of names) {
    // `git` finds its own parts by where it was built, and `sh` needs none.
    const { stdout } = room.run('sh', ['-c', `command -v ${name}`], { cwd: folder, env: room.env });
    symlinkSync(stdout.trim(), join(folder, name));
  }
  return folder;
}

/** A repository where init ran, with the hook switched on and everything committed. */
export function laidDown(room, name, env) {
  const cwd = room.repository(name);
  const git = (...args) => room.run('git', args, { cwd, env: room.env });
  const ran = room.run('node', [program(room), 'init', '--yes'], { cwd, env });
  equal(ran.status, 0, ran.stderr);
  git('config', 'core.hooksPath', '.githooks');
  git('add', '-A');
  equal(git('commit', '-qm', 'begin', '--no-verify').status, 0);
  return { cwd, env, git };
}

/** Commits a case of the library, with something changed in it. */
export function commit(room, { cwd, env }, change = (text) => text) {
  const text = readFileSync(join(room.tree, 'cases', 'nl', 'terras-na-elven.yaml'), 'utf8');
  writeFileSync(join(cwd, 'cases', 'dak.yaml'), change(text));
  room.run('git', ['add', '-A', 'cases'], { cwd, env });
  return room.run('git', ['commit', '-qm', 'casus'], { cwd, env });
}
