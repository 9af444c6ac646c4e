import { inflateSync } from 'node:zlib';

/** In millimetres from the top left of the page. */
export interface PdfLine {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

type Matrix = readonly [number, number, number, number, number, number];

const MM_PER_POINT = 25.4 / 72;
const A4_HEIGHT = 297;

/** The straight lines on each page of a PDF as Skia writes it: its pages are compressed one by one, in their order. */
export function pdfLines(pdf: Buffer): PdfLine[][] {
  return contentsOf(pdf).map(linesIn);
}

/** How many pages there are. */
export function pdfPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b/gu)?.length ?? 0;
}

function contentsOf(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  const found: string[] = [];
  for (let at = text.indexOf('stream\n'); at !== -1; at = text.indexOf('stream\n', at)) {
    const end = text.indexOf('endstream', at);
    const dictionary = text.slice(text.lastIndexOf('obj', at), at);
    if (dictionary.includes('FlateDecode')) found.push(inflated(pdf.subarray(at + 'stream\n'.length, end)));
    at = end + 'endstream'.length;
  }
  return found.filter((content) => / cm\n/u.test(content));
}

function inflated(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString('latin1');
  } catch {
    // A font, or something else that is not meant to be read so.
    return '';
  }
}

interface Drawing {
  readonly matrix: Matrix;
  readonly clip?: readonly PdfLine['from'][];
  readonly rectangle?: readonly PdfLine['from'][];
  readonly pen: PdfLine['from'];
}

/** What lies outside the clip is not on the paper. */
function linesIn(content: string): PdfLine[] {
  const lines: PdfLine[] = [];
  const stack: Drawing[] = [];
  let now: Drawing = { matrix: [1, 0, 0, 1, 0, 0], pen: [0, 0] };
  for (const line of content.split('\n')) {
    if (line === 'q') stack.push(now);
    const next = line === 'Q' ? (stack.pop() ?? now) : after(line, now);
    if (line.endsWith(' l') && isWithin(now.pen, now.clip)) lines.push({ from: now.pen, to: next.pen });
    now = next;
  }
  return lines;
}

function after(line: string, now: Drawing): Drawing {
  const words = line.trim().split(' ');
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = words.map(Number);
  const point = (x: number, y: number) => placed(now.matrix, x, y);
  switch (words.at(-1)) {
    case 'cm':
      return { ...now, matrix: times([a, b, c, d, e, f], now.matrix) };
    case 're':
      return { ...now, rectangle: [point(a, b), point(a + c, b + d)] };
    case 'n':
      return now.rectangle === undefined ? now : { ...now, clip: now.rectangle };
    case 'm':
    case 'l':
      return { ...now, pen: point(a, b) };
    default:
      return now;
  }
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

function placed([a, b, c, d, e, f]: Matrix, x: number, y: number): PdfLine['from'] {
  return [(a * x + c * y + e) * MM_PER_POINT, A4_HEIGHT - (b * x + d * y + f) * MM_PER_POINT];
}

function isWithin([x, y]: PdfLine['from'], clip: Drawing['clip']): boolean {
  const [[left, top], [right, bottom]] = [clip?.[0] ?? [0, 0], clip?.[1] ?? [210, 297]];
  return x >= left && x <= right && y >= top && y <= bottom;
}
