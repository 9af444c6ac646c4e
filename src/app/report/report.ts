import { performance } from 'node:perf_hooks';
import { type Context, say } from '../../cli/context.ts';
import { type Aggregate, aggregateOf, emptyTally, leaveOut, type Tally } from '../../core/across/aggregate.ts';
import { countRecord } from '../../core/across/count.ts';
import { PART_FORMAT, type ReportPart } from '../../core/across/part.ts';
import { reportOf } from '../../core/across/report-of.ts';
import type { Selection } from '../../core/across/selection.ts';
import { printJson } from '../../core/check/log-safety.ts';
import { localDay } from '../../core/text/calendar.ts';
import { UserError } from '../../core/user-error.ts';
import { shown } from '../../files/project.ts';
import { countRecords } from '../../files/record-stream.ts';
import { showsUnicode } from '../../terminal/look.ts';
import { progressBar } from '../../terminal/progress.ts';
import { sayLeftOut } from './left-out.ts';
import { noMemory, openMemory } from './memory.ts';
import { joinParts } from './merge.ts';
import { type Asked, type ReportOptions, readOptions } from './options.ts';
import { deliver } from './output.ts';
import { placesOf, readAll, type Taker } from './read.ts';
import { openShelves, type ReportShelves } from './shelves.ts';

/** `driehoek report`: what many records say together. Exit 1 where some could not be counted: the report is made all the same. */
export async function report(paths: readonly string[], options: ReportOptions, context: Context): Promise<number> {
  const asked = readOptions(options, paths, context);
  const shelves = await openShelves(context);
  const today = localDay(context.now());
  const { aggregate, selection, code } =
    asked.merge.length > 0 ? merged(asked, context) : await counted(paths, asked, { shelves, today, context });
  if (asked.format === 'parquet') return code;
  if (asked.shard) {
    const part: ReportPart = { format: PART_FORMAT, shard: asked.shard, selection, aggregate };
    await deliver({ kind: 'text', text: printJson(part) }, asked.output, context);
    say(context, context.messages.across.cli.partIsRaw);
    return code;
  }
  const { viewOf } = await import('./views.ts');
  const view = await viewOf(asked, reportOf(aggregate, selection, today), shelves, context);
  await deliver(view, asked.output, context);
  return code;
}

interface Counted {
  readonly aggregate: Aggregate;
  readonly selection: Selection;
  readonly code: number;
}

function merged({ merge }: Asked, context: Context): Counted {
  const { aggregate, selection } = joinParts(merge, context);
  return { aggregate, selection, code: sayLeftOut(aggregate.leftOut, context) };
}

interface Counting {
  readonly shelves: ReportShelves;
  readonly today: string;
  readonly context: Context;
}

async function counted(
  paths: readonly string[],
  asked: Asked,
  { shelves, today, context }: Counting,
): Promise<Counted> {
  const { messages, host, cwd } = context;
  const project = await context.project();
  const { repository } = project;
  const places = placesOf(paths, project, context);
  const tally = emptyTally();
  const bar = progressBar({
    stream: host.stderr,
    label: messages.across.cli.reading,
    total: () => countRecords(places, repository),
    now: () => performance.now(),
    unicode: showsUnicode(host.env, process.platform),
    plain: context.plain,
  });
  const rows = asked.format === 'parquet' ? await import('../../core/across/parquet.ts') : undefined;
  const writer = rows?.rowWriter();
  const taker: Taker = { ...takerOf(tally, writer?.add), step: bar.step };
  const { selection, shard } = asked;
  const memory = asked.isForgetful ? noMemory : await openMemory(project.root);
  const around = { places, cwd, repository, home: project.paths.records, memory, today };
  const meant = readAll({ ...around, shelves, selection, shard }, taker);
  memory.keep();
  bar.end();
  if (!shard) refuseNothing(meant, tally, places, context);
  const aggregate = aggregateOf(tally);
  if (writer) {
    await deliver({ kind: 'bytes', bytes: writer.finish() }, asked.output, context);
    say(context, messages.across.cli.rowsAreRaw);
  }
  return { aggregate, selection, code: sayLeftOut(aggregate.leftOut, context) };
}

function takerOf(tally: Tally, addRow: ((facts: Parameters<Taker['take']>[0]) => void) | undefined) {
  return {
    take(facts: Parameters<Taker['take']>[0]) {
      countRecord(tally, facts);
      addRow?.(facts);
    },
    leaveOut: (reason: string, name: string) => leaveOut(tally, reason, name),
  };
}

/** An empty report would look as if nothing were the matter. */
function refuseNothing(meant: number, tally: Tally, places: readonly string[], { messages, cwd }: Context): void {
  const { cli } = messages.across;
  if (meant === 0)
    throw new UserError(cli.noRecords(places.map((one) => shown(one, cwd)).join(', ')), cli.noRecordsHint);
  if (!tally.counts.has('records') && tally.leftOut.size === 0) throw new UserError(cli.noneSelected);
}
