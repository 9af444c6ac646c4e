import { basename, dirname } from 'node:path';
import { type IsoDate, isIsoDate } from '../../core/text/calendar.ts';
import { tryGit } from './ask-git.ts';

/** The day of the last commit that changed a file; nothing where it was changed since, or git knows nothing of it. */
export function commitDay(path: string): IsoDate | undefined {
  const folder = dirname(path);
  const name = `./${basename(path)}`;
  const changes = tryGit(['status', '--porcelain', '--', name], folder);
  if (changes === undefined || changes.length > 0) return undefined;
  const day = tryGit(['log', '-1', '--format=%cs', '--', name], folder)?.toString('utf8').trim() ?? '';
  return isIsoDate(day) ? day : undefined;
}
