import { expect, test } from 'vitest';
import { packagePath } from '../src/files/package-files.ts';
import { publishedTypes } from './support/library-types.ts';

test('the published types are what the compiler and the schemas give; npm run schemas renews them', async () => {
  await expect(await publishedTypes()).toMatchFileSnapshot(packagePath('types', 'driehoek.d.cts'));
});
