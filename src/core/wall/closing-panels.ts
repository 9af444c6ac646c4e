import { answerTo, tableOf } from '../session/answered.ts';
import { chosenByTables, type GroupLine, linesOf, openLines } from '../session/lines.ts';
import type { MergeValue, RowValue } from '../session/values.ts';
import type { OnStep } from './on-step.ts';
import type { Panel } from './panel.ts';
import { rowItems } from './row-items.ts';

/** The lines of all groups, or what goes up of them: as the tables chose, and once they were written, the messages. */
export function closingPanels(id: 'lines' | 'raised', { session, step, context, messages }: OnStep): Panel[] {
  const { closing } = messages.programme;
  const table = tableOf(session, 'raised');
  const written = table && step.kind !== 'go-up' ? answerTo<readonly RowValue[]>(session, table) : undefined;
  if (id === 'raised' && table && written)
    return [{ kind: 'numbered', id, heading: closing.headings.written, items: rowItems(table.columns, written) }];
  if (id === 'lines') return [linesPanel('lines', linesOf(session) ?? [], closing.headings.lines)];
  const points = chosenByTables(context.lines ?? [], context.tableCards ?? null).map(
    ({ line: { n, text }, tables }) => `${n} ${text} · ${closing.byTables(tables)}`,
  );
  return [{ kind: 'points', id, heading: closing.headings.raised, points }];
}

/** The lines while they are being merged: what was made comes first. */
export function mergePanels({ session, draft }: OnStep): Panel[] {
  const merging = Array.isArray(draft) ? (draft as MergeValue[]) : undefined;
  return [linesPanel('own', linesOf(session, merging) ?? [])];
}

function linesPanel(id: 'lines' | 'own', lines: readonly GroupLine[], heading?: string): Panel {
  const open = openLines(lines);
  const shown = [...open.filter(({ from }) => from.length > 0), ...open.filter(({ from }) => from.length === 0)];
  const points = shown.map(({ n, text, from }) => `${n} ${text}${from.length === 0 ? '' : ` (${from.join(' + ')})`}`);
  return { kind: 'points', id, ...(heading === undefined ? {} : { heading }), points };
}
