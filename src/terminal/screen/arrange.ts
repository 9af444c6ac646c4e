import type { Panel, PointsPanel, TrianglePanel } from '../../core/wall/panel.ts';
import type { Line } from '../look.ts';
import { widthOf } from '../width.ts';
import { beside, brevities, drawPanel, type PanelSpace } from './panels.ts';
import { drawTrianglePanel } from './triangle-panel.ts';

/** Below this width nothing stands side by side. */
const SIDE_BY_SIDE = 60;
const GAP = 3;

/** Panels one below the other; notes in two columns, and everything beside a triangle, where there is room. */
export function drawPanels(panels: readonly Panel[], space: PanelSpace): Line[] {
  const triangle = panels.find((panel) => panel.kind === 'triangle');
  const others = panels.filter((panel) => panel !== triangle);
  if (triangle && (panels[0] === triangle || isNotes(others)))
    return drawTrianglePanel(triangle, (room) => drawPanels(others, room), space);
  const blocks: Line[][] = [];
  for (let at = 0; at < panels.length; ) {
    const run = notesFrom(panels, at);
    blocks.push(run.length > 1 ? drawNotes(run, space) : drawOne(panels[at], space));
    at += Math.max(1, run.length);
  }
  return apart(blocks);
}

function drawOne(panel: Panel | undefined, space: PanelSpace): Line[] {
  if (panel === undefined) return [];
  return panel.kind === 'triangle' ? drawTrianglePanel(panel, () => [], space) : drawPanel(panel, space);
}

function apart(blocks: readonly (readonly Line[])[]): Line[] {
  return blocks.filter((block) => block.length > 0).flatMap((block, at) => (at === 0 ? [...block] : [[], ...block]));
}

function notesFrom(panels: readonly Panel[], from: number): PointsPanel[] {
  const run: PointsPanel[] = [];
  for (const panel of panels.slice(from)) {
    if (panel.kind !== 'points') break;
    run.push(panel);
  }
  return run;
}

/** The sign before a heading, in columns. */
const LEAD = 2;

/** In two columns where every heading fits on a row there; else one below the other, under the short headings if need be. */
function drawNotes(panels: readonly PointsPanel[], space: PanelSpace): Line[] {
  const half = Math.floor((space.columns - GAP) / 2);
  const fitIn = (columns: number) => panels.every(({ heading = '' }) => widthOf(heading) + LEAD <= columns);
  if (space.columns >= SIDE_BY_SIDE && fitIn(half)) return inColumns(panels, half, space);
  const own = fitIn(space.columns) ? panels : panels.map(withBrief);
  const blocks = own.map((panel) => drawPanel(panel, space));
  return own.every(({ heading }) => heading !== undefined) ? blocks.flat() : apart(blocks);
}

function withBrief({ brief, ...panel }: PointsPanel): PointsPanel {
  return brief === undefined ? panel : { ...panel, heading: brief };
}

function inColumns(panels: readonly PointsPanel[], half: number, space: PanelSpace): Line[] {
  const left: Line[] = [];
  const right: Line[] = [];
  for (const panel of panels) {
    const shorter = left.length <= right.length ? left : right;
    if (shorter.length > 0) shorter.push([]);
    shorter.push(...drawPanel(panel, { ...space, columns: half }));
  }
  return beside(left, right, half + GAP);
}

/** What stands together on the first page, and what has a page of its own. */
export interface Arranged {
  /** What stays where it is while the lines under it move. */
  readonly still: readonly Line[];
  readonly lines: readonly Line[];
  readonly later: readonly Panel[];
}

/** What belongs to the step always stands there, and the counts at the options; the rest as far as it fits whole. */
export function arrange(whole: readonly Panel[], space: PanelSpace): Arranged {
  const fits = (some: readonly Panel[], own: PanelSpace) => drawPanels(some, own).length <= space.rows;
  const [first, ...others] = whole;
  const isCut = first?.kind === 'triangle' && first.words.length > 0 && !fits([first], space);
  const panels = isCut ? [inWords(first), ...others] : whole;
  const must = mustStand(panels);
  const brevity = brevities.find((level) => fits(must, { ...space, brevity: level })) ?? 0;
  const own = { ...space, brevity };
  const shown = new Set(must);
  for (const panel of panels)
    if (
      fits(
        panels.filter((one) => shown.has(one) || one === panel),
        own,
      )
    )
      shown.add(panel);
  const shortened = brevity === 0 ? [] : must.filter(({ kind }) => kind === 'numbered');
  return {
    still: [],
    lines: drawPanels(
      panels.filter((panel) => shown.has(panel)),
      own,
    ),
    later: [...(isCut ? [first] : []), ...shortened, ...panels.filter((panel) => !shown.has(panel))],
  };
}

/** A triangle of which only the top would show says less than its words. */
function inWords({ words, id, heading }: TrianglePanel): Panel {
  return { kind: 'text', id, ...(heading === undefined ? {} : { heading }), paragraphs: [words.join(' ')] };
}

/** What is the step's own, and how often each option was chosen; where cards were laid anew, they come first. */
function mustStand(panels: readonly Panel[]): Panel[] {
  const [first] = panels;
  return panels.filter(
    (panel) =>
      (panel === first && panel.id !== 'aside') ||
      panel.id === 'own' ||
      (panel.id === 'votes' && first?.kind !== 'triangle'),
  );
}

/** Whether what must stand there does so whole, and the cards beside notes too. */
export function standsWhole(panels: readonly Panel[], space: PanelSpace): boolean {
  const must = mustStand(panels);
  const isWanted = (panel: Panel) =>
    (panel.id === 'aside' && panel.kind === 'fields') || (panel.kind === 'triangle' && isNotes(must));
  const wanted = panels.filter((panel) => must.includes(panel) || isWanted(panel));
  return drawPanels(wanted, { ...space, brevity: 0 }).length <= space.rows;
}

function isNotes(panels: readonly Panel[]): boolean {
  return panels.every(({ kind }) => kind === 'points');
}
