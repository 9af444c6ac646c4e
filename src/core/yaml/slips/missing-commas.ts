import type { Slip } from './slip.ts';

interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: 'quoted' | 'open' | 'close' | 'sign' | 'word';
}

/** The commas that lack at the end of a line of JSON: where one value is followed by the next. */
export function missingCommas(text: string): Slip[] {
  const slips: Slip[] = [];
  let before: Token | undefined;
  for (let at = nextToken(text, 0); at < text.length; at = nextToken(text, before.end)) {
    const token = tokenAt(text, at);
    if (before && lacksComma(text, before, token)) {
      const { end } = before;
      const edits = [{ start: end, end, text: ',' }];
      slips.push({ kind: 'missing-comma', at: { start: end - 1, end }, detail: '', edits, isOffered: false });
    }
    before = token;
  }
  return slips;
}

/** Words alone may go on over lines. */
function lacksComma(text: string, before: Token, { start, kind }: Token): boolean {
  const isEnd = before.kind === 'quoted' || before.kind === 'close' || before.kind === 'word';
  const isBegin = kind === 'quoted' || kind === 'open' || (kind === 'word' && before.kind !== 'word');
  return isEnd && isBegin && /[\r\n]/u.test(text.slice(before.end, start));
}

function nextToken(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\s\ufeff]/u.test(text[at] ?? '')) at += 1;
  return at;
}

function tokenAt(text: string, start: number): Token {
  const sign = text[start] ?? '';
  const one = { start, end: start + 1 };
  if (sign === '"') return { start, end: endOfQuote(text, start), kind: 'quoted' };
  if (/[[{]/u.test(sign)) return { ...one, kind: 'open' };
  if (/[\]}]/u.test(sign)) return { ...one, kind: 'close' };
  if (/[,:]/u.test(sign)) return { ...one, kind: 'sign' };
  let { end } = one;
  while (end < text.length && !/[\s"[\]{},:]/u.test(text[end] ?? '')) end += 1;
  return { start, end, kind: 'word' };
}

/** A quote that is never closed ends with its line. */
function endOfQuote(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '"') return at + 1;
    if (sign === '\r' || sign === '\n') return at;
    if (sign === '\\') at += 1;
  }
  return text.length;
}
