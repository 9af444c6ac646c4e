import type { Messages } from '../../language/messages.ts';
import { showSafely } from '../text/characters.ts';
import { lattice } from '../triangle/lattice.ts';
import { type Placement, samePlacement } from '../triangle/placement.ts';
import { at, HEIGHT, LEFT, RIGHT, TOP, tenths, WIDTH } from './geometry.ts';
import { centreOf, marksOf, type Picture } from './picture.ts';
import { triangleWords } from './words.ts';

/** Colours with their contrast on the background: at least 4.5 for text and 3 for shapes (WCAG 2.2 AA), tested. */
export const palette = {
  light: {
    ground: '#ffffff',
    text: '#1f2328',
    faint: '#767d85',
    before: '#1a5fb4',
    after: '#a33b00',
    group: '#1f6b2c',
  },
  dark: { ground: '#15191e', text: '#e8ebee', faint: '#8c959f', before: '#8ab4f8', after: '#ffb27a', group: '#7fd18b' },
} as const;

/** Where the colours for a dark ground hold; some readers know no media and would take them for the only ones. */
export type DarkOn = 'all' | 'screen' | 'nowhere';

/**
 * The triangle as one self-contained SVG: no scripts, fonts or requests; readable in light and dark. Where it is dark
 * may be narrowed to the screen, for a page that is printed too.
 */
export function drawSvg(picture: Picture, messages: Messages, darkOn: DarkOn = 'all'): string {
  const { svg } = messages;
  const description = triangleWords(picture, messages).join(' ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escapeXml(svg.title)}</title>`,
    `<desc id="desc">${escapeXml(description)}</desc>`,
    `<style>${style(darkOn)}</style>`,
    `<rect class="ground" width="${WIDTH}" height="${HEIGHT}" rx="12"/>`,
    ...emptyTriangle(),
    ...cornerLabels(messages),
    ...centreMark(picture),
    ...placementMarks(picture),
    ...legend(picture, messages),
    '</svg>',
    '',
  ].join('\n');
}

/** The placements of both rounds and of the team, as the drawing has them. */
export function placementMarks(picture: Picture): string[] {
  const group = picture.group ? [`<g class="group">${circle(picture.group, 17)}${circle(picture.group, 13)}</g>`] : [];
  return [...beforeMarks(picture), ...afterMarks(picture), ...group];
}

const darkMedia: Readonly<Record<DarkOn, string>> = { all: '', screen: 'screen and ', nowhere: '' };

function style(darkOn: DarkOn): string {
  const colours = ({ ground, text, faint, before, after, group }: (typeof palette)[keyof typeof palette]) =>
    `.ground{fill:${ground}}text{fill:${text}}.side{stroke:${faint}}.lattice{fill:${faint}}` +
    `.before text,.after text{stroke:${ground}}.before{stroke:${before};fill:none}.before text{fill:${before}}.after circle{fill:${after}}.after text{fill:${after}}` +
    `.group{stroke:${group};fill:none}.centre{stroke:${text}}`;
  return (
    'text{font:16px system-ui,sans-serif}.corner{font-size:20px;font-weight:600;text-anchor:middle}' +
    '.side{fill:none;stroke-width:1.5}.before{stroke-width:2.5}.group{stroke-width:2}.centre{stroke-width:2}' +
    '.before text,.after text{font-weight:700;text-anchor:middle;paint-order:stroke;stroke-width:4}' +
    colours(palette.light) +
    (darkOn === 'nowhere' ? '' : `@media ${darkMedia[darkOn]}(prefers-color-scheme:dark){${colours(palette.dark)}}`)
  );
}

function circle(point: readonly [number, number, number], radius: number): string {
  const { x, y } = at(point);
  return `<circle cx="${x}" cy="${y}" r="${radius}"/>`;
}

/** The three sides and the 66 points. */
export function emptyTriangle(): string[] {
  return [
    `<path class="side" d="M${TOP.x} ${TOP.y}L${LEFT.x} ${LEFT.y}H${RIGHT.x}Z"/>`,
    `<g class="lattice">${lattice.map((point) => circle(point, 1.8)).join('')}</g>`,
  ];
}

export function cornerLabels({ corners }: Messages): string[] {
  return [
    `<text class="corner" x="${TOP.x}" y="${TOP.y - 26}">${escapeXml(corners.professie)}</text>`,
    `<text class="corner" x="${LEFT.x}" y="${LEFT.y + 42}">${escapeXml(corners.politiek)}</text>`,
    `<text class="corner" x="${RIGHT.x}" y="${RIGHT.y + 42}">${escapeXml(corners.maatschappij)}</text>`,
  ];
}

/** How far from its mark a count stands, across and down: further where the team's ring lies around it. */
function asideOf(placement: Placement, group: Placement | undefined): number {
  return group && samePlacement(placement, group) ? 21 : 14;
}

/** A ring, with the count above left where several coincide. */
function beforeMarks({ before, group }: Picture): string[] {
  return marksOf(before).map(
    ({ placement, count }) =>
      `<g class="before">${circle(placement, 9)}${countText(placement, count, -asideOf(placement, group))}</g>`,
  );
}

/** A dot that fits inside the ring, with the count below right: beside a neighbour's it stays readable. */
function afterMarks({ after, group }: Picture): string[] {
  return marksOf(after).map(
    ({ placement, count }) =>
      `<g class="after">${circle(placement, 5)}${countText(placement, count, asideOf(placement, group))}</g>`,
  );
}

function countText(point: readonly [number, number, number], count: number, aside: number): string {
  const { x, y } = at(point);
  return count > 1 ? `<text x="${tenths(x + aside)}" y="${tenths(y + aside + 5.5)}">${count}</text>` : '';
}

/** A cross at the centre of the last round. */
function centreMark({ before, after }: Picture): string[] {
  const middle = centreOf(after) ?? centreOf(before);
  if (!middle) return [];
  const { x, y } = at(middle);
  return [`<path class="centre" d="M${tenths(x - 8)} ${y}h16M${x} ${tenths(y - 8)}v16"/>`];
}

/** What each shape means, only for shapes that are there. */
function legend(picture: Picture, { svg }: Messages): string[] {
  const y = HEIGHT - 34;
  const shapes: { draw: (x: number) => string; label: string }[] = [];
  if (marksOf(picture.before).length > 0)
    shapes.push({ draw: (x) => `<g class="before"><circle cx="${x}" cy="${y}" r="9"/></g>`, label: svg.before });
  if (marksOf(picture.after).length > 0)
    shapes.push({ draw: (x) => `<g class="after"><circle cx="${x}" cy="${y}" r="5"/></g>`, label: svg.after });
  if (picture.group)
    shapes.push({
      draw: (x) => `<g class="group"><circle cx="${x}" cy="${y}" r="13"/><circle cx="${x}" cy="${y}" r="9"/></g>`,
      label: svg.group,
    });
  if (centreOf(picture.after) ?? centreOf(picture.before)) {
    shapes.push({ draw: (x) => `<path class="centre" d="M${x - 8} ${y}h16M${x} ${y - 8}v16"/>`, label: svg.centre });
  }
  const width = WIDTH / Math.max(1, shapes.length);
  return shapes.map(({ draw, label }, index) => {
    const x = Math.round(index * width + width / 2 - 44);
    return `${draw(x)}<text x="${x + 22}" y="${y + 5.5}">${escapeXml(label)}</text>`;
  });
}

/** Text for HTML and SVG. No XML may hold most control characters, written as a number or not: they are shown by their names. */
export function escapeXml(text: string): string {
  return showSafely(text).replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}
