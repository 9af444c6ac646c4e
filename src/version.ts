import { shippedText } from './files/shipped.ts';

interface OwnPackage {
  readonly version: string;
}

const own = JSON.parse(shippedText('package.json')) as OwnPackage;

/** The version of the package. */
export const version: string = own.version;
