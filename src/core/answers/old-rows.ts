import type { StepOf } from '../protocol/schema.ts';
import { isRecord } from '../session/kind.ts';
import { slotsOf } from '../session/kinds/talk.ts';

/**
 * Rows of a table as notes of the talk that took its place: a cell goes to the slot of its name, behind what the row is about;
 * in a row without such cells all cells make one note, with slashes between them, as it would be typed.
 */
export function notesOfRows(raw: unknown, step: StepOf<'talk'>): unknown {
  const slots = slotsOf(step);
  const [first] = slots;
  if (first === undefined || !isListOfRows(raw)) return raw;
  const notes: Record<string, string[]> = {};
  for (const row of raw) {
    const cells = Object.entries(row).filter(([, text]) => text.trim() !== '');
    const own = cells.filter(([id]) => slots.some((slot) => slot.id === id));
    const about = cells.filter((cell) => !own.includes(cell)).map(([, text]) => text);
    const put = (id: string, text: string) => {
      notes[id] = [...(notes[id] ?? []), text];
    };
    if (own.length === 0) put(first.id, about.join(' / '));
    for (const [id, text] of own) put(id, about.length === 0 ? text : `${about.join(' / ')}: ${text}`);
  }
  return notes;
}

/** Rows of cells; a reason at an option is no row. */
function isListOfRows(raw: unknown): raw is readonly Readonly<Record<string, string>>[] {
  if (!Array.isArray(raw) || raw.length === 0) return false;
  return raw.every(
    (row) =>
      isRecord(row) &&
      !('option' in row && 'text' in row) &&
      Object.values(row).every((text) => typeof text === 'string'),
  );
}
