import type { Block } from '../blocks.ts';
import { themeName } from '../names.ts';
import { observationsOf } from '../observations.ts';
import { text, type Writer } from './writer.ts';

/** How much of what stands out is said at once. */
const IN_BRIEF = 5;

export function briefBlocks({ report, messages }: Writer): Block[] {
  const { brief, month } = messages.across;
  const thisMonth = report.made.slice(0, 7);
  const { selection, periods, records, teams } = report;
  const only = [
    ...(selection.since ? [brief.since(messages.day(selection.since))] : []),
    ...(selection.until ? [brief.until(messages.day(selection.until))] : []),
    ...(selection.theme ? [brief.theme(themeName(selection.theme, messages))] : []),
    ...(selection.domain
      ? [brief.domain((messages.domainNames as Readonly<Record<string, string>>)[selection.domain] ?? selection.domain)]
      : []),
  ];
  const left = Object.values(report.leftOut).reduce((sum, n) => sum + n, 0);
  const [first, last] = [periods[0], periods.at(-1)];
  return [
    text(records === null ? brief.tooFew : brief.counted(records, teams)),
    ...(first && last ? [text(brief.span(month(first.from), month(last.to < thisMonth ? last.to : thisMonth)))] : []),
    ...(only.length > 0 ? [text(brief.only(only))] : []),
    ...(left > 0 ? [text(brief.leftOut(left))] : []),
    ...(records === null
      ? []
      : [{ kind: 'list' as const, items: observationsOf(report, messages).slice(0, IN_BRIEF) }, text(brief.small)]),
  ];
}
