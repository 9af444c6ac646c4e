import type { Messages } from '../../language/messages.ts';
import type { Step } from '../protocol/schema.ts';
import type { SectionId } from '../record/sections.ts';
import type { Session } from '../session/fold.ts';
import { stepsThatApply } from '../session/steps.ts';
import { clockTime } from '../text/calendar.ts';
import type { FieldRow, FieldsPanel } from './panel.ts';

/** The parts of a session as people see them: what a step writes in says in which it is. */
const parts: readonly (readonly SectionId[])[] = [
  ['case', 'facts'],
  ['triangle', 'tension', 'responsibilities'],
  ['options'],
  ['choice'],
  ['dissent', 'remaining'],
  ['escalation', 'actions', 'learning', 'evaluation', 'hand-over'],
];

interface Part {
  readonly number: number;
  readonly from: number;
  readonly titles: string[];
}

/** The part a step is in, never an earlier one than the last. What people learn before they choose is no closing yet. */
function partOf({ section }: Step, last: number, later: readonly Step[]): number {
  const own = parts.findIndex((ids) => ids.some((id) => id === section));
  const isEarly = section === 'learning' && later.some((step) => step.section === 'choice');
  return isEarly ? last : Math.max(own, last);
}

/** A break has a time of its own: people ask when it is. Shorter than this it is a moment within something else. */
function isBreak({ kind, minutes }: Step): boolean {
  return kind === 'pause' && minutes >= 10;
}

/** What comes when, by the clock, for whoever sits down. */
export function planPanel(session: Session, { wall }: Messages): FieldsPanel {
  const planned: Part[] = [];
  let minutes = 0;
  const steps = stepsThatApply(session);
  for (const [index, step] of steps.entries()) {
    const last = planned.at(-1);
    const number = partOf(step, last?.number ?? 0, steps.slice(index + 1));
    if (last?.number === number && !isBreak(step)) last.titles.push(step.title);
    else planned.push({ number, from: minutes, titles: [step.title] });
    minutes += step.minutes;
  }
  const at = (after: number) => clockTime(new Date(Date.parse(session.start.at) + after * 60_000));
  const rows = planned.map(
    ({ from, titles }): FieldRow => ({ label: at(from), text: [...new Set(titles)].join(' · ') }),
  );
  return {
    kind: 'fields',
    id: 'aside',
    heading: wall.plan,
    rows: [...rows, { label: at(minutes), text: wall.planEnds }],
  };
}
