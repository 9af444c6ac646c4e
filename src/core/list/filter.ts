import type { ListEntry } from '../results/list.ts';
import type { IsoDate } from '../text/calendar.ts';

/** What a list is narrowed to; what is left out narrows nothing. */
export interface ListFilter {
  readonly kind?: string;
  readonly theme?: string;
  readonly domain?: string;
  readonly status?: string;
  readonly outcome?: string;
  readonly side?: string;
  /** The first and the last day that count. */
  readonly since?: IsoDate;
  readonly until?: IsoDate;
}

/** Whether an entry passes. A case has no day, status or outcome, so it passes no filter on those. */
export function passes(entry: ListEntry, filter: ListFilter): boolean {
  const { kind, theme, domain, status, outcome, side, since, until } = filter;
  return (
    (kind === undefined || entry.kind === kind) &&
    (theme === undefined || entry.themes.includes(theme)) &&
    (domain === undefined || entry.domain === domain) &&
    (status === undefined || entry.status === status) &&
    (outcome === undefined || entry.outcome === outcome) &&
    (side === undefined || entry.sides.some((one) => one === side)) &&
    (since === undefined || (entry.date !== null && entry.date >= since)) &&
    (until === undefined || (entry.date !== null && entry.date <= until))
  );
}
