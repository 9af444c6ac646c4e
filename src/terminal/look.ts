import { Chalk, type ChalkInstance } from 'chalk';
import { showLine } from '../core/text/characters.ts';
import { cutTo, widthOf } from './width.ts';

/** What a piece of the screen means. Each meaning is also said in words or by a shape; colour only helps. */
export type Look =
  | 'plain'
  | 'title'
  | 'strong'
  | 'faint'
  | 'key'
  | 'fault'
  | 'late'
  | 'silent'
  | 'before'
  | 'after'
  | 'group'
  | 'cursor'
  | 'found'
  | 'question';

export interface StyledText {
  readonly text: string;
  readonly look: Look;
}

/** One row of the screen. */
export type Line = readonly StyledText[];

export function span(text: string, look: Look = 'plain'): StyledText {
  return { text, look };
}

export function lineWidth(line: Line): number {
  return line.reduce((width, { text }) => width + widthOf(text), 0);
}

/** A row that fits: whole spans as long as they fit, then a cut one; … where something was left out. */
export function fitLine(line: Line, columns: number): Line {
  const fitted: StyledText[] = [];
  let left = columns;
  for (const [at, one] of line.entries()) {
    if (left <= 0) break;
    const width = widthOf(one.text);
    // What fills the row to its end would hide that more comes behind it.
    const isFull = width === left && line.slice(at + 1).some(({ text }) => text.trim() !== '');
    fitted.push({ ...one, text: cutTo(isFull ? `${one.text}…` : one.text, left) });
    left -= width;
  }
  return fitted;
}

export type Paint = (line: Line) => string;

/** Paints rows for a terminal. Everything that goes to the screen passes here, stripped of what could steer it. */
export function painter({ color, unicode }: { readonly color: boolean; readonly unicode: boolean }): Paint {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const looks: Readonly<Record<Look, ChalkInstance>> = {
    plain: chalk,
    title: chalk.bold,
    strong: chalk.bold,
    faint: chalk.dim,
    key: chalk.dim,
    fault: chalk.red,
    late: chalk.yellow,
    silent: chalk.magenta,
    before: chalk.cyan.bold,
    after: chalk.yellow.bold,
    group: chalk.green.bold,
    cursor: chalk.inverse.bold,
    found: chalk.bold.underline,
    question: chalk.bold.cyan,
  };
  return (line) =>
    line.map(({ text, look }) => looks[look](unicode ? showLine(text) : inAscii(showLine(text)))).join('');
}

const ascii: Readonly<Record<string, string>> = {
  '─': '-',
  '·': '-',
  '…': '...',
  '→': '>',
  '↑': '^',
  '↓': 'v',
  '←': '<',
  '▸': '>',
  '▏': '|',
  '•': '*',
  '○': 'o',
  '●': '*',
  '◎': '@',
  '◆': 'X',
  '›': '>',
  '»': '>>',
  '■': '#',
  '█': '#',
  '░': '.',
  '│': '|',
  '▲': '^',
  '▼': 'v',
  '−': '-',
  '’': "'",
  '–': '-',
};

/** Signs of ours for terminals that cannot show them; people's own letters stay as they are. */
function inAscii(text: string): string {
  return text.replace(/[─·…→↑↓←▸▏•○●◎◆›»■█░│▲▼−’–]/gu, (sign) => ascii[sign] ?? sign);
}

/** Whether the terminal shows more than ASCII: by its locale, and not on the Linux console. */
export function showsUnicode(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (env.TERM === 'linux') return false;
  if (platform === 'win32') return env.WT_SESSION !== undefined || env.TERM_PROGRAM !== undefined;
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  return locale === '' || /utf-?8/iu.test(locale);
}
