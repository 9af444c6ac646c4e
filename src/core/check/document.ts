import type { Messages } from '../../language/messages.ts';
import { type Language, languages } from '../format/language.ts';
import { readBlocks } from '../markdown/blocks.ts';
import type { PersonalDatum } from '../privacy/datum.ts';
import type { PrivacyOptions } from '../privacy/find.ts';
import { hiderOf } from '../privacy/hidden.ts';
import { personalDataIn, quoter } from '../privacy/in-passages.ts';
import { findFront, frontOf } from '../record/front.ts';
import type { ReadFault } from '../record/notes.ts';
import { readBody, reviewOf } from '../record/read.ts';
import type { Review } from '../record/review.ts';
import { conflictIn } from '../text/conflict.ts';
import type { Passage } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import { loadYaml } from '../yaml/load.ts';
import type { Path } from '../yaml/loaded.ts';
import { yamlPassage } from '../yaml/passage.ts';
import type { Place } from './finding.ts';
import type { FormFault } from './form-fault.ts';
import {
  bodyCharacters,
  emptyFileFault,
  frontMatterFault,
  notAMapping,
  shifted,
  soundData,
  yamlFaults,
} from './form-faults.ts';
import { type DataOf, type FileKind, type FilePlace, formats, type Recognised } from './kind.ts';
import { placeFinder } from './lines.ts';
import type { Sound } from './sound.ts';

interface Opened<K extends FileKind> {
  readonly kind: K;
  readonly place: FilePlace;
  readonly text: string;
  /** Of the file itself; Dutch where it does not say. */
  readonly language: Language;
  readonly faults: readonly FormFault[];
  /** What the reader of its substance met. */
  readonly notes: readonly ReadFault[];
  /** Whether there is any data to judge. */
  readonly isReadable: boolean;
  /** The data without what is wrong in form. */
  readonly data: Sound<DataOf[K]>;
  /** Where a part of the data stands in the text. */
  span(path: Path, part: 'key' | 'value'): Span;
  placeOf(span: Span): Place;
  /** What looks like personal data in it, also what the team lets stand. Looked for when first asked for. */
  personal(): readonly PersonalDatum[];
  /** Text of the file for a message: what stands at the place, or other words for it. */
  quoted(at: Span, own?: string): string;
  /** Words for a message about the file, without what may lead to a person. */
  hide(words: string): string;
}

/** What rules see of a file. */
export type DocumentOf = {
  readonly [K in FileKind]: Opened<K> & (K extends 'record' ? { readonly review: Review } : unknown);
};
export type CheckDocument = DocumentOf[FileKind];

export interface Opening {
  readonly messages: Messages;
  readonly privacy: PrivacyOptions;
}

/** Opens a file of a known kind. Never throws: whatever is wrong is among the faults. */
export function openDocument(
  text: string,
  place: FilePlace,
  { kind, declared }: Recognised & { readonly kind: FileKind },
  { messages, privacy }: Opening,
): CheckDocument {
  const refused = refusal(kind, text, messages);
  const front = kind === 'record' ? findFront(text) : { yaml: text, start: 0, body: text.length };
  if (refused || front === undefined) return unreadable(kind, place, text, { fault: refused, privacy, messages });
  const loaded = loadYaml(front.yaml, formats[kind].limit);
  const isWhole = isMapping(loaded.value);
  const body = kind === 'record' ? readBlocks(text, front.body) : undefined;
  const reading = readingOf(text, () => [yamlPassage(front.yaml, front.start), ...(body?.passages ?? [])], privacy);
  const span = (path: Path, part: 'key' | 'value') => trimmed(shifted(loaded.locate(path, part), front.start), text);
  const form = { text, declared, span, offset: front.start, messages, quoted: reading.quoted };
  const sound = isWhole ? soundData(loaded.value, kind, form) : { data: {}, faults: [], notes: [] };
  const isSound = isWhole && sound.faults.length + sound.notes.length === 0;
  const read = body && reviewOf(text, body, frontOf(loaded.value, isSound));
  return {
    ...reading,
    kind,
    place,
    language: languageOf(sound.data),
    faults: [
      ...yamlFaults(loaded, form),
      ...(kind === 'record' ? bodyCharacters(text, front.body, messages) : []),
      ...(isWhole || loaded.problems.length > 0 ? [] : [notAMapping(kind, front.start, messages)]),
      ...sound.faults,
    ],
    notes: [...sound.notes, ...(read?.faults ?? [])],
    isReadable: isWhole,
    data: sound.data,
    span,
    ...(read === undefined ? {} : { review: read.review }),
  } as CheckDocument;
}

/** Why nothing of a file can be read. */
function refusal(kind: FileKind, text: string, messages: Messages): FormFault | undefined {
  const conflict = conflictIn(text);
  if (conflict) return { rule: 'conflict-marker', at: conflict, message: messages.check.conflictMarker };
  return text.trim() === '' ? emptyFileFault(kind, messages) : undefined;
}

interface Refused {
  readonly fault: FormFault | undefined;
  readonly privacy: PrivacyOptions;
  readonly messages: Messages;
}

/** What stands in it is looked at all the same for what should not be there. */
function unreadable(kind: FileKind, place: FilePlace, text: string, { fault, privacy, messages }: Refused) {
  const own = fault ?? frontMatterFault(messages);
  const review = kind === 'record' ? { review: readBody('', 0, { front: {}, kept: {} }).review } : {};
  return {
    ...readingOf(text, () => [yamlPassage(text, 0)], privacy),
    kind,
    place,
    language: 'nl',
    faults: [own],
    notes: [],
    isReadable: false,
    data: {},
    span: () => own.at,
    ...review,
  } as unknown as CheckDocument;
}

/** What is the same for every file: its text, places in it, and what may not be repeated of it. */
function readingOf(text: string, passages: () => readonly Passage[], privacy: PrivacyOptions) {
  const place = lazy(() => placeFinder(text));
  const personal = lazy(() => personalDataIn(passages(), privacy));
  const hide = hiderOf(text, personal, privacy);
  return { text, placeOf: (at: Span) => place()(at), personal, quoted: quoter(text, personal), hide };
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A block of text ends with its last visible character. */
function trimmed({ start, end }: Span, text: string): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function languageOf(data: unknown): Language {
  const { language } = data as { language?: string };
  return languages.find((one) => one === language) ?? 'nl';
}
