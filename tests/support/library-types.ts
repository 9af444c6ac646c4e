import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { JsonSchema } from '@valibot/to-json-schema';
import { compile } from 'json-schema-to-typescript';
import { format } from 'prettier';
import { type ResultKind, resultKinds } from '../../src/core/format/schema-kinds.ts';
import { schemas } from '../../src/core/format/schemas.ts';
import { findingSchema } from '../../src/core/results/finding.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { en } from '../../src/language/en.ts';
import { plainSchemaOf } from './json-schema.ts';
import { emptyFolder } from './workroom.ts';

const wording = { language: 'en', messages: en } as const;

/** The types of every result, of a finding and of the config, with their meaning in English: printed from the schemas. */
async function valueTypes(): Promise<string> {
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
function typeName(kind: ResultKind): string {
  return kind.replace(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase());
}

function typeOf(name: string, schema: JsonSchema): Promise<string> {
  const own = { ...schema, title: name, $id: undefined };
  // Laid out once, as a whole.
  return compile(own as never, name, { bannerComment: '', additionalProperties: false, format: false });
}

/** A finding in a result is the one type. */
function byName(schema: JsonSchema, finding: JsonSchema): JsonSchema {
  const text = JSON.stringify(finding);
  return JSON.parse(JSON.stringify(schema), (_, value) =>
    JSON.stringify(value) === text ? { tsType: 'Finding' } : value,
  ) as JsonSchema;
}

/** What the compiler says of the functions of the library, with the types they need; those of values are left to `named`. */
function functionTypes(named: readonly string[]): string {
  const folder = emptyFolder();
  // Of the library and what it reads alone, and unchecked: that is for `npm run types`.
  const wishes = { declaration: true, emitDeclarationOnly: true, noEmit: false, noCheck: true, outDir: folder };
  const compilerOptions = { ...wishes, rootDir: packagePath('.'), typeRoots: [packagePath('node_modules', '@types')] };
  const files = [packagePath('src', 'library.ts')];
  const settings = { extends: packagePath('tsconfig.json'), compilerOptions, files, include: [] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  spawnSync(packagePath('node_modules', '.bin', 'tsc'), ['--project', folder]);
  const known = new Set(named);
  const own = readFileSync(join(folder, 'src', 'library.d.ts'), 'utf8');
  const path = join(folder, 'src', 'library.d.ts');
  const passedOn = [...own.matchAll(/^export \{ (\w+) \} from '([^']+)';$/gmu)];
  const classes = passedOn.map(([, name = '', from = '']) => declarationOf(name, pathFrom(path, from), known));
  return `${withoutImports(own)}\n${classes.join('')}${neededBy(own, path, known)}`;
}

const imported = /^import (?:type )?\{([^}]*)\} from '([^']+)';$/gmu;

function withoutImports(text: string): string {
  return text
    .replace(imported, '')
    .replace(/^export \{[^}]*\} from '[^']+';$/gmu, '')
    .replace(/^export \{\};$/gmu, '')
    .trim();
}

function pathFrom(path: string, from: string): string {
  return join(dirname(path), from).replace(/(?<!\.d)\.ts$/u, '.d.ts');
}

/** The declarations of what a text imports and uses, and of what those need. */
function neededBy(text: string, path: string, known: Set<string>): string {
  const body = codeOf(withoutImports(text));
  return [...text.matchAll(imported)]
    .flatMap(([, names = '', from = '']) => names.split(',').map((name) => ({ name, from })))
    .map(({ name, from }) => ({ local: name.replace('type ', '').trim(), from }))
    .map(({ local, from }) => ({
      name: local.split(' as ')[0]?.trim() ?? '',
      local: local.split(' as ').at(-1)?.trim() ?? '',
      from,
    }))
    .filter(({ local }) => !known.has(local) && new RegExp(`\\b${local}\\b`, 'u').test(body))
    .map(({ name, from }) => declarationOf(name, pathFrom(path, from), known))
    .join('');
}

/** Without what is said in it: a word of a sentence may be called as a type is. */
function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/gu, '');
}

function declarationOf(name: string, path: string, known: Set<string>): string {
  if (known.has(name)) return '';
  known.add(name);
  const text = readFileSync(path, 'utf8');
  const declaration = new RegExp(
    `(?:/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/\\n)?^(?:export )?(?:declare )?(?:type ${name}\\b(?:[^;{]*;|[\\s\\S]*?^\\}[^;\\n]*;)|(?:interface|class) ${name}\\b[\\s\\S]*?^\\})`,
    'mu',
  ).exec(text)?.[0];
  if (declaration === undefined) throw new Error(`No declaration of ${name} in ${path}`);
  const own = declaration.includes('export ')
    ? declaration
    : declaration.replace(/^(interface|type|declare class|class)/mu, 'export $1');
  const local = [...text.matchAll(/^(?:export )?(?:declare )?(?:interface|type|class) (\w+)/gmu)].flatMap(
    ([, one = '']) => (one !== name && new RegExp(`\\b${one}\\b`, 'u').test(codeOf(declaration)) ? [one] : []),
  );
  const imports = [...text.matchAll(imported)].map(([whole]) => whole).join('\n');
  return [
    `${own}\n`,
    ...local.map((one) => declarationOf(one, path, known)),
    neededBy(`${imports}\n${declaration}`, path, known),
  ].join('');
}

/** The whole of the published types, as Prettier lays them out. */
export async function publishedTypes(): Promise<string> {
  const values = await valueTypes();
  const named = [...values.matchAll(/^export (?:interface|type) (\w+)/gmu)].map(([, name = '']) => name);
  const functions = functionTypes([...named, 'ConfigFile', 'PublicFinding'])
    .replaceAll('ConfigFile', 'Config')
    .replaceAll('PublicFinding', 'Finding');
  return format(`${HEAD}\n${functions}\n${values}`, { parser: 'typescript', singleQuote: true, printWidth: 120 });
}

const HEAD = '// Made by the compiler and from the schemas; npm run schemas writes it anew.\n';
