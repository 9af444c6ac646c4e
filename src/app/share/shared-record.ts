import type { SoundReview } from '../../core/record/read.ts';
import type { Looking } from '../../core/share/identifiers.ts';
import type { Messages } from '../../language/messages.ts';
import type { Accepts } from './accepts.ts';

/** A record that is to be shared. */
export interface SharedRecord {
  readonly path: string;
  /** As people see the path. */
  readonly file: string;
  /** What the file holds, without what steers a screen or cannot be seen. */
  readonly text: string;
  readonly review: SoundReview;
  /** In the language of the record, which need not be that of the screen. */
  readonly messages: Messages;
  readonly looking: Looking;
  readonly accepts: Accepts;
}
