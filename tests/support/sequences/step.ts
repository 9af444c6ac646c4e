import type { Room } from './room.ts';
import type { Said } from './said.ts';

/** Something that is done to a record. */
export interface Step {
  /** What is to be read in the record afterwards. Does it in the room. */
  run(said: Said, room: Room): Promise<Said>;
  /** Whether the record may not change at all. */
  readonly isReading?: true;
  toString(): string;
}

const DAY = 24 * 3_600_000;

export function laterThan(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}
