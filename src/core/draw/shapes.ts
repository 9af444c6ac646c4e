/** A mark of the drawing: a group of circles, perhaps with a count. */
const mark = /<g class="(before|after|group)">([^<]*(?:<(?!\/?g\b)[^<]*)*)<\/g>/gu;
/** Below the triangle stands the legend, with the same marks. */
const BELOW = 500;
const part = /cx="([\d.]+)" cy="([\d.]+)"|>(\d+)<\/text>/gu;

/**
 * What an SVG of ours shows, whatever its colours and sizes: which marks, where, how many coincide. Two drawings of the
 * same placements have the same shapes. Nothing for an SVG that is not ours.
 */
export function shapesOf(svg: string): string | undefined {
  return svg.includes('class="lattice"') ? shapesIn(svg) : undefined;
}

/** Whether an SVG shows nothing at all: neither a shape, a text nor an image in sight. */
export function isBlankSvg(svg: string): boolean {
  const drawn = [
    ...svg.matchAll(/<(?:path|circle|ellipse|line|polygon|polyline|text|image|use|rect)(?=[\s/>])[^<]*/giu),
  ];
  return drawn.every(([part]) => part.startsWith('<rect'));
}

/** The same for the marks alone. */
export function shapesIn(svg: string): string {
  const marks = [...svg.matchAll(mark)].flatMap(([, name = '', inner = '']) => {
    const parts = [...inner.matchAll(part)];
    if (parts.some(([, , y]) => Number(y) > BELOW)) return [];
    return [`${name}:${[...new Set(parts.map(([, x, y, count]) => count ?? `${x},${y}`))].join(' ')}`];
  });
  return marks.sort().join(';');
}
