import { answerStates } from '../../archive/row.ts';
import { printCsv } from '../../pages/csv.ts';
import { roundNames } from '../facts.ts';
import type { Half } from './half-schema.ts';
import type { OwnReport } from './result.ts';

type Row = readonly [table: string, row: string, column: string, n: number];

/** Every count of both half-years, one a line, with ids instead of words; no sentence and no promise. */
export function ownCsv({ format, halves }: OwnReport): string {
  const lines = halves.flatMap((half) => rowsOf(half).map((row) => [format, half.period, ...row]));
  return printCsv([['format', 'period', 'table', 'row', 'column', 'value'], ...lines]);
}

function rowsOf(half: Half): Row[] {
  const each = (table: string, all: readonly { readonly id: string; readonly n: number }[]) =>
    all.map(({ id, n }): Row => [table, id, 'n', n]);
  const named = (table: string, all: Readonly<Record<string, number>>) =>
    Object.entries(all).map(([id, n]): Row => [table, id, 'n', n]);
  return [
    ...named('sessions', { all: half.sessions, looked_back: half.looked_back }),
    ...named('dissent', half.dissent),
    ...named('agreements', half.agreements),
    ...half.asked.flatMap((one) => answerStates.map((state): Row => ['asked', one.layer, state, one[state]])),
    ...each('theme', half.themes),
    ...each('side', half.sides),
    ...each('outcome', half.outcomes),
    ...each('need', half.needs),
    ...each('need-from', half.needs_from),
    ...each('released', half.released),
    ...named('moved', half.moved),
    ...roundNames.flatMap((round) =>
      // With slashes: a spreadsheet takes 3-4-3 for a day.
      half.placed[round].map(({ at, n }): Row => [`placed-${round}`, at.join('/'), 'n', n]),
    ),
  ];
}
