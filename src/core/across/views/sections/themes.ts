import type { Messages } from '../../../../language/messages.ts';
import type { Report } from '../../report.ts';
import type { Block } from '../blocks.ts';
import { sideName, themeName, themeStory } from '../names.ts';
import { text, type Writer } from './writer.ts';

export function themeBlocks({ report, messages }: Writer): Block[] {
  const { themes, period } = messages.across;
  const { named, heard } = report.themes;
  const blocks: Block[] = [];
  const label = ({ id }: { readonly id: string }) => themeName(id, messages);
  if (named.length > 0) {
    blocks.push(
      {
        kind: 'bars',
        id: 'themes',
        title: themes.all,
        note: themes.allNote,
        head: [themes.theme, themes.records],
        bars: named.map((one) => ({ label: label(one), n: one.n, share: one.n / (report.records ?? 1) })),
      },
      {
        kind: 'trend',
        id: 'trend',
        title: themes.trend,
        note: themes.trendNote,
        what: themes.theme,
        periods: report.periods.map(({ from, to }) => period(from, to)),
        rows: named
          .filter(({ trend }) => trend.some((n) => n !== null))
          .map((one) => ({ label: label(one), values: one.trend })),
      },
    );
  }
  const rare = (heard ?? 0) - named.length;
  if (rare > 0) blocks.push(text(themes.rare(rare)));
  return [...blocks, ...saturationBlocks(report, messages)];
}

function saturationBlocks({ saturation, records }: Report, { across: { themes } }: Messages): Block[] {
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

const MAX_PAIRS = 12;

export function rubBlocks({ report, messages }: Writer): Block[] {
  const { rubs } = messages.across;
  const pairs = report.themes.pairs.slice(0, MAX_PAIRS);
  const items = pairs.map(({ theme, side, n }, at) => {
    const name = themeName(theme, messages);
    const isFirst = pairs.findIndex((pair) => pair.theme === theme) === at;
    const words = name.charAt(0).toUpperCase() + name.slice(1);
    return rubs.pair(words, sideName(side, messages), n, isFirst ? themeStory(theme, messages) : '');
  });
  return items.length === 0 ? [text(rubs.none)] : [text(rubs.lead), { kind: 'list', items }];
}
