import type { IBufferCell, IBufferLine } from '@xterm/headless';

/** A moment of a session: what its screen showed. */
export interface Frame {
  readonly lines: readonly (readonly Run[])[];
}

/** Cells next to each other that look the same. */
interface Run {
  readonly column: number;
  readonly text: string;
  readonly look: string;
}

export interface Demo {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly frames: readonly Frame[];
  /** The one to see where nothing moves, and at the end. */
  readonly still: number;
}

const COLUMNS = 80;
const ROWS = 24;
/** In pixels. Most fonts of one width are 0.6 of their height wide. */
const [WIDE, HIGH, EDGE] = [8.4, 18, 16];
/** How long a moment lasts, in seconds, and how often they are all shown. */
const [SECONDS, TIMES] = [5, 3];

/** A screen as it stands now. Two blanks part what stands beside each other, so that columns stay in their place in any font. */
export function frameOf(lines: readonly IBufferLine[]): Frame {
  return { lines: lines.map(runsOf) };
}

function runsOf(line: IBufferLine): Run[] {
  const runs: Run[] = [];
  for (let column = 0; column < Math.min(COLUMNS, line.length); column += 1) {
    const cell = line.getCell(column);
    const [text, look] = [cell?.getChars() || ' ', lookOf(cell)];
    const last = runs.at(-1);
    if (last && last.look === look && !last.text.endsWith('  '))
      runs[runs.length - 1] = { ...last, text: last.text + text };
    else if (text !== ' ') runs.push({ column, text, look });
    else if (last && last.look !== look && !last.text.endsWith('  '))
      runs[runs.length - 1] = { ...last, text: `${last.text}  ` };
  }
  return runs.map((run) => ({ ...run, text: run.text.trimEnd() })).filter(({ text }) => text !== '');
}

function lookOf(cell: IBufferCell | undefined): string {
  if (!cell) return '';
  const colour = cell.isFgDefault() ? '' : `c${cell.getFgColor()}`;
  return [cell.isBold() ? 'b' : '', cell.isDim() ? 'd' : '', colour].filter((part) => part !== '').join(' ');
}

/** All of it as one drawing that steps from moment to moment, without a script. */
export function demoSvg({ language, title, description, frames, still }: Demo): string {
  const [width, height] = [COLUMNS * WIDE + 2 * EDGE, ROWS * HIGH + 2 * EDGE];
  const drawn = frames.map(({ lines }, at) => `<g class="f f${at}">\n${lines.flatMap(drawLine).join('\n')}\n</g>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${language}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="t d">
<title id="t">${escaped(title)}</title>
<desc id="d">${escaped(description)}</desc>
<style>
${styles(frames.length, still)}
</style>
<rect width="100%" height="100%" rx="8"/>
${drawn.join('\n')}
</svg>
`;
}

function drawLine(runs: readonly Run[], row: number): string[] {
  const y = EDGE + row * HIGH + 13;
  return runs.map(({ column, text, look }) => {
    const length = text.length > 1 ? ` textLength="${tenths(text.length * WIDE)}"` : '';
    const own = look === '' ? '' : ` class="${look}"`;
    return `<text x="${tenths(EDGE + column * WIDE)}" y="${y}"${length}${own}>${escaped(text)}</text>`;
  });
}

/** Where motion is not wanted, the still one stands there; the others take turns, and it stays when they are done. */
function styles(count: number, still: number): string {
  const all = count * SECONDS;
  const percent = (at: number) => `${tenths((at * 100) / count)}%`;
  const turns = Array.from({ length: count }, (_, at) => at)
    .filter((at) => at !== still)
    .map((at) => `.f${at}{animation:s ${all}s step-end ${at * SECONDS}s ${TIMES}}`);
  return `svg{color-scheme:light dark;--p:#fff;--i:#1f2328;--m:#59636e;--c3:#7d5a00;--c5:#8250df;--c6:#0b6a72}
rect{fill:var(--p);stroke:var(--m)}
text{font:14px ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:var(--i);white-space:pre}
.b{font-weight:700}.d{fill:var(--m)}.c3{fill:var(--c3)}.c5{fill:var(--c5)}.c6{fill:var(--c6)}
.f{visibility:hidden}.f${still}{visibility:visible}
@media (prefers-color-scheme:dark){svg{--p:#0d1117;--i:#e6edf3;--m:#9198a1;--c3:#e3b341;--c5:#d2a8ff;--c6:#76e3ea}}
@media (prefers-reduced-motion:no-preference){
${turns.join('\n')}
.f${still}{animation:k ${all}s step-end ${TIMES}}
@keyframes s{0%{visibility:visible}${percent(1)}{visibility:hidden}}
@keyframes k{0%{visibility:hidden}${percent(still)}{visibility:visible}${percent(still + 1)}{visibility:hidden}}
}`;
}

function tenths(n: number): number {
  return Math.round(n * 10) / 10;
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}
