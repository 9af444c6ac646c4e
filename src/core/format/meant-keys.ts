import * as v from 'valibot';
import type { Language } from './language.ts';
import { meantValue } from './meant-value.ts';
import type { MeantStep } from './meant-walk.ts';
import { unknownKeys } from './respelled.ts';
import { entriesOf, likelySchema } from './schema-parts.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** The fields under the keys that were meant, in the same order. `isTagOnly`: what fields there may be is not known yet. */
export function meantKeys(schema: v.GenericSchema, data: Fields, step: MeantStep, isTagOnly = false): Fields {
  const { walk, right, written } = step;
  const entries = entriesOf(schema, data);
  if (!entries) return data;
  const judges = {
    isPassed: (key: string) => right.length === 0 && walk.isPassed(key),
    fits: (own: v.GenericSchema | undefined, value: unknown) => own !== undefined && fits(own, value, walk.language),
  };
  const names = new Map<string, string>();
  for (const { key, meant } of unknownKeys(data, entries, judges)) {
    if (isTagOnly && !meant?.isSure) continue;
    walk.slips.push({ kind: 'key', path: [...written, key], meant, known: Object.keys(entries) });
    if (!meant) continue;
    names.set(key, meant.value);
    const path = [...right, meant.value];
    walk.names.set(JSON.stringify(path), key);
    if (!meant.isSure) walk.guessed.push(path);
  }
  if (names.size === 0) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [names.get(key) ?? key, value]));
}

function fits(schema: v.GenericSchema, input: unknown, language: Language): boolean {
  return v.is(schema, input) || meantValue(likelySchema(schema, input), { input, key: '', language }) !== undefined;
}
