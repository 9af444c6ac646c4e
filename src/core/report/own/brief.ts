import type { Messages } from '../../../language/messages.ts';
import type { PageBlock } from '../../pages/blocks.ts';
import { themeName } from '../names.ts';
import { deedIn } from './deed.ts';
import type { Half } from './half-schema.ts';
import type { OwnReport } from './result.ts';

/** The first screen: the two half-years beside each other, and what asks for attention. */
export function briefBlocks(own: OwnReport, messages: Messages): PageBlock[] {
  const { report } = messages;
  const [now] = own.halves;
  if (now === undefined) return [];
  const rows = Object.entries(figuresOf).map(([id, of]) => [
    report.own.rows[id as keyof typeof figuresOf],
    ...own.halves.map((half) => report.number(of(half))),
  ]);
  const sum = Object.values(own.left_out).reduce((all, n) => all + n, 0);
  return [
    ...(now.sessions === 0 ? [{ kind: 'text', text: report.own.none(now.period) } as const] : []),
    {
      kind: 'figure',
      id: 'numbers',
      title: report.own.numbers,
      head: [report.what, ...own.halves.map(({ period }) => report.halfShort(period))],
      rows,
      pictures: [],
    },
    { kind: 'list', items: pointsOf(own, now, messages) },
    ...(sum === 0 ? [] : [{ kind: 'text', text: report.own.leftOut(sum) } as const]),
  ];
}

/** Each with its words in the catalogue; in the order of the table. */
const figuresOf = {
  sessions: ({ sessions }: Half) => sessions,
  lookedBack: (half: Half) => half.looked_back,
  dissent: ({ dissent }: Half) => dissent.sessions,
  heeded: ({ dissent }: Half) => dissent.heeded,
  waiting: ({ dissent }: Half) => dissent.waiting,
  done: ({ agreements }: Half) => agreements.done,
  late: ({ agreements }: Half) => agreements.late,
  open: ({ agreements }: Half) => agreements.open,
  dropped: ({ agreements }: Half) => agreements.dropped,
  asked: ({ asked }: Half) => asked.reduce((sum, { yes, late, no, open }) => sum + yes + late + no + open, 0),
  answered: ({ asked }: Half) => asked.reduce((sum, { yes, late }) => sum + yes + late, 0),
};

function pointsOf({ promises, halves }: OwnReport, now: Half, messages: Messages): string[] {
  const { own } = messages.report;
  const most = now.themes.filter(({ n }) => n === now.themes[0]?.n).map((one) => themeName(one, messages));
  const first = promises.items.find(({ overdue }) => overdue);
  const waiting = halves.reduce((sum, { dissent }) => sum + dissent.waiting, 0);
  return [
    // With more than three alike none stands out.
    ...(most.length === 0 || most.length > 3 ? [] : [own.most(most, now.themes[0]?.n ?? 0)]),
    first === undefined ? own.noneLate : own.lateOnes(promises.late, deedIn(first, messages)),
    ...(waiting === 0 ? [] : [own.waitingOnes(waiting)]),
  ];
}
