import { escapeXml, palette } from '../svg.ts';

/** What a chart says besides its figures. */
export interface ChartWords {
  readonly title: string;
  readonly description: string;
  /** Counts as people read them. */
  readonly number: (n: number) => string;
  /** A chart in a file of its own brings its colours; one in a page takes those of the page. */
  readonly alone: boolean;
}

/** Charts are this wide in units of their own, so that they can be read on a narrow screen too. */
const CHART_WIDTH = 380;

/** The part of the plane a chart takes. */
export interface ChartBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One chart as SVG: no scripts, fonts or requests. The id must be its own in the page. */
export function chart(
  id: string,
  { x, y, width, height }: ChartBox,
  parts: readonly string[],
  words: ChartWords,
): string {
  const ground = `<rect class="ground" x="${x}" y="${y}" width="${width}" height="${height}" rx="8"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-t ${id}-d">`,
    `<title id="${id}-t">${escapeXml(words.title)}</title>`,
    `<desc id="${id}-d">${escapeXml(words.description)}</desc>`,
    ...(words.alone ? ['<!-- driehoek/report -->', `<style>${chartStyle('')}</style>`, ground] : []),
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

/** A box as wide as most charts are. */
export function boxOf(height: number): ChartBox {
  return { x: 0, y: 0, width: CHART_WIDTH, height };
}

/**
 * Colours and sizes for every chart, light and dark; contrast as that of the palette. Parts differ in lightness too: they are
 * told apart without colour.
 */
export function chartStyle(screen: 'screen and ' | ''): string {
  const colours = ({ ground, text, faint, after, before, group }: (typeof palette)[keyof typeof palette]) =>
    `.ground{fill:${ground}}.chart text{fill:${text}}.side,.axis{stroke:${faint}}.lattice{fill:${faint}}` +
    `.bar,.dot,.part0{fill:${before}}.part1{fill:${group}}.part2{fill:${after}}.part3{fill:${ground};stroke:${text}}.part0,.part1,.part2{stroke:${ground}}` +
    `.chart .on,.chart .on0,.chart .on1,.chart .on2{fill:${ground}}`;
  return (
    '.chart text{font:15px system-ui,sans-serif}.chart .corner{font-size:20px;font-weight:600;text-anchor:middle}' +
    '.chart .n{font-weight:600}.chart .end{text-anchor:end}.chart [class^=on]{font:600 15px system-ui,sans-serif;text-anchor:middle}' +
    '.side,.axis{fill:none;stroke-width:1.5}' +
    `${colours(palette.light)}@media ${screen}(prefers-color-scheme:dark){${colours(palette.dark)}}`
  );
}

export function label(x: number, y: number, words: string, classes = ''): string {
  const own = classes === '' ? '' : ` class="${classes}"`;
  return `<text x="${x}" y="${y}"${own}>${escapeXml(words)}</text>`;
}

/** So many signs fit beside each other, with the widest letters a system may have. */
const SIGNS = 44;

/** A name over as many lines as it takes, broken at blanks. */
export function linesOf(name: string): string[] {
  const lines = [''];
  for (const word of name.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > SIGNS) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
