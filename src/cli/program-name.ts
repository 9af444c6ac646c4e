import { isAbsolute, relative, sep } from 'node:path';
import { quoted } from '../core/text/quoted.ts';
import { programFile } from '../files/shipped-source.ts';

/**
 * How people call the program where they stand, for the commands it tells them to type. In a clone it is not on the path:
 * there it is started with node, as is the checker that lies in a team's own repository.
 */
export function programName(cwd: string): string {
  const { path, form } = programFile();
  const near = relative(cwd, path);
  const isElsewhere = near.startsWith('..') || isAbsolute(near) || near.includes('node_modules');
  if (isElsewhere && form !== 'one-file') return 'driehoek';
  const word = quoted(near.split(sep).join('/'));
  return form === 'executable' ? `./${word}` : `node ${word}`;
}
