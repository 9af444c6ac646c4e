import * as v from 'valibot';
import { field } from '../format/fields.ts';
import type { ResultKind } from '../format/schema-kinds.ts';

/** What a command prints for other programs: its format first, then what it found. */
export function result<const K extends ResultKind, const E extends v.ObjectEntries>(
  kind: K,
  [nl, en]: readonly [nl: string, en: string],
  entries: E,
) {
  const format = field(
    v.literal(`driehoek/${kind}@1`),
    'Wat dit voor uitkomst is, met de versie.',
    'What this result is, with the version.',
  );
  return field(v.strictObject({ format, ...entries }), nl, en);
}

/** How many. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A path as the user would name it, with forward slashes. */
export const path = v.pipe(v.string(), v.minLength(1));

/** Sentences for people, in the language that was asked for. */
export const notices = field(
  v.array(v.string()),
  'Wat er voor mensen bij te zeggen is.',
  'What is to be said to people.',
);
