import type { Messages } from '../../language/messages.ts';
import { lattice } from '../triangle/lattice.ts';
import { type Canvas, drawDisc, drawLine, drawRing, openCanvas } from './canvas.ts';
import { at, HEIGHT, LEFT, RIGHT, TOP, WIDTH } from './geometry.ts';
import { drawWord } from './lettering.ts';
import type { Picture } from './picture.ts';
import { palette } from './svg.ts';

/** The triangle as a PNG for programs that show no SVG: the same shapes and words at the same places. */
export function drawPng({ group }: Picture, { corners, svg }: Messages): Uint8Array {
  const { ground, text, faint, group: own } = palette.light;
  const canvas = openCanvas(WIDTH, HEIGHT, ground);
  for (const [from, to] of [[TOP, LEFT] as const, [LEFT, RIGHT] as const, [RIGHT, TOP] as const])
    drawLine(canvas, from, to, 1.5, faint);
  for (const point of lattice) drawDisc(canvas, at(point), 1.8, faint);
  drawWord(canvas, corners.professie, { x: TOP.x, y: TOP.y - 26 }, text, 'middle');
  drawWord(canvas, corners.politiek, { x: LEFT.x, y: LEFT.y + 42 }, text, 'middle');
  drawWord(canvas, corners.maatschappij, { x: RIGHT.x, y: RIGHT.y + 42 }, text, 'middle');
  if (group === undefined) return encode(canvas);
  const legend = { x: WIDTH / 2 - 44, y: HEIGHT - 34 };
  for (const [place, radii] of [[at(group), [17, 13]] as const, [legend, [13, 9]] as const])
    for (const radius of radii) drawRing(canvas, place, radius, 2, own);
  drawWord(canvas, svg.group, { x: legend.x + 22, y: legend.y + 5.5 }, text, 'start');
  return encode(canvas);
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** The most one stored block of a deflate stream holds. Source: RFC 1951, section 3.2.4. */
const BLOCK = 65_535;

/** Source: the PNG specification, third edition. Not compressed: what it goes into is. */
function encode({ width, height, pixels }: Canvas): Uint8Array {
  const rows = new Uint8Array((width * 3 + 1) * height);
  for (let row = 0; row < height; row += 1)
    rows.set(pixels.subarray(row * width * 3, (row + 1) * width * 3), row * (width * 3 + 1) + 1);
  const header = [...bytesOf(width), ...bytesOf(height), 8, 2, 0, 0, 0];
  return joined([
    SIGNATURE,
    chunk('IHDR', Uint8Array.from(header)),
    chunk('IDAT', stored(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** A zlib stream of stored blocks. */
function stored(data: Uint8Array): Uint8Array {
  const parts: ArrayLike<number>[] = [[0x78, 0x01]];
  for (let from = 0; from < data.length; from += BLOCK) {
    const part = data.subarray(from, from + BLOCK);
    const isLast = from + BLOCK >= data.length ? 1 : 0;
    const size = part.length;
    parts.push([isLast, size & 255, size >> 8, ~size & 255, (~size >> 8) & 255], part);
  }
  return joined([...parts, bytesOf(adler(data))]);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = joined([[...name].map((letter) => letter.charCodeAt(0)), data]);
  return joined([bytesOf(data.length), named, bytesOf(crc(named))]);
}

function bytesOf(n: number): number[] {
  return [(n >>> 24) & 255, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];
}

function joined(parts: readonly ArrayLike<number>[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function adler(data: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (const byte of data) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return b * 65_536 + a;
}

function crc(data: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of data) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
