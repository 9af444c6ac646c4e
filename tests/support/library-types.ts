import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { JsonSchema } from '@valibot/to-json-schema';
import { compile } from 'json-schema-to-typescript';
import { type ResultKind, resultKinds } from '../../src/core/format/schema-kinds.ts';
import { schemas } from '../../src/core/format/schemas.ts';
import { findingSchema } from '../../src/core/results/finding.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { en } from '../../src/language/en.ts';
import { plainSchemaOf } from './json-schema.ts';
import { emptyFolder } from './workroom.ts';

const wording = { language: 'en', messages: en } as const;

/** The types of every result, of a finding and of the config, with their meaning in English: printed from the schemas. */
export async function valueTypes(): Promise<string> {
  const finding = plainSchemaOf(findingSchema, wording);
  const named: [string, JsonSchema][] = [
    ['Finding', finding],
    ['Config', plainSchemaOf(schemas.config, wording)],
    ...resultKinds.map((kind): [string, JsonSchema] => [typeName(kind), plainSchemaOf(schemas[kind], wording)]),
  ];
  const all: string[] = [];
  for (const [name, schema] of named)
    all.push(await typeOf(name, name === 'Finding' ? schema : byName(schema, finding)));
  return `${all.join('\n')}`;
}

/** "follow-up-result" is FollowUpResult. */
export function typeName(kind: ResultKind): string {
  return kind.replace(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase());
}

function typeOf(name: string, schema: JsonSchema): Promise<string> {
  const own = { ...schema, title: name, $id: undefined };
  const style = { singleQuote: true, printWidth: 120 };
  return compile(own as never, name, { bannerComment: '', additionalProperties: false, style });
}

/** A finding in a result is the one type. */
function byName(schema: JsonSchema, finding: JsonSchema): JsonSchema {
  const text = JSON.stringify(finding);
  return JSON.parse(JSON.stringify(schema), (_, value) =>
    JSON.stringify(value) === text ? { tsType: 'Finding' } : value,
  ) as JsonSchema;
}

/** What the compiler says of the functions of the library, with the values by the names above. */
export function functionTypes(): string {
  const folder = emptyFolder();
  const settings = ['--declaration', '--emitDeclarationOnly', '--noEmit', 'false', '--outDir', folder];
  execFileSync(join(dirname(packagePath('package.json')), 'node_modules', '.bin', 'tsc'), settings, {
    cwd: packagePath('.'),
  });
  return readFileSync(join(folder, 'src', 'library.d.ts'), 'utf8');
}
