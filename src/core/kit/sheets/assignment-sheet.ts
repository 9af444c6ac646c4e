import type { Messages } from '../../../language/messages.ts';
import type { Protocol, Step } from '../../protocol/schema.ts';
import type { KitParts } from '../kit-parts.ts';
import { heading, list, text } from '../paper.ts';
import { type Sheet, sameFor } from '../sheet.ts';

/** The parts of each assignment that a session form has, in its order. */
export function assignmentsIn({ steps }: Pick<Protocol, 'steps'>): readonly (readonly Step[])[] {
  const parts = new Map<string, Step[]>();
  for (const step of steps) {
    const id = 'assignment' in step ? step.assignment : undefined;
    if (typeof id === 'string') parts.set(id, [...(parts.get(id) ?? []), step]);
  }
  return [...parts.values()];
}

/** What to do, for those who want to read it again: each assignment for each of the people. */
export function assignmentSheet({ protocol, people }: KitParts, { forms }: Messages): Sheet {
  const sheets = assignmentsIn(protocol).map((parts) => sameFor('assignment', 'a5', pieceOf(parts, forms), people));
  return {
    ...{ id: 'assignment', size: 'a5' },
    leaves: sheets.flatMap(({ leaves }) => leaves),
    pieces: sheets.reduce((sum, { pieces }) => sum + pieces, 0),
  };
}

/** Of each part the title is that of the assignment, a comma, and its own. */
function pieceOf(parts: readonly Step[], forms: Messages['forms']): string {
  const title = parts[0]?.title.replace(/,[^,]*$/u, '') ?? '';
  const told = parts.map(
    ({ minutes, ask, say = [] }) => text(`${forms.minutes(minutes)} · ${ask}`, 'part') + list(say),
  );
  return heading(title) + told.join('');
}
