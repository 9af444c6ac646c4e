import { readFileSync } from 'node:fs';
import { packagePath } from './files/package-files.ts';

interface OwnPackage {
  readonly version: string;
  readonly repository?: unknown;
}

const own = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as OwnPackage;

/** The version of the package. */
export const version: string = own.version;

/** What the package says of where it lives: nothing yet. */
export const repository: unknown = own.repository;
