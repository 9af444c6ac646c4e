import type { Panel } from '../../core/wall/panel.ts';
import type { TalkedAbout } from '../../core/wall/slip-panels.ts';
import { type Line, span } from '../look.ts';
import { type Arranged, drawPanels } from './arrange.ts';
import type { PanelSpace } from './panels.ts';

/** Rows of notes that stand under what the talk is about, at least. */
const NOTES = 4;

/** What the talk is about over the notes: whole where some notes fit under it, else what asks for talk. */
export function arrangeUnder(subject: TalkedAbout, panels: readonly Panel[], space: PanelSpace): Arranged {
  const { lines, whole, others, rows } = divided(subject, panels, space);
  const over = (drawn: readonly Line[]): Line[] => (drawn.length * lines.length === 0 ? [...drawn] : [...drawn, []]);
  if (drawPanels(whole, space).length > rows) {
    const told = whole.filter(({ kind, heading }) => kind === 'text' && heading === undefined);
    const brief = cutLines(drawPanels([subject.brief], space), rows);
    return { still: over(brief), lines, later: [subject.page, ...told, ...others] };
  }
  const drawn = (more: readonly Panel[]) => over(drawPanels([...whole, ...more], space));
  const shown = others.filter((_, at) => drawn(others.slice(0, at + 1)).length + lines.length <= space.rows);
  return { still: drawn(shown), lines, later: others.filter((panel) => !shown.includes(panel)) };
}

/** Whether what the talk is about stands over some notes: whole, or at least all that asks for talk. */
export function standsOver(
  subject: TalkedAbout,
  panels: readonly Panel[],
  { space, how }: { readonly space: PanelSpace; readonly how: 'whole' | 'brief' },
): boolean {
  const { whole, rows } = divided(subject, panels, space);
  return drawPanels(how === 'whole' ? whole : [subject.brief], space).length <= rows;
}

/** What the team itself says of it. */
function isNoted({ id }: Panel): boolean {
  return id === 'own' || id === 'agreements';
}

function divided({ brief }: TalkedAbout, panels: readonly Panel[], space: PanelSpace) {
  const lines = drawPanels(panels.filter(isNoted), space);
  return {
    /** The notes. */
    lines,
    whole: panels.filter(({ id }) => id === brief.id),
    others: panels.filter((panel) => panel.id !== brief.id && !isNoted(panel)),
    /** What is left over as many notes as must stand there, with a blank row between. */
    rows: space.rows - (lines.length === 0 ? 0 : 1 + Math.min(lines.length, NOTES)),
  };
}

/** As many rows as there is room for; what is left out is a page away. */
function cutLines(lines: readonly Line[], rows: number): readonly Line[] {
  if (lines.length <= rows) return lines;
  return rows < 2 ? [] : [...lines.slice(0, rows - 1), [span('…', 'faint')]];
}
