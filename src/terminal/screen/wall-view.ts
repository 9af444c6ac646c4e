import type { Panel } from '../../core/wall/panel.ts';
import type { Wall } from '../../core/wall/wall.ts';
import { fitLine, type Line, lineWidth, span } from '../look.ts';
import { arrange, drawPanels, standsWhole } from './arrange.ts';
import type { Size } from './display.ts';
import { follow, type Looking, windowOf } from './looking.ts';
import type { PanelSpace } from './panels.ts';
import { arrangeUnder, standsOver } from './under-subject.ts';

/** From this width on the rest of the wall stands beside the step, always in sight. */
const RAIL_FROM = 118;
const RAIL = 36;
const MARGINS = 4;

type Look = Pick<PanelSpace, 'unicode' | 'messages'>;

/** Whether what people look at stands there whole in so much room: the step itself, or the page they turned to. */
export function fitsWall(wall: Wall, { page: at }: Looking, size: Size, look: Look): boolean {
  const own = spaceOf(wall, size, look);
  const { subject, panels } = wall;
  if (at === 0)
    return subject ? standsOver(subject, panels, { space: own, how: 'whole' }) : standsWhole(ordered(panels), own);
  const { pages, space } = layOut(wall, size, look);
  const page = pages[at - 1];
  return page === undefined || drawPanels([page], space).length <= space.rows;
}

/** Whether at least what asks for talk stands there, where what the talk is about does not fit whole. */
export function fitsInBrief({ subject, panels, ...rest }: Wall, { page }: Looking, size: Size, look: Look): boolean {
  const space = spaceOf({ ...rest, panels }, size, look);
  return page === 0 && subject !== undefined && standsOver(subject, panels, { space, how: 'brief' });
}

/** The room left of the rail, without the row of pages. */
function spaceOf(wall: Wall, { columns, rows }: Size, look: Look): PanelSpace {
  return { ...look, columns: isWide(wall, columns) ? columns - RAIL - 3 : columns, rows: rows - 1, brevity: 0 };
}

function layOut(wall: Wall, size: Size, look: Look) {
  const space = spaceOf(wall, size, look);
  const { subject, panels } = wall;
  const { still, lines, later } = subject ? arrangeUnder(subject, panels, space) : arrange(ordered(panels), space);
  const more = [...later, ...wall.rest];
  const railed = isWide(wall, size.columns);
  const rail = railed
    ? railOf(more, { ...space, columns: RAIL, rows: size.rows })
    : { lines: [], shown: new Set<Panel>() };
  return { space, still, lines, rail, railed, pages: more.filter((panel) => !rail.shown.has(panel)) };
}

/** The wall between the task and the note line: what belongs to the step; beside it the rest where there is room. */
export function wallLines(wall: Wall, looking: Looking, size: Size, look: Look): Line[] {
  const { columns, rows } = size;
  if (rows < 2) return [];
  const { space, still, lines, rail, railed, pages } = layOut(wall, size, look);
  looking.pages = pages.length + 1;
  looking.page = Math.min(looking.page, pages.length);
  const page = pages[looking.page - 1];
  const all = page === undefined ? lines : drawPanels([page], space);
  const over = page === undefined ? still : [];
  const under = rows - 1 - over.length;
  if (page === undefined) follow(lines, looking, { columns, rows: under });
  const main = [...over, ...windowOf(all, looking, under, look.messages)];
  while (main.length < rows - 1) main.push([]);
  main.push(pagesLine(pages, looking.page, space));
  return railed ? besideRail(main, rail.lines, space.columns) : main;
}

function isWide({ rest }: Wall, columns: number): boolean {
  return columns + MARGINS >= RAIL_FROM && rest.length > 0;
}

/** Once the sentence grows, what was chosen stands before the cards. */
function ordered(panels: readonly Panel[]): readonly Panel[] {
  if (panels[0]?.kind !== 'fields') return panels;
  const numbered = panels.filter(({ kind }) => kind === 'fields' || kind === 'numbered');
  return [...numbered, ...panels.filter((panel) => !numbered.includes(panel))];
}

/** Of the rest what fits whole in the narrow column; running text does not stand there. */
function railOf(panels: readonly Panel[], space: PanelSpace) {
  const shown = new Set<Panel>();
  const wanted = panels.filter(({ kind, id }) => kind !== 'text' && id !== 'values');
  for (const panel of wanted) {
    const more = wanted.filter((one) => shown.has(one) || one === panel);
    if (stacked(more, space).length <= space.rows) shown.add(panel);
  }
  const inRail = wanted.filter((panel) => shown.has(panel));
  return { lines: stacked(inRail, space), shown };
}

function stacked(panels: readonly Panel[], space: PanelSpace): Line[] {
  return panels.flatMap((panel, at) => [...(at === 0 ? [] : [[]]), ...drawPanels([panel], space)]);
}

function besideRail(main: readonly Line[], rail: readonly Line[], width: number): Line[] {
  return main.map((line, row): Line => {
    const own = fitLine(line, width);
    const bar = span(`${' '.repeat(Math.max(0, width - lineWidth(own)))} │ `, 'faint');
    return [...own, bar, ...fitLine(rail[row] ?? [], RAIL)];
  });
}

/** What Tab turns to, by the headings; the one in sight stands out. */
function pagesLine(pages: readonly Panel[], page: number, { messages, columns }: PanelSpace): Line {
  if (pages.length === 0) return [];
  const names = pages.flatMap(({ tab = '', heading = tab }, at) => [
    span(at === 0 ? '' : ' · ', 'faint'),
    span(heading, at + 1 === page ? 'strong' : 'faint'),
  ]);
  return fitLine([span(`${messages.wall.keys.panels} `, 'key'), ...names], columns);
}
