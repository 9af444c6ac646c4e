import { readdirSync, readFileSync } from 'node:fs';
import type { JsonSchema } from '@valibot/to-json-schema';
import { themeIds } from '../../src/core/case/themes.ts';
import { rules } from '../../src/core/check/rules.ts';
import type { Language } from '../../src/core/format/language.ts';
import type { WrittenKind } from '../../src/core/format/schema-kinds.ts';
import type { Protocol } from '../../src/core/protocol/schema.ts';
import { loadYaml } from '../../src/core/yaml/load.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { idsOn } from '../../src/files/shipped.ts';
import type { Messages } from '../../src/language/messages.ts';
import { formOnShelf } from './form-on-shelf.ts';

interface Wording {
  readonly language: Language;
  readonly messages: Messages;
}

/** An id with what it means. */
type Known = readonly [id: string, about: string];

function shelf(name: 'lenses' | 'assignments', language: Language): { id: string; title: string; about?: string }[] {
  const folder = packagePath('templates', name, language);
  return readdirSync(folder).map((file) => loadYaml(readFileSync(`${folder}/${file}`, 'utf8')).value as never);
}

const protocolsIn = (language: Language) => idsOn('protocols', language).map((id) => formOnShelf(language, id));
const oneLine = (text = '') => text.trim().replace(/\s+/gu, ' ');

/** Which files a field of a session form names. */
const shelves: Readonly<Record<string, 'lenses' | 'assignments'>> = { lenses: 'lenses', uses: 'assignments' };

/** What a field may hold that the program knows, by the name of the field. A team may have ids of its own besides. */
function knownIn(kind: WrittenKind, key: string, { language, messages }: Wording): readonly Known[] {
  if (key === 'themes' && kind !== 'config') return themeIds.map((id): Known => [id, messages.library.themes[id]]);
  if (key === 'protocol')
    return protocolsIn(language).map(({ id, title, about }): Known => [id, `${title}. ${oneLine(about)}`.trim()]);
  const named = kind === 'protocol' ? shelves[key] : undefined;
  if (named !== undefined)
    return shelf(named, language).map(({ id, title, about }): Known => [id, `${title}. ${oneLine(about)}`.trim()]);
  return [];
}

/**
 * A field with the ids that are known and what each means: an editor offers those, and takes others. `enumDescriptions` is
 * the word of editors for it.
 */
export function withKnownIds(kind: WrittenKind, key: string, field: JsonSchema, wording: Wording): JsonSchema {
  if (kind === 'config' && key === 'rules') return withRules(field, wording);
  const known = knownIn(kind, key, wording);
  if (known.length === 0) return field;
  const items = field.items as JsonSchema | undefined;
  return items === undefined ? offering(known, field) : { ...field, items: offering(known, items) };
}

function offering(known: readonly Known[], { description, ...other }: JsonSchema): JsonSchema {
  const own = { enum: known.map(([id]) => id), enumDescriptions: known.map(([, about]) => about) };
  return { ...(description === undefined ? {} : { description }), anyOf: [own, other] };
}

/** Every rule by its name, with what it asks. */
function withRules(field: JsonSchema, { language }: Wording): JsonSchema {
  const severity = field.additionalProperties as JsonSchema;
  const properties = Object.fromEntries(
    rules.map(({ id, words }) => [
      id,
      { ...severity, description: `${words[language].title}. ${words[language].why}` },
    ]),
  );
  return { ...field, properties };
}

/** What may stand under `answers`, for each protocol that ships: its steps and fields, with their questions. */
export function answersByProtocol({ language }: Wording): JsonSchema[] {
  return protocolsIn(language).map(({ id, steps }) => ({
    if: { type: 'object', properties: { protocol: { const: id } }, required: ['protocol'] },
    // biome-ignore lint/suspicious/noThenProperty: the word of JSON Schema
    then: {
      type: 'object',
      properties: {
        answers: { type: 'object', properties: Object.fromEntries(steps.map((step) => [step.id, stepSchema(step)])) },
      },
    },
  }));
}

/** Anything may be the answer: text, rows, or { skip: reason }. */
const anything = ['object', 'array', 'string', 'number', 'boolean', 'null'] as const;

function stepSchema(step: Protocol['steps'][number]): JsonSchema {
  const description = `${step.title}. ${oneLine(step.ask)}`;
  if (step.kind !== 'form') return { description };
  const fields = step.fields.map((field) => [field.id, { description: oneLine(field.ask) }]);
  return { type: [...anything], description, properties: Object.fromEntries(fields) };
}
