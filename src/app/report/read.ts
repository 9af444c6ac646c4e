import { basename, relative, sep } from 'node:path';
import { placeFinder } from '../../core/check/lines.ts';
import { findFront, frontOf } from '../../core/record/front.ts';
import type { IsoDate } from '../../core/text/calendar.ts';
import { conflictIn } from '../../core/text/conflict.ts';
import { hashNumber } from '../../core/text/digest.ts';
import { loadYaml } from '../../core/yaml/load.ts';
import { isMeant } from '../../files/read-records.ts';
import { type MetProblem, type MetRecord, recordStream } from '../../files/record-stream.ts';

export interface ReadInput {
  readonly places: readonly string[];
  readonly repository: string;
  /** The project's own folder of records. */
  readonly home: string;
  /** No record is from after this day. */
  readonly today: IsoDate;
}

/** A record of which the front matter is sound, or why one is not counted, under the word by which the catalogue says it. */
export type ReportedFile =
  | { readonly path: string; readonly day: IsoDate; readonly protocol: string }
  | { readonly reason: string; readonly name: string };

/** Meets one record at a time, and keeps none. Nothing for a file that is no record. */
export function* meetRecords(input: ReadInput): Generator<ReportedFile | undefined, void, undefined> {
  const seen = new Set<number>();
  for (const met of recordStream(input.places, input.repository)) yield meet(met, input, seen);
}

function meet(met: MetRecord, { home, today }: ReadInput, seen: Set<number>): ReportedFile | undefined {
  const name = nameOf(met);
  if (met.text === undefined) return { reason: reasonOf(met.problem), name };
  const { path, text } = met;
  const leaveOut = (reason: string, line?: number): ReportedFile | undefined => {
    if (!isMeant(met, text, home)) return undefined;
    return { reason, name: line === undefined ? name : `${name}:${line}` };
  };
  const conflict = conflictIn(text);
  if (conflict !== undefined) return leaveOut('conflict-marker', placeFinder(text)(conflict).line);
  const found = findFront(text);
  const { front, isFrontSound } = frontOf(found === undefined ? undefined : loadYaml(found.yaml).value);
  if (!isFrontSound || front.date === undefined) return leaveOut('invalid');
  if (front.date > today) return leaveOut('future');
  const copy = hashNumber(`${basename(path)}\n${text}`);
  if (seen.has(copy)) return leaveOut('double');
  seen.add(copy);
  return { path, day: front.date, protocol: front.protocol ?? '' };
}

function reasonOf({ code }: MetProblem): string {
  if (code === 'link' || code === 'changed') return code;
  return code === 'too-deep' ? 'deep' : code === 'closed-folder' ? 'closed' : 'unreadable';
}

/** From the folder that was named, with forward slashes. */
function nameOf({ path, place }: MetRecord): string {
  return relative(place, path).split(sep).join('/') || basename(path);
}

/** How many names of records left out are kept: an archive may hold a million. */
const MAX_NAMES = 200;

export interface Uncounted {
  readonly counts: Readonly<Record<string, number>>;
  /** The first of them, each with its reason. */
  readonly names: readonly { readonly name: string; readonly reason: string }[];
}

/** What is not counted, while it is gathered. */
export function leftOut() {
  const counts = new Map<string, number>();
  const names: { name: string; reason: string }[] = [];
  const sorted = () => Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    add(reason: string, name: string) {
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
      if (names.length < MAX_NAMES) names.push({ name, reason });
    },
    counts: sorted,
    told: (): Uncounted => ({ counts: sorted(), names }),
  };
}
