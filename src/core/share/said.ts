import { type FieldId, type FieldInfo, sectionInfo } from '../record/fields.ts';
import { anyLabel, labelColon } from '../record/labels.ts';
import type { SectionId } from '../record/sections.ts';
import { joined, type Passage, part, textOffset } from '../text/passage.ts';
import { goesAlong, statementOf } from './statements.ts';

/** Paragraphs as one passage, as they go along; nothing where they say nothing. */
export function asPassage(paragraphs: readonly Passage[]): Passage | undefined {
  const [first, ...more] = paragraphs.map(said).filter(({ text }) => text !== '');
  return first === undefined || more.length === 0 ? first : joined([first, ...more], '\n\n');
}

/** What a passage says to others: without what was struck out, and with blanks in a row as they were typed. */
export function said(own: Passage): Passage {
  const kept = own.marks.some(({ kind }) => kind === 'del') ? unstruck(own) : own;
  const text = kept.text.replace(/(?<=\n)\u00a0|[ \u00a0]{2,}/gu, (blanks) => ' '.repeat(blanks.length));
  return text === kept.text ? kept : { ...kept, text };
}

function unstruck(own: Passage): Passage {
  const { length } = own.text;
  const struck = own.marks.filter(({ kind }) => kind === 'del');
  let kept = part(own, 0, 0);
  let from = 0;
  for (const { start, end } of [...struck, { start: length, end: length }]) {
    if (start < from) continue;
    const more = part(own, from, start);
    const isApart = /\s$/u.test(own.text.slice(0, from)) || /^\s/u.test(own.text.slice(from, start));
    if (more.text !== '') kept = kept.text === '' ? more : joined([kept, more], isApart ? ' ' : '');
    from = end;
  }
  return kept;
}

/** Where text begins that is no part of this any more: emphasised words with a colon, or the label of what stays behind. */
function labelStart(own: Passage, from: number): number {
  const { text, marks } = own;
  const label = marks.find((mark) => mark.start >= from && labelColon(text, mark) !== -1);
  return Math.min(label?.start ?? text.length, withheldStart(own));
}

function withheldStart(own: Passage): number {
  const found = withheld().exec(own.plain);
  return found === null ? own.text.length : textOffset(own, found.index);
}

/** Labels of what stays behind, in the sections of which other parts go along. */
const mixed: readonly SectionId[] = ['case', 'facts', 'choice', 'dissent', 'escalation'];
let pattern: RegExp | undefined;

function withheld(): RegExp {
  pattern ??= anyLabel(
    mixed.flatMap((section) =>
      Object.entries<FieldInfo>(sectionInfo[section].fields).flatMap(([field, { labels }]) =>
        goesAlong.includes(statementOf(section, field as FieldId)) ? [] : labels,
      ),
    ),
  );
  return pattern;
}

/** Paragraphs up to such a label, and whether there is one. A formatter, or a hand, may have joined it to what is known. */
export function untilLabel(
  paragraphs: readonly Passage[],
  from = 0,
): {
  readonly known: readonly Passage[];
  readonly isCut: boolean;
} {
  const at = paragraphs.findIndex((own) => labelStart(own, from) < own.text.length);
  const own = paragraphs[at];
  if (own === undefined) return { known: paragraphs, isCut: false };
  return { known: [...paragraphs.slice(0, at), part(own, 0, labelStart(own, from))], isCut: true };
}
