import type { Slot } from '../../protocol/schema.ts';
import { type Entry, itemsEntry, textEntry } from '../../record/document.ts';
import { isNotApplicable, tidyText } from '../../text/tidy.ts';
import {
  type AnswerContext,
  type Asked,
  bad,
  entriesFor,
  type Fault,
  good,
  isRecord,
  type Kind,
  type ReadAnswer,
  readEach,
} from '../kind.ts';
import type { Note } from '../values.ts';
import { namesValues, readValues, VALUES, valuesEntry } from './clashing-values.ts';

/** Where notes of a talk go; without slots there is one, named as the step. */
export function slotsOf({
  id,
  label,
  slots,
  prefill,
}: Asked<'talk'>): readonly (Slot & { readonly prefill?: string })[] {
  const own = { id, ...(label === undefined ? {} : { label }) };
  return slots ?? [prefill === undefined ? own : { ...own, prefill, as: 'text' }];
}

/** What was said, in keywords, by slot. */
export const talk: Kind<'talk'> = {
  read(raw, asked, context) {
    const slots = slotsOf(asked);
    const [first] = slots;
    const own = isRecord(raw) ? raw : raw === null || raw === undefined ? {} : { [first?.id ?? asked.id]: raw };
    const named = namesValues(asked) ? readValues(own[VALUES], context) : good<string[]>([]);
    const ids = [...slots.map(({ id }) => id), ...(namesValues(asked) ? [VALUES] : [])];
    const wrong: Fault[] = Object.keys(own).flatMap((key) =>
      ids.includes(key) ? [] : [{ path: [key], message: context.messages.faults.unknownPart(key, ids) }],
    );
    const value: Record<string, readonly Note[]> = {};
    for (const slot of slots) {
      const read = readNotes(own[slot.id], slot, context);
      if (!read.ok) wrong.push(...read.faults.map((fault) => ({ ...fault, path: [slot.id, ...fault.path] })));
      else if (read.value.length > 0) value[slot.id] = read.value;
    }
    if (!named.ok) wrong.push(...named.faults.map((fault) => ({ ...fault, path: [VALUES, ...fault.path] })));
    else if (named.value.length > 0) value[VALUES] = named.value;
    return wrong.length > 0 ? { ok: false, faults: wrong } : good(value);
  },
  entries: (value, asked, context) => [
    ...slotsOf(asked).flatMap((slot) => entriesFor(slot, entriesOfSlot(value[slot.id] ?? [], slot, context))),
    ...(namesValues(asked) ? entriesFor({ id: VALUES }, valuesEntry(valuesNamedIn(value), context)) : []),
  ],
  allowed: (asked, { messages }) => messages.allowed.talk(slotsOf(asked).map(({ id }) => id)),
};

/** The values that were named as what clashes, by their ids. */
export function valuesNamedIn(value: Readonly<Record<string, readonly Note[]>>): string[] {
  return (value[VALUES] ?? []).map(wordsOfNote);
}

/** One note or a list of them; empty ones are left out. */
function readNotes(raw: unknown, { from, max }: Slot, context: AnswerContext): ReadAnswer<Note[]> {
  if (raw === null || raw === undefined) return good([]);
  const readOne = (one: unknown) =>
    from === 'options' && isRecord(one) ? readReason(one, context) : readText(one, context);
  const read = Array.isArray(raw) ? readEach(raw, readOne) : alone(readOne(raw));
  if (!read.ok) return read;
  const notes = read.value.filter((note) => wordsOfNote(note) !== '');
  return max !== undefined && notes.length > max ? bad(context.messages.programme.closing.atMost(max)) : good(notes);
}

function alone(read: ReadAnswer<Note>): ReadAnswer<Note[]> {
  return read.ok ? good([read.value]) : read;
}

function readText(one: unknown, { messages: { faults, notApplicable } }: AnswerContext): ReadAnswer<Note> {
  if (typeof one === 'number' || typeof one === 'boolean') return bad(faults.quoteText(String(one)));
  if (typeof one !== 'string') return bad(faults.notText);
  const text = tidyText(one);
  return good(isNotApplicable(text) ? notApplicable : text);
}

/** A reason at an option. */
function readReason({ option, text }: Record<string, unknown>, { options, messages }: AnswerContext): ReadAnswer<Note> {
  const { faults } = messages;
  if (typeof text !== 'string') return bad(faults.notText, ['text']);
  if (typeof option !== 'string') return bad(faults.notText, ['option']);
  const ids = options?.map(({ id }) => id);
  if (ids && !ids.includes(option)) return bad(faults.notAChoice(option, ids), ['option']);
  return good({ option, text: tidyText(text) });
}

function entriesOfSlot(notes: readonly Note[], slot: Slot, context: AnswerContext): Entry[] {
  if (notes.length === 0) return [];
  if (slot.from === 'options') return reasonsEntry(notes, slot, context);
  const texts = notes.map(wordsOfNote);
  if (slot.as === 'text' || (slot.as === undefined && texts.length === 1))
    return [textEntry(texts.join('\n\n'), slot.label)];
  return [
    itemsEntry(
      texts.map((text) => ({ text, parts: [] })),
      slot.label,
    ),
  ];
}

export function wordsOfNote(note: Note): string {
  return typeof note === 'string' ? note : note.text;
}

/** Reasons by their options; those at no option come first. */
function reasonsEntry(notes: readonly Note[], slot: Slot, { options = [], messages }: AnswerContext): Entry[] {
  const loose = notes.flatMap((note) => (typeof note === 'string' ? [{ text: note, parts: [] }] : []));
  const items = options.flatMap(({ id, title }) => {
    const own = notes.flatMap((note) => (typeof note !== 'string' && note.option === id ? [note.text] : []));
    return own.length === 0
      ? []
      : [{ text: title, parts: own.map((text) => ({ label: messages.record.because, text })) }];
  });
  const all = [...loose, ...items];
  return all.length === 0 ? [] : [itemsEntry(all, slot.label)];
}

/** What a slot establishes: its notes as one text. */
export function factOfSlot(notes: readonly Note[] | undefined): string | null {
  return notes === undefined || notes.length === 0 ? null : notes.map(wordsOfNote).join('; ');
}
