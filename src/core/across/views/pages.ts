import type { Messages } from '../../../language/messages.ts';
import { sideIds } from '../../triangle/placement.ts';
import type { Density } from '../density.ts';
import type { Division } from '../division.ts';
import type { Measure } from '../means.ts';
import type { DivisionId, Report } from '../report.ts';
import type { Bar, Bars, Block, DensityBlock, Pages, Section } from './blocks.ts';
import { compareBlocks } from './compare.ts';
import { letterParagraphs } from './letter.ts';
import { partNames, sideName, type TitleOf, themeName, themeStory } from './names.ts';
import { observationsOf } from './observations.ts';

/** The report in words and figures: what every view draws. */
export function pagesOf(report: Report, messages: Messages, titleOf: TitleOf): Pages {
  const { across } = messages;
  const { sections: titles } = across;
  const writer = writerOf(report, messages, titleOf);
  const blocks: Readonly<Record<keyof typeof titles, readonly Block[]>> = {
    brief: briefBlocks(writer),
    tension: tensionBlocks(writer),
    shift: shiftBlocks(writer),
    themes: themeBlocks(writer),
    rubs: rubBlocks(writer),
    outcome: outcomeBlocks(writer),
    followUp: followUpBlocks(writer),
    sessions: sessionBlocks(writer),
    compare: compareBlocks(report, messages, writer.names),
    observations: [
      { kind: 'text', text: across.observations.lead },
      { kind: 'observations', items: observationsOf(report, messages), room: across.observations.room },
    ],
    letter: [
      { kind: 'text', text: across.letter.lead },
      { kind: 'letter', paragraphs: letterParagraphs(report, messages) },
    ],
    method: [{ kind: 'list', items: across.method }],
  };
  const told =
    report.records === null ? (['brief', 'method'] as const) : (Object.keys(titles) as (keyof typeof titles)[]);
  const sections = told.flatMap((id): Section[] =>
    blocks[id].length === 0 ? [] : [{ id, title: titles[id], blocks: blocks[id] }],
  );
  return {
    title: across.title,
    made: across.madeOn(messages.day(report.made)),
    language: messages.checkReport.language,
    sections,
  };
}

interface Writer {
  readonly report: Report;
  readonly messages: Messages;
  readonly names: ReturnType<typeof partNames>;
  /** The parts of a division as bars; nothing where nothing may be told. */
  divided(id: DivisionId, title: string, note?: string): Bars[];
  mean(id: Measure): number | null;
}

function writerOf(report: Report, messages: Messages, titleOf: TitleOf): Writer {
  const names = partNames(messages, titleOf);
  return {
    report,
    messages,
    names,
    divided: (id, title, note) => barsOf(id, title, report.divisions[id], names[id] ?? String, messages, note),
    mean: (id) => report.means.find((one) => one.id === id)?.all ?? null,
  };
}

function barsOf(
  id: string,
  title: string,
  { total, parts, rest, unit }: Division,
  name: (id: string) => string,
  { across }: Messages,
  note?: string,
): Bars[] {
  if (total === null || parts.every(({ n }) => n === null)) return [];
  const bars: Bar[] = parts.map(({ id: part, n }) => ({
    label: name(part),
    n,
    ...(n === null ? {} : { share: n / total }),
  }));
  const whole = across.ofTotal(across.number(total), across.units[unit]);
  const isOpen = parts.every(({ n }) => n !== null);
  const left: Bar[] = rest > 0 && isOpen ? [{ label: across.rest, n: rest, share: rest / total }] : [];
  return [
    {
      kind: 'bars',
      id,
      title,
      note: note === undefined ? whole : `${whole} ${note}`,
      head: [across.what, across.units[unit]],
      bars: [...bars, ...left],
    },
  ];
}

function text(words: string): Block {
  return { kind: 'text', text: words };
}

/** How much of what stands out is said at once. */
const IN_BRIEF = 5;

function briefBlocks({ report, messages }: Writer): Block[] {
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

function tensionBlocks(writer: Writer): Block[] {
  const { report, messages } = writer;
  const { tension, themes } = messages.across;
  const pictures = (['before', 'after', 'group'] as const).flatMap((which) =>
    densityBlock(which, report.density[which], writer),
  );
  const named: Bars = {
    kind: 'bars',
    id: 'tensions',
    title: tension.named,
    note: tension.namedNote,
    head: [tension.side, themes.records],
    bars: report.tensions.map(({ id, n }) => ({
      label: sideName(id, messages),
      n,
      ...(n === null || report.records === null ? {} : { share: n / report.records }),
    })),
  };
  return [...pictures, ...(named.bars.some(({ n }) => n !== null) ? [named] : []), ...strainTable(writer)];
}

function densityBlock(
  which: 'before' | 'after' | 'group',
  density: Density,
  { messages, names }: Writer,
): DensityBlock[] {
  const { tension, units } = messages.across;
  const { areas, points } = density;
  const [bars] = barsOf(`areas-${which}`, tension.areas, areas, names.area ?? String, messages, tension.areasNote);
  if (areas.total === null || !bars) return [];
  return [
    {
      kind: 'density',
      id: `density-${which}`,
      title: tension[which],
      note: tension.how,
      unit: units[areas.unit],
      total: areas.total,
      points,
      areas: bars,
    },
  ];
}

function strainTable({ messages, mean }: Writer): Block[] {
  const { tension, decimal, withheldSign } = messages.across;
  const shown = (n: number | null, places: number) => (n === null ? withheldSign : decimal(n, places));
  const rows = sideIds.map((id) => [
    sideName(id, messages),
    shown(mean(`strain-${id}`), 2),
    shown(mean(`disagreement-${id}`), 1),
  ]);
  if (rows.every(([, strain]) => strain === withheldSign)) return [];
  const head = [tension.side, tension.strain, tension.disagreement];
  return [{ kind: 'table', id: 'strain', title: tension.sides, note: tension.sidesNote, head, rows }];
}

function shiftBlocks({ messages, divided, mean }: Writer): Block[] {
  const { shift, what, decimal } = messages.across;
  const rows = (['spread-before', 'spread-after', 'shift'] as const).flatMap((id) => {
    const value = mean(id);
    return value === null ? [] : [[shift.meanNames[id], decimal(value)]];
  });
  const blocks: Block[] = [...divided('change', shift.change), ...divided('moved', shift.moved)];
  if (rows.length > 0)
    blocks.push({ kind: 'table', id: 'shift', title: shift.means, head: [what, shift.points], rows });
  return blocks.length === 0 ? [] : [text(shift.noGoal), ...blocks];
}

function themeBlocks({ report, messages }: Writer): Block[] {
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

function rubBlocks({ report, messages }: Writer): Block[] {
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

function outcomeBlocks({ messages, divided }: Writer): Block[] {
  const { outcome } = messages.across;
  return [
    ...divided('outcome', outcome.outcomes),
    ...divided('dissent', outcome.dissent),
    ...divided('revisited', outcome.revisited),
    ...divided('needs', outcome.needs),
  ];
}

function followUpBlocks({ messages, divided, mean }: Writer): Block[] {
  const { followUp, decimal } = messages.across;
  const days = mean('days-to-word-back');
  return [
    ...divided('escalated', followUp.escalated),
    ...divided('wordBack', followUp.wordBack),
    ...(days === null ? [] : [text(followUp.days(decimal(days)))]),
    ...divided('action', followUp.actions),
    ...divided('lookedBack', followUp.lookedBack),
    ...divided('lookBack', followUp.lookBack),
  ];
}

function sessionBlocks({ report, messages, divided, mean, names }: Writer): Block[] {
  const { sessions, decimal, themes } = messages.across;
  const [own, planned] = [mean('minutes'), mean('minutes-planned')];
  const skipped: Bars[] =
    report.skipped.length === 0
      ? []
      : [
          {
            kind: 'bars',
            id: 'skipped',
            title: sessions.skipped,
            head: [messages.across.what, themes.records],
            bars: report.skipped.map(({ id, n }) => ({
              label: names.skipped?.(id) ?? id,
              n,
              share: n / (report.records ?? 1),
            })),
          },
        ];
  return [
    ...divided('domain', sessions.domain),
    ...divided('level', sessions.level),
    ...(report.divisions.position.parts.some(({ id, n }) => id !== 'unknown' && n !== null)
      ? divided('position', sessions.position)
      : []),
    ...divided('protocol', sessions.protocol),
    ...divided('lens', sessions.lens),
    ...skipped,
    ...divided('length', sessions.length),
    ...(own === null || planned === null ? [] : [text(sessions.minutes(decimal(own), decimal(planned)))]),
    ...divided('language', sessions.language),
  ];
}
