import type { CheckInput } from '../app/check/input.ts';
import { isNewerVersion } from '../core/text/newer-version.ts';
import { checkerVersion } from '../files/checker-version.ts';
import { version } from '../version.ts';
import type { Context } from './context.ts';

/** Hook and CI of a team run the checker in its own folder: of another version, that may find something else. */
export async function otherVersion(
  { quiet, stdinFilename }: CheckInput,
  { cwd, messages, project }: Context,
): Promise<string[]> {
  // An editor asks at every key.
  if (quiet || stdinFilename !== undefined) return [];
  const { root } = await project().catch(() => ({ root: cwd }));
  const theirs = checkerVersion(root);
  if (theirs === undefined || theirs === version) return [];
  return [messages.checking.otherVersion({ theirs, ours: version, isNewer: isNewerVersion(theirs, version) })];
}
