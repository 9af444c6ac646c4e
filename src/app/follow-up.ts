import { resolve } from 'node:path';
import type { Finding } from '../core/check/finding.ts';
import { publicFinding, unreadOf } from '../core/check/public-finding.ts';
import { duesOf } from '../core/follow-up/due.ts';
import { lateInsights } from '../core/follow-up/late-insights.ts';
import { byDay, followUpOf, isWanted, weekEnd } from '../core/follow-up/select.ts';
import { agreedIn } from '../core/pulse/read-pulse.ts';
import { isClosing } from '../core/record/closing.ts';
import type { Review } from '../core/record/review.ts';
import type { FollowUp, FollowUpResult } from '../core/results/follow-up.ts';
import { type IsoDate, localDay } from '../core/text/calendar.ts';
import { UserError } from '../core/user-error.ts';
import { shown } from '../files/project.ts';
import { readTextFile } from '../files/text-file.ts';
import { dayOption } from './day-option.ts';
import type { Clock, Words, Workplace } from './ports.ts';

import { awaitedAnswers } from './programme/answers-due.ts';

import { pulsePlaces } from './pulse/pulse-places.ts';

import { gatherRecords } from './records/gather-records.ts';
import { insightPlaces } from './records/insight-places.ts';
import { lookedIn } from './records/looked-in.ts';
import { unplacedIn } from './records/unplaced.ts';

export interface FollowUpInput {
  /** Files and folders; the records of the project if left out. */
  readonly paths?: readonly string[];
  /** Only what has a day, up to this one. */
  readonly due?: IsoDate;
  readonly overdue?: boolean;
  /** Only what is late, or due in the seven days from today on. */
  readonly week?: boolean;
  /** Today if left out. */
  readonly today?: IsoDate;
}

export interface Followed {
  readonly today: IsoDate;
  readonly items: readonly FollowUp[];
  /** The records that were read, wholly or in part. */
  readonly read: readonly { readonly file: string; readonly id?: string }[];
  /** Whether all records of the project were looked for. */
  readonly isWhole: boolean;
  /** Files that could not be read, or not wholly. */
  readonly unread: readonly Finding[];
  /** Passages that stand where nothing is known to stand. */
  readonly unplaced: readonly Finding[];
  /** Where was looked, when there was no record. */
  readonly empty: readonly string[] | undefined;
}

/** What is open in the records, by day. Errors: a UserError for a day there is not, or a path that is not there. */
export async function followUp(input: FollowUpInput, ports: Words & Workplace & Clock): Promise<Followed> {
  const { paths = [] } = input;
  const today = dayOption('--today', input.today, ports) ?? localDay(ports.now());
  const selection = selectionOf(input, today, ports);
  const { insights, others } = await insightPlaces(paths, ports);
  const pulses = await openPulses(others, today, ports);
  const records = others.filter((one) => pulses.every(({ path }) => path !== resolve(ports.cwd, one)));
  const hasRecords = paths.length === 0 || records.length > 0;
  const awaited = paths.length === 0 ? await awaitedAnswers(today, ports) : undefined;
  const { items: answers = [], unread: plans = [], ids: planned = new Set<string>() } = awaited ?? {};
  const { taken, unsound } = hasRecords
    ? await openRecords(records, { today, planned }, ports)
    : { taken: [], unsound: [] };
  const told = insights.map((path) => {
    const file = shown(path, ports.cwd);
    return { record: { file }, items: lateInsights(readTextFile(path, ports.messages), file, today) };
  });
  const all = [
    ...taken,
    ...told,
    ...pulses,
    ...answers.map((item) => ({ record: { file: item.file }, items: [item] })),
  ];
  return {
    today,
    items: byDay(all.flatMap(({ items }) => items)).filter((item) => isWanted(item, selection)),
    read: all.map(({ record }) => record),
    isWhole: paths.length === 0,
    unread: [...unsound.flatMap(({ findings }) => findings), ...plans],
    unplaced: taken.flatMap(({ unplaced }) => unplaced),
    empty: all.length + unsound.length + plans.length === 0 ? await lookedIn(paths, ['records'], ports) : undefined,
  };
}

/** What was agreed over pulses: those of the project, or the ones that were named. */
async function openPulses(paths: readonly string[], today: IsoDate, ports: Words & Workplace) {
  const { pulse, day } = ports.messages;
  return (await pulsePlaces(paths, ports)).flatMap((path) => {
    const file = shown(path, ports.cwd);
    const review = agreedIn(readTextFile(path, ports.messages), (date) => pulse.title(day(date)));
    if (review === undefined) return [];
    return [{ path, record: { file }, items: duesOf(review).map((due) => followUpOf(due, review, file, today)) }];
  });
}

interface Opening {
  readonly today: IsoDate;
  /** Programmes that say themselves whether they have their answer. */
  readonly planned: ReadonlySet<string>;
}

function openRecords(paths: readonly string[], { today, planned }: Opening, ports: Words & Workplace) {
  return gatherRecords(paths, ports, ({ review, file, text }) => ({
    record: { file, ...(review.front.id === undefined ? {} : { id: review.front.id }) },
    items: duesOf(review)
      .filter(({ kind }) => kind !== 'word-back' || !isAnsweredElsewhere(review, planned))
      .map((due) => followUpOf(due, review, file, today)),
    unplaced: unplacedIn(review, text, file, ports),
  }));
}

function isAnsweredElsewhere({ front }: Review, planned: ReadonlySet<string>): boolean {
  return isClosing(front) && planned.has(front.programme?.id ?? '');
}

function selectionOf({ due, week = false, overdue = false }: FollowUpInput, today: IsoDate, ports: Words) {
  const { notTogether } = ports.messages.cli;
  if (week && due !== undefined) throw new UserError(notTogether('--week', '--due'));
  if (week && overdue) throw new UserError(notTogether('--week', '--overdue'));
  return { until: week ? weekEnd(today) : dayOption('--due', due, ports), overdue };
}

export function followUpResultOf({ today, items, unread, unplaced }: Followed): FollowUpResult {
  return {
    format: 'driehoek/follow-up-result@1',
    today,
    items,
    unread: [...unreadOf(unread), ...unplaced.map(publicFinding)],
  };
}
