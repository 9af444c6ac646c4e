import { resolve } from 'node:path';
import { type Aggregate, addAggregate, aggregateOf, emptyTally } from '../../core/across/aggregate.ts';
import { faultInParts, PART_FORMAT, type ReportPart, readPart } from '../../core/across/part.ts';
import type { Selection } from '../../core/across/selection.ts';
import { showLine } from '../../core/text/characters.ts';
import { parseJson } from '../../core/text/json.ts';
import { UserError } from '../../core/user-error.ts';
import { shown } from '../../files/project.ts';
import { readTextFile } from '../../files/text-file.ts';
import type { Words, Workplace } from '../ports.ts';

/** Larger than the counts of any archive; in bytes. */
const LIMIT = 256 * 1024 * 1024;

/** Joins the parts of one or more archives. Errors: a UserError for a file that is no part, or parts that make no whole. */
export function joinParts(
  files: readonly string[],
  ports: Words & Workplace,
): { readonly aggregate: Aggregate; readonly selection: Selection } {
  const parts = files.map((file) => openPart(resolve(ports.cwd, file), ports));
  refuseFaults(parts, files, ports);
  const tally = emptyTally();
  for (const { aggregate } of parts) addAggregate(tally, aggregate);
  return { aggregate: aggregateOf(tally), selection: parts[0]?.selection ?? {} };
}

function openPart(path: string, { cwd, messages }: Words & Workplace): ReportPart {
  const { cli } = messages.across;
  const file = showLine(shown(path, cwd));
  const json = parseJson(readTextFile(path, messages, LIMIT));
  if ('fault' in json) throw new UserError(cli.notJson(file, json.fault.line, json.fault.column), cli.notAPartHint);
  if (!isPart(json.value)) throw new UserError(cli.notAPart(file), cli.notAPartHint);
  const read = readPart(json.value, messages);
  if ('part' in read) return read.part;
  throw new UserError(cli.brokenPart(file, showLine(placeIn(read.path)), read.message), cli.notAPartHint);
}

function isPart(value: unknown): boolean {
  return (value as { readonly format?: unknown } | null)?.format === PART_FORMAT;
}

/** As one would write it in a program: aggregate.counts["theme/maatwerk"]. */
function placeIn(path: readonly (string | number)[]): string {
  const [first, ...rest] = path;
  const below = rest.map((key) => (/^[A-Za-z]\w*$/u.test(String(key)) ? `.${key}` : `[${JSON.stringify(key)}]`));
  return `${first ?? ''}${below.join('')}`;
}

function refuseFaults(parts: readonly ReportPart[], files: readonly string[], { messages }: Words & Workplace): void {
  const { cli } = messages.across;
  const fault = faultInParts(parts);
  if (fault === undefined) return;
  if (fault.code === 'missing') throw new UserError(cli.partsMissing(fault.parts));
  const file = files[fault.at] ?? '';
  throw new UserError(fault.code === 'twice' ? cli.partTwice(file) : cli.otherSelection(file));
}
