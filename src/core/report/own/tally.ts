import { type Period, periodBefore, periodOf } from '../../archive/period.ts';
import { duesOf } from '../../follow-up/due.ts';
import { byDay, promiseOf } from '../../follow-up/select.ts';
import type { SoundReview } from '../../record/read.ts';
import type { OpenPromise } from '../../results/follow-up.ts';
import type { IsoDate } from '../../text/calendar.ts';
import { factsOf } from '../facts.ts';
import { addSession, emptyHalf, type HalfTally, halfOf } from './half.ts';
import type { OwnReport } from './result.ts';

/** So many promises are named; the others are only counted. */
const NAMED = 200;

/**
 * What is kept while records are read one by one: two half-years, the last one and the one before. Days are noted first
 * (`noteDay`), so that only the sessions of those two are read whole.
 */
export interface OwnTally {
  /** The half-year that was asked for; the latest with a session if nothing. */
  readonly asked: Period | undefined;
  readonly today: IsoDate;
  latest: Period | undefined;
  readonly halves: Map<Period, HalfTally & Open>;
}

interface Open {
  open: number;
  late: number;
  items: OpenPromise[];
  waiting: OpenPromise[];
}

export function ownTally(asked: Period | undefined, today: IsoDate): OwnTally {
  return { asked, today, latest: asked, halves: new Map() };
}

/** Takes note of a session: whether it counts, as far as is known by then. */
export function noteDay(tally: OwnTally, day: IsoDate): boolean {
  if (!isCounted(tally, day)) return false;
  const period = periodOf(day);
  if (tally.latest === undefined || period > tally.latest) tally.latest = period;
  return true;
}

/** Whether a session of that day counts: of another one not even the body need be read. */
export function isCounted({ asked, latest }: OwnTally, day: IsoDate): boolean {
  const period = periodOf(day);
  if (latest === undefined) return true;
  return period >= periodBefore(latest) && (asked === undefined || period <= asked);
}

export function addReview(tally: OwnTally, review: SoundReview, file: string): void {
  const { today, halves } = tally;
  const period = periodOf(review.front.date);
  const half = halves.get(period) ?? { ...emptyHalf(period), open: 0, late: 0, items: [], waiting: [] };
  halves.set(period, half);
  addSession(half, factsOf(review), { file, today });
  for (const due of duesOf(review)) addPromise(half, promiseOf(due, file, today));
}

function addPromise(half: Open, promise: OpenPromise): void {
  if (promise.kind === 'dissent') {
    if (half.waiting.length < NAMED) half.waiting.push(promise);
    return;
  }
  half.open += 1;
  if (promise.overdue) half.late += 1;
  half.items.push(promise);
  if (half.items.length > 2 * NAMED) half.items = byDay(half.items).slice(0, NAMED);
}

interface Around {
  readonly team: string | null;
  readonly left_out: OwnReport['left_out'];
}

export function ownReportOf({ latest, today, halves }: OwnTally, { team, left_out }: Around): OwnReport {
  const period = latest ?? periodOf(today);
  const both = [period, periodBefore(period)].map((one) => halves.get(one) ?? emptyHalf(one));
  const kept = [...halves.values()];
  return {
    format: 'driehoek/report-result@1',
    made: today,
    team,
    halves: both.map(halfOf),
    promises: {
      open: kept.reduce((sum, { open }) => sum + open, 0),
      late: kept.reduce((sum, { late }) => sum + late, 0),
      items: byDay(kept.flatMap(({ items }) => items)).slice(0, NAMED),
      // None of these has a day.
      waiting: kept.flatMap(({ waiting }) => waiting).slice(0, NAMED),
    },
    left_out,
  };
}
