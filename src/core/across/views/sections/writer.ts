import type { Messages } from '../../../../language/messages.ts';
import type { Division } from '../../division.ts';
import { shownPart } from '../../division.ts';
import type { Measure } from '../../means.ts';
import type { ArchiveReport, DivisionId } from '../../report.ts';
import type { Bar, Bars, ReportBlock } from '../blocks.ts';
import { jointName, partNames, type TitleOf } from '../names.ts';

/** What every section is written with. */
export interface Writer {
  readonly report: ArchiveReport;
  readonly messages: Messages;
  readonly names: ReturnType<typeof partNames>;
  /** The parts of a division as bars; nothing where nothing may be told. */
  divided(id: DivisionId, title: string, note?: string): Bars[];
  mean(id: Measure): number | null;
  /** One part of a division and its whole; nothing where either may not be told. */
  part(id: DivisionId, part: string): { readonly n: number; readonly of: number } | undefined;
}

export function writerOf(report: ArchiveReport, messages: Messages, titleOf: TitleOf): Writer {
  const names = partNames(messages, titleOf);
  return {
    report,
    messages,
    names,
    divided: (id, title, note) => barsOf(id, title, report.divisions[id], names[id] ?? String, messages, note),
    mean: (id) => report.means.find((one) => one.id === id)?.all ?? null,
    part: (id, part) => partOf(report.divisions[id], part),
  };
}

function partOf(division: Division, part: string): { readonly n: number; readonly of: number } | undefined {
  const n = shownPart(division, part);
  return n === null || division.total === null ? undefined : { n, of: division.total };
}

/** Bars of what may be told apart; parts that may not are one bar, under all their names, for their sum is no secret. */
export function barsOf(
  id: string,
  title: string,
  { total, parts, rest, unit }: Division,
  name: (id: string) => string,
  { across }: Messages,
  note?: string,
): Bars[] {
  if (total === null || parts.every(({ n }) => n === null)) return [];
  const bars = parts.flatMap(({ id: part, n }): Bar[] =>
    n === null ? [] : [{ label: name(part), n, share: n / total }],
  );
  const hidden = parts.filter(({ n }) => n === null).map((part) => name(part.id));
  const together = hidden.length > 0 ? jointName(hidden, across) : across.rest;
  const left: Bar[] = rest > 0 ? [{ label: together, n: rest, share: rest / total }] : [];
  const whole = across.ofTotal(across.number(total), across.units[unit]);
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

export function paragraph(words: string): ReportBlock {
  return { kind: 'text', text: words };
}
