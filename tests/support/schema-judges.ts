import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Language } from '../../src/core/format/language.ts';
import { readFormat } from '../../src/core/format/read.ts';
import type { SchemaKind, WrittenKind } from '../../src/core/format/schema-kinds.ts';
import { schemas } from '../../src/core/format/schemas.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { nl } from '../../src/language/nl.ts';
import { blockYaml } from './block-yaml.ts';

const compiled = new Map<string, ValidateFunction>();

/** The JSON Schema as it ships, compiled once: throws where it is no sound 2020-12 schema. */
export function shippedSchema(kind: SchemaKind, language: Language): ValidateFunction {
  const name = `${language}/${kind}`;
  const valid = compiled.get(name) ?? compile(kind, language);
  compiled.set(name, valid);
  return valid;
}

function compile(kind: SchemaKind, language: Language): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  addFormats.default(ajv);
  ajv.addKeyword({ keyword: 'patternErrorMessage', schemaType: 'string' });
  ajv.addKeyword({ keyword: 'enumDescriptions', schemaType: 'array' });
  return ajv.compile(JSON.parse(readFileSync(packagePath('templates', 'schemas', language, `${kind}.json`), 'utf8')));
}

/** What the program itself says of the data: every fault that stands in the definition. */
export function ownFaults(kind: WrittenKind, data: unknown): readonly string[] {
  const wishes = { schema: schemas[kind], format: `driehoek/${kind}@1`, file: 'x', messages: nl };
  return readFormat(blockYaml(data), wishes).findings.map(({ rule, message }) => `${rule}: ${message}`);
}
