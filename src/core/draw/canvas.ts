/** A place for points of light, three bytes each (red, green, blue), row after row. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** How far a point lies from a line, in pixels: nought or less is on it. */
type Distance = (x: number, y: number) => number;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An empty canvas in one colour, such as "#ffffff". */
export function openCanvas(width: number, height: number, colour: string): Canvas {
  const pixels = new Uint8Array(width * height * 3);
  const parts = channels(colour);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = parts[at % 3] ?? 0;
  return { width, height, pixels };
}

/** A ring of so thick a line, or a disc where that is as thick as its radius. */
export function drawRing(canvas: Canvas, { x, y }: Point, radius: number, thick: number, colour: string): void {
  const reach = radius + thick;
  const box = { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
  fill(canvas, box, (px, py) => Math.abs(Math.hypot(px - x, py - y) - radius) - thick / 2, colour);
}

export function drawDisc(canvas: Canvas, centre: Point, radius: number, colour: string): void {
  drawRing(canvas, centre, radius / 2, radius, colour);
}

export function drawLine(canvas: Canvas, from: Point, to: Point, thick: number, colour: string): void {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.max(1e-9, dx * dx + dy * dy);
  const box = {
    left: Math.min(from.x, to.x) - thick,
    top: Math.min(from.y, to.y) - thick,
    right: Math.max(from.x, to.x) + thick,
    bottom: Math.max(from.y, to.y) + thick,
  };
  const distance: Distance = (x, y) => {
    const along = Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / length));
    return Math.hypot(x - from.x - along * dx, y - from.y - along * dy) - thick / 2;
  };
  fill(canvas, box, distance, colour);
}

/** Points at the edge get part of the colour, so that lines look smooth. */
function fill({ width, height, pixels }: Canvas, box: Box, distance: Distance, colour: string): void {
  const parts = channels(colour);
  for (let y = Math.max(0, Math.floor(box.top)); y < Math.min(height, box.bottom); y += 1) {
    for (let x = Math.max(0, Math.floor(box.left)); x < Math.min(width, box.right); x += 1) {
      const share = Math.max(0, Math.min(1, 0.5 - distance(x + 0.5, y + 0.5)));
      for (let part = 0; share > 0 && part < 3; part += 1) {
        const at = (y * width + x) * 3 + part;
        pixels[at] = Math.round((pixels[at] ?? 0) * (1 - share) + (parts[part] ?? 0) * share);
      }
    }
  }
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
