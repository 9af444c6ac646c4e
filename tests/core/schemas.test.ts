import type { ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/core/format/language.ts';
import { schemaKinds, type WrittenKind, writtenKinds } from '../../src/core/format/schema-kinds.ts';
import { schemas } from '../../src/core/format/schemas.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { loadMessages } from '../../src/language/load.ts';
import { bundledFiles } from '../support/bundled-files.ts';
import { fieldsWithoutWords, jsonSchemaOf } from '../support/json-schema.ts';
import { brokenOnes, shortened } from '../support/mutations.ts';
import { ownFaults, shippedSchema } from '../support/schema-judges.ts';

describe.each(languages)('the JSON Schemas in %s', (language) => {
  test.each(schemaKinds)('%s is what the one definition gives; npm run schemas renews it', async (kind) => {
    const wording = { language, messages: await loadMessages(language) };
    const schema = jsonSchemaOf(schemas[kind], kind, wording);
    expect(fieldsWithoutWords(schema)).toEqual([]);
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(packagePath('templates', 'schemas', language, `${kind}.json`));
  });

  test.each(writtenKinds)('%s takes every file that ships', (kind) => {
    const valid = shippedSchema(kind, language);
    const files = bundledFiles(kind);
    expect(files.length).toBeGreaterThan(1);
    for (const { path, data } of files) {
      expect(valid(data), `${path}: ${JSON.stringify(valid.errors, null, 2)}`).toBe(true);
    }
  });
});

/** That three numbers make ten cannot be said in JSON Schema. */
const unsayable = 'placement-sum: ';

function agree(valid: ValidateFunction, kind: WrittenKind, data: unknown, where: string): 'taken' | 'refused' {
  const faults = ownFaults(kind, data as object);
  const besides = faults.filter((fault) => !fault.includes(unsayable));
  // By hand: there are thousands, and to word each takes longer than to judge it.
  const taken = valid(data);
  if (taken && besides.length > 0) expect.fail(`${where}: taken, but ${besides.join()}`);
  if (!taken && faults.length === 0) expect.fail(`${where}: refused, ${JSON.stringify(valid.errors)}`);
  return faults.length === 0 ? 'taken' : 'refused';
}

describe('the schema and the program agree', () => {
  test.each(writtenKinds)('on what is wrong with a %s, wherever it is broken', (kind) => {
    const valid = shippedSchema(kind, 'nl');
    let refused = 0;
    for (const { path, data } of bundledFiles(kind).slice(0, 1)) {
      const short = shortened(data);
      expect(agree(valid, kind, short, `${path}, shortened`)).toBe('taken');
      for (const { where, broken } of brokenOnes(short)) {
        refused += agree(valid, kind, broken, `${path}: ${where}`) === 'refused' ? 1 : 0;
      }
    }
    expect(refused).toBeGreaterThan(10);
  });

  test.each([
    ['a title of 201 characters', 'case', { title: 'x'.repeat(201) }],
    ['a title of 200 characters', 'case', { title: 'x'.repeat(200) }],
    ['a title on two lines', 'case', { title: 'een\ntwee' }],
    ['a title with a line end after it', 'case', { title: 'een\n' }],
    ['a title of blanks', 'case', { title: ' \n ' }],
    ['a domain there is not', 'case', { domain: 'handhaving' }],
    ['a side there is not', 'case', { tension: { side: 'professie', how: 'x' } }],
    ['an id with a capital', 'case', { options: [{ id: 'Meedenken', title: 'x' }] }],
    ['an id of 81 characters', 'case', { options: [{ id: 'x'.repeat(81), title: 'x' }] }],
    ['a theme left empty', 'case', { themes: null }],
    ['no format', 'case', { format: undefined }],
    ['another version', 'case', { format: 'driehoek/case@2' }],
    ['a day that does not exist', 'record', { date: '2026-02-30' }],
    ['a day of the week', 'record', { date: 'maandag' }],
    ['half a participant', 'record', { participants: 6.5 }],
    ['fewer than no participants', 'record', { participants: -1 }],
    ['a placement of two numbers', 'record', { triangle: { group: [5, 5] } }],
    ['a placement of four numbers', 'record', { triangle: { group: [5, 3, 1, 1] } }],
    ['a placement of parts', 'record', { triangle: { before: [[3.5, 3.5, 3]] } }],
    ['a placement of eleven', 'record', { triangle: { group: [11, 0, -1] } }],
    ['a spread of eleven', 'record', { triangle: { before: { placed: 3, spread: 11 } } }],
    ['a protocol without steps', 'protocol', { steps: [] }],
    ['a protocol of five hours', 'protocol', { minutes: 300 }],
    ['a lens without questions', 'lens', { questions: [] }],
    ['a label with a colon', 'lens', { questions: [{ id: 'a', label: 'a: b', ask: 'x' }] }],
    ['a case told in the answers', 'answers', { case: { title: 'Iets', domain: 'beleid' } }],
    ['a case told in the answers without a title', 'answers', { case: { domain: 'beleid' } }],
    ['a session of a day and a minute', 'answers', { minutes: 1441 }],
    ['a setting there is not', 'config', { taal: 'nl' }],
    ['a folder there is not', 'config', { paths: { verslagen: 'x' } }],
  ] as const)('on %s', (_, kind, change) => {
    const [sound] = bundledFiles(kind);
    const data: unknown = JSON.parse(JSON.stringify({ ...(sound?.data as object), ...change }));
    const valid = shippedSchema(kind, 'en');
    agree(valid, kind, data, '');
  });
});
