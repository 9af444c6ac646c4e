import { type Line, span } from '../../look.ts';
import type { KeyRow } from '../../steps/asker.ts';
import { cutTo, widthOf } from '../../width.ts';
import type { Size } from '../display.ts';

/** Columns that stay blank at both sides. */
const MARGINS = 4;

/** Rows that a menu takes on this screen, with the margins and a blank row or two. */
export function menuRows(menu: readonly KeyRow[] | undefined, columns: number): number {
  return menu === undefined ? 0 : inColumns(rowsOf(menu), columns - MARGINS).length + 1;
}

function rowsOf(menu: readonly KeyRow[]): string[] {
  const width = Math.max(0, ...menu.map(({ key }) => key.length));
  return menu.map(({ key, label }) => `${key.padStart(width)}  ${label}`);
}

/** Keys and what they stand for, in two columns where those fit, and a blank row. */
function inColumns(menu: readonly string[], columns: number): Line[] {
  if (menu.length === 0) return [];
  const half = Math.floor(columns / 2);
  const isWide = menu.length > 3 && menu.every((text) => widthOf(text) < half);
  const rows = isWide ? Math.ceil(menu.length / 2) : menu.length;
  const lines = Array.from({ length: rows }, (_, at): Line => {
    const [left = '', right = ''] = [menu[at], isWide ? menu[at + rows] : undefined];
    return [span(isWide ? left + ' '.repeat(half - widthOf(left)) + right : cutTo(left, columns))];
  });
  return [...lines, []];
}

/** A menu in so many rows and columns. Where it does not fit, the last rows stay: they hold what is not in the list. */
export function drawMenu(menu: readonly KeyRow[] = [], { columns, rows }: Size): Line[] {
  const above = inColumns(rowsOf(menu), columns);
  if (above.length <= Math.max(0, rows)) return [...above];
  const shown = above.slice(above.length - Math.max(0, rows));
  return shown.length > 1 ? [[span('↑', 'faint')], ...shown.slice(1)] : shown;
}
