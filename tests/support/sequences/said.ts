import { plainRole } from '../../../src/core/follow-up/role.ts';
import { saysNoDissent, saysNothing } from '../../../src/core/record/words.ts';

/** What a team said and did, as the test keeps it: what every command is to read in the record. */
export interface Said {
  readonly today: string;
  readonly status: 'open' | 'closed';
  /** In the order of the file. */
  readonly agreements: readonly Agreed[];
  readonly views: readonly Seen[];
  /** Whom word is to come back from, by whom and when; nothing where nobody was asked. */
  readonly wordBack: Asked | undefined;
  /** What the summary says of agreements: the first day, and whether there is one only. Empty where there are none. */
  readonly toldDue: string;
  /** The next look-back. */
  readonly next: string | undefined;
  /** Days of the look-backs that were held. */
  readonly held: readonly string[];
  /** Whether somebody deleted the comments, and with them the markers. */
  readonly isBare: boolean;
  /** Whether it tells what happened, and asks about it: then a case can be made of it. */
  readonly hasStory: boolean;
  /** Whether the case was placed in the triangle. */
  readonly hasTriangle: boolean;
  /** Whether the session form calls everything otherwise: then only markers say what it is. */
  readonly hasOwnLabels: boolean;
}

export interface Agreed {
  readonly role: string;
  readonly what: string;
  readonly due: string;
  readonly isDone: boolean;
  /** By a look-back, which marks its box. */
  readonly isDropped: boolean;
}

export interface Seen {
  readonly view: string;
  readonly needs: string;
  readonly isHeeded: boolean;
}

export interface Asked {
  readonly to: string;
  readonly by: string;
  readonly day: string | null;
  readonly hasAnswered: boolean;
}

/** What a summary says of agreements now; one that is done, or dropped, was agreed all the same. */
export function dueNow(agreements: readonly { readonly due: string }[]): string {
  const [first] = agreements.map(({ due }) => due).sort();
  return first === undefined ? '' : `${first}, ${agreements.length === 1 ? 'only' : 'first'}`;
}

export function isOpen({ isDone, isDropped }: Agreed): boolean {
  return !isDone && !isDropped;
}

/** A row of a table that says that nobody dissents, and needs nothing, is no view. */
export function isView({ view, needs }: Pick<Seen, 'view' | 'needs'>): boolean {
  return !(saysNothing(needs) && saysNoDissent(view));
}

/** Whether a look-back asks about it. */
export function isOpenView({ needs, isHeeded }: Seen): boolean {
  return !saysNothing(needs) && !isHeeded;
}

/** An item of `follow-up --json`, as far as the record alone says it. */
export interface Item {
  readonly kind: string;
  readonly role: string | null;
  readonly what: string;
  readonly due: string | null;
  readonly overdue: boolean;
}

/** What is to be followed up, in no order. */
export function itemsOf({ today, status, agreements, views, wordBack, next }: Said): Item[] {
  if (status === 'closed') return [];
  const item = (kind: string, role: string | null, what: string, due: string | null): Item => ({
    kind,
    role: role && onLine(role),
    what: onLine(what),
    due,
    overdue: due !== null && due < today,
  });
  return [
    ...views.filter(isOpenView).map(({ needs }) => item('dissent', null, needs, null)),
    ...(wordBack === undefined || wordBack.hasAnswered ? [] : [backItem(wordBack, item)]),
    ...agreements.filter(isOpen).map(({ role, what, due }) => item('action', role, what.replace(/[\s,;]+$/u, ''), due)),
    ...(next === undefined ? [] : [item('look-back', null, '', next)]),
  ];
}

/** As a list shows it: on one line, and without what would stand before the brackets of a day. */
function onLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

function backItem(
  { to, by, day }: Asked,
  item: (...own: [string, string | null, string, string | null]) => Item,
): Item {
  const named = (text: string) => (text === '' || saysNothing(text) ? undefined : text);
  const who = named(by);
  return item('word-back', who === undefined ? null : plainRole(who), named(to) ?? '', day);
}

/** The rules that have something against the record because of what was done, and of the day it is. */
export function rulesOf(said: Said): string[] {
  const { today, status, agreements, views, wordBack, next } = said;
  const open = agreements.filter(isOpen);
  const isWaiting = wordBack !== undefined && !wordBack.hasAnswered && status !== 'closed';
  return [
    ...views.filter(({ needs }) => saysNothing(needs)).map(() => 'dissent-needs'),
    ...(wordBack?.to === '' ? ['escalation-return'] : []),
    ...open.filter(({ due }) => due < today).map(() => 'action-overdue'),
    ...(isWaiting && wordBack.day !== null && wordBack.day < today ? ['word-back-passed'] : []),
    ...(status === 'closed' && open.length > 0 ? ['closed-with-open-actions'] : []),
    ...(next !== undefined && next < today ? ['look-back-passed'] : []),
    // Without its marker a summary may be a note of people’s own.
    ...(said.isBare || said.toldDue === dueNow(agreements) ? [] : ['summary-differs']),
  ].sort();
}
