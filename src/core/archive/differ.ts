import type { TeamRange } from './release-file.ts';
import { maySayFirst } from './scale.ts';

interface InGroup {
  readonly teams: number;
  readonly range: TeamRange;
}

/**
 * Whether two groups of teams differ, told from their ranges alone: fifteen teams each, and the nearest ends of the ranges, as
 * shares, lie further apart than twice the largest spread that chance gives their difference.
 */
export function groupsDiffer(a: InGroup, b: InGroup): boolean {
  if (!maySayFirst(a.teams) || !maySayFirst(b.teams)) return false;
  const [low, high] = a.range[0] / a.teams <= b.range[0] / b.teams ? [a, b] : [b, a];
  const apart = high.range[0] / high.teams - low.range[1] / low.teams;
  return apart > Math.sqrt(1 / a.teams + 1 / b.teams);
}
