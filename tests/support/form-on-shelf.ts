import { readFileSync } from 'node:fs';
import { assignmentsAround } from '../../src/app/shelf/assignments.ts';
import { expandAssignments } from '../../src/core/assignment/expand.ts';
import { assignmentFaults } from '../../src/core/assignment/faults.ts';
import type { Language } from '../../src/core/format/language.ts';
import { parseProtocol } from '../../src/core/protocol/parse.ts';
import type { Protocol } from '../../src/core/protocol/schema.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { nl } from '../../src/language/nl.ts';
import { pathOnShelf } from './path-on-shelf.ts';

/** A session form that ships, as it is played: with its assignments as steps. */
export function formOnShelf(language: Language, id: string): Protocol {
  const path = pathOnShelf('protocols', language, id);
  const { value, findings } = parseProtocol(readFileSync(path, 'utf8'), path, nl);
  if (value === undefined) throw new Error(`${path}: ${JSON.stringify(findings)}`);
  const around = assignmentsAround(packagePath(), nl);
  const find = (own: string) => around(own, language);
  const faults = [...assignmentFaults(value, find)];
  if (faults.length > 0) throw new Error(`${path}: ${JSON.stringify(faults)}`);
  return expandAssignments(value, find);
}
