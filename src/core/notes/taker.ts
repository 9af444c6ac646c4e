import { saysNothing } from '../record/words.ts';

/** What a typed line does to the notes of a step. */
export type Taken<V> =
  /** `said`: what came of it, where that is more than the line itself. */
  | { readonly type: 'noted'; readonly value: V; readonly said?: string }
  | { readonly type: 'refused'; readonly message: string }
  /** No note, but a wish to see something: that is told. */
  | { readonly type: 'told'; readonly message: string }
  /** A part is missing: the next line gives it, and `asked` says which. */
  | { readonly type: 'more' }
  /** "niemand", "geen": that is the answer, and the step is done. */
  | { readonly type: 'none'; readonly value: V }
  /** A wish of the leader that is no note, by its name. */
  | { readonly type: 'wish'; readonly name: string };

/** Notes of one step, taken line by line while people talk. Nothing is asked; what a line means follows from its first signs. */
export interface NoteTaker<V> {
  take(line: string, value: V): Taken<V>;
  /** The last note as a line to better, and the notes without it. */
  last(value: V): { readonly line: string; readonly value: V } | undefined;
  isEmpty(value: V): boolean;
  /** The question for the part of a line that is still missing; nothing where none is. */
  asked?(): string | undefined;
  /** Of a line whose other part was asked for: the whole as it stands with what is being typed. */
  unfinished?(text: string): string | undefined;
  /** What keeps the step from being done, if anything. */
  missing(value: V): string | undefined;
}

/** A whole answer that says that there is none; "niemand weet het" is text. */
export function saysNone(line: string): boolean {
  return line.trim() !== '' && saysNothing(line);
}

/** Between the parts of a line. */
export const DIVIDER = ' / ';

/** Parts of a line, "mening / nodig", without blanks around them. */
export function partsOf(line: string): string[] {
  return line.split(/ \/ | \/$/u).map((part) => part.trim());
}

/**
 * The number and sign before a text: "2+ text", "2 + text", "2-text"; a letter only right behind the number, before the end. Without
 * a sign "2 text", "2. text" or "2: text". A range is neither: "1-2 weken".
 */
export function prefixOf(line: string, signs: string): { number: number; sign: string; text: string } | undefined {
  const drawn = /^(\d{1,2})\s?([+=−-])\s*(?!\d)(.*)$/su.exec(line);
  const letter = /^(\d{1,2})([a-z])$/u.exec(line.trim());
  const own = [drawn, letter].find((match) => match && signs.includes(signOf(match[2])));
  const match = own ?? /^(\d{1,2})()(?:[.:)]?\s+(.*))?$/su.exec(line);
  if (!match) return undefined;
  const [, number = '', sign, text = ''] = match;
  return { number: Number(number), sign: signOf(sign), text: text.trim() };
}

/** Some keyboards give a longer minus. */
function signOf(sign = ''): string {
  return sign === '−' ? '-' : sign;
}
