import { sideIds } from '../../../triangle/placement.ts';
import type { Density } from '../../density.ts';
import type { Bars, Block, DensityBlock } from '../blocks.ts';
import { sideName } from '../names.ts';
import { barsOf, text, type Writer } from './writer.ts';

export function tensionBlocks(writer: Writer): Block[] {
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

export function shiftBlocks({ messages, divided, mean }: Writer): Block[] {
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
