import { sideIds } from '../../../triangle/placement.ts';
import type { Density } from '../../density.ts';
import type { Bars, DensityBlock, ReportBlock } from '../blocks.ts';
import { sideName } from '../names.ts';
import { barsOf, paragraph, type Writer } from './writer.ts';

export function tensionBlocks(writer: Writer): ReportBlock[] {
  const { report, messages } = writer;
  const { tension, themes, number } = messages.across;
  const pictures = (['before', 'after', 'group'] as const).flatMap((which) =>
    densityBlock(which, report.density[which], writer),
  );
  const named: Bars = {
    kind: 'bars',
    id: 'tensions',
    title: tension.named,
    note: tension.namedNote(number(report.records ?? 0)),
    head: [tension.side, themes.records],
    bars: report.tensions.map(({ id, n }) => ({
      label: sideName(id, messages),
      n,
      ...(n === null || report.records === null ? {} : { share: n / report.records }),
    })),
  };
  const isNamed = named.bars.some(({ n }) => n !== null);
  return [paragraph(tension.lead), ...mostly(writer), ...pictures, ...(isNamed ? [named] : []), ...strainTable(writer)];
}

/** Where most first placements lie, if that may be told. */
function mostly({ report, messages, names }: Writer): ReportBlock[] {
  const { areas } = report.density.before;
  const told = areas.parts.flatMap(({ id, n }) => (n === null ? [] : [{ id, n }]));
  const [most] = told.sort((a, b) => b.n - a.n);
  if (most === undefined || areas.total === null) return [];
  return [paragraph(messages.across.tension.mostly(names.area?.(most.id) ?? most.id, most.n, areas.total))];
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

function strainTable({ messages, mean }: Writer): ReportBlock[] {
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

export function shiftBlocks({ messages, divided, mean, part }: Writer): ReportBlock[] {
  const { shift, decimal } = messages.across;
  const moved = part('moved', 'yes');
  const [before, after, centre] = (['spread-before', 'spread-after', 'shift'] as const).map(mean);
  const said = [
    ...(moved ? [shift.moved(moved.n, moved.of)] : []),
    ...(before == null || after == null ? [] : [shift.apart(decimal(before), decimal(after))]),
    ...(centre == null ? [] : [shift.centre(decimal(centre))]),
  ];
  const change = divided('change', shift.change);
  if (said.length === 0 && change.length === 0) return [];
  return [...(said.length === 0 ? [] : [paragraph(said.join(' '))]), paragraph(shift.noGoal), ...change];
}
