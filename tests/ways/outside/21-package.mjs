import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';

export const right = 'publint and "are the types wrong" find nothing in the package, for import and for require';

export async function run({ tree, tarball }) {
  const { messages } = await publint({ pkgDir: tree, pack: false, strict: true });
  assert.deepEqual(messages, []);
  const { problems, types } = await checkPackage(createPackageFromTarballData(readFileSync(tarball)));
  assert.equal(types.kind, 'included');
  assert.deepEqual(problems, []);
}
