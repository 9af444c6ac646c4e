import type { Insight } from '../../archive/insights.ts';
import type { ReleaseFile } from '../../archive/release-file.ts';
import type { IsoDate } from '../../text/calendar.ts';

/** All that a report on many teams is made of: what was released, and what the organisation makes of it. */
export interface ArchiveReport {
  readonly release: ReleaseFile;
  /** Released before it; the last first. */
  readonly earlier: readonly ReleaseFile[];
  readonly insights: readonly Insight[];
  readonly today: IsoDate;
  /** The sentences that teams share in a pulse, in order. */
  readonly statements: readonly string[];
}
