import type { Messages } from '../../language/messages.ts';
import type { Lens } from '../lens/schema.ts';
import type { FactId, FieldKind, FieldQuestion, StepKind, StepOf } from '../protocol/schema.ts';
import type { Entry } from '../record/document.ts';
import type { IsoDate } from '../text/calendar.ts';
import type { Material } from '../toolkit/material.ts';
import type { Path } from '../yaml/loaded.ts';
import type { GroupLine } from './lines.ts';
import type { OptionValue, ValueOf } from './values.ts';

/** What earlier answers established; sides carry whether the tension occurs there. */
export type Facts = Readonly<Partial<Record<FactId, string | number | null>>>;

/** What a kind may look at to judge or print an answer. */
export interface AnswerContext {
  readonly messages: Messages;
  readonly facts: Facts;
  /** The options of this session; nothing while that step is open, and then any id will do. */
  readonly options: readonly OptionValue[] | undefined;
  readonly lenses: readonly Lens[];
  /** Of a closing session: the lines of all groups, with those that were merged. */
  readonly lines?: readonly GroupLine[];
  /** The cards of the tables. */
  readonly tableCards?: ValueOf['table-cards'];
  readonly material?: Material;
  /** What a session may be about: ours, the team's own and those of the case. */
  readonly themes: readonly string[];
  /** The day of the session: agreements and the look-back lie on it or after. */
  readonly date: IsoDate;
  /** Of a look-back: the day that it asks for is that of the next one, and lies after. */
  readonly isLookBack?: boolean;
}

export interface Fault {
  /** Where in the answer; empty for the answer as a whole. */
  readonly path: Path;
  readonly message: string;
  /** The number of the card or slip it is about. */
  readonly card?: number;
}

export type ReadAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

export function good<T>(value: T): ReadAnswer<T> {
  return { ok: true, value };
}

export function bad(message: string, path: Path = []): { ok: false; faults: Fault[] } {
  return { ok: false, faults: [{ path, message }] };
}

/** The question a kind reads: a field of a form or a whole step. */
export type Asked<K extends StepKind> = K extends FieldKind ? FieldQuestion<K> : StepOf<K>;

/** Everything the session knows about one kind of step. */
export interface Kind<K extends StepKind> {
  /** Whether each answers in silence: then it is sealed, and nobody sees any of it before all are in. */
  isSilent?(asked: Asked<K>): boolean;
  /** From what was typed or stood in a file to the canonical answer, or what is wrong with it. Reads its own output. */
  read(raw: unknown, asked: Asked<K>, context: AnswerContext): ReadAnswer<ValueOf[K]>;
  /** The answer as it stands in the record. */
  entries(value: ValueOf[K], asked: Asked<K>, context: AnswerContext): Entry[];
  /** In one line, what may be answered: for messages and for the skeleton of an answers file. */
  allowed(asked: Asked<K>, context: AnswerContext): string;
}

/** Reads each item of a list; the faults carry the index. */
export function readEach<T>(
  raw: readonly unknown[],
  readOne: (item: unknown, index: number) => ReadAnswer<T>,
): ReadAnswer<T[]> {
  const values: T[] = [];
  const faults: Fault[] = [];
  for (const [index, item] of raw.entries()) {
    const read = readOne(item, index);
    if (read.ok) values.push(read.value);
    else faults.push(...read.faults.map((fault) => ({ ...fault, path: [index, ...fault.path] })));
  }
  return faults.length > 0 ? { ok: false, faults } : good(values);
}

/** What asked, as far as it says what its answer is in the record. */
interface Asking {
  readonly id: string;
  readonly kind?: string;
  readonly sets?: string;
  readonly prefill?: string;
}

const prefilled: Readonly<Record<string, string>> = { situation: 'moment', question: 'question' };

/** The name by which the record may know what was asked, whatever label a team gives it. */
export function fieldAsked({ id, sets, prefill = '' }: Asking): string {
  return sets ?? prefilled[prefill] ?? id;
}

/** Kinds that name their entries themselves. */
const bringsOwn = ['form', 'lens', 'talk', 'hand-over'];

/** Entries with the name of what asked for them; those of a form have their own, and a lens brings its labels along. */
export function entriesFor(asked: Asking, entries: readonly Entry[]): Entry[] {
  const field = fieldAsked(asked);
  return entries.map((entry) =>
    !bringsOwn.includes(asked.kind ?? '') &&
    (entry.kind === 'text' || entry.kind === 'items') &&
    entry.label !== undefined
      ? { ...entry, field }
      : entry,
  );
}

export function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
