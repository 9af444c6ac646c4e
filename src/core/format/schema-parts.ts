import * as v from 'valibot';
import type { Path } from '../yaml/loaded.ts';

/** What the parts of a schema may be; valibot keeps them as plain properties. */
export interface SchemaParts {
  readonly type: string;
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly item?: v.GenericSchema;
  readonly value?: v.GenericSchema;
  readonly wrapped?: v.GenericSchema;
  /** Schemas, or the words of a list. */
  readonly options?: readonly unknown[];
  readonly key?: string;
}

export function partsOf(schema: v.GenericSchema): SchemaParts {
  const parts = schema as unknown as SchemaParts;
  return parts.wrapped ? partsOf(parts.wrapped) : parts;
}

function isFields(schema: v.GenericSchema): boolean {
  return ['strict_object', 'record', 'variant'].includes(partsOf(schema).type);
}

export function itemOf(schema: v.GenericSchema): v.GenericSchema | undefined {
  return partsOf(schema).item;
}

/** Which of the things that data may be it looks like: fields, a list or words; the schema itself where there is no choice. */
export function likelySchema(schema: v.GenericSchema, data: unknown): v.GenericSchema {
  const { type, options = [] } = partsOf(schema);
  if (type !== 'union') return schema;
  const all = options as readonly v.GenericSchema[];
  const hasFields = typeof data === 'object' && data !== null && !Array.isArray(data);
  const fits = (one: v.GenericSchema) =>
    isFields(one) === hasFields && (itemOf(one) !== undefined) === Array.isArray(data);
  return all.find(fits) ?? all.find((one) => isFields(one) === hasFields) ?? schema;
}

/** The schemas of the fields that data may have, where that is settled. */
export function entriesOf(
  schema: v.GenericSchema,
  data: unknown,
): Readonly<Record<string, v.GenericSchema>> | undefined {
  const { type, options = [], key = '', entries } = partsOf(schema);
  if (type !== 'variant') return entries;
  const tag = (data as Record<string, unknown> | null)?.[key];
  const all = (options as readonly v.GenericSchema[]).map((option) => partsOf(option).entries ?? {});
  return all.find((own) => v.is(own[key] ?? v.never(), tag));
}

/** The schema that holds at a path of some data. */
export function schemaAt(schema: v.GenericSchema, data: unknown, [first, ...rest]: Path): v.GenericSchema {
  const own = likelySchema(schema, data);
  if (first === undefined) return own;
  const { value } = partsOf(own);
  const entries = entriesOf(own, data) ?? {};
  const below = Object.hasOwn(entries, first) ? entries[first] : (itemOf(own) ?? value);
  return below ? schemaAt(below, (data as Record<string | number, unknown> | null)?.[first], rest) : v.unknown();
}

/** Where there is a list while fields belong there: valibot may let that by. */
export function listsForFields(schema: v.GenericSchema, data: unknown, path: Path = []): Path[] {
  if (typeof data !== 'object' || data === null) return [];
  const own = likelySchema(schema, data);
  if (!Array.isArray(data)) {
    const entries = entriesOf(own, data) ?? {};
    return Object.entries(data).flatMap(([key, value]) => {
      const inner = Object.hasOwn(entries, key) ? entries[key] : undefined;
      // Most values are words and numbers.
      return inner && typeof value === 'object' ? listsForFields(inner, value, [...path, key]) : [];
    });
  }
  const item = itemOf(own);
  if (isFields(own)) return [path];
  return item && data.some((one) => typeof one === 'object')
    ? data.flatMap((one, at) => listsForFields(item, one, [...path, at]))
    : [];
}

/** The words that may stand in a place, where these are given. */
export function wordsOf(schema: v.GenericSchema): string[] {
  const { type, options = [] } = partsOf(schema);
  return type === 'picklist' ? options.map(String) : [];
}

/** What may stand in the field that settles which fields there may be. */
export function tagsOf(schema: v.GenericSchema): string[] {
  const { type, options = [], key = '' } = partsOf(schema);
  if (type !== 'variant') return [];
  return (options as readonly v.GenericSchema[]).flatMap((one) => {
    const { literal } = (partsOf(one).entries?.[key] ?? {}) as { readonly literal?: string };
    return literal ?? [];
  });
}
