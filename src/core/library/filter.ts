import type { Case } from '../case/schema.ts';
import type { Domain, Level } from '../format/fields.ts';
import type { SideId } from '../triangle/placement.ts';

/** What cases can be chosen by; all that is given must fit. */
export interface CaseFilter {
  readonly theme?: string;
  readonly side?: SideId;
  readonly domain?: Domain;
  readonly level?: Level;
}

export function fitsFilter({ themes = [], tension, domain, level }: Case, filter: CaseFilter): boolean {
  return (
    (filter.theme === undefined || themes.includes(filter.theme)) &&
    (filter.side === undefined || tension?.side === filter.side) &&
    (filter.domain === undefined || domain === filter.domain) &&
    (filter.level === undefined || level === filter.level)
  );
}
