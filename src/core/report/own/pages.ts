import type { Messages } from '../../../language/messages.ts';
import { answerStates } from '../../archive/row.ts';
import type { Figure, PageBlock, Pages, ReportSection } from '../../pages/blocks.ts';
import type { OpenPromise } from '../../results/follow-up.ts';
import { briefBlocks } from './brief.ts';
import { deedIn } from './deed.ts';
import type { Half } from './half-schema.ts';
import type { OwnReport } from './result.ts';
import { topicBlocks } from './topics.ts';
import { triangleBlocks } from './triangle.ts';

/** The half-year of a team in words and figures: what every view draws. */
export function ownPages(own: OwnReport, messages: Messages): Pages {
  const { report } = messages;
  const { sections: titles } = report.own;
  const [now = '', before = ''] = own.halves.map(({ period }) => period);
  const section = (id: keyof typeof titles, blocks: readonly PageBlock[]): ReportSection[] =>
    blocks.length === 0 ? [] : [{ id, title: titles[id], blocks }];
  return {
    title: report.own.title,
    lead: report.own.lead(own.team, now, before),
    made: report.madeOn(messages.day(own.made)),
    language: messages.checkReport.language,
    sections: [
      { id: 'brief', title: report.own.brief, blocks: briefBlocks(own, messages) },
      ...section('promises', promiseBlocks(own, messages)),
      ...section('dissent', dissentBlocks(own, messages)),
      ...section('topics', topicBlocks(own, messages)),
      ...section('sentences', sentenceBlocks(own, messages)),
      ...section('triangle', triangleBlocks(own, messages)),
      ...section('limits', [{ kind: 'list', items: report.own.limits }]),
    ],
  };
}

function promiseBlocks({ promises, halves }: OwnReport, messages: Messages): PageBlock[] {
  const { own } = messages.report;
  const items = promises.items.map((one) => ({ name: dayOf(one, messages), text: deedIn(one, messages) }));
  return [
    { kind: 'text', text: own.openOnes(promises.open, promises.items.length) },
    ...(items.length === 0 ? [] : [{ kind: 'named', items } as const]),
    keptFigure(halves, messages),
    ...askedFigure(halves, messages),
  ];
}

function dayOf({ due, overdue }: OpenPromise, { report: { own }, day }: Messages): string {
  return due === null ? own.noDay : own.byDay(day(due), overdue);
}

const kept = ['done', 'late', 'open', 'dropped'] as const;

function keptFigure(halves: readonly Half[], { report }: Messages): Figure {
  const names = kept.map((id) => report.own.keptNames[id]);
  const bars = halves.map(({ period, agreements }) => ({
    label: report.halfShort(period),
    values: kept.map((id) => agreements[id]),
  }));
  return {
    kind: 'figure',
    id: 'kept',
    title: report.own.kept,
    head: [report.what, ...bars.map(({ label }) => label)],
    rows: names.map((name, at) => [name, ...bars.map(({ values }) => report.number(values[at] ?? 0))]),
    pictures: hasAny(bars) ? [{ kind: 'parts', title: report.own.kept, names, bars }] : [],
  };
}

function hasAny(bars: readonly { readonly values: readonly number[] }[]): boolean {
  return bars.some(({ values }) => values.some((n) => n > 0));
}

/** A row for each layer that was asked in a half-year. */
function askedFigure(halves: readonly Half[], { report }: Messages): Figure[] {
  const rows = halves.flatMap(({ period, asked }) =>
    asked
      .filter((one) => answerStates.some((state) => one[state] > 0))
      .map((one) => [
        `${report.layers[one.layer]}, ${report.halfShort(period)}`,
        ...answerStates.map((state) => report.number(one[state])),
      ]),
  );
  if (rows.length === 0) return [];
  const head = [report.many.layer, ...answerStates.map((state) => report.answers[state])];
  return [{ kind: 'figure', id: 'asked', title: report.own.asked, head, rows, pictures: [] }];
}

function dissentBlocks({ promises }: OwnReport, { report: { own } }: Messages): PageBlock[] {
  const { waiting } = promises;
  if (waiting.length === 0) return [{ kind: 'text', text: own.noDissent }];
  return [{ kind: 'list', items: waiting.map(({ what, file }) => own.needed(what, file)) }];
}

function sentenceBlocks({ halves }: OwnReport, { report: { own }, day }: Messages): PageBlock[] {
  const items = halves.flatMap(({ sentences }) =>
    sentences.map(({ sentence, date, release, file }) => ({
      text: sentence,
      from: own.sentenceFrom(day(date), own.releasedNames[release ?? 'unasked'], file),
    })),
  );
  return [items.length === 0 ? { kind: 'text', text: own.noSentences } : { kind: 'quotes', items }];
}
