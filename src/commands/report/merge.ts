import { resolve } from 'node:path';
import { type Aggregate, addAggregate, aggregateOf, emptyTally } from '../../core/across/aggregate.ts';
import { faultInParts, type ReportPart, readPart } from '../../core/across/part.ts';
import type { Selection } from '../../core/across/report.ts';
import { UserError } from '../../core/user-error.ts';
import { shown } from '../../files/project.ts';
import { readTextFile } from '../../files/text-file.ts';
import type { Context } from '../context.ts';

/** Larger than the counts of any archive; in bytes. */
const LIMIT = 256 * 1024 * 1024;

/** Joins the parts of one or more archives. Errors: a UserError for a file that is no part, or parts that make no whole. */
export function joinParts(
  files: readonly string[],
  context: Context,
): { readonly aggregate: Aggregate; readonly selection: Selection } {
  const parts = files.map((file) => openPart(resolve(context.cwd, file), context));
  refuseFaults(parts, files, context);
  const tally = emptyTally();
  for (const { aggregate } of parts) addAggregate(tally, aggregate);
  return { aggregate: aggregateOf(tally), selection: parts[0]?.selection ?? {} };
}

function openPart(path: string, { cwd, messages }: Context): ReportPart {
  const { cli } = messages.across;
  const part = readPart(asJson(readTextFile(path, messages, LIMIT)));
  if (part === undefined) throw new UserError(cli.notAPart(shown(path, cwd)), cli.notAPartHint);
  return part;
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refuseFaults(parts: readonly ReportPart[], files: readonly string[], { messages }: Context): void {
  const { cli } = messages.across;
  const fault = faultInParts(parts);
  if (fault === undefined) return;
  if (fault.code === 'missing') throw new UserError(cli.partsMissing(fault.parts));
  const file = files[fault.at] ?? '';
  throw new UserError(fault.code === 'twice' ? cli.partTwice(file) : cli.otherSelection(file));
}
