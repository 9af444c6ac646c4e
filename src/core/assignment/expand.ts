import type { Protocol, Step, WrittenProtocol, WrittenStep } from '../protocol/schema.ts';
import type { Assignment } from './schema.ts';

/** Why an assignment cannot be had. */
export type NoAssignment = 'missing' | 'faulty';
export type FindAssignment = (id: string) => Assignment | NoAssignment;

export type AssignmentStep = Extract<WrittenStep, { kind: 'assignment' }>;

export function hasAssignments({ steps }: WrittenProtocol): boolean {
  return steps.some(({ kind }) => kind === 'assignment');
}

/** A session form as it is played. An assignment there is not is left out: `assignmentFaults` says so. */
export function expandAssignments({ steps, ...rest }: WrittenProtocol, find: FindAssignment): Protocol {
  return { ...rest, steps: steps.flatMap((step) => (step.kind === 'assignment' ? partsIn(step, find) : [step])) };
}

/**
 * The first part that keeps something has the name of the step itself, so that answers to a step that became an assignment
 * are still found; the other parts have their own name behind it.
 */
export function partsIn({ id, uses, was }: AssignmentStep, find: FindAssignment): Step[] {
  const found = find(uses);
  if (typeof found === 'string') return [];
  const kept = found.steps.findIndex(({ kind }) => kind !== 'pause' && kind !== 'silent');
  return found.steps.map((part, at) => ({
    ...part,
    ...(at === kept && was !== undefined ? { was } : {}),
    id: at === kept ? id : `${id}-${part.id}`,
    assignment: uses,
  }));
}
