import { isDeepStrictEqual } from 'node:util';
import { type JsonSchema, type OverrideActionContext, toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import type { FieldDoc } from '../../src/core/format/fields.ts';
import type { Language } from '../../src/core/format/language.ts';
import { type SchemaKind, type WrittenKind, writtenKinds } from '../../src/core/format/schema-kinds.ts';
import { POINTS } from '../../src/core/triangle/placement.ts';
import type { Messages } from '../../src/language/messages.ts';
import { answersByProtocol, withKnownIds } from './known-ids.ts';

/** What editors show where a pattern does not fit; `patternErrorMessage` is their word for it. */
type Worded = JsonSchema & { patternErrorMessage?: string };

interface Wording {
  readonly language: Language;
  readonly messages: Messages;
}

/** The JSON Schema (2020-12) of a format, with its words in one language. Throws where something has no counterpart. */
export function jsonSchemaOf(schema: v.GenericSchema, kind: SchemaKind, wording: Wording): JsonSchema {
  const { $schema, ...rest } = plainSchemaOf(schema, wording);
  const head = { ...($schema === undefined ? {} : { $schema }), ...headOf(kind, rest, wording) };
  // What the program prints has no fields that somebody left empty.
  const { $defs, ...whole } = sharedOnce(isWritten(kind) ? explained(mayBeEmpty(rest), kind, wording) : rest);
  return { ...head, ...whole, ...($defs === undefined ? {} : { $defs }) };
}

/** With the ids that the program knows, and what each means. */
function explained(own: JsonSchema, kind: WrittenKind, wording: Wording): JsonSchema {
  const whole = eachField(own, (key, field) => withKnownIds(kind, key, field, wording));
  return kind === 'answers' ? { ...whole, allOf: answersByProtocol(wording) } : whole;
}

/** The same as it comes: with no words for the whole, and nothing stated once for all. */
export function plainSchemaOf(schema: v.GenericSchema, wording: Wording): JsonSchema {
  return toJsonSchema(schema, {
    target: 'draft-2020-12',
    overrideAction: (context) => actionOf(context, wording),
    overrideSchema: ({ jsonSchema }) => evenTuple(jsonSchema),
  });
}

function isWritten(kind: SchemaKind): kind is WrittenKind {
  return writtenKinds.some((one) => one === kind);
}

/** What the program prints says in its own schema what it is. */
function headOf(kind: SchemaKind, { description = '' }: JsonSchema, { messages }: Wording): JsonSchema {
  if (!isWritten(kind)) return { title: `driehoek/${kind}@1`, description };
  const { title, about } = messages.schemas.kinds[kind];
  return { title, description: about };
}

type CustomCheck = keyof Messages['check']['custom'];

/** Our own checks, known by what they say when they fail. A new one must find its counterpart here. */
const checkPatterns: Readonly<Partial<Record<CustomCheck, string>>> = {
  empty: '\\S',
  'one-line': '^\\s*[^\\n]*\\s*$',
  // What can be read is known to the program only.
  'not-pattern': '[#{]',
  'not-period': '^\\d{4}-H[12]$',
  'not-date': '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
};

/** What valibot does to a value, as JSON Schema; nothing where the library's own way is right. */
function actionOf({ valibotAction, jsonSchema }: OverrideActionContext, wording: Wording): JsonSchema | undefined {
  const action = valibotAction as { type: string; message?: unknown; requirement?: unknown; metadata?: unknown };
  if (action.type === 'metadata') {
    const { nl: _nl, en: _en, ...rest } = jsonSchema as JsonSchema & Partial<FieldDoc>;
    return { ...rest, description: (action.metadata as FieldDoc)[wording.language] };
  }
  if (action.type !== 'check' && action.type !== 'regex') return undefined;
  const said = action.message as CustomCheck;
  // That the three make ten cannot be said in JSON Schema.
  if (said === 'placement') return { ...jsonSchema, items: { type: 'integer', minimum: 0, maximum: POINTS } };
  // Nor that two names in a list differ.
  if (said === 'columns-alike') return jsonSchema;
  const pattern = action.type === 'regex' ? (action.requirement as RegExp).source : checkPatterns[said];
  const sentence = wording.messages.check.custom[said];
  if (pattern === undefined || sentence === undefined)
    throw new Error(`The check "${said}" has no counterpart in JSON Schema, or no sentence.`);
  const { pattern: before, ...rest } = jsonSchema;
  const own = before === undefined || before === pattern ? rest : jsonSchema;
  const worded = withPattern(own, { pattern, patternErrorMessage: sentence });
  return said === 'not-date' ? { ...worded, format: 'date' } : worded;
}

/** A schema has room for one pattern; what must hold besides goes under `allOf`. */
function withPattern(own: JsonSchema, pattern: Worded): JsonSchema {
  if (own.pattern === undefined) return { ...own, ...pattern };
  return { ...own, allOf: [...(own.allOf ?? []), pattern] };
}

/** Two or three of the same: what every draft understands, and editors too. */
function evenTuple(own: JsonSchema): JsonSchema | undefined {
  const items = own.prefixItems;
  const [first] = items ?? [];
  if (items === undefined || items.some((one) => !isDeepStrictEqual(one, first))) return undefined;
  const { prefixItems: _, ...rest } = own;
  return { ...rest, items: first ?? {}, minItems: items.length, maxItems: items.length };
}

/** A field that may be left out may also be left empty: the reader takes `themes:` for no themes. */
function mayBeEmpty(own: JsonSchema): JsonSchema {
  const { properties, required = [], items, oneOf, anyOf } = own;
  const below = (parts: readonly unknown[]) => parts.map((part) => mayBeEmpty(part as JsonSchema));
  const fields = Object.entries(properties ?? {}).map(([key, field]): [string, JsonSchema] => {
    const inner = mayBeEmpty(field as JsonSchema);
    return [key, required.includes(key) ? inner : orNull(inner)];
  });
  return {
    ...own,
    ...(properties === undefined ? {} : { properties: Object.fromEntries(fields) }),
    ...(items === undefined ? {} : { items: mayBeEmpty(items as JsonSchema) }),
    ...(oneOf === undefined ? {} : { oneOf: below(oneOf) }),
    ...(anyOf === undefined ? {} : { anyOf: below(anyOf) }),
  };
}

function orNull(own: JsonSchema): JsonSchema {
  const { type, enum: values, anyOf } = own;
  return {
    ...own,
    ...(typeof type === 'string' ? { type: [type, 'null'] } : {}),
    ...(values === undefined ? {} : { enum: [...values, null] }),
    ...(anyOf === undefined ? {} : { anyOf: [...anyOf, { type: 'null' }] }),
  };
}

/** Shorter than this, a part is easier to read where it stands; in characters of JSON. */
const WORTH_SHARING = 200;

/** What several fields have word for word stands once, under `$defs`, by the name of the first of those fields. */
function sharedOnce(own: JsonSchema): JsonSchema {
  const times = new Map<string, number>();
  eachField(own, (_, field) => {
    times.set(textOf(field), (times.get(textOf(field)) ?? 0) + 1);
    return field;
  });
  const names = new Map<string, string>();
  const $defs: Record<string, JsonSchema> = {};
  const shared = eachField(own, (key, field) => {
    const text = textOf(field);
    if (text.length < WORTH_SHARING || (times.get(text) ?? 0) < 2) return field;
    const same = Object.keys($defs).filter((name) => name.replace(/-\d+$/u, '') === key).length;
    const name = names.get(text) ?? (same === 0 ? key : `${key}-${same + 1}`);
    names.set(text, name);
    $defs[name] = field;
    return { $ref: `#/$defs/${name}` };
  });
  return Object.keys($defs).length === 0 ? shared : { ...shared, $defs };
}

function textOf(schema: JsonSchema): string {
  return JSON.stringify(schema);
}

/** Gives every field of every object to `use`, outer ones first, and goes on within what that gives back. */
function eachField(own: JsonSchema, use: (key: string, field: JsonSchema) => JsonSchema): JsonSchema {
  const { properties, items, oneOf, anyOf } = own;
  const below = (parts: readonly unknown[]) => parts.map((part) => eachField(part as JsonSchema, use));
  const fields = Object.entries(properties ?? {}).map(([key, field]): [string, JsonSchema] => [
    key,
    eachField(use(key, field as JsonSchema), use),
  ]);
  return {
    ...own,
    ...(properties === undefined ? {} : { properties: Object.fromEntries(fields) }),
    ...(items === undefined ? {} : { items: eachField(items as JsonSchema, use) }),
    ...(oneOf === undefined ? {} : { oneOf: below(oneOf) }),
    ...(anyOf === undefined ? {} : { anyOf: below(anyOf) }),
  };
}

/** The fields that do not say what they mean. */
export function fieldsWithoutWords(own: JsonSchema): string[] {
  const silent: string[] = [];
  for (const part of [own, ...Object.values(own.$defs ?? {})]) {
    eachField(part as JsonSchema, (key, field) => {
      if (field.description === undefined && field.$ref === undefined) silent.push(key);
      return field;
    });
  }
  return silent;
}
