import type { ReleaseFile, ReleaseGroup, TeamRange } from '../../archive/release-file.ts';
import { answerStates } from '../../archive/row.ts';
import { printCsv } from '../../pages/csv.ts';
import { pulseWords } from '../../pulse/count-pulse.ts';

/** Of the lines, not of what was released: that is JSON. */
const FORMAT = 'driehoek/report-of-release@1';

type Row = readonly [group: string, table: string, row: string, column: string, from: number | null, to: number | null];

/** What was released, one figure a line, with ids instead of words. An exact count has the same `van` and `tot`. */
export function archiveCsv({ period, groups, asked }: ReleaseFile): string {
  const rows = [
    ...groups.flatMap(rowsOf),
    ...asked.flatMap((one) =>
      answerStates.map((state): Row => ['all', 'asked', one.layer, state, one[state], one[state]]),
    ),
  ];
  const head = ['format', 'period', 'group', 'table', 'row', 'column', 'van', 'tot'];
  return printCsv([head, ...rows.map((row) => [FORMAT, period, ...row])]);
}

/** What is withheld has no bounds. */
function pulseRows({ id, pulse }: ReleaseGroup): Row[] {
  if (pulse === undefined) return [];
  return [
    [id, 'pulse', 'all', 'n', pulse.teams, pulse.teams],
    ...pulse.statements.flatMap((told, at) =>
      pulseWords.map(
        (word): Row => [id, 'pulse', `s${at + 1}`, word, told?.[word][0] ?? null, told?.[word][1] ?? null],
      ),
    ),
  ];
}

function rowsOf(own: ReleaseGroup): Row[] {
  const { id: group, teams, themes, first, needs, ...rest } = own;
  const ranged = (table: string, row: string, range: TeamRange | null): Row => [
    group,
    table,
    row,
    'teams',
    range?.[0] ?? null,
    range?.[1] ?? null,
  ];
  return [
    [group, 'teams', 'all', 'n', teams, teams],
    ...themes.flatMap(({ id, teams: range, side }) => [
      ranged('theme', id, range),
      ...(side === null ? [] : [[group, 'side', id, side, null, null] as Row]),
    ]),
    ...(first === null ? [] : [[group, 'first', first, 'theme', null, null] as Row]),
    ...needs.map((one) => ranged('need', one.id, one.teams)),
    ...(['dissent', 'looked_back', 'moved'] as const).map((id) => ranged('other', id, rest[id])),
    ...pulseRows(own),
  ];
}
