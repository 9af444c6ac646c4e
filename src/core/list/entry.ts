import type { Case } from '../case/schema.ts';
import { dayOf, isOpenAgreement } from '../follow-up/due.ts';
import { type Review, titleOf } from '../record/review.ts';
import type { ListEntry } from '../results/list.ts';
import { entryKinds } from './kinds.ts';

export function entryOfRecord({ front, agreements, dissent, nextLookBack }: Review, file: string): ListEntry {
  const done = agreements.filter(({ state }) => state === 'done').length;
  return {
    kind: 'record',
    file,
    title: titleOf(front, file),
    date: front.date ?? null,
    language: front.language ?? 'nl',
    status: front.status ?? null,
    outcome: front.outcome ?? null,
    protocol: front.protocol ?? null,
    case: front.case ?? null,
    domain: front.domain ?? null,
    level: front.level ?? null,
    themes: front.themes ?? [],
    values: front.values ?? [],
    sides: front.tensions ?? [],
    participants: front.participants ?? null,
    dissent: front.dissent ?? dissent.views.length,
    actions: { open: agreements.filter(isOpenAgreement).length, done },
    lookBack: dayOf(nextLookBack) ?? null,
  };
}

export function entryOfCase(
  { title, language, domain, level, themes = [], values = [], tension }: Case,
  file: string,
): ListEntry {
  return {
    kind: 'case',
    file,
    title,
    date: null,
    language,
    status: null,
    outcome: null,
    protocol: null,
    case: null,
    domain,
    level,
    themes,
    values,
    sides: tension === undefined ? [] : [tension.side],
    participants: null,
    dissent: null,
    actions: null,
    lookBack: null,
  };
}

/** Records first, the newest above; then cases; by file where that says nothing. */
export function sortEntries(entries: readonly ListEntry[]): ListEntry[] {
  const rank = ({ kind }: ListEntry) => entryKinds.indexOf(kind);
  return [...entries].sort(
    (a, b) => rank(a) - rank(b) || -compare(a.date ?? '', b.date ?? '') || compare(a.file, b.file),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
