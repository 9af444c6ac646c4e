import { describe, expect, test } from 'vitest';
import { languages } from '../../src/core/format/language.ts';
import { schemaKinds } from '../../src/core/format/schema-kinds.ts';
import { schemas } from '../../src/core/format/schemas.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { loadMessages } from '../../src/language/load.ts';
import { jsonSchemaOf } from '../support/json-schema.ts';

describe.each(languages)('the JSON Schemas in %s', (language) => {
  test.each(schemaKinds)('%s is what the one definition gives; npm run schemas renews it', async (kind) => {
    const wording = { language, messages: await loadMessages(language) };
    const text = `${JSON.stringify(jsonSchemaOf(schemas[kind], kind, wording), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(packagePath('templates', 'schemas', language, `${kind}.json`));
  });
});
