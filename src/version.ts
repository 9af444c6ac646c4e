import { readFileSync } from 'node:fs';
import { packagePath } from './files/package-files.ts';

interface OwnPackage {
  readonly version: string;
}

const own = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as OwnPackage;

/** The version of the package. */
export const version: string = own.version;
