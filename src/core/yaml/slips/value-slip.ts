import { bracketSlip } from './bracket-value.ts';
import { quotedSlip } from './quoted-value.ts';
import { quoted } from './requote.ts';
import type { ValueSlip } from './slip.ts';
import { smartSlip } from './smart-quotes.ts';
import type { ValueShape } from './value-shape.ts';

/** What is wrong with a value that stands on one line, if anything. Offsets are those in the value. */
export function valueSlip(value: string, shape: ValueShape): ValueSlip | undefined {
  const first = value[0] ?? '';
  if (first === '"' || first === "'") return quotedSlip(value);
  if (first === '[' || first === '{') return bracketSlip(value, shape);
  return smartSlip(value) ?? reservedStart(value, shape) ?? plainSlip(value, shape);
}

/** Signs that YAML keeps for itself. */
function reservedStart(value: string, { kind }: ValueShape): ValueSlip | undefined {
  const detail = value[0] ?? '';
  const at = { start: 0, end: value.length };
  const slip: ValueSlip = { kind: 'reserved-start', at, detail, edits: quoted(value) };
  if (/[`@%,\]}]/u.test(detail)) return slip;
  if (/^[-?:>|](?:[ \t]|$)/u.test(value)) return slip;
  // A reference or tag that was meant as one is told apart.
  if (/[&*!]/u.test(detail)) return kind === 'text' || (kind !== 'word' && /[ \t]/u.test(value)) ? slip : undefined;
  if (detail !== '#' || !isText(kind) || /^#+(?:[ \t]|$)/u.test(value)) return undefined;
  return { ...slip, kind: 'hash-start', isOffered: true };
}

function isText(kind: ValueShape['kind']): boolean {
  return kind === 'text' || kind === 'any';
}

/** A colon or a # in a sentence without quotes. A comment has a blank behind its sign. */
function plainSlip(value: string, { kind }: ValueShape): ValueSlip | undefined {
  const hash = value.search(/[ \t]#/u);
  const text = hash === -1 ? value : value.slice(0, hash).trimEnd();
  const colon = text.search(/:(?:[ \t]|$)/u);
  if (colon !== -1) {
    const edits = quoted(hash === -1 || isCutOff(value, hash) ? value : text);
    return { kind: 'colon-inside', at: { start: 0, end: text.length }, detail: '', edits };
  }
  if (!isText(kind)) return undefined;
  if (hash === -1) return loneQuote(value);
  const isLikely = isCutOff(value, hash);
  if (!isLikely && !mayBeCutOff(value, hash, kind)) return undefined;
  const at = { start: hash + 1, end: value.length };
  return { kind: 'cut-off', at, detail: '', edits: quoted(value), isOffered: !isLikely };
}

function isCutOff(value: string, hash: number): boolean {
  return /^[ \t]#(?:[^\s#!]|[ \t]*\d)/u.test(value.slice(hash));
}

/** Words behind one blank, a # and a blank: a comment, or the rest of the sentence. Who writes comments sets them off. */
function mayBeCutOff(value: string, hash: number, kind: ValueShape['kind']): boolean {
  const text = value.slice(0, hash);
  const rest = value.slice(hash);
  const last = text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf('\t')) + 1);
  if (/^ # {0,3}driehoek-/iu.test(rest) || !/\p{L}/u.test(last)) return false;
  return (kind === 'text' || /\p{L} /u.test(text)) && /^ # {0,3}\p{L}/u.test(rest);
}

/** A quote at one end of a text, that has no other. Behind a number it stands for inches. */
function loneQuote(value: string): ValueSlip | undefined {
  const count = value.match(/["“”„‟]/gu)?.length ?? 0;
  const isAtEnd = /[^\s\d]["“”]$/u.test(value);
  if (count % 2 === 0 || (!isAtEnd && !/^[“„‟]/u.test(value))) return undefined;
  const start = isAtEnd ? value.length - 1 : 0;
  const at = { start, end: start + 1 };
  return { kind: 'lone-quote', at, detail: value[start] ?? '', edits: [{ ...at, text: '' }], isOffered: true };
}
