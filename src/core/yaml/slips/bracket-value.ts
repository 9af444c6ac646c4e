import { quoted } from './requote.ts';
import type { ValueSlip } from './slip.ts';
import { smartInList } from './smart-quotes.ts';
import type { ValueShape } from './value-shape.ts';

const closers: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** Where the bracket that a text begins with is closed, or which closing ones are still to come. */
export function closingBracket(text: string): number | string {
  const open: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    const closer = closers[sign];
    if (closer !== undefined) open.push(closer);
    else if (isOpeningQuote(text, at)) at = endOfQuote(text, at);
    else if (open.at(-1) === sign) open.pop();
    if (open.length === 0) return at;
  }
  return open.reverse().join('');
}

/** A quote within a word is an apostrophe. */
function isOpeningQuote(text: string, at: number): boolean {
  return (text[at] === '"' || text[at] === "'") && /[[{,: \n]/u.test(text[at - 1] ?? '');
}

/** Of a quote that is never closed, the text in it goes on. */
function endOfQuote(text: string, at: number): number {
  const end = text.indexOf(text[at] ?? '', at + 1);
  return end === -1 ? at : end;
}

/** What is wrong with a value on one line that begins with a bracket, if anything. */
export function bracketSlip(value: string, shape: ValueShape): ValueSlip | undefined {
  const sign = value[0] ?? '';
  const whole = { start: 0, end: value.length };
  const hash = value.search(/[ \t]#/u);
  const text = hash === -1 ? value : value.slice(0, hash);
  const close = closingBracket(text);
  if (shape.kind === 'text') return { kind: 'reserved-start', at: whole, detail: sign, edits: quoted(value) };
  if (typeof close === 'string')
    return isSentence(text, shape)
      ? { kind: 'reserved-start', at: whole, detail: sign, edits: quoted(value) }
      : unclosed(text, sign, close);
  const rest = text.slice(close + 1).trim();
  if (rest === '') return smartInList(value);
  if (rest === ',') {
    const at = { start: close + 1, end: text.length };
    return { kind: 'trailing-comma', at, detail: '', edits: [{ ...at, text: '' }] };
  }
  const isText = /[\p{L}\d]/u.test(rest);
  return isText ? { kind: 'reserved-start', at: whole, detail: sign, edits: quoted(value) } : undefined;
}

/** More words than anybody puts in one point of a list, and no field: then the bracket is part of a text. */
function isSentence(text: string, { kind }: ValueShape): boolean {
  const parts = text.slice(1).split(/[,:]/u);
  const isLong = parts.some((part) => part.trim().split(' ').length > 3);
  return kind === 'any' && (isLong || /^\p{Lu}\p{L}* \p{Ll}/u.test(text.slice(1)));
}

function unclosed(text: string, sign: string, close: string): ValueSlip {
  const at = { start: 0, end: text.length };
  const end = text.trimEnd().length;
  return {
    kind: 'unclosed-bracket',
    at,
    detail: `${sign} ${close.at(-1) ?? ''}`,
    edits: [{ start: end, end, text: close }],
    // Of lists within a list the one that was left open may be any.
    ...(/^\s*[[{][^[{]*[[{]/u.test(text) ? { isOffered: true } : {}),
  };
}
