import type { Division } from '../division.ts';
import { type ArchiveReport, REPORT_FORMAT } from '../report.ts';
import type { Shown } from '../withhold.ts';

type Row = readonly [table: string, row: string, column: string, value: Shown];

/**
 * Everything that may be told, one figure a line, with ids instead of words. Separated by semicolons, as spreadsheets in
 * Dutch expect. No cell can be taken for a formula; a count that is withheld is an empty cell and says so beside it.
 */
export function reportCsv(report: ArchiveReport): string {
  const head = ['format', 'table', 'row', 'column', 'value', 'withheld'];
  const lines = rowsOf(report).map(([table, row, column, value]) => [
    REPORT_FORMAT,
    table,
    row,
    column,
    value === null ? '' : String(value),
    value === null ? 'yes' : 'no',
  ]);
  return [head, ...lines].map((cells) => `${cells.map(csvCell).join(';')}\r\n`).join('');
}

/** Quoted always; what a spreadsheet would take for a formula begins with an apostrophe. Source: OWASP, CSV injection. */
export function csvCell(text: string): string {
  const isFormula = /^\s*[=+\-@＝＋－＠]|^[\t\r]/u.test(text) && !/^-?\d+(?:\.\d+)?$/u.test(text);
  return `"${(isFormula ? `'${text}` : text).replaceAll('"', '""')}"`;
}

function rowsOf(report: ArchiveReport): Row[] {
  return [
    ['report', 'records', 'n', report.records],
    ['report', 'teams', 'n', report.teams],
    ...Object.entries(report.leftOut).map(([reason, n]): Row => ['left-out', reason, 'n', n]),
    ...report.periods.map(({ from, to, records }): Row => ['period', `${from}/${to}`, 'n', records]),
    ...Object.entries(report.divisions).flatMap(([id, division]) => divisionRows(id, division)),
    ...Object.entries(report.density).flatMap(([which, { areas, points }]) => [
      ...divisionRows(`area-${which}`, areas),
      ...points.map(({ at, n }): Row => [`point-${which}`, at.join('/'), 'n', n]),
    ]),
    ...report.tensions.map(({ id, n }): Row => ['tension', id, 'n', n]),
    ...report.means.flatMap(({ id, all, groups }) => [
      ['mean', id, 'all', all] as Row,
      ...groups.map((group): Row => ['mean', id, `${group.by}/${group.id}`, group.mean]),
    ]),
    ...themeRows(report),
    ...(report.saturation?.steps ?? []).map(
      ({ records, themes }): Row => ['saturation', String(records), 'themes', themes],
    ),
    ...report.skipped.map(({ id, n }): Row => ['skipped', id, 'n', n]),
    ...report.comparisons.flatMap(({ by, question, rows }) =>
      rows.map(({ id, yes }): Row => [`comparison-${by}`, id, question, yes]),
    ),
  ];
}

function divisionRows(id: string, { total, parts, rest }: Division): Row[] {
  if (total === null) return [];
  return [
    ...parts.map((part): Row => [id, part.id, 'n', part.n]),
    ...(rest > 0 ? [[id, 'withheld', 'n', rest] as Row] : []),
    [id, 'total', 'n', total],
  ];
}

function themeRows({ themes, periods }: ArchiveReport): Row[] {
  return [
    ['themes', 'heard', 'n', themes.heard],
    ...themes.named.flatMap(({ id, n, teams, trend }) => [
      ['theme', id, 'records', n] as Row,
      ['theme', id, 'teams', teams] as Row,
      ...trend.map((value, at): Row => ['theme-period', id, `${periods[at]?.from}/${periods[at]?.to}`, value]),
    ]),
    ...themes.pairs.map(({ theme, side, n }): Row => ['pair', theme, side, n]),
  ];
}
