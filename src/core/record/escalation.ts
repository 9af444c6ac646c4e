import { type Passage, plainSpan } from '../text/passage.ts';
import { type FieldId, fieldsThatMatter } from './fields.ts';
import { labelsWithin } from './labels.ts';
import { type RecordReading, unplace } from './notes.ts';
import { readDay } from './read-day.ts';
import { type Escalation, type Field, fieldOf, NO_DAY, passageOf, type Section, sectionOf } from './review.ts';
import type { FrontMatter } from './schema.ts';
import { saysNothing, saysUndecided, yesOrNo } from './words.ts';

/** What the record says of escalating; nothing where it says nothing. Whether a look-back brought word is for others to add. */
export function readEscalation(
  sections: readonly Section[],
  outcome: FrontMatter['outcome'],
  reading: RecordReading,
): Escalation | undefined {
  const section = sectionOf({ sections }, 'escalation');
  unplaceAgain(section?.fields ?? [], reading);
  for (const field of section?.fields ?? [])
    if (field.field === undefined && field.label === undefined && !isPromises(field))
      unplace(reading, 'passage-unplaced', field.at);
  const said = (field: FieldId): Passage | undefined => {
    const own = fieldOf(section, field);
    const text = own && passageOf(own);
    return text === undefined || saysNothing(text.plain) ? undefined : text;
  };
  const settled = (field: FieldId): Passage | undefined => {
    const own = said(field);
    return own === undefined || saysUndecided(own.plain) ? undefined : own;
  };
  const to = said('to');
  const by = said('by');
  const waiting = said('waiting');
  const asked = askedOf(section, outcome, to ?? said('word-back'));
  if (section === undefined && asked === 'unknown') return undefined;
  if (asked !== 'no') noteUnknownLabels(section, reading);
  return {
    asked,
    ...(to === undefined ? {} : { to }),
    ...(by === undefined ? {} : { by }),
    byWhen: asked === 'no' ? NO_DAY : readDay(settled('by-when'), reading),
    wordBack: asked === 'no' ? NO_DAY : readDay(settled('word-back'), reading),
    ...(waiting === undefined ? {} : { waiting }),
    answered: 'no',
  };
}

/** Of two answers to one question nobody can tell which holds: the first is read. */
function unplaceAgain(fields: readonly Field[], reading: RecordReading): void {
  const seen = new Set<FieldId>();
  for (const { field, label } of fields) {
    if (field === undefined) continue;
    if (seen.has(field) && label !== undefined) unplace(reading, 'passage-unplaced', label.at);
    seen.add(field);
  }
}

/** Each of these points is a promise that stands elsewhere, and is said to be one. */
function isPromises({ text, items = [] }: Field): boolean {
  return text.length === 0 && items.length > 0 && items.every(({ box }) => box !== undefined);
}

/** By the answer to the question; without one, by what else shows that somebody was asked. */
function askedOf(
  section: Section | undefined,
  outcome: FrontMatter['outcome'],
  to: Passage | undefined,
): Escalation['asked'] {
  const answer = fieldOf(section, 'escalate')?.text[0];
  const said = answer && yesOrNo(answer.plain);
  if (answer !== undefined && !saysNothing(answer.plain)) return said ?? (to === undefined ? 'unknown' : 'yes');
  if (answer !== undefined && (to === undefined || yesOrNo(answer.plain) === 'no')) return 'no';
  return outcome === 'opschalen' || to !== undefined ? 'yes' : 'unknown';
}

/** A label that nobody knows may be the very one that is missed. */
function noteUnknownLabels(section: Section | undefined, reading: RecordReading): void {
  const missed = fieldsThatMatter('escalation').filter((field) => fieldOf(section, field) === undefined);
  if (missed.length === 0) return;
  for (const { field, label, text } of section?.fields ?? [])
    if (field === undefined && label !== undefined) unplace(reading, 'label-unknown', label.at);
    else for (const own of text) noteWithin(own, missed, reading);
}

/** Lines that were joined: what is missed stands in the text of another label. */
function noteWithin(own: Passage, missed: readonly FieldId[], reading: RecordReading): void {
  const found = labelsWithin('escalation', missed).exec(own.plain);
  if (found) unplace(reading, 'label-unknown', plainSpan(own, found.index, found.index + found[0].length));
}
