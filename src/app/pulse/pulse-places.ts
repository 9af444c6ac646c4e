import { resolve } from 'node:path';
import { isLink, statOf } from '../../files/leads-out.ts';
import { ownFolders } from '../../files/project.ts';
import { pulseFiles } from '../../files/pulse-files.ts';
import type { Words, Workplace } from '../ports.ts';

/** The pulses of the project, or those among what was named: the files, and what is in the folders. */
export async function pulsePlaces(
  named: readonly string[],
  { cwd, messages, project: open }: Words & Workplace,
): Promise<string[]> {
  if (named.length > 0)
    return named.flatMap((one) => {
      const path = resolve(cwd, one);
      if (statOf(path)?.isDirectory()) return pulseFiles(path);
      // What is no file, or leads elsewhere, is told of where records are read.
      return path.endsWith('.md') && !isLink(path) && statOf(path)?.isFile() ? [path] : [];
    });
  const project = await open();
  return ownFolders([project.paths.pulse], project, messages).flatMap(pulseFiles);
}
