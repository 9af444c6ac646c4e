import type { Messages } from '../../../../language/messages.ts';
import type { Division } from '../../division.ts';
import type { Measure } from '../../means.ts';
import type { DivisionId, Report } from '../../report.ts';
import type { Bar, Bars, Block } from '../blocks.ts';
import { partNames, type TitleOf } from '../names.ts';

/** What every section is written with. */
export interface Writer {
  readonly report: Report;
  readonly messages: Messages;
  readonly names: ReturnType<typeof partNames>;
  /** The parts of a division as bars; nothing where nothing may be told. */
  divided(id: DivisionId, title: string, note?: string): Bars[];
  mean(id: Measure): number | null;
}

export function writerOf(report: Report, messages: Messages, titleOf: TitleOf): Writer {
  const names = partNames(messages, titleOf);
  return {
    report,
    messages,
    names,
    divided: (id, title, note) => barsOf(id, title, report.divisions[id], names[id] ?? String, messages, note),
    mean: (id) => report.means.find((one) => one.id === id)?.all ?? null,
  };
}

export function barsOf(
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

export function text(words: string): Block {
  return { kind: 'text', text: words };
}
