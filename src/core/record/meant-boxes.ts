import type { Edit } from '../text/edit.ts';
import { withEdits } from '../text/edit.ts';
import { linesOf } from './lines.ts';
import type { MeantBody } from './list-marks.ts';
import type { ReadFault } from './notes.ts';

const spaced =
  /^([ \t]{0,12}(?:[-*+]|\d{1,2}[.)])[ \t]{1,4})\[([ \t\u00a0]{0,6})([xXvV/~-]?)([ \t\u00a0]{0,6})\](?=[ \t])/u;
const anySpaced = /\[[ \t\u00a0]{2}|\[[ \t\u00a0][xXvV/~-]|[xXvV/~-][ \t\u00a0]\]/u;

/** A record in which boxes with blanks too many are as they should be, and as long: the blanks come behind them. */
export function withBoxes(text: string, from: number): MeantBody {
  if (!anySpaced.test(text)) return { text, notes: [] };
  const notes: ReadFault[] = [];
  const moves: Edit[] = [];
  let section = '';
  for (const { text: line, start, isCode, marker } of linesOf(text, from)) {
    section = marker ?? section;
    const isOfBoxes = !isCode && (section === 'actions' || section === 'look-back');
    const [, lead = '', before = '', sign = '', after = ''] = (isOfBoxes ? spaced.exec(line) : null) ?? [];
    const inner = before + sign + after;
    if (lead === '' || inner.length < 2) continue;
    const own = `[${sign === '' ? ' ' : sign}]`;
    const at = { start: start + lead.length, end: start + lead.length + inner.length + 2 };
    notes.push({ rule: 'action-status', at, say: ['spaced'], edits: [{ ...at, text: own }] });
    moves.push({ ...at, text: own.padEnd(inner.length + 2) });
  }
  return { text: withEdits(text, moves), notes };
}
