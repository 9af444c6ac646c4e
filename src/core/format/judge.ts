import * as v from 'valibot';
import type { Path } from '../yaml/loaded.ts';
import { faultOf, type Judging, listFault, type SchemaFault, slipFault } from './faults.ts';
import { type Issue, issuesOf } from './issues.ts';
import { type Language, languages } from './language.ts';
import { meantData } from './meant-data.ts';
import { listsForFields } from './schema-parts.ts';

export interface Judged {
  readonly faults: readonly SchemaFault[];
  /** With the keys and values that were meant. */
  readonly data: unknown;
  /** The paths of `data` whose value cannot stand there. */
  readonly unsound: readonly Path[];
  /** Those whose value is what was probably meant: nothing is to be said of it before it is written so. */
  readonly guessed: readonly Path[];
  /** A path of `data` as the file has it. */
  written(path: Path): Path;
}

/** Everything a schema has against some data, in our own words. */
export function schemaFaults(schema: v.GenericSchema, data: unknown, judging: Judging): readonly SchemaFault[] {
  return judge(schema, data, judging).faults;
}

/** What a schema has against some data, and the data as they were meant. */
export function judge(schema: v.GenericSchema, data: unknown, judging: Judging): Judged {
  if (v.is(schema, data) && listsForFields(schema, data).length === 0)
    return { faults: [], data, unsound: [], guessed: [], written: (path) => path };
  const language = languageOf(data);
  const isPassed = (key: string) => judging.isPassed?.(key) ?? false;
  const own = meantData(schema, data, { language, isPassed });
  const lists = listsForFields(schema, own.data);
  const isIn = (path: Path) => lists.some((list) => list.every((part, at) => part === path[at]));
  const left = issuesOf(schema, own.data).filter(({ issue, path }) => !isUnknownKey(issue) && !isIn(path));
  return {
    faults: distinct([
      ...own.slips.map((slip) => slipFault(slip, judging)),
      ...lists.map((path) => listFault(own.written(path), judging)),
      ...left.map((found) => faultOf(found, own, judging, language)),
    ]),
    data: own.data,
    unsound: [...lists, ...left.flatMap(unsoundPath)],
    guessed: own.guessed,
    written: own.written,
  };
}

/** A list of three that lacks two numbers is one fault. */
function distinct(faults: readonly SchemaFault[]): SchemaFault[] {
  const byPlace = new Map(faults.map((fault) => [JSON.stringify([fault.rule, fault.path, fault.message]), fault]));
  return [...byPlace.values()];
}

/** How digits are read as a day follows from the language, however that is written. */
function languageOf(data: unknown): Language {
  const { language, Language, taal, Taal } = (data ?? {}) as Readonly<Record<string, unknown>>;
  const said = String(language ?? Language ?? taal ?? Taal).toLowerCase();
  return languages.find((one) => one === said.slice(0, 2)) ?? 'nl';
}

/** What is missing need not be taken out; a list that lacks an item is no list of that kind. */
function unsoundPath({ issue, path }: Issue): Path[] {
  if (issue.received !== 'undefined') return [path];
  return typeof path.at(-1) === 'number' ? [path.slice(0, -1)] : [];
}

/** All of these are told already: valibot stops at the first. */
function isUnknownKey({ type, expected }: v.BaseIssue<unknown>): boolean {
  return type === 'strict_object' && expected === 'never';
}
