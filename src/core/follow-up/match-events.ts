import { grouped } from '../grouped.ts';
import type { FollowUp } from '../results/follow-up.ts';
import type { CalendarEvent } from './known-calendar.ts';

/** Something open that has a day. */
export type DatedFollowUp = FollowUp & { readonly due: string };

/** Above so many pairs in one record, words are not compared: a record that was made to be slow is not waited for. */
const MAX_PAIRS = 20_000;

interface Matching {
  readonly found: Map<DatedFollowUp, CalendarEvent>;
  readonly free: Set<CalendarEvent>;
  readonly groups: readonly Group[];
}

/** What is open of one kind in one file, and the events that may be about it. */
interface Group {
  readonly items: readonly DatedFollowUp[];
  readonly events: readonly CalendarEvent[];
}

/**
 * Which event each item had the last time, within its record and kind: by the same text, as the sole word back or look-back,
 * by half of its words, by the same day and role. What was off comes back only by the same text.
 */
export function matchEvents(
  items: readonly DatedFollowUp[],
  events: readonly CalendarEvent[],
): ReadonlyMap<DatedFollowUp, CalendarEvent> {
  const known = { found: new Map<DatedFollowUp, CalendarEvent>(), free: new Set(events) };
  const groups = groupsOf(items, events);
  // Of a record that was copied with its id, each file first takes up what was its own.
  match({ ...known, groups: groups.map(ofOwnFile) });
  match({ ...known, groups });
  return known.found;
}

function ofOwnFile({ items, events }: Group): Group {
  const own = items[0];
  const isOwn = ({ origin }: CalendarEvent) => origin?.file === own?.file && origin?.record === own?.id;
  return { items, events: events.filter(isOwn) };
}

function match(matching: Matching): void {
  const isOn = ({ cancelled }: CalendarEvent) => cancelled === undefined;
  for (const may of [isOn, () => true])
    for (const keys of [['what', 'role', 'due'], ['what', 'role'], ['what']] as const)
      for (const group of matching.groups) matchBy(keys, group, may, matching);
  for (const group of matching.groups) matchSole(group, isOn, matching);
  for (const group of matching.groups) matchWords(group, isOn, matching);
  for (const group of matching.groups) matchBy(['due', 'role'], group, isOn, matching);
}

/** An event belongs to a record by its id or by the path of its file: a record can get its id later, and a file another name. */
function groupsOf(items: readonly DatedFollowUp[], events: readonly CalendarEvent[]): Group[] {
  const placed = events.flatMap((event) => {
    const { kind, record, file } = event.origin ?? {};
    return [record, file].flatMap((place) => (place === undefined ? [] : [{ event, place: `${kind}\0${place}` }]));
  });
  const byPlace = grouped(placed, ({ place }) => place);
  return [...grouped(items, ({ kind, file }) => `${kind}\0${file}`).values()].map((own) => {
    const { kind, file, id } = own[0] as DatedFollowUp;
    const there = (place: string | null) => (byPlace.get(`${kind}\0${place}`) ?? []).map(({ event }) => event);
    return { items: own, events: [...new Set([...there(file), ...there(id)])] };
  });
}

type May = (event: CalendarEvent) => boolean;

function openIn({ items, events }: Group, may: May, { found, free }: Matching) {
  return {
    items: items.filter((item) => !found.has(item)),
    events: events.filter((event) => free.has(event) && may(event)),
  };
}

function pair(item: DatedFollowUp, event: CalendarEvent, { found, free }: Matching): void {
  found.set(item, event);
  free.delete(event);
}

function matchBy(keys: readonly ('what' | 'role' | 'due')[], group: Group, may: May, matching: Matching): void {
  const open = openIn(group, may, matching);
  if (open.items.length === 0 || open.events.length === 0) return;
  const keyOf = (of: Readonly<Record<'what' | 'role' | 'due', string>>) => keys.map((key) => of[key]).join('\0');
  const waiting = grouped(open.events.reverse(), ({ origin: { what = '', role = '' } = {}, day = '' }) =>
    keyOf({ what, role, due: day }),
  );
  for (const item of open.items) {
    const event = waiting.get(keyOf({ what: item.what, role: item.role ?? '', due: item.due }))?.pop();
    if (event !== undefined) pair(item, event, matching);
  }
}

/** A record has one word back and one look-back at a time, whatever is written of it. */
function matchSole(group: Group, may: May, matching: Matching): void {
  const { items, events } = openIn(group, may, matching);
  const [item] = items;
  const [event] = events;
  if (item === undefined || event === undefined || items.length > 1 || events.length > 1) return;
  if (item.kind === 'word-back' || item.kind === 'look-back') pair(item, event, matching);
}

/** The pairs that share most words first. */
function matchWords(group: Group, may: May, matching: Matching): void {
  const { items, events } = openIn(group, may, matching);
  if (items.length * events.length > MAX_PAIRS) return;
  const words = new Map(events.map((event) => [event, wordsOf(event.origin?.what ?? '')]));
  const pairs = items.flatMap((item) => {
    const own = wordsOf(item.what);
    return events.map((event) => ({ item, event, share: shareOf(own, words.get(event) ?? new Set()) }));
  });
  for (const { item, event } of pairs.filter(({ share }) => share >= 0.5).sort((a, b) => b.share - a.share))
    if (!matching.found.has(item) && matching.free.has(event)) pair(item, event, matching);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** Of the longer of the two, how much also stands in the other: 0 to 1. */
function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(one.size, other.size, 1);
}
