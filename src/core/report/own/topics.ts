import type { Messages } from '../../../language/messages.ts';
import type { Figure, PageBlock } from '../../pages/blocks.ts';
import { themeName } from '../names.ts';
import { type CountedId, countedRows } from './counted-rows.ts';
import type { Half } from './half-schema.ts';
import type { OwnReport } from './result.ts';

/** Everything the sessions were about, the two half-years beside each other. */
export function topicBlocks({ halves }: OwnReport, messages: Messages): PageBlock[] {
  const { report, sides } = messages;
  const { own } = report;
  const words = [...new Set(halves.flatMap((half) => half.words))];
  const table = (id: string, title: string, of: Side) => figureOf({ id, title, of }, halves, messages);
  return [
    ...(words.length === 0 ? [] : [{ kind: 'text', text: own.ownWords(words) } as const]),
    ...table('themes', own.themes, {
      in: ({ themes }) => themes,
      name: (id) => themeName({ id }, messages),
    }),
    ...table('sides', own.sides, {
      in: (half) => half.sides,
      name: (id) => own.between((sides as Names<{ readonly between: string }>)[id]?.between ?? id),
    }),
    ...table('needs', own.needs, {
      in: (half) => [...half.needs, ...half.needs_from],
      name: (id) =>
        (report.needs as Names<string>)[id] ??
        own.needFrom((messages.layerNames as Names<string>)[id]?.toLowerCase() ?? id),
    }),
    ...table('outcomes', own.outcomes, {
      in: (half) => half.outcomes,
      name: (id) => (own.outcomeNames as Names<string>)[id] ?? id,
    }),
    ...table('released', own.released, {
      in: (half) => half.released,
      name: (id) => (own.releasedNames as Names<string>)[id] ?? id,
    }),
  ];
}

type Names<T> = Readonly<Record<string, T>>;

interface Side {
  readonly in: (half: Half) => readonly CountedId[];
  readonly name: (id: string) => string;
}

interface Table {
  readonly id: string;
  readonly title: string;
  readonly of: Side;
}

/** What was never counted in either half-year has no row. */
function figureOf({ id, title, of }: Table, halves: readonly Half[], { report }: Messages): Figure[] {
  const rows = countedRows(halves.map(of.in));
  if (rows.length === 0) return [];
  return [
    {
      kind: 'figure',
      id,
      title,
      head: [report.what, ...halves.map(({ period }) => report.halfShort(period))],
      rows: rows.map(({ id: own, cells }) => [of.name(own), ...cells.map(report.number)]),
      pictures: [],
    },
  ];
}
