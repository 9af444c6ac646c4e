import { noteChild, noteClosing, noteOpening, noteScalar, type Places } from './places.ts';
import { beyond, MAX_DEPTH, notKeys, withoutBlanksAtEnd } from './subset.ts';

interface Scan {
  readonly text: string;
  readonly places: Places | undefined;
  /** Where the text begins in the whole. */
  readonly from: number;
  at: number;
}

/** A value that stands on one line, wrapped so that null and nothing differ. */
export function readFlow(text: string, places: Places | undefined): { readonly of: unknown } {
  const scan = { text, places, from: places?.from ?? 0, at: 0 };
  const value = /^["'[{]/u.test(text) ? flowValue(scan, 0) : plainOnLine(scan);
  return /^ *(?:$| #)/u.test(text.slice(scan.at)) ? { of: value } : beyond();
}

function plainOnLine(scan: Scan): unknown {
  const comment = scan.text.search(/ #/u);
  scan.at = comment === -1 ? scan.text.length : comment;
  return plainValue(scan, 0);
}

/** A text without quotes, or what it stands for in YAML 1.2. */
function plainValue({ text: all, places, from, at }: Scan, start: number): unknown {
  const text = withoutBlanksAtEnd(all.slice(start, at));
  if (places) noteScalar(places, from + start, from + start + text.length);
  if (text === '' || /^[,[\]{}#&*!|>'"%@`]|^[?:-](?: |$)|: |:$/u.test(text)) return beyond();
  if (/^(?:true|True|TRUE)$/u.test(text)) return true;
  if (/^(?:false|False|FALSE)$/u.test(text)) return false;
  if (/^(?:~|null|Null|NULL)$/u.test(text)) return null;
  if (!/^[-+.\d]/u.test(text) || /^\.\.?\//u.test(text)) return text;
  if (/^(?:0|[1-9]\d{0,8})(?:\.\d{1,6})?$|^[1-9]\d{0,14}$/u.test(text)) return Number(text);
  // No number that the full reader knows has other characters than these.
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) || /[^\w.+-]/u.test(text) ? text : beyond();
}

function skipBlanks(scan: Scan): void {
  while (scan.text[scan.at] === ' ') scan.at += 1;
}

function flowValue(scan: Scan, depth: number): unknown {
  skipBlanks(scan);
  const start = scan.at;
  const sign = scan.text[start];
  if (depth > MAX_DEPTH) return beyond();
  if (sign === '[' || sign === '{') return flowCollection(scan, depth, sign);
  if (sign === '"' || sign === "'") {
    const [, double, single] = readOn(quotedHere, scan) ?? beyond();
    if (scan.places) noteScalar(scan.places, scan.from + start, scan.from + scan.at);
    return double ?? single?.replaceAll("''", "'");
  }
  readOn(plainHere, scan) ?? beyond();
  return plainValue(scan, start);
}

const quotedHere = /"([^"\\]*)"|'((?:[^']|'')*)'/uy;
const plainHere = /[^,[\]{}"'#:]+/uy;
const keyHere = /([A-Za-z][A-Za-z0-9_-]*): +/uy;

/** What an expression finds right here, without a copy of all that is still to come; the scan goes on after it. */
function readOn(here: RegExp, scan: Scan): RegExpExecArray | null {
  here.lastIndex = scan.at;
  const found = here.exec(scan.text);
  if (found) scan.at = here.lastIndex;
  return found;
}

function flowCollection(scan: Scan, depth: number, sign: '[' | '{'): unknown {
  const { places } = scan;
  if (places) noteOpening(places, scan.from + scan.at);
  scan.at += 1;
  skipBlanks(scan);
  const found = sign === '[' ? flowList(scan, depth + 1) : flowMapping(scan, depth + 1);
  if (places) noteClosing(places, scan.from + scan.at);
  return found;
}

function flowList(scan: Scan, depth: number): unknown[] {
  const found: unknown[] = [];
  if (isHere(scan, ']')) return found;
  do {
    found.push(flowValue(scan, depth));
    if (scan.places) noteChild(scan.places, found.length - 1);
  } while (flowGoesOn(scan, ']'));
  return found;
}

function flowMapping(scan: Scan, depth: number): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  if (isHere(scan, '}')) return found;
  do {
    skipBlanks(scan);
    const key = scan.from + scan.at;
    const [, name = ''] = readOn(keyHere, scan) ?? beyond();
    if (notKeys.test(name) || Object.hasOwn(found, name)) beyond();
    found[name] = flowValue(scan, depth);
    if (scan.places) noteChild(scan.places, name, key);
  } while (flowGoesOn(scan, '}'));
  return found;
}

/** Past a comma there is more; past the closing bracket there is not. */
function flowGoesOn(scan: Scan, closing: string): boolean {
  skipBlanks(scan);
  return isHere(scan, ',') || (isHere(scan, closing) ? false : beyond());
}

/** Goes on past a sign where it stands here. */
function isHere(scan: Scan, sign: string): boolean {
  const isThere = scan.text[scan.at] === sign;
  if (isThere) scan.at += 1;
  return isThere;
}
