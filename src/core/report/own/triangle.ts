import type { Messages } from '../../../language/messages.ts';
import { shortPlacement } from '../../draw/words.ts';
import type { PageBlock } from '../../pages/blocks.ts';
import { type RoundName, roundNames } from '../facts.ts';
import { countedRows } from './counted-rows.ts';
import type { OwnReport } from './result.ts';

/** Every placement as a dot, the two half-years beside each other. Where the middle lies is not told: it is chance. */
export function triangleBlocks(own: OwnReport, messages: Messages): PageBlock[] {
  const [moved, of] = own.halves.reduce(([yes, all], half) => [yes + half.moved.yes, all + half.moved.of], [0, 0]);
  return [
    ...(of === 0 ? [] : [{ kind: 'text', text: messages.report.own.moved(moved, of) } as const]),
    ...roundNames.flatMap((round) => roundFigure(round, own, messages)),
  ];
}

function roundFigure(round: RoundName, { halves }: OwnReport, { report }: Messages): PageBlock[] {
  const drawn = halves.filter(({ placed }) => placed[round].length > 0);
  if (drawn.length === 0) return [];
  const title = report.own.rounds[round];
  const rows = countedRows(
    halves.map((half) => half.placed[round].map(({ at, n }) => ({ id: shortPlacement(at), n }))),
  );
  return [
    {
      kind: 'figure',
      id: `placed-${round}`,
      title,
      note: report.own.roundNote,
      head: [report.own.point, ...halves.map(({ period }) => report.halfShort(period))],
      rows: rows.map(({ id, cells }) => [id, ...cells.map(report.number)]),
      pictures: drawn.map(({ period, placed }) => ({
        kind: 'dots',
        title: drawn.length > 1 ? report.halfShort(period) : `${title}, ${report.halfShort(period)}`,
        points: placed[round],
      })),
    },
  ];
}
