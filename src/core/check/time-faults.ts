import type { Protocol } from '../protocol/schema.ts';
import { stopwatch } from '../protocol/stopwatch.ts';
import { isTimed, largestFor, timeOf } from '../protocol/time.ts';

export type TimeSaid = [what: 'step' | 'whole', id: string, needs: string, people: number, largest: number | undefined];

interface Places<At> {
  readonly whole: At;
  minutesOf(step: string, assignment?: string): At;
}

/** The steps that are too short with the largest group, and the whole where that is too full. */
export function* timeFaults<At>(
  protocol: Protocol,
  { whole, minutesOf }: Places<At>,
): Generator<{ readonly at: At; readonly say: TimeSaid }> {
  if (!protocol.steps.some(isTimed)) return;
  const people = protocol.for.max;
  const time = timeOf(protocol, people);
  for (const { id, needs, members } of time.tight) {
    if (!members.some(isTimed)) continue;
    const at = minutesOf(id, members[0]?.assignment);
    yield { at, say: ['step', id, stopwatch(needs), people, largestFor(id, protocol)] };
  }
  if (time.isTooFull) yield { at: whole, say: ['whole', protocol.id, stopwatch(time.needs), people, undefined] };
}
