import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** Why there is no release, and what to do: one line, exit 2. */
export class Refusal extends Error {}

/** What a command says; throws when it fails. */
export function run(command, words, { cwd = root, env = process.env } = {}) {
  return execFileSync(command, words, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** What git says of this checkout. */
export function git(...words) {
  try {
    return run('git', words).trim();
  } catch (error) {
    throw new Refusal(`git ${words.join(' ')} failed: ${String(error.stderr ?? error.message).trim()}`);
  }
}
