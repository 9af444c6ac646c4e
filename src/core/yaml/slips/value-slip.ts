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
  if (hash === -1 || !isText(kind) || !isCutOff(value, hash)) return undefined;
  return { kind: 'cut-off', at: { start: hash + 1, end: value.length }, detail: '', edits: quoted(value) };
}

function isCutOff(value: string, hash: number): boolean {
  return /^[ \t]#(?:[^\s#!]|[ \t]*\d)/u.test(value.slice(hash));
}
