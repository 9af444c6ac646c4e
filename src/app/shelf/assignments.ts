import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NoAssignment } from '../../core/assignment/expand.ts';
import { parseAssignment } from '../../core/assignment/parse.ts';
import type { Assignment } from '../../core/assignment/schema.ts';
import type { Language } from '../../core/format/language.ts';
import { readRaw } from '../../files/raw-file.ts';
import { idsOn, placeOnShelf, pressedOnShelf, textOnShelf } from '../../files/shipped.ts';
import type { Messages } from '../../language/messages.ts';

/** The assignments a project can use: the team's own in `assignments/`, and those that ship with the package. */
export function assignmentsAround(
  root: string,
  messages: Messages,
): (id: string, language: Language) => Assignment | NoAssignment {
  return (id, language) => {
    const path = join(root, 'assignments', `${id}.yaml`);
    if (existsSync(path)) {
      const raw = readRaw(path);
      return (raw.ok ? parseAssignment(raw.bytes.toString('utf8'), path, messages).value : undefined) ?? 'faulty';
    }
    if (!idsOn('assignments', language).includes(id)) return 'missing';
    const pressed = pressedOnShelf('assignments', language, id);
    if (pressed !== undefined) return pressed as Assignment;
    const place = placeOnShelf('assignments', language, id);
    return parseAssignment(textOnShelf('assignments', language, id), place, messages).value ?? 'faulty';
  };
}
