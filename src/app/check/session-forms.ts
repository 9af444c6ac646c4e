import { basename, join } from 'node:path';
import { namesOfSteps } from '../../core/answers/names.ts';
import { expandAssignments, type FindAssignment, type NoAssignment } from '../../core/assignment/expand.ts';
import type { Assignment } from '../../core/assignment/schema.ts';
import type { Language } from '../../core/format/language.ts';
import { parseProtocol } from '../../core/protocol/parse.ts';
import type { WrittenProtocol } from '../../core/protocol/schema.ts';
import { loadYaml } from '../../core/yaml/load.ts';
import { readRaw } from '../../files/raw-file.ts';
import { idsOn, pressedOnShelf, textOnShelf } from '../../files/shipped.ts';
import { walkFolder } from '../../files/walk-folder.ts';
import type { Messages } from '../../language/messages.ts';
import { assignmentsAround } from '../shelf/assignments.ts';

/** The session forms and assignments a project can use: those of the library, and those of the team. */
export interface SessionForms {
  /** Whether there is one of that id. Looks into files only where no file has that name. */
  has(id: string, language: Language): boolean;
  /** Each with the names that an answers file may have for its steps. */
  steps(language: Language): ReadonlyMap<string, readonly string[]>;
  assignment(id: string, language: Language): Assignment | NoAssignment;
}

export function sessionForms(root: string, messages: Messages): SessionForms {
  const known = new Map<Language, ReadonlyMap<string, readonly string[]>>();
  let paths: readonly string[] | undefined;
  const assignment = assignmentsAround(root, messages);
  const own = () => {
    paths ??= [...walkFolder(join(root, 'protocols'), /\.ya?ml$/iu)].flatMap(({ path, kind }) =>
      kind === 'file' ? [path] : [],
    );
    return paths;
  };
  const steps = (language: Language) => {
    const find = (id: string) => assignment(id, language);
    const found =
      known.get(language) ?? new Map([...stepsOnShelf(language, find), ...stepsOfTeam(own(), find, messages)]);
    known.set(language, found);
    return found;
  };
  const isNamed = (id: string, language: Language) =>
    idsOn('protocols', language).includes(id) || own().some((path) => basename(path).replace(/\.ya?ml$/iu, '') === id);
  return { has: (id, language) => isNamed(id, language) || steps(language).has(id), steps, assignment };
}

type Steps = readonly [id: string, names: readonly string[]];

/** These files are sound, since the tests read every one. */
function stepsOnShelf(language: Language, find: FindAssignment): Steps[] {
  return idsOn('protocols', language).map((id) => {
    const own = pressedOnShelf('protocols', language, id) ?? loadYaml(textOnShelf('protocols', language, id)).value;
    return [id, namesOfSteps(expandAssignments(own as WrittenProtocol, find))];
  });
}

/** A form with a fault is told of by itself. */
function stepsOfTeam(paths: readonly string[], find: FindAssignment, messages: Messages): Steps[] {
  return paths.flatMap((path): Steps[] => {
    const raw = readRaw(path);
    const own = raw.ok ? parseProtocol(raw.bytes.toString('utf8'), path, messages).value : undefined;
    return own === undefined ? [] : [[own.id, namesOfSteps(expandAssignments(own, find))]];
  });
}
