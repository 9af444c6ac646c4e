import { readFileSync } from 'node:fs';
import { packagePath } from './files/package-files.ts';

/** The version of the package. */
export const version: string = (JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { version: string })
  .version;
