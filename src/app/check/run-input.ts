import type { CheckSettings } from '../../core/check/settings.ts';
import type { IsoDate } from '../../core/text/calendar.ts';
import type { Messages } from '../../language/messages.ts';
import type { Source } from './source.ts';

/** What a check runs on. */
export interface RunInput {
  readonly sources: readonly Source[];
  readonly settings: CheckSettings;
  readonly messages: Messages;
  readonly today: IsoDate;
  /** How many threads at most. */
  readonly jobs: number;
  /** From how many files on. */
  readonly threadsFrom: number;
  /** The folder whose cache is used; none without. */
  readonly cacheIn?: string;
}
