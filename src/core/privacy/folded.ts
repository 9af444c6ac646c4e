import { type Passage, passage, plainText, type Run, rawPassage } from '../text/passage.ts';

/**
 * What stands between or in place of the signs people read: what cannot be seen, emphasis, tags of it, a stroke before a sign,
 * and signs by number or by name. Stars between digits are a sum. Each is short, so that a search never looks far ahead.
 */
const markup =
  /[\u00ad\u200b-\u200d\u2060\ufeff]+|(?<![\d*])\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}(?![\d*])|`{1,3}|~~|(?<![\p{L}\d_])_{1,3}(?=[\p{L}\d])|(?<=[\p{L}\d])_{1,3}(?![\p{L}\d_])|<\/?(?:b|i|u|em|strong|mark|small|span)>|\\(?=[!-/:-@[-`{-~])|&(?:#(\d{1,6})|#x([\da-f]{1,5})|(nbsp|commat|period|shy|hyphen|lpar|rpar));/iuy;
/** Where any of it may begin: a search for single signs is fast. */
const begins = /[\u00ad\u200b-\u200d\u2060\ufeff*`~_<\\&]/g;
const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  commat: '@',
  period: '.',
  shy: '',
  hyphen: '-',
  lpar: '(',
  rpar: ')',
};

/** A text as people read it, which still knows where each of its characters stands in the text as it was written. */
export function folded(written: string): Passage {
  const runs: Run[] = [];
  let out = '';
  let done = 0;
  const add = (put: string, start: number, end: number) => {
    if (put !== '') runs.push({ out: out.length, start, end });
    out += put;
  };
  for (const { index } of written.matchAll(begins)) {
    if (index < done) continue;
    markup.lastIndex = index;
    const match = markup.exec(written);
    if (match === null) continue;
    add(written.slice(done, match.index), done, match.index);
    done = match.index + match[0].length;
    add(signOf(match), match.index, done);
  }
  if (runs.length === 0 && done === 0) return rawPassage(plainText(written), 0);
  add(written.slice(done), done, written.length);
  return passage(plainText(out), runs, { start: 0, end: written.length });
}

/** The sign that was written by number or by name; nothing for all other markup. */
function signOf([, decimal, hexadecimal, name]: RegExpExecArray): string {
  if (name !== undefined) return named[name.toLowerCase()] ?? '';
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code > 0x1f && code < 0xd800 ? plainText(String.fromCharCode(code)) : '';
}
