import { placeFinder } from '../check/lines.ts';

/** JSON as data, or the place where it stops being JSON; lines and columns from 1. */
export type ParsedJson =
  | { readonly value: unknown }
  | { readonly fault: { readonly line: number; readonly column: number } };

export function parseJson(text: string): ParsedJson {
  const own = text.replace(/^\ufeff/u, '');
  const value = jsonValue(own);
  if (value !== undefined) return { value };
  const start = firstFault(own);
  const { line, column } = placeFinder(own)({ start, end: start });
  return { fault: { line, column } };
}

/** JSON as data; nothing where it is none. */
export function jsonValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** V8 does not always say where: the longest beginning that could still go on is sought by halving. */
function firstFault(text: string): number {
  let fine = 0;
  let wrong = text.length + 1;
  while (wrong - fine > 1) {
    const middle = (fine + wrong) >> 1;
    if (couldGoOn(text.slice(0, middle))) fine = middle;
    else wrong = middle;
  }
  return fine;
}

/** Whether this is JSON, or the beginning of it. */
function couldGoOn(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const said = String(error);
    const at = /at position (\d+)/u.exec(said)?.[1];
    return at === undefined ? said.includes('end of JSON') : Number(at) >= text.length;
  }
}
