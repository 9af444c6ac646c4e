import type { Messages } from '../../../../language/messages.ts';
import type { ArchiveReport } from '../../report.ts';
import type { Bars, ReportBlock, Trend } from '../blocks.ts';
import { sideName, themeName, themeStory } from '../names.ts';
import { paragraph, type Writer } from './writer.ts';

/** Where it chafes: how often each theme returns, and on which sides, with what it is about. */
export function rubBlocks({ report, messages }: Writer): ReportBlock[] {
  const { rubs } = messages.across;
  const items = report.themes.named.flatMap(({ id, n }) => {
    const places = report.themes.pairs
      .filter(({ theme }) => theme === id)
      .map((pair) => rubs.place(sideName(pair.side, messages), pair.n));
    const story = themeStory(id, messages);
    const words = [...(story === '' ? [] : [story]), rubs.where(n, places)].join(' ');
    return places.length === 0 ? [] : [{ name: capital(themeName(id, messages)), text: words }];
  });
  const bars = themeBars(report, messages);
  return [
    ...(items.length === 0 ? [paragraph(rubs.none)] : [paragraph(rubs.lead), { kind: 'named' as const, items }]),
    ...bars,
  ];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function themeBars({ themes: { named }, records }: ArchiveReport, messages: Messages): Bars[] {
  const { themes, number } = messages.across;
  if (named.length === 0 || records === null) return [];
  return [
    {
      kind: 'bars',
      id: 'themes',
      title: themes.all,
      note: themes.allNote(number(records)),
      head: [themes.theme, themes.records],
      bars: named.map(({ id, n }) => ({ label: themeName(id, messages), n, share: n / records })),
    },
  ];
}

export function themeBlocks({ report, messages }: Writer): ReportBlock[] {
  const { themes } = messages.across;
  const { named, heard } = report.themes;
  const rare = (heard ?? 0) - named.length;
  return [
    ...trendOf(report, messages),
    ...(rare > 0 ? [paragraph(themes.rare(rare))] : []),
    ...saturationBlocks(report, messages),
  ];
}

function trendOf({ themes: { named }, periods }: ArchiveReport, messages: Messages): Trend[] {
  const { themes, period } = messages.across;
  const rows = named
    .filter(({ trend }) => trend.some((n) => n !== null))
    .map(({ id, trend }) => ({ label: themeName(id, messages), values: trend }));
  if (rows.length === 0 || periods.length < 2) return [];
  return [
    {
      kind: 'trend',
      id: 'trend',
      title: themes.trend,
      note: themes.trendNote,
      what: themes.theme,
      periods: periods.map(({ from, to }) => period(from, to)),
      bases: { label: themes.every, values: periods.map(({ records }) => records) },
      rows,
    },
  ];
}

function saturationBlocks({ saturation, records }: ArchiveReport, { across: { themes } }: Messages): ReportBlock[] {
  if (!saturation || records === null) return [];
  const last = saturation.steps.at(-1)?.records ?? 0;
  const isOver = saturation.until < last;
  return [
    {
      kind: 'curve',
      id: 'saturation',
      title: themes.saturation,
      note: isOver ? themes.saturated(saturation.until, records) : themes.growing,
      head: [themes.soFar, themes.heard],
      points: saturation.steps.map((step) => [step.records, step.themes]),
      mark: isOver ? saturation.until : undefined,
    },
  ];
}
