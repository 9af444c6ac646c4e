import type { Edit } from '../../text/edit.ts';
import { quoted } from './requote.ts';
import type { ValueSlip } from './slip.ts';

/** How a Dutch word begins that lost its first letters: 's avonds, 't, 'n. */
const dutch = /^'(?:s|t|n|m|k|r)(?=[ -])/iu;

/** Where the quote that a value begins with ends, or -1. */
export function closingQuote(value: string): number {
  const quote = value[0];
  for (let at = 1; at < value.length; at += 1) {
    if (quote === '"' && value[at] === '\\') at += 1;
    else if (value[at] === quote) {
      if (quote === '"' || value[at + 1] !== quote) return at;
      at += 1;
    }
  }
  return -1;
}

/** What is wrong with a value on one line that begins with a quote, if anything. */
export function quotedSlip(value: string): ValueSlip | undefined {
  const quote = value[0] ?? '';
  const close = closingQuote(value);
  const whole = { start: 0, end: value.length };
  if (close === -1) return unclosed(value, quote);
  const rest = value.slice(close + 1).trim();
  if (rest === '' || /^[ \t]+#/u.test(value.slice(close + 1))) return escapeSlip(value, close);
  if (rest === ',')
    return {
      kind: 'trailing-comma',
      at: { start: close + 1, end: value.length },
      detail: '',
      edits: [cut(close + 1, value)],
    };
  if (dutch.test(value) && !value.endsWith(quote))
    return { kind: 'apostrophe-start', at: whole, detail: '', edits: quoted(value) };
  if (value.endsWith(quote) && isInside(value, close))
    return { kind: 'quote-inside', at: whole, detail: quote, edits: innerEscaped(value, quote) };
  return { kind: 'text-after-quote', at: whole, detail: quote, edits: quoted(value) };
}

function cut(start: number, value: string): Edit {
  return { start, end: value.length, text: '' };
}

/** The second quote opens a word, or stands within one: then the first goes with the last. */
function isInside(value: string, close: number): boolean {
  return /[\s(]/u.test(value[close - 1] ?? '') || /[\p{L}\d]/u.test(value[close + 1] ?? '');
}

function innerEscaped(value: string, quote: string): Edit[] {
  const edits: Edit[] = [];
  for (let at = 1; at < value.length - 1; at += 1) {
    if (quote === '"' && value[at] === '\\') at += 1;
    else if (value[at] === quote) edits.push({ start: at, end: at, text: quote === '"' ? '\\' : "'" });
  }
  return edits;
}

function unclosed(value: string, quote: string): ValueSlip {
  if (dutch.test(value))
    return { kind: 'apostrophe-start', at: { start: 0, end: value.length }, detail: '', edits: quoted(value) };
  const last = value.at(-1) ?? '';
  if (quote === '"' ? /[“”„]/u.test(last) : /[‘’]/u.test(last))
    return {
      kind: 'smart-quotes',
      at: { start: value.length - 1, end: value.length },
      detail: last,
      edits: [{ start: value.length - 1, end: value.length, text: quote }],
    };
  const edits = [{ start: value.length, end: value.length, text: quote }];
  return { kind: 'unclosed-quote', at: { start: 0, end: value.length }, detail: quote, edits, isOffered: true };
}

/** In double quotes a backslash is no letter: a path of Windows does not read. */
function escapeSlip(value: string, close: number): ValueSlip | undefined {
  if (value[0] !== '"' || !value.includes('\\')) return undefined;
  const edits: Edit[] = [];
  for (let at = 1; at < close; at += 1) {
    if (value[at] !== '\\') continue;
    if (!/^\\(?:[0abtnvfre "/\\N_LP\t]|x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8})/iu.test(value.slice(at, at + 10)))
      edits.push({ start: at, end: at, text: '\\' });
    else at += 1;
  }
  return edits.length === 0
    ? undefined
    : { kind: 'backslash', at: { start: 0, end: value.length }, detail: '\\', edits };
}
