import { type Passage, passage, type Run, rawPassage } from '../text/passage.ts';

/** How a line begins that goes on with the text before it: not with a key, a point of a list, a comment or a bracket. */
const goesOn = /^[ \t]+(?![-#?&*!|>@`%{}[\],]|["']?[\p{L}\d_-]{1,40}["']?[ \t]*:(?:[ \t]|$))(?=\S)/u;
const goesOnSomewhere = new RegExp(goesOn.source, 'mu');
/** What ends a line that has no text to go on with. */
const isClosed = /(?:^|[ \t])#|:[ \t]*$|[|>][-+\d]{0,2}[ \t]*$|^[ \t]*$/u;
const byNumber = /\\(?:x([\da-f]{2})|u([\da-f]{4}))/giu;

/**
 * The whole of a YAML text as one passage, whatever is wrong with it: a text that runs on over lines is one line here, and
 * escapes by number are the signs they stand for. `start` is its offset in the file.
 */
export function yamlPassage(text: string, start: number): Passage {
  if (!/[\r\\]/u.test(text) && !goesOnSomewhere.test(text)) return rawPassage(text, start);
  const runs: Run[] = [];
  let out = '';
  const add = (put: string, from: number, to: number) => {
    if (put !== '') runs.push({ out: out.length, start: start + from, end: start + to });
    out += put;
  };
  let before: string | undefined;
  let at = 0;
  for (const { 0: whole, 1: line = '' } of text.matchAll(/([^\r\n]*)(?:\r\n?|\n|$)/gu)) {
    const indent = before === undefined || isClosed.test(before) ? undefined : goesOn.exec(line)?.[0].length;
    const lead = indent ?? 0;
    if (before !== undefined) add(indent === undefined ? '\n' : ' ', at - 1, at + lead);
    addLine(line.slice(lead), at + lead, add);
    before = line;
    at += whole.length;
  }
  return passage(out, runs, { start, end: start + text.length });
}

function addLine(line: string, at: number, add: (put: string, from: number, to: number) => void): void {
  let done = 0;
  if (line.includes('\\'))
    for (const match of line.matchAll(byNumber)) {
      add(line.slice(done, match.index), at + done, at + match.index);
      done = match.index + match[0].length;
      add(String.fromCharCode(Number.parseInt(match[1] ?? match[2] ?? '', 16)), at + match.index, at + done);
    }
  add(line.slice(done), at + done, at + line.length);
}
