import { duesOf } from '../follow-up/due.ts';
import { grouped } from '../grouped.ts';
import type { Review } from '../record/review.ts';
import type { MeetingProgress, ProgrammeProgress } from '../results/programme.ts';
import type { IsoDate } from '../text/calendar.ts';
import { CLOSING, heldKey, type Programme } from './schema.ts';
import type { Series } from './series.ts';

/** A record that says of which programme it is, or that the programme says is one of its own. */
export interface HeldRecord {
  readonly file: string;
  readonly review: Review;
}

/** A programme with all that is known of it. */
export interface OpenProgramme {
  readonly file: string;
  readonly programme: Programme;
  readonly series: Series;
  readonly records: readonly HeldRecord[];
}

/** Where nobody gave it one, its id is its name. */
export function titleOfProgramme({ title, id }: Pick<Programme, 'title' | 'id'>): string {
  return title ?? id;
}

/** How a programme stands on a day. What was held follows from the records, wherever they are. */
export function progressOf(own: OpenProgramme, closingTitle: string, today: IsoDate): ProgrammeProgress {
  const { programme, series, file } = own;
  const { id, closing, answer } = programme;
  const title = titleOfProgramme(programme);
  const due = closing['answer-due'];
  return {
    id,
    title,
    file,
    groups: programme.groups.map((group) => ({
      id: group.id,
      people: group.people,
      promises: own.records
        .filter(({ review }) => review.front.programme?.group === group.id)
        .reduce((sum, { review }) => sum + duesOf(review).length, 0),
      meetings: series.meetings.map(({ n, title: name }) =>
        meetingOf({ n, title: name, date: group.dates[n - 1] ?? null }, { group: group.id, own, today }),
      ),
    })),
    closing: meetingOf(
      { n: series.meetings.length + 1, title: closingTitle, date: closing.date },
      { group: undefined, own, today },
    ),
    answer: {
      from: closing['answer-from'],
      due,
      date: answer?.date ?? null,
      text: answer?.text ?? null,
      overdue: answer === undefined && due < today,
    },
  };
}

interface Where {
  readonly group: string | undefined;
  readonly own: OpenProgramme;
  readonly today: IsoDate;
}

function meetingOf(
  planned: Pick<MeetingProgress, 'n' | 'title' | 'date'>,
  { group, own, today }: Where,
): MeetingProgress {
  const record = recordOf(own, group, planned.n);
  if (record !== undefined) return { ...planned, state: 'held', record: record.file };
  const held = heldIdOf(own, group, planned.n);
  if (held !== undefined) return { ...planned, state: 'gone', record: held };
  return { ...planned, state: planned.date !== null && planned.date < today ? 'late' : 'planned', record: null };
}

/**
 * By what the record says of itself, or else by the id that the programme keeps of it. Of several that say so the one that the
 * programme knows counts.
 */
export function recordOf(own: OpenProgramme, group: string | undefined, meeting: number): HeldRecord | undefined {
  const claiming = recordsAt(own, group, meeting);
  const held = heldIdOf(own, group, meeting);
  const isKnown = ({ review }: HeldRecord) => held !== undefined && review.front.id === held;
  return claiming.find(isKnown) ?? claiming[0] ?? own.records.find(isKnown);
}

function recordsAt({ programme, records }: OpenProgramme, group: string | undefined, meeting: number): HeldRecord[] {
  return records.filter(({ review: { front } }) => {
    const own = front.programme;
    if (own === undefined || own.id !== programme.id || own.group !== group) return false;
    // There is one closing session, whatever its number was when the series had other meetings.
    return group === undefined || own.meeting === meeting;
  });
}

function heldIdOf({ programme, series }: OpenProgramme, group: string | undefined, meeting: number) {
  const isClosing = group === undefined && meeting === series.meetings.length + 1;
  return programme.held?.[group === undefined ? (isClosing ? CLOSING : '') : heldKey(group, meeting)];
}

interface Planned {
  readonly group: string | undefined;
  readonly n: number;
}

function plannedIn({ programme, series }: OpenProgramme): Planned[] {
  const ofGroups = programme.groups.flatMap(({ id }) => series.meetings.map(({ n }) => ({ group: id, n })));
  return [...ofGroups, { group: undefined, n: series.meetings.length + 1 }];
}

/** Meetings of which more than one record is there, each with another id. */
export function heldTwice(own: OpenProgramme): (Planned & { readonly files: readonly string[] })[] {
  return plannedIn(own).flatMap((planned) => {
    const all = new Map(recordsAt(own, planned.group, planned.n).map(({ file, review }) => [review.front.id, file]));
    return all.size > 1 ? [{ ...planned, files: [...all.values()] }] : [];
  });
}

/** Records that say they are of this programme, of a group or meeting that the plan does not have; by their group. */
export function strayRecords(own: OpenProgramme) {
  const planned = new Set(plannedIn(own).flatMap(({ group, n }) => (group === undefined ? [] : heldKey(group, n))));
  const strays = own.records.flatMap(({ file, review: { front } }) => {
    const said = front.programme?.id === own.programme.id ? front.programme : undefined;
    return said?.group === undefined || planned.has(heldKey(said.group, said.meeting))
      ? []
      : [{ file, group: said.group }];
  });
  const groups = grouped(strays, ({ group }) => group);
  return [...groups].map(([group, all]) => ({ group, files: all.map(({ file }) => file) }));
}

/** What the records say was held, as the programme keeps it: what it kept of a record that is gone stays. */
export function heldNow(own: OpenProgramme): Record<string, string> {
  const now = plannedIn(own).flatMap(({ group, n }): [string, string][] => {
    const id = recordOf(own, group, n)?.review.front.id;
    return id === undefined ? [] : [[group === undefined ? CLOSING : heldKey(group, n), id]];
  });
  return { ...own.programme.held, ...Object.fromEntries(now) };
}
