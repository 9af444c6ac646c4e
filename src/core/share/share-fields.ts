import type { Entry } from '../record/document.ts';
import { fieldInfo } from '../record/fields.ts';
import type { Field, Item, Section } from '../record/review.ts';
import type { SectionId } from '../record/sections.ts';
import type { Passage } from '../text/passage.ts';
import { asPassage, said, untilLabel } from './said.ts';
import {
  along,
  behind,
  isPlaced,
  knownLabel,
  type Shared,
  type SharedPart,
  type Sharing,
  sharedFrom,
} from './sharing.ts';
import type { Sourced } from './sourced.ts';
import { goesAlong, statementOf } from './statements.ts';

/** The fields of which it is known that they go along; without a label only what stands first in its section. */
export function shareFields({ id, fields }: Section, sharing: Sharing): Shared {
  const parts = fields.flatMap((own, at): SharedPart[] => {
    const field = own.field ?? (at === 0 && own.label === undefined ? '' : undefined);
    if (!own.isOther && goesAlong.includes(statementOf(id, field))) return fieldParts(id, own, sharing);
    return behind(own.label !== undefined || saysAnything(own), knownLabel(own));
  });
  return sharedFrom(id, parts, sharing.messages);
}

/** A picture says something too. */
function saysAnything({ text, items = [] }: Field): boolean {
  return items.length > 0 || text.some((own) => own.text !== '' || own.marks.length > 0);
}

function fieldParts(id: SectionId, own: Field, { review }: Sharing): SharedPart[] {
  const isLong = own.field === undefined || fieldInfo(id, own.field)?.paragraphs === true;
  const { items: all = [], text: paragraphs } = own;
  const texts = paragraphs.filter((one) => isPlaced(one, review));
  const items = all.filter((item) => isPlaced(item, review));
  const { known, isCut } = untilLabel(texts);
  const points = items.flatMap((item) => asPassage(untilLabel(isLong ? item.text : item.text.slice(0, 1)).known) ?? []);
  const isWhole = !isCut && texts.length === paragraphs.length && items.length === all.length;
  return [
    ...along(entriesOf(own, asPassage(known), points)),
    ...behind(!isWhole || items.some((item) => holdsMore(item, isLong))),
  ];
}

function entriesOf({ label, field }: Field, text: Passage | undefined, points: readonly Passage[]): Sourced<Entry>[] {
  const named = { ...(label === undefined ? {} : { label: said(label) }), ...(field === undefined ? {} : { field }) };
  const items = points.map((point) => ({ text: point, parts: [] }));
  if (text === undefined) return items.length === 0 ? [] : [{ kind: 'items', ...named, items }];
  return [{ kind: 'text', ...named, text }, ...(items.length === 0 ? [] : [{ kind: 'items' as const, items }])];
}

/** What stands below a point, or behind it under a label, somebody added: the program prints nothing there in such a list. */
function holdsMore({ text, items, others }: Item, isLong: boolean): boolean {
  return others.length > 0 || items.length > 0 || untilLabel(text).isCut || (!isLong && text.length > 1);
}
