import type { Messages } from '../../language/messages.ts';
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

/** What comes when, by the clock, for whoever sits down; it never goes back to an earlier part. */
export function planPanel(session: Session, { wall }: Messages): FieldsPanel {
  const planned: Part[] = [];
  let minutes = 0;
  for (const step of stepsThatApply(session)) {
    const last = planned.at(-1);
    const own = parts.findIndex((ids) => ids.some((id) => id === step.section));
    const number = Math.max(own, last?.number ?? 0);
    if (last?.number === number) last.titles.push(step.title);
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
