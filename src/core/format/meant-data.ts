import * as v from 'valibot';
import type { Path } from '../yaml/loaded.ts';
import { type Fields, meantKeys } from './meant-keys.ts';
import { meantValue } from './meant-value.ts';
import { below, type DataSlip, type MeantContext, type MeantStep, type MeantWalk } from './meant-walk.ts';
import { entriesOf, itemOf, likelySchema, partsOf, tagsOf } from './schema-parts.ts';

export interface MeantData {
  /** With the keys and values that were meant. */
  readonly data: unknown;
  readonly slips: readonly DataSlip[];
  /** The paths of `data` whose value is what was probably meant. */
  readonly guessed: readonly Path[];
  /** A path of `data` as the file has it. */
  written(path: Path): Path;
}

/** Data as it was meant, as far as that can be told, and what was changed for it. */
export function meantData(schema: v.GenericSchema, data: unknown, mending: MeantContext): MeantData {
  const walk: MeantWalk = { ...mending, slips: [], guessed: [], names: new Map() };
  const own = meantOf(schema, data, { right: [], written: [], walk });
  const { slips, guessed, names } = walk;
  const written = (path: Path) =>
    names.size === 0 ? path : path.map((part, at) => names.get(JSON.stringify(path.slice(0, at + 1))) ?? part);
  return { data: own, slips, guessed, written };
}

function meantOf(schema: v.GenericSchema, data: unknown, step: MeantStep): unknown {
  const own = likelySchema(schema, data);
  const isRight: boolean = v.is(own, data);
  if (isRight) return data;
  const { walk, right, written } = step;
  const meant = meantValue(own, { input: data, key: nameIn(right), language: walk.language });
  if (meant) {
    walk.slips.push({ kind: 'value', path: written, input: data, schema: own, meant });
    walk.guessed.push(right);
    return meant.value;
  }
  const item = itemOf(own);
  if (Array.isArray(data)) return item ? data.map((one, at) => meantOf(item, one, below(step, at))) : data;
  return typeof data === 'object' && data !== null ? mendFields(own, data as Fields, step) : data;
}

/** A number in a list is there under the name of the list. */
function nameIn(path: Path): string {
  return String([...path].reverse().find((part) => typeof part === 'string') ?? '');
}

function mendFields(schema: v.GenericSchema, data: Fields, step: MeantStep): Fields {
  const fields = meantKeys(schema, withTag(schema, data, step), step);
  const entries = entriesOf(schema, fields) ?? {};
  const { value } = partsOf(schema);
  return Object.fromEntries(
    Object.entries(fields).map(([name, own]) => {
      const inner = Object.hasOwn(entries, name) ? entries[name] : value;
      return [name, inner ? meantOf(inner, own, below(step, name)) : own];
    }),
  );
}

/** Which fields there may be follows from one of them: that one has to be right first. */
function withTag(schema: v.GenericSchema, data: Fields, step: MeantStep): Fields {
  const { key = '' } = partsOf(schema);
  const words = tagsOf(schema);
  if (words.length === 0 || entriesOf(schema, data)) return data;
  const own = meantKeys(v.strictObject({ [key]: v.unknown() }), data, step, true);
  return own[key] === undefined ? data : { ...own, [key]: meantOf(v.picklist(words), own[key], below(step, key)) };
}
