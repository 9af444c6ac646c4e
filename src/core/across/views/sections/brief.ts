import type { Messages } from '../../../../language/messages.ts';
import type { ArchiveReport } from '../../report.ts';
import type { ReportBlock } from '../blocks.ts';
import { themeName, themeStory } from '../names.ts';
import { observationsOf } from '../observations.ts';
import { paragraph, type Writer } from './writer.ts';

/** What a reader with one minute must know: what was counted, what was heard, and what this does not say. */
export function briefBlocks({ report, messages }: Writer): ReportBlock[] {
  const { brief } = messages.across;
  const { records, teams } = report;
  return [
    paragraph(records === null ? brief.tooFew : brief.counted(records, teams, spanOf(report, messages))),
    ...onlyWords(report, messages),
    ...leftOutWords(report, messages),
    ...(records === null ? [] : [heard(report, messages), paragraph(brief.not)]),
  ];
}

/** What stands out; the theme that is heard most with what it is about. */
function heard(report: ArchiveReport, messages: Messages): ReportBlock {
  const story = themeStory(report.themes.named[0]?.id ?? '', messages);
  const told = observationsOf(report, messages).filter(({ id }) => id !== 'saturated');
  const items = told.map(({ id, name, says }) => ({
    name,
    text: id === 'theme' && story !== '' ? `${says} ${story}` : says,
  }));
  return { kind: 'named', items };
}

/** From the first month to the last; a period that runs on is only counted up to this month. */
function spanOf({ periods, made }: ArchiveReport, { across: { month } }: Messages) {
  const [first, last] = [periods[0], periods.at(-1)];
  const thisMonth = made.slice(0, 7);
  if (!first || !last) return undefined;
  return { from: month(first.from), to: month(last.to < thisMonth ? last.to : thisMonth) };
}

function onlyWords({ selection }: ArchiveReport, messages: Messages): ReportBlock[] {
  const { brief } = messages.across;
  const { since, until, theme, domain } = selection;
  const domains: Readonly<Record<string, string>> = messages.domainNames;
  const only = [
    ...(since ? [brief.since(messages.day(since))] : []),
    ...(until ? [brief.until(messages.day(until))] : []),
    ...(theme ? [brief.theme(themeName(theme, messages))] : []),
    ...(domain ? [brief.domain((domains[domain] ?? domain).toLowerCase())] : []),
  ];
  return only.length > 0 ? [paragraph(brief.only(only))] : [];
}

function leftOutWords({ leftOut }: ArchiveReport, { across: { brief } }: Messages): ReportBlock[] {
  const all = Object.entries(leftOut).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const total = all.reduce((sum, [, n]) => sum + n, 0);
  const reasons: Readonly<Record<string, (n: number) => string>> = brief.reasons;
  const words = all.flatMap(([reason, n]) => reasons[reason]?.(n) ?? []);
  return total === 0 ? [] : [paragraph(brief.leftOut(total, words))];
}
