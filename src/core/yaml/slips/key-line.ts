import type { Edit } from '../../text/edit.ts';
import { BLANKS, oddBlankIn } from './lines.ts';
import type { ValueSlip } from './slip.ts';
import { ANYTHING, type ValueShape } from './value-shape.ts';

/** A key with what stands between it and its value. Offsets are those in the text it was read from. */
export interface KeyLine {
  readonly name: string;
  /** Where the colon stands, and where the value begins. */
  readonly colon: number;
  readonly value: number;
  /** What is wrong between the two. */
  readonly slip?: ValueSlip;
}

const proper = /^(["']?)([\p{L}\d_][\p{L}\d_.-]*(?: [\p{L}\d_.-]+){0,3})\1[ \t]{0,20}:(?:[ \t]+|$)/u;
const loose = new RegExp(
  `^(["'“‘]?)([\\p{L}_][\\p{L}\\d_.-]*)(["'”’]?)([${BLANKS}]{0,20})(:|：|﹕|∶|=|;|->|→)([${BLANKS}]{0,40})`,
  'u',
);
const bare = new RegExp(`^([a-z][a-z0-9-]*)([${BLANKS}]{1,20})(?=\\S)`, 'u');

/** Whether a name is a field there, or at least looks like one where there may be any. */
export function isField(name: string, shape: ValueShape): boolean {
  if (shape.keys?.has(name)) return true;
  return shape.isOpen === true && /^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$/u.test(name);
}

/** A key that YAML takes for one. */
export function properKey(text: string): KeyLine | undefined {
  const match = proper.exec(text);
  if (!match) return undefined;
  const [{ length }, quote = '', name = ''] = match;
  return { name, colon: text.indexOf(':', quote.length * 2 + name.length), value: length };
}

const emphasised = new RegExp(`^(\\*{1,3}|_{1,3}|\`)([a-z][a-z0-9-]*)(:?)\\1(:?)[${BLANKS}]{0,40}`, 'u');

/** A key in the signs with which Markdown makes words bold or slanted, or shows code. */
function emphasisedKey(text: string, shape: ValueShape): KeyLine | undefined {
  const [whole = '', sign = '', name = '', inside, behind] = emphasised.exec(text) ?? [];
  if (whole === '' || inside === behind || !isField(name, shape)) return undefined;
  const at = { start: 0, end: whole.trimEnd().length };
  const rest = text.slice(whole.length);
  const edits = [{ start: 0, end: whole.length, text: rest === '' ? `${name}:` : `${name}: ` }];
  return { name, colon: at.end - 1, value: whole.length, slip: { kind: 'key-emphasis', at, detail: sign, edits } };
}

/** A key that somebody meant for one: with another sign, without a blank, or with one that is none. */
export function meantKey(text: string, shape: ValueShape): KeyLine | undefined {
  const bold = emphasisedKey(text, shape);
  if (bold) return bold;
  const match = loose.exec(text);
  const [{ length } = '', open = '', name = '', close = '', before = '', sign = '', after = ''] = match ?? [];
  if (match === null || !isField(name, shape)) return undefined;
  const end = open.length + name.length + close.length;
  const rest = text.slice(length);
  const put = { start: end, end: length, text: rest === '' ? ':' : ': ' };
  const key = { name, colon: end + before.length, value: length };
  const isGlued = after === '' && rest !== '';
  if (/[“‘”’]/u.test(open + close)) return { ...key, slip: smartKey(text, name, put) };
  if (open !== close || (isGlued && mayBeText(text.slice(key.colon), shape.keys?.has(name) === true))) return undefined;
  const odd = oddBlankIn(before) ?? oddBlankIn(after.replaceAll('\t', ' '));
  const kind = sign === ':' ? (isGlued ? 'no-blank' : odd) : 'other-colon';
  const at = { start: 0, end: key.colon + sign.length };
  return kind === undefined ? key : { ...key, slip: { kind, at, detail: sign, edits: [put] } };
}

/** An address, or a name that is no known field before a sign that stands in texts as well. */
function mayBeText(rest: string, isKnown: boolean): boolean {
  return /^:(?:\/\/|:)/u.test(rest) || (!isKnown && /^[;=]/u.test(rest));
}

function smartKey(text: string, name: string, put: Edit): ValueSlip {
  const own: Edit = { start: 0, end: put.start, text: name };
  const edits = text.slice(put.start, put.end) === put.text ? [own] : [own, put];
  return { kind: 'smart-quotes', at: { start: 0, end: put.start }, detail: text[0] ?? '', edits };
}

/** A line that begins with the name of a field that still lacks, and has no colon. */
export function keyWithoutColon(text: string, shape: ValueShape): KeyLine | undefined {
  const match = bare.exec(text);
  const [{ length } = '', name = '', blanks = ''] = match ?? [];
  if (!match || !shape.keys?.has(name)) return undefined;
  const edits = [{ start: name.length, end: name.length + blanks.length, text: ': ' }];
  const slip: ValueSlip = {
    kind: 'no-colon',
    at: { start: 0, end: name.length },
    detail: name,
    edits,
    isOffered: true,
  };
  return { name, colon: name.length, value: length, slip };
}

/** The key of a line in a mapping, if it is one; a name that only looks like a key counts where it is not a known other. */
export function keyOf(text: string, shape: ValueShape = ANYTHING): KeyLine | undefined {
  return meantKey(text, shape) ?? properKey(text);
}
