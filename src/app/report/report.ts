import { type Aggregate, aggregateOf, emptyTally, leaveOut, type Tally } from '../../core/across/aggregate.ts';
import { countRecord } from '../../core/across/count.ts';
import type { RecordFacts } from '../../core/across/facts.ts';
import { PART_FORMAT, type ReportPart } from '../../core/across/part.ts';
import type { ArchiveReport } from '../../core/across/report.ts';
import { reportOf } from '../../core/across/report-of.ts';
import type { Selection } from '../../core/across/selection.ts';
import type { TitleOf } from '../../core/across/views/names.ts';
import { localDay } from '../../core/text/calendar.ts';
import { UserError } from '../../core/user-error.ts';
import { shown } from '../../files/project.ts';
import { countRecords } from '../../files/record-stream.ts';
import type { Clock, Progress, Words, Workplace } from '../ports.ts';
import { type AskedReport, type ReportFormat, type ReportInput, readInput } from './input.ts';
import { noMemory, openMemory } from './memory.ts';
import { joinParts } from './merge.ts';
import { placesOf, readAll } from './read.ts';
import { openShelves, type ReportShelves } from './shelves.ts';

export interface ReportPorts extends Words, Workplace, Clock {
  /** For who watches: told how many files there are, if that is asked. */
  reading?(total: () => number): Progress;
}

/** What many records say together: what may be told, the counts of a part, or a row a record. */
export type Reported = {
  readonly format: ReportFormat;
  /** What was not counted, and why. */
  readonly leftOut: Aggregate['leftOut'];
} & (
  | { readonly kind: 'report'; readonly report: ArchiveReport; readonly titleOf: TitleOf }
  | { readonly kind: 'part'; readonly part: ReportPart }
  | { readonly kind: 'rows'; readonly bytes: Uint8Array }
);

/** Errors: a UserError for an option that cannot be, or where there is nothing to report on. */
export async function report(input: ReportInput, ports: ReportPorts): Promise<Reported> {
  const asked = readInput(input, ports);
  const shelves = await openShelves(ports);
  const today = localDay(ports.now());
  const { merge, format, shard } = asked;
  const { aggregate, selection, bytes }: Counted =
    merge.length > 0 ? joinParts(merge, ports) : await counted(asked, { shelves, today }, ports);
  const own = { format, leftOut: aggregate.leftOut };
  if (bytes) return { ...own, kind: 'rows', bytes };
  if (shard) return { ...own, kind: 'part', part: { format: PART_FORMAT, shard, selection, aggregate } };
  return { ...own, kind: 'report', report: reportOf(aggregate, selection, today), titleOf: shelves.titleOf };
}

interface Counted {
  readonly aggregate: Aggregate;
  readonly selection: Selection;
  /** The records as Parquet, where that was asked for. */
  readonly bytes?: Uint8Array;
}

interface Counting {
  readonly shelves: ReportShelves;
  readonly today: string;
}

async function counted(asked: AskedReport, { shelves, today }: Counting, ports: ReportPorts): Promise<Counted> {
  const { format, selection, shard } = asked;
  const project = await ports.project();
  const { repository, root, paths } = project;
  const places = placesOf(asked.paths, project, ports);
  const tally = emptyTally();
  const progress = ports.reading?.(() => countRecords(places, repository));
  const writer = format === 'parquet' ? (await import('../../core/across/parquet.ts')).rowWriter() : undefined;
  const memory = asked.isForgetful ? noMemory : await openMemory(root);
  const around = { places, cwd: ports.cwd, repository, home: paths.records, memory, today };
  const meant = readAll(
    { ...around, shelves, selection, shard },
    { ...takerOf(tally, writer?.add), step: () => progress?.step() },
  );
  memory.keep();
  if (!shard) refuseNothing(meant, tally, places, ports);
  return { aggregate: aggregateOf(tally), selection, ...(writer ? { bytes: writer.finish() } : {}) };
}

function takerOf(tally: Tally, addRow: ((facts: RecordFacts) => void) | undefined) {
  return {
    take(facts: RecordFacts) {
      countRecord(tally, facts);
      addRow?.(facts);
    },
    leaveOut: (reason: string, name: string) => leaveOut(tally, reason, name),
  };
}

/** An empty report would look as if nothing were the matter. */
function refuseNothing(meant: number, tally: Tally, places: readonly string[], { messages, cwd }: ReportPorts): void {
  const { cli } = messages.across;
  if (meant === 0)
    throw new UserError(cli.noRecords(places.map((one) => shown(one, cwd)).join(', ')), cli.noRecordsHint);
  if (!tally.counts.has('records') && tally.leftOut.size === 0) throw new UserError(cli.noneSelected);
}
