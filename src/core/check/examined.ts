import type { Edit } from '../text/edit.ts';
import type { Place, Severity } from './finding.ts';
import type { Ignore } from './ignores.ts';
import type { FileKind } from './kind.ts';

/** A finding as a rule gives it: severity and file name come when it is settled. */
export interface RawFinding extends Place {
  readonly rule: string;
  readonly message: string;
  /** Where it is other than that of the rule. */
  readonly severity?: Severity;
  /** What `check --fix` changes. */
  readonly edits?: readonly Edit[];
  /** Whether the edits are a proposal: a person looks at it first. */
  readonly offered?: true;
  /** Whether `check --fix` saves the whole file anew: its bytes are no text, so there are no edits of it. */
  readonly isRewritten?: true;
  /** What to do, where that is other than the rule's own words. */
  readonly help?: string;
}

/** What a file says by itself. Plain data, the same for the same text, place and settings: it can be kept. */
export interface Examined {
  readonly kind: FileKind | undefined;
  readonly raw: readonly RawFinding[];
  /** By rule, what it needs to judge the file among others. */
  readonly gathered: Readonly<Record<string, unknown>>;
  readonly ignores: readonly Ignore[];
  /** Numbers of the lines that hold personal data. */
  readonly personal: readonly number[];
  /** Whether it begins with a byte-order mark. */
  readonly hasBom?: boolean;
}
