import type { RecordDocument } from '../../core/record/document.ts';
import type { Looking } from '../../core/share/identifiers.ts';
import type { Labels } from '../../core/share/labels.ts';
import type { Messages } from '../../language/messages.ts';
import type { Accepts } from './accepts.ts';

/** A record that is to be shared, with all that is needed to tell its passages apart. */
export interface SharedRecord {
  readonly path: string;
  /** As people see the path. */
  readonly file: string;
  /** What the file holds, without what steers a screen or cannot be seen. */
  readonly text: string;
  readonly record: RecordDocument;
  readonly labels: Labels;
  /** In the language of the record, which need not be that of the screen. */
  readonly messages: Messages;
  readonly looking: Looking;
  readonly accepts: Accepts;
}
