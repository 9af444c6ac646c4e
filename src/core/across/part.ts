import * as v from 'valibot';
import type { Messages } from '../../language/messages.ts';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { field, formatLine } from '../format/fields.ts';
import { schemaFaults } from '../format/judge.ts';
import { isIsoDate } from '../text/calendar.ts';
import { type Aggregate, aggregateSchema } from './aggregate.ts';
import { selectionSchema } from './selection.ts';

export const PART_FORMAT = 'driehoek/report-part@1';

/** The most parts an archive is counted in. */
const MOST = 99_999;

const ordinal = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST));

export const partSchema = v.strictObject({
  format: formatLine(PART_FORMAT),
  shard: field(
    v.strictObject({
      part: field(ordinal, 'Het hoeveelste deel, vanaf 1.', 'Which part, from 1.'),
      of: field(ordinal, 'Hoeveel delen er zijn.', 'How many parts there are.'),
    }),
    'Welk deel van het archief dit is.',
    'Which part of the archive this is.',
  ),
  selection: field(selectionSchema, 'Welke verslagen zijn gevraagd.', 'Which records were asked for.'),
  aggregate: field(aggregateSchema, 'Wat er is geteld.', 'What was counted.'),
});

/** Counts of part of an archive, to be joined. It holds small counts: it is for joining, never for sharing. */
export type ReportPart = DeepReadonly<v.InferOutput<typeof partSchema>>;

/** What is wrong with parts that are to be joined; nothing when they make a whole. */
export type PartFault =
  | { readonly code: 'selection' | 'twice'; readonly at: number }
  | { readonly code: 'missing'; readonly parts: readonly string[] };

export function faultInParts(parts: readonly ReportPart[]): PartFault | undefined {
  const texts = parts.map((part) => JSON.stringify([part.shard, part.aggregate]));
  const selections = parts.map(({ selection }) => JSON.stringify(selection));
  const other = selections.findIndex((one) => one !== selections[0]);
  if (other !== -1) return { code: 'selection', at: other };
  const twice = texts.findIndex((one, at) => texts.indexOf(one) !== at && parts[at]?.aggregate.counts.records);
  if (twice !== -1) return { code: 'twice', at: twice };
  const missing = missingParts(parts);
  return missing.length > 0 ? { code: 'missing', parts: missing } : undefined;
}

/** Several archives may be joined, each in parts; of every division all parts must be there equally often. */
function missingParts(parts: readonly ReportPart[]): string[] {
  return [...new Set(parts.map(({ shard }) => shard.of))].flatMap((of) => {
    const seen = Array.from(
      { length: of },
      (_, at) => parts.filter(({ shard }) => shard.of === of && shard.part === at + 1).length,
    );
    const most = Math.max(...seen);
    return seen.flatMap((n, at) => (n < most ? [`${at + 1}/${of}`] : []));
  });
}

/** What is wrong with JSON that is to be a part: where in it, and what. */
export interface PlacedFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** A part back from JSON, checked in full, since it may come from anywhere: the part, or its first fault. */
export function readPart(json: unknown, messages: Messages): { readonly part: ReportPart } | PlacedFault {
  const [fault] = schemaFaults(partSchema, json, { messages });
  if (fault) return { path: fault.path, message: fault.message };
  // What the schema infers has lost the names that it does not look at.
  const part = json as ReportPart;
  const { shard, aggregate } = part;
  const odd = oddKey(aggregate);
  if (odd) return { path: ['aggregate', ...odd], message: messages.check.custom['not-key'] };
  if (shard.part > shard.of) return { path: ['shard', 'part'], message: messages.check.outOfRange(shard.of, false) };
  return { part };
}

/** Names that mean something to JavaScript: valibot passes over them. A theme may be called so, but nothing else. */
const unseen = ['__proto__', 'constructor', 'prototype'];

function oddKey({ counts, firsts, teams, leftOut }: Aggregate): string[] | undefined {
  const maps = { counts, firsts, teams, leftOut: leftOut.counts };
  for (const [name, map] of Object.entries(maps))
    for (const key of unseen)
      if (Object.hasOwn(map, key) && !(name === 'firsts' && key !== '__proto__' && isIsoDate(String(firsts[key]))))
        return [name, key];
  return undefined;
}
