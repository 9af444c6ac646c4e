import type { Messages } from '../../language/messages.ts';
import type { NoAssignment } from '../assignment/expand.ts';
import type { Assignment } from '../assignment/schema.ts';
import type { Config } from '../config/schema.ts';
import type { Language } from '../format/language.ts';
import type { IsoDate } from '../text/calendar.ts';
import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { Deck } from '../values/deck.ts';
import type { CheckDocument, DocumentOf } from './document.ts';
import type { Place, Severity } from './finding.ts';
import type { FileKind } from './kind.ts';
import type { CheckSettings } from './settings.ts';

/** What a rule may know besides the file: how the team has set things, the words of the program, and the other rules. */
export interface RuleContext extends CheckSettings {
  readonly messages: Messages;
  readonly known: readonly string[];
  /** Whether a text is judged as it was probably meant. */
  readonly asMeant?: boolean;
  /** Those among them that are always on. */
  readonly locked: readonly string[];
}

/** Something a rule has against a file. `say` fills in the rule's own sentence. */
export interface Problem<Said extends readonly unknown[]> {
  readonly at: Span;
  readonly say: Said;
  /** Where it is other than that of the rule. */
  readonly severity?: Severity;
  /** Changes that fix this and nothing else. */
  readonly edits?: readonly Edit[];
  /** Whether the edits are a proposal: a person looks at it first. */
  readonly offered?: true;
  /** What to do, where that is other than the rule's own words. */
  readonly help?: string;
}

/** Why what is linked to is not there: not at all, in the folder but not in what git commits, or out of the repository. */
export type Absence = 'missing' | 'not-added' | 'outside';

/** What can be known about another file. */
export type Linked = Absence | { readonly text: () => string | undefined };

/** What a rule may know besides the file itself: it changes while the file does not, so it is never kept. */
export interface World {
  readonly file: string;
  readonly today?: IsoDate;
  /** A file by its path from the checked file, or a case of the library by `library:<id>`. */
  readonly linked?: (target: string, language: Language) => Linked;
  /** The session forms there are in a language, each with the names that an answers file may have for its steps. */
  readonly protocols?: (language: Language) => ReadonlyMap<string, readonly string[]>;
  /** Whether there is a session form of that id; cheaper than to ask for all. */
  readonly hasProtocol?: (id: string, language: Language) => boolean;
  /** An assignment by its id, the team's own first. */
  readonly assignment?: (id: string, language: Language) => Assignment | NoAssignment;
  /** The value cards of that id, the team's own first; nothing where there are none, or with faults. */
  readonly deck?: (id: string) => Deck | undefined;
  /** The teams of a row, for a file in an archive that can be looked into. */
  readonly teamsOf?: (row: string) => readonly string[];
  /** Claims a name; gives the file that had it before, if any. */
  readonly claim?: (name: string) => string | undefined;
}

interface Judged<Said extends readonly unknown[]> {
  readonly at: Place;
  readonly say: Said;
  /** Where it is other than that of the rule. */
  readonly severity?: Severity;
}

interface RuleWords<Said extends readonly unknown[]> {
  /** One line: what the rule asks. */
  readonly title: string;
  readonly why: string;
  /** How to fix a finding. */
  readonly help: string;
  found(...said: Said): string;
}

/** Lines of a file that break a rule, with the fault between ⟦ and ⟧, and the same lines as they should be. */
export interface Example {
  readonly kind: FileKind;
  readonly bad: string;
  readonly good: string;
  /** Where the lines are a whole file, and not some keys or sections of one. */
  readonly whole?: true;
  /** Keys of the sample file that are left out. */
  readonly without?: readonly string[];
  /** Stands in for "…" in the bad lines, so many times. */
  readonly fill?: number;
  /** Where the place of the file matters: its path, and for another file beside it that path and its text. */
  readonly file?: string;
  readonly goodFile?: string;
  /** Where the bad lines are no text, but show a link as a listing of a folder does. */
  readonly isLink?: true;
  readonly beside?: Readonly<Record<string, string>>;
  /** What the team has set in its config, where that matters. */
  readonly config?: Omit<Config, 'format'>;
  /** The day of the check, where that matters. */
  readonly today?: IsoDate;
  /** What differs in English: the lines, and whatever else of this they need. */
  readonly english?: Partial<Omit<Example, 'kind' | 'english'>>;
}

/** An example in the words of a language. */
export function exampleIn(language: Language, { english, ...dutch }: Example): Example {
  return language === 'en' ? { ...dutch, ...english } : dutch;
}

/** The family of a rule. What has no sound form is not judged on substance. */
export const ruleGroups = ['form', 'case', 'record', 'privacy', 'ignore'] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/** One rule: what it asks, of what, why, in whose words, and an example that is its test and its documentation. */
export interface Rule<K extends FileKind, Said extends readonly unknown[], Gathered = unknown> {
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly kinds: readonly K[];
  readonly words: Readonly<Record<Language, RuleWords<Said>>>;
  readonly example: Example;
  /** Whether it only passes on what readers found: faults of form, or notes on a record. */
  readonly passesOn?: 'faults' | 'notes';
  /** Whether it can be neither turned off nor ignored: without it nothing else is known of a file. */
  readonly isLocked?: true;
  /** From the file alone. */
  check?(document: DocumentOf[K], context: RuleContext): Iterable<Problem<Said>>;
  /** What `judge` needs of the file: plain data, since it is kept between runs. */
  gather?(document: DocumentOf[K], context: RuleContext): Gathered | undefined;
  /** From what was gathered and what lies around the file: the day, other files. */
  judge?(gathered: Gathered, world: World): Iterable<Judged<Said>>;
}

/** A rule among others. */
export interface AnyRule {
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly kinds: readonly FileKind[];
  readonly words: Readonly<Record<Language, RuleWords<readonly unknown[]>>>;
  readonly example: Example;
  readonly passesOn?: 'faults' | 'notes';
  readonly isLocked?: true;
  check?(document: CheckDocument, context: RuleContext): Iterable<Problem<readonly unknown[]>>;
  gather?(document: CheckDocument, context: RuleContext): unknown;
  judge?(gathered: unknown, world: World): Iterable<Judged<readonly unknown[]>>;
}

export function rule<K extends FileKind, Said extends readonly unknown[], Gathered = unknown>(
  own: Rule<K, Said, Gathered>,
): AnyRule {
  return own;
}
