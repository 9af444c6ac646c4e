import type { Lens } from '../../lens/schema.ts';
import { type Entry, textEntry } from '../../record/document.ts';
import { nearest } from '../../text/nearest.ts';
import { isNotApplicable, tidyText } from '../../text/tidy.ts';
import { type AnswerContext, type Asked, bad, type Fault, good, isRecord, type Kind } from '../kind.ts';

/** The lenses a step offers, in its order. */
export function lensesOf(asked: Asked<'lens'>, context: AnswerContext): Lens[] {
  return asked.lenses.flatMap((id) => context.lenses.find((lens) => lens.id === id) ?? []);
}

/** A lens of one's own choosing, and what its questions brought up. */
export const lens: Kind<'lens'> = {
  read(raw, asked, context) {
    const { faults } = context.messages;
    if (!isRecord(raw)) return bad(faults.notALens);
    const chosen = lensesOf(asked, context).find(({ id }) => id === raw.lens);
    if (!chosen)
      return bad(faults.notAChoice(String(raw.lens), asked.lenses, nearest(String(raw.lens), asked.lenses)), ['lens']);
    const notes = readNotes(raw.notes ?? {}, chosen, context);
    if (!notes.ok) return notes;
    return Object.keys(notes.value).length === 0
      ? bad(faults.noNotes, ['notes'])
      : good({ lens: chosen.id, notes: notes.value });
  },
  entries(value, _, context) {
    const chosen = context.lenses.find(({ id }) => id === value.lens);
    const entries: Entry[] = [textEntry(chosen?.title ?? value.lens, context.messages.record.lens)];
    for (const { id, label } of chosen?.questions ?? []) {
      const note = value.notes[id];
      if (note !== undefined) entries.push(textEntry(note, label));
    }
    return entries;
  },
  allowed: (asked, { messages }) => messages.allowed.lens(asked.lenses),
};

function readNotes(raw: unknown, chosen: Lens, { messages: { faults } }: AnswerContext) {
  if (!isRecord(raw)) return bad(faults.notALens, ['notes']);
  const ids = chosen.questions.map(({ id }) => id);
  const wrong: Fault[] = [];
  const notes: Record<string, string> = {};
  for (const [id, note] of Object.entries(raw)) {
    if (!ids.includes(id)) wrong.push({ path: ['notes', id], message: faults.unknownPart(id, ids) });
    else if (typeof note === 'string') notes[id] = tidyText(note);
    else if (note !== null) wrong.push({ path: ['notes', id], message: faults.notText });
  }
  const kept = Object.fromEntries(
    ids.flatMap((id) => (notes[id] && !isNotApplicable(notes[id]) ? [[id, notes[id]]] : [])),
  );
  return wrong.length > 0 ? { ok: false as const, faults: wrong } : good(kept);
}
