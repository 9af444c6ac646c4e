import { isAbsolute, relative, sep } from 'node:path';
import { packagePath } from '../files/package-files.ts';

/**
 * How people call the program where they stand, for the commands it tells them to type. In a clone it is not on the path:
 * there it is started with node.
 */
export function programName(cwd: string): string {
  const path = relative(cwd, packagePath('bin', 'driehoek.js'));
  const isElsewhere = path.startsWith('..') || isAbsolute(path) || path.includes('node_modules');
  return isElsewhere ? 'driehoek' : `node ${path.split(sep).join('/')}`;
}
