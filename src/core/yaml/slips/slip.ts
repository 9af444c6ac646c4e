import type { Edit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';

/** The mistakes that people make in YAML. The set is closed: every kind has its words in the catalogue. */
type SlipKind =
  | 'unclosed-quote'
  | 'lone-quote'
  | 'unclosed-bracket'
  | 'apostrophe-start'
  | 'quote-inside'
  | 'text-after-quote'
  | 'smart-quotes'
  | 'backslash'
  | 'tab'
  | 'hard-blank'
  | 'invisible-blank'
  | 'other-colon'
  | 'no-blank'
  | 'no-colon'
  | 'key-emphasis'
  | 'indent'
  | 'not-indented'
  | 'reserved-start'
  | 'hash-start'
  | 'cut-off'
  | 'colon-inside'
  | 'no-pipe'
  | 'text-after-pipe'
  | 'list-mark'
  | 'no-dash'
  | 'dash-without-blank'
  | 'trailing-comma'
  | 'missing-comma'
  | 'markdown-fence'
  | 'front-fence'
  | 'text-after-end'
  | 'two-documents';

/** One mistake, at the place where it was made. Offsets are of the text in which it was looked for. */
export interface Slip {
  readonly kind: SlipKind;
  readonly at: Span;
  /** The sign or name that its sentence needs; never a text of the file. */
  readonly detail: string;
  /** The mend, for every place where this mistake was made. */
  readonly edits: readonly Edit[];
  /** Whether the mend is one of several that are possible: a person looks at it first. */
  readonly isOffered: boolean;
  /** What is left out so as to read the rest, where nobody but a person can mend it. */
  readonly assumed?: readonly Edit[];
}

/** A mend of a value: offsets are those in the value. */
export interface ValueSlip extends Omit<Slip, 'isOffered'> {
  readonly isOffered?: boolean;
}

/** Mistakes of which several in a file are one: a habit of the hand, or of the program that the text came from. */
const habits: ReadonlySet<SlipKind> = new Set<SlipKind>([
  'smart-quotes',
  'tab',
  'hard-blank',
  'invisible-blank',
  'other-colon',
  'no-blank',
  'key-emphasis',
  'list-mark',
  'dash-without-blank',
  'no-dash',
  'trailing-comma',
  'missing-comma',
  'markdown-fence',
]);

/** A slip to which more places may come. */
interface GrowingSlip extends Omit<Slip, 'edits' | 'isOffered'> {
  readonly edits: Edit[];
  isOffered: boolean;
}

export type GrowingSlips = Map<SlipKind | number, GrowingSlip>;

/** One more mistake among those found; more of the same habit are one. */
export function addSlip(slips: GrowingSlips, slip: Slip): void {
  const key = habits.has(slip.kind) ? slip.kind : slips.size;
  const before = slips.get(key);
  if (before === undefined) slips.set(key, { ...slip, edits: [...slip.edits] });
  else {
    before.edits.push(...slip.edits);
    before.isOffered ||= slip.isOffered;
  }
}
