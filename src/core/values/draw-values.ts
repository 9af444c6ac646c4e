import type { Messages } from '../../language/messages.ts';
import { tenths } from '../draw/geometry.ts';
import { escapeXml, palette } from '../draw/svg.ts';
import { NOT_TOLD } from '../toolkit/mark.ts';
import { endsOf } from './ends.ts';
import { valuesSentences, type WrittenValues } from './print-values.ts';
import type { ToldIds } from './result.ts';
import { markLists, namesIn } from './told-values.ts';

const COLUMN = 360;
const EDGE = 24;
const LINE = 24;

interface Block {
  readonly heading: string;
  readonly names: readonly string[];
}

/**
 * The lists beside each other as one self-contained SVG, in the order of the cards and all alike: no bar, size or number that
 * tells how many. Nothing where there is no list to draw.
 */
export function drawValues(written: WrittenValues, messages: Messages): string | undefined {
  const rows = rowsOf(written, messages);
  if (rows.length === 0) return undefined;
  const parts: string[] = [];
  let y = EDGE;
  for (const row of rows) {
    for (const [column, block] of row.entries()) parts.push(...drawBlock(block, EDGE + column * COLUMN, y));
    y += (Math.max(...row.map(({ names }) => names.length)) + 2) * LINE;
  }
  const [width, height] = [COLUMN * 2 + EDGE, y];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escapeXml(messages.values.imageAlt)}</title>`,
    `<desc id="desc">${escapeXml(valuesSentences(written, messages).join(' '))}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="ground" width="${width}" height="${height}" rx="12"/>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

/** As on the wall: what is first beside what is last, work beside home, and what to talk about below. */
function rowsOf(
  { result: { work, apart, stars }, deck }: WrittenValues,
  { values, toolkit: { sort } }: Messages,
): Block[][] {
  const name = namesIn(deck);
  const blocks = work && apart ? { ...work, ...apart } : undefined;
  const names = (told: ToldIds) =>
    told === NOT_TOLD ? [values.notTold] : told.length === 0 ? [values.none] : told.map(name);
  const lists = blocks
    ? markLists.map((list): Block => ({ heading: sort.headings[list](endsOf(deck.piles)), names: names(blocks[list]) }))
    : [];
  const starred = stars.length === 0 ? [] : [[{ heading: sort.starHeading, names: stars.map(name) }]];
  return [...(lists.length === 0 ? [] : [lists.slice(0, 2), lists.slice(2)]), ...starred];
}

function drawBlock({ heading, names }: Block, x: number, y: number): string[] {
  return [
    `<text class="head" x="${x}" y="${tenths(y + LINE * 0.7)}">${escapeXml(heading)}</text>`,
    ...names.map((name, at) => `<text x="${x}" y="${tenths(y + LINE * (at + 1.8))}">${escapeXml(name)}</text>`),
  ];
}

const colours = ({ ground, text }: (typeof palette)[keyof typeof palette]) =>
  `.ground{fill:${ground}}text{fill:${text}}`;

const STYLE =
  `text{font:15px system-ui,sans-serif}.head{font-weight:600}${colours(palette.light)}` +
  `@media (prefers-color-scheme:dark){${colours(palette.dark)}}`;
