import * as v from 'valibot';
import type { Messages } from '../../language/messages.ts';
import { meantDay } from '../text/day.ts';
import { nearest } from '../text/nearest.ts';
import type { Path } from '../yaml/loaded.ts';
import { fromDutch } from './dutch-keys.ts';
import { type Language, languages } from './language.ts';

export interface SchemaFault {
  readonly rule: string;
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly message: string;
  /** What would be right, where that is beyond doubt. */
  readonly meant?: Meant;
}

/** Text in quotes, another word for the value, or another name for the key. */
export type Meant = { readonly quote: true } | { readonly value: string } | { readonly key: string };

/** Gives the words of a file that stand at a path for a message, or what may stand there instead. */
export type Quote = (path: Path, part: 'key' | 'value', words: string) => string;

interface Judging {
  readonly messages: Messages;
  readonly quote: Quote;
  /** Of the data: it decides how digits are read as a day. */
  readonly language: Language;
}

/** Everything a schema has against some data, in our own words. */
export function schemaFaults(
  schema: v.GenericSchema,
  data: unknown,
  messages: Messages,
  quote: Quote = (_path, _part, words) => words,
): SchemaFault[] {
  const { language } = (data ?? {}) as { readonly language?: unknown };
  const judging = { messages, quote, language: languages.find((one) => one === language) ?? 'nl' };
  return faultsAgainst(schema, data, [], judging);
}

function faultsAgainst(schema: v.GenericSchema, data: unknown, path: Path, judging: Judging): SchemaFault[] {
  const missed = missedFaults(schema, data, path, judging);
  const { issues = [] } = v.safeParse(schema, data);
  // Of what may be one thing or another valibot only says that it is neither.
  const isToldBetter = ({ type, path: own }: v.BaseIssue<unknown>) =>
    type === 'union' && missed.some((fault) => isAt(fault.path, [...path, ...pathOf({ path: own })]));
  const faults = issues.filter((issue) => !isToldBetter(issue)).flatMap((issue) => faultOf(issue, path, judging));
  return [...faults, ...missed];
}

function isAt(path: Path, above: Path): boolean {
  return above.every((key, at) => path[at] === key);
}

function pathOf({ path }: Pick<v.BaseIssue<unknown>, 'path'>): (string | number)[] {
  return (path ?? []).map(({ key }) => key as string | number);
}

function faultOf(issue: v.BaseIssue<unknown>, above: Path, judging: Judging): SchemaFault[] {
  const { messages, language } = judging;
  const path = [...above, ...pathOf(issue)];
  if (issue.type === 'strict_object' && issue.expected === 'never') return [];
  if (issue.received === 'undefined') {
    const key = String(path.at(-1));
    return [{ rule: 'missing-key', path, part: 'key', message: messages.check.missingKey(key) }];
  }
  const day = issue.message === 'not-date' ? meantDay(String(issue.input), language) : undefined;
  const rule = day === 'unclear' ? 'day-unclear' : ruleOf(issue);
  const fault = { rule, path, part: 'value' as const, message: sentence(issue, path, judging) };
  const meant = day === undefined || day === 'unclear' ? meantBy(issue) : { value: day };
  return [meant === undefined ? fault : { ...fault, meant }];
}

/** A number where text belongs wants quotes; a word of the list in capitals is clear enough. */
function meantBy({ type, input, expected }: v.BaseIssue<unknown>): Meant | undefined {
  if (type === 'string' && (typeof input === 'number' || typeof input === 'boolean')) return { quote: true };
  if (typeof input !== 'string' || type !== 'picklist') return undefined;
  const value = allowedIn(expected).find((word) => word === input.trim().toLowerCase());
  return value === undefined ? undefined : { value };
}

function allowedIn(expected: string | null): string[] {
  return [...(expected ?? '').matchAll(/"([^"]*)"/gu)].map(([, word]) => word ?? '');
}

const types: Readonly<Record<string, 'text' | 'number' | 'list' | 'mapping' | 'yesNo'>> = {
  string: 'text',
  number: 'number',
  array: 'list',
  strict_tuple: 'list',
  strict_object: 'mapping',
  record: 'mapping',
  boolean: 'yesNo',
};

function ruleOf(issue: v.BaseIssue<unknown>): string {
  if (issue.message === 'placement') return 'placement-sum';
  return types[issue.type] && !isOneTooMany(issue) ? 'wrong-type' : 'wrong-value';
}

/** A fourth number in a list of three. */
function isOneTooMany(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === 'strict_tuple' && issue.expected === 'never';
}

function sentence(issue: v.BaseIssue<unknown>, path: Path, judging: Judging): string {
  const { messages } = judging;
  const { check } = messages;
  if (isOneTooMany(issue)) return messages.faults.notThree;
  const type = types[issue.type];
  if (type) return check.wrongType(type, issue.received);
  if (issue.type === 'picklist' || issue.type === 'literal' || issue.type === 'variant')
    return notAllowed(issue, path, judging);
  if (issue.type === 'max_length') return check.tooLong(Number(issue.requirement), String(issue.input).length);
  if (issue.type === 'min_length') return check.tooFew(Number(issue.requirement));
  if (issue.type === 'min_value' || issue.type === 'max_value')
    return check.outOfRange(Number(issue.requirement), issue.type === 'min_value');
  if (issue.type === 'integer') return check.notWhole;
  return check.custom[issue.message as keyof Messages['check']['custom']] ?? check.wrongValue;
}

function notAllowed(issue: v.BaseIssue<unknown>, path: Path, { messages, quote }: Judging): string {
  const allowed = allowedIn(issue.expected);
  const own = String(issue.input);
  return messages.check.notAllowed(quote(path, 'value', own), allowed, nearest(own, allowed));
}

/**
 * Keys the schema does not know, all of them: valibot stops at the first. A list where fields belong: it lets that by. What is
 * wrong inside what may be one thing or another.
 */
function missedFaults(schema: v.GenericSchema, data: unknown, path: Path, judging: Judging): SchemaFault[] {
  const { messages, quote } = judging;
  const likely = alternativeFor(schema, data);
  if (likely) return faultsAgainst(likely, data, path, judging);
  if (Array.isArray(data)) {
    if (isMapping(schema))
      return [{ rule: 'wrong-type', path, part: 'value', message: messages.check.wrongType('mapping', 'Array') }];
    const item = itemSchema(schema);
    return item ? data.flatMap((one, index) => missedFaults(item, one, [...path, index], judging)) : [];
  }
  const entries = entriesOf(schema, data);
  if (!entries || typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]): SchemaFault[] => {
    const own = entries[key];
    if (own) return missedFaults(own, value, [...path, key], judging);
    const known = Object.keys(entries);
    const dutch = fromDutch(key, known);
    const said = quote([...path, key], 'key', key);
    const message = messages.check.unknownKey(said, dutch ?? nearest(key, known));
    const free = known.filter((one) => !Object.hasOwn(data, one));
    const same = free.find((one) => one === dutch || bare(one) === bare(key));
    const meant = same === undefined ? {} : { meant: { key: same } };
    return [{ rule: 'unknown-key', path: [...path, key], part: 'key', message, ...meant }];
  });
}

/** "Look_back", "lookBack" and "look-back" are the same name, written in other ways. */
function bare(key: string): string {
  return key.replace(/[-_ ]/gu, '').toLowerCase();
}

/** What the parts of a schema may be; valibot keeps them as plain properties. */
interface SchemaParts {
  readonly type: string;
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly item?: v.GenericSchema;
  readonly wrapped?: v.GenericSchema;
  readonly options?: readonly v.GenericSchema[];
  readonly key?: string;
}

function unwrap(schema: v.GenericSchema): SchemaParts {
  const parts = schema as unknown as SchemaParts;
  return parts.wrapped ? unwrap(parts.wrapped) : parts;
}

function isMapping(schema: v.GenericSchema): boolean {
  return ['strict_object', 'record'].includes(unwrap(schema).type);
}

/** Which of the things it may be it looks like: fields, a list or words. */
function alternativeFor(schema: v.GenericSchema, data: unknown): v.GenericSchema | undefined {
  const { type, options = [] } = unwrap(schema);
  if (type !== 'union') return undefined;
  if (Array.isArray(data)) return options.find((one) => itemSchema(one) !== undefined);
  const hasFields = typeof data === 'object' && data !== null;
  return options.find((one) => isMapping(one) === hasFields && itemSchema(one) === undefined);
}

function itemSchema(schema: v.GenericSchema): v.GenericSchema | undefined {
  return unwrap(schema).item;
}

function entriesOf(schema: v.GenericSchema, data: unknown): Readonly<Record<string, v.GenericSchema>> | undefined {
  const parts = unwrap(schema);
  if (parts.type !== 'variant' || !parts.options || parts.key === undefined) return parts.entries;
  const tag = (data as Record<string, unknown> | null)?.[parts.key];
  const fits = (option: v.GenericSchema) =>
    v.safeParse(unwrap(option).entries?.[parts.key ?? ''] ?? v.never(), tag).success;
  const option = parts.options.find(fits);
  return option && unwrap(option).entries;
}
