import type { Messages } from '../../language/messages.ts';
import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { Path } from '../yaml/loaded.ts';
import type { Severity } from './finding.ts';

/** A fault of form, as the readers of the formats find them: rules pick their own. */
export interface FormFault {
  readonly rule: string;
  readonly at: Span;
  readonly message: string;
  /** Where it is other than that of the rule. */
  readonly severity?: Severity;
  readonly edits?: readonly Edit[];
  /** Whether the edits are a proposal: a person looks at it first. */
  readonly offered?: true;
  /** What to do, where that is other than the rule's own words. */
  readonly help?: string;
}

/** How a file is read that has faults. */
export interface FormReading {
  readonly text: string;
  readonly declared: string | undefined;
  readonly span: (path: Path, part: 'key' | 'value') => Span;
  /** Where the YAML begins. */
  readonly offset: number;
  readonly messages: Messages;
  /** Whether values that cannot stand there are taken for what was probably meant by them. */
  readonly asMeant?: boolean;
  /** Text of the file for a message. */
  readonly quoted: (at: Span, own?: string) => string;
}
