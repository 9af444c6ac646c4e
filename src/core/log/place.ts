import { type Language, languages } from '../format/language.ts';
import { linesOf } from '../record/lines.ts';

/** Where the log stands in a file: from the start of its opening mark to the end of its closing mark, as offsets. */
export interface LogPlace {
  readonly start: number;
  readonly end: number;
  /** The language its opening mark asks for. */
  readonly language: Language | undefined;
}

export const CLOSING = '<!-- /driehoek:log -->';

export function openingMark(language?: Language): string {
  return `<!-- driehoek:log${language === undefined ? '' : ` ${language}`} -->`;
}

const opening = /^ {0,3}<!--\s*driehoek:log(?:\s+([a-z]+))?\s*-->\s*$/u;
const closing = /^ {0,3}<!--\s*\/driehoek:log\s*-->\s*$/u;

type LogFault = 'no-opening' | 'no-closing' | 'openings' | 'closings' | 'order';

/** What keeps the marks from being two: which, and on what lines (from 1) they stand. */
export interface LogTrouble {
  readonly fault: LogFault;
  readonly lines: readonly number[];
}

/** The one place between the two marks, or why there is none. Marks inside fenced code do not count. */
export function placeOfLog(text: string): LogPlace | LogTrouble {
  const lines = [...linesOf(text)].map((line, at) => ({ ...line, number: at + 1 })).filter(({ isCode }) => !isCode);
  const first = lines.filter((line) => opening.test(line.text));
  const last = lines.filter((line) => closing.test(line.text));
  const trouble = (fault: LogFault, at: readonly { readonly number: number }[]): LogTrouble => ({
    fault,
    lines: at.map(({ number }) => number),
  });
  const [begin] = first;
  const [end] = last;
  if (begin === undefined) return trouble('no-opening', last);
  if (end === undefined) return trouble('no-closing', first);
  if (first.length > 1) return trouble('openings', first);
  if (last.length > 1) return trouble('closings', last);
  if (end.number < begin.number) return trouble('order', [begin, end]);
  const named = opening.exec(begin.text)?.[1];
  return { start: begin.start, end: end.end, language: languages.find((one) => one === named) };
}
