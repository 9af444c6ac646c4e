import type { Step } from '../protocol/schema.ts';
import type { Answered, AnsweredStep } from './answered.ts';
import type { Deed, SessionEvent, Start } from './events.ts';
import { laidNow } from './laid-of-before.ts';
import { renumbered } from './renumber.ts';

interface People {
  /** How many cards a round brings. */
  readonly count: number;
  /** The highest number dealt. */
  readonly dealt: number;
  /** How many there were at the opening. */
  readonly from: number;
}

/** A session as it stands: a pure fold of its events. */
export interface Session extends Answered {
  readonly start: Start;
  /** Steps whose slips were counted: with one slip changed a second count would tell of it, also where the answer is gone. */
  readonly counted: ReadonlySet<string>;
  /** The step somebody went to; until it is answered it comes first. */
  readonly cursor: string | undefined;
  /** Time spent at the table, in milliseconds: pauses and time between a stop and a resume are not counted. */
  readonly spent: number;
  readonly lastAt: string;
  /** Since somebody came or went. */
  readonly people?: People;
}

export function openSession(start: Start): Session {
  return {
    start,
    answers: new Map(),
    drafts: new Map(),
    counted: new Set(),
    cursor: undefined,
    spent: 0,
    lastAt: start.at,
  };
}

export function fold(session: Session, event: Deed & { readonly at: string }): Session {
  const timed = { ...session, spent: session.spent + timeSince(session, event), lastAt: event.at };
  switch (event.type) {
    case 'answer':
      return renumbered(
        session,
        settle(withCounted(timed, event), event.step, {
          state: 'answered',
          value: laidNow(event.value, stepOf(session, event.step)),
        }),
      );
    case 'skip':
      return settle(timed, event.step, { state: 'skipped', reason: event.reason });
    case 'draft':
      return { ...timed, drafts: new Map(timed.drafts).set(event.step, event.value) };
    case 'go':
      return { ...timed, cursor: event.step };
    case 'away':
      return { ...timed, spent: Math.max(0, timed.spent - event.milliseconds) };
    case 'people': {
      const { count, dealt, from } = event;
      return { ...timed, people: { count, dealt, from } };
    }
    case 'lasted':
      return { ...timed, spent: event.minutes * 60_000 };
    default:
      return timed;
  }
}

function stepOf({ start: { protocol } }: Session, id: string): Step | undefined {
  return protocol.steps.find((step) => step.id === id);
}

function withCounted(session: Session, { step, value }: Extract<Deed, { type: 'answer' }>): Session {
  const kind = stepOf(session, step)?.kind;
  if ((kind !== 'sort' && kind !== 'pulse') || value === null) return session;
  return { ...session, counted: new Set(session.counted).add(step) };
}

function settle(session: Session, step: string, answered: AnsweredStep): Session {
  const drafts = new Map(session.drafts);
  drafts.delete(step);
  const cursor = session.cursor === step ? undefined : session.cursor;
  return { ...session, answers: new Map(session.answers).set(step, answered), drafts, cursor };
}

/** A clock that was set back counts for nothing. */
function timeSince(session: Session, event: SessionEvent): number {
  if (event.type === 'resume') return 0;
  const passed = Date.parse(event.at) - Date.parse(session.lastAt);
  return Number.isFinite(passed) ? Math.max(0, passed) : 0;
}

/** Whole minutes at the table. */
export function minutesSpent(session: Session): number {
  return Math.round(session.spent / 60_000);
}
