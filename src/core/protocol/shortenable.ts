import type { SectionId } from '../record/sections.ts';
import type { Step } from './schema.ts';

/** Steps that are never shortened: how the tension occurs, the choice, those who disagree, and what was promised. */
const kept: readonly (SectionId | undefined)[] = ['tension', 'choice', 'dissent', 'remaining', 'escalation', 'actions'];

/** The steps that can be shorter when a session runs late, the longest first. */
export function shortenableOf(steps: readonly Step[]): Step[] {
  return steps
    .filter(({ section, minutes }) => minutes > 1 && !kept.includes(section))
    .sort((a, b) => b.minutes - a.minutes);
}
