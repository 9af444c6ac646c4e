import type { Edit } from '../text/edit.ts';
import type { WrittenPart } from './document.ts';
import type { Expect } from './expected.ts';
import { lineEndOf } from './lines.ts';
import { printPart } from './markdown.ts';
import { readBody } from './read.ts';
import type { Agreement, Item, Review } from './review.ts';
import { marker } from './sections.ts';

/** Something to be said below an agreement, by its number. */
export interface NoteWish {
  readonly at: number;
  readonly part: WrittenPart;
}

/** A point below an agreement, before whatever stands below it already. */
export function addNote({ agreements }: Review, text: string, { at, part }: NoteWish): Edit[] {
  const own = agreements[at];
  if (own === undefined) return [];
  const rest = /^[^\r\n]*/u.exec(text.slice(own.text.at.end))?.[0] ?? '';
  const end = own.text.at.end + rest.length;
  const lines = printPart(part).split('\n');
  const indent = indentOf(own, text);
  return [{ start: end, end, text: lines.map((line) => `${lineEndOf(text)}${indent}${line.slice(2)}`).join('') }];
}

/** As far in as the text of the point begins. */
function indentOf({ at }: Agreement, text: string): string {
  const before = /[^\r\n]*$/u.exec(text.slice(Math.max(0, at.start - 200), at.start))?.[0] ?? '';
  const bullet = /^(?:[-*+]|\d{1,9}[.)])\s+/u.exec(text.slice(at.start, at.end))?.[0] ?? '';
  return before + bullet.replace(/[^\t]/gu, ' ');
}

/** The same agreement with that point below it. */
export function expectNote({ at, part }: NoteWish): Expect {
  return (before) => {
    const own = before.review.agreements[at];
    const below = pointAlone(part, before.review);
    if (own === undefined || below === undefined) return before;
    const isOwn = (value: object): value is Item => 'others' in value && 'at' in value && value.at === own.at;
    return {
      ...before,
      instead: (value) => {
        if (!isOwn(value)) return before.instead(value);
        const { items, parts } = below;
        const said = { ...value, ...before.instead(value) };
        return { ...said, items: [...items, ...value.items], parts: [...parts, ...value.parts] };
      },
    };
  };
}

/** What the point is, read by itself. */
function pointAlone(part: WrittenPart, { front: { language = 'nl' } }: Review): Item | undefined {
  const text = `${marker('actions')}\n\n- x\n${printPart(part)}\n`;
  return readBody(text, 0, { front: { language }, kept: {} }).review.sections[0]?.fields[0]?.items?.[0];
}
