import type { WrittenProtocol } from '../protocol/schema.ts';
import type { Path } from '../yaml/loaded.ts';
import { type AssignmentStep, type FindAssignment, type NoAssignment, partsIn } from './expand.ts';
import type { Assignment } from './schema.ts';

/** What is wrong, with the id of the assignment or the step, and how long the assignment takes. */
export type AssignmentSaid = [
  what: NoAssignment | 'minutes' | 'no-options' | 'name-taken',
  id: string,
  minutes: number,
];

export interface AssignmentFault {
  readonly path: Path;
  readonly say: AssignmentSaid;
}

/** What a session form and its assignments have against each other. */
export function* assignmentFaults(written: WrittenProtocol, find: FindAssignment): Generator<AssignmentFault> {
  const options = written.steps.findIndex(({ kind }) => kind === 'options');
  for (const [index, step] of written.steps.entries()) {
    if (step.kind !== 'assignment') continue;
    const hasOptions = options !== -1 && options < index;
    for (const [part, say] of faultsOf(step, find(step.uses), hasOptions)) yield { path: ['steps', index, part], say };
  }
  yield* namesTwice(written, find);
}

function* faultsOf(
  { uses, minutes }: AssignmentStep,
  found: Assignment | NoAssignment,
  hasOptions: boolean,
): Generator<readonly [part: keyof AssignmentStep, say: AssignmentSaid]> {
  if (typeof found === 'string') return yield ['uses', [found, uses, minutes]];
  if (found.minutes !== minutes) yield ['minutes', ['minutes', uses, found.minutes]];
  if (needsOptions(found) && !hasOptions) yield ['uses', ['no-options', uses, minutes]];
}

function needsOptions({ steps }: Assignment): boolean {
  return steps.some((part) => part.kind === 'talk' && part.slots?.some(({ from }) => from === 'options'));
}

/** A part has the name of its step before its own, and that may be taken. */
function* namesTwice(written: WrittenProtocol, find: FindAssignment): Generator<AssignmentFault> {
  const parts = written.steps.flatMap((step) => (step.kind === 'assignment' ? partsIn(step, find) : []));
  const names = new Set(parts.map(({ id }) => id));
  for (const [index, { id, kind, minutes }] of written.steps.entries())
    if (kind !== 'assignment' && names.has(id))
      yield { path: ['steps', index, 'id'], say: ['name-taken', id, minutes] };
}
