import * as v from 'valibot';
import { themeIds } from '../case/themes.ts';
import { meantDay } from '../text/day.ts';
import { slug } from '../text/slug.ts';
import type { Guess } from './guess.ts';
import type { Language } from './language.ts';
import { type Counted, meantNumber } from './meant-number.ts';
import { meantPlacement } from './meant-placement.ts';
import { meantWord, meantYesNo } from './meant-word.ts';
import { itemOf, partsOf, wordsOf } from './schema-parts.ts';

/** What stands somewhere, under which key, in a file of which language. */
export interface Written {
  readonly input: unknown;
  readonly key: string;
  readonly language: Language;
}

/** The value that was meant by one that cannot stand there; nothing where that is not clear, or not one thing. */
export function meantValue(schema: v.GenericSchema, written: Written): Guess<unknown> | undefined {
  const { type } = partsOf(schema);
  const found = meaning[type]?.(schema, written) ?? onlyItem(type, written.input);
  return found !== undefined && v.is(schema, found.value) ? found : undefined;
}

const meaning: Readonly<Record<string, (schema: v.GenericSchema, written: Written) => Guess<unknown> | undefined>> = {
  string: meantText,
  number: (_, { input, key }) => (typeof input === 'string' ? meantNumber(input, measureOf(key)) : yesNoCount(input)),
  boolean: (_, { input }) => meantYesNo(input),
  picklist: (schema, { input }) => meantWord(wordIn(input), wordsOf(schema)),
  strict_tuple: (_, { input }) => meantPlacement(input),
  array: meantList,
};

/** YAML reads "no" as text and "false" as a value: in a place for a number both say that there is none. */
function yesNoCount(input: unknown): Guess<number> | undefined {
  return input === false ? { value: 0, isSure: false } : undefined;
}

function wordIn(input: unknown): string {
  return typeof input === 'object' ? '' : String(input);
}

const measures: Readonly<Record<string, Counted>> = {
  minutes: 'minutes',
  each: 'seconds',
  talk: 'seconds',
  quiet: 'seconds',
};

function measureOf(key: string): Counted {
  return measures[key] ?? 'count';
}

/** A number or yes or no as text, a day in words or another order, an id written as a title. */
function meantText(schema: v.GenericSchema, { input, key, language }: Written): Guess<string> | undefined {
  if (typeof input === 'number' || typeof input === 'boolean') return meantScalar(schema, input);
  if (typeof input !== 'string') return undefined;
  const message = v.safeParse(schema, input).issues?.[0]?.message;
  if (message === 'not-date') {
    const day = meantDay(input, language);
    return day === undefined || day === 'unclear' ? undefined : { value: day, isSure: true };
  }
  return message === 'not-id' ? meantId(input, key) : undefined;
}

/** A number or yes or no in a place for text; eight digits may be a day. */
function meantScalar(schema: v.GenericSchema, input: number | boolean): Guess<string> {
  const own = String(input);
  const day = /^(\d{4})(\d{2})(\d{2})$/u.exec(own)?.slice(1).join('-');
  return day !== undefined && !v.is(schema, own) ? { value: day, isSure: false } : { value: own, isSure: true };
}

const known: readonly string[] = themeIds;

function meantId(input: string, key: string): Guess<string> | undefined {
  const id = slug(input, '');
  const theme = slug(input.replace(/(?<= )(?:en|of|of toch|vs\.?|versus|tegen) (?=\S)/giu, ''), '');
  if (key === 'themes' && known.includes(theme)) return { value: theme, isSure: true };
  return { value: id, isSure: input.trim().toLowerCase().replaceAll('_', '-') === id };
}

/** Text between commas; three numbers where a list of threes belongs. */
function meantList(schema: v.GenericSchema, written: Written): Guess<unknown[]> | undefined {
  const item = itemOf(schema);
  const { input } = written;
  if (item === undefined) return undefined;
  if (Array.isArray(input)) {
    const placement = partsOf(item).type === 'strict_tuple' ? meantPlacement(input) : undefined;
    return placement && { value: [placement.value], isSure: false };
  }
  if (typeof input === 'object' || input === undefined) return undefined;
  const all = partsIn(String(input), item).map((part): Guess<unknown> | undefined =>
    v.is(item, part) ? { value: part, isSure: true } : meantValue(item, { ...written, input: part }),
  );
  const sure = all.filter((one) => one !== undefined);
  return sure.length < all.length || all.length === 0
    ? undefined
    : { value: sure.map(({ value }) => value), isSure: sure.every(({ isSure }) => isSure) };
}

/** A sentence has commas of its own. */
function partsIn(text: string, item: v.GenericSchema): string[] {
  if (v.is(item, 'Een zin, met een komma.')) return text.includes('\n') ? [] : [text];
  return text
    .split(/[,;\n](?!\d)|[,;\n](?=\d{1,2}-)/u)
    .map((part) => part.trim().replace(/^[-•*] /u, ''))
    .filter((part) => part !== '');
}

/** A list of one thing where the thing itself belongs. */
function onlyItem(type: string, input: unknown): Guess<unknown> | undefined {
  if (type === 'array' || !Array.isArray(input) || input.length !== 1) return undefined;
  return { value: input[0], isSure: true };
}
