import { type Field, fieldOf, sectionOf } from '../record/review.ts';
import type { OpenProgramme } from './progress.ts';
import { recordOf } from './progress.ts';

/**
 * What each group wanted the top to hear, from its last meeting. In the order of the alphabet: the order of the groups would
 * say whose a line is.
 */
export function linesOfGroups(own: OpenProgramme): string[] {
  const last = own.series.meetings.length;
  const lines = own.programme.groups.flatMap(({ id }) => {
    const record = recordOf(own, id, last);
    return record === undefined ? [] : linesIn(fieldOf(sectionOf(record.review, 'escalation'), 'message'));
  });
  return [...new Set(lines)].sort((a, b) => a.localeCompare(b, 'nl'));
}

/** The groups whose last record is there. */
export function groupsHeard(own: OpenProgramme): number {
  const last = own.series.meetings.length;
  return own.programme.groups.filter(({ id }) => recordOf(own, id, last) !== undefined).length;
}

function linesIn(field: Field | undefined): string[] {
  const items = (field?.items ?? []).flatMap(({ text }) => text[0]?.text ?? []);
  const texts = items.length > 0 ? items : (field?.text ?? []).map(({ text }) => text);
  return texts.map((text) => text.replace(/\s+/gu, ' ').trim()).filter((text) => text !== '');
}
