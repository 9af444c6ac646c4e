import { expect, test } from 'vitest';
import { documentRules } from '../src/core/check/rule-words.ts';
import { packagePath } from '../src/files/package-files.ts';
import { en } from '../src/language/en.ts';
import { nl } from '../src/language/nl.ts';

/** Made anew by `npm run docs`; a copy that is out of date fails here. */
test.each([
  ['rules.md', 'nl', nl],
  ['rules.en.md', 'en', en],
] as const)('docs/%s says what the rules say', async (file, language, messages) => {
  await expect(documentRules(language, messages)).toMatchFileSnapshot(packagePath('docs', file));
});
