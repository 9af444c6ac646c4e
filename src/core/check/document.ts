import type { Messages } from '../../language/messages.ts';
import { type Insight, readInsights } from '../archive/insights.ts';
import { type Language, languages } from '../format/language.ts';
import { shapeOf } from '../format/shape.ts';
import { readBlocks } from '../markdown/blocks.ts';
import type { PersonalDatum } from '../privacy/datum.ts';
import type { PrivacyOptions } from '../privacy/find.ts';
import { hiderOf } from '../privacy/hidden.ts';
import { personalDataIn, quoter } from '../privacy/in-passages.ts';
import { findFront, frontOf } from '../record/front.ts';
import type { MeantBody } from '../record/list-marks.ts';
import { meantBody } from '../record/meant-body.ts';
import type { ReadFault } from '../record/notes.ts';
import { readBody, reviewOf } from '../record/read.ts';
import type { Review } from '../record/review.ts';
import { conflictIn } from '../text/conflict.ts';
import type { Passage } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import type { LoadedYaml, Path } from '../yaml/loaded.ts';
import { yamlPassage } from '../yaml/passage.ts';
import { readMeant } from '../yaml/slips/read-meant.ts';
import type { Place } from './finding.ts';
import type { FormFault, FormReading } from './form-fault.ts';
import {
  brokenSigns,
  emptyFileFault,
  frontMatterFault,
  notAMapping,
  outsideOf,
  shifted,
  unseenCharacters,
  yamlFaults,
} from './form-faults.ts';
import { type DataOf, type FileKind, type FilePlace, formats, isMarkdownKind, type Recognised } from './kind.ts';
import { placeFinder } from './lines.ts';
import { slipFault } from './slip-fault.ts';
import type { Sound } from './sound.ts';
import { type SoundData, soundData } from './sound-data.ts';

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
  /** Whether that is the data of the text with its slips mended: as it stands it does not read. */
  readonly isCorrected: boolean;
  /** Whether something was taken out of the data of which it is known what was probably meant. */
  readonly hasGuesses: boolean;
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
  readonly [K in FileKind]: Opened<K> &
    (K extends 'record' ? { readonly review: Review } : unknown) &
    (K extends 'insights' ? { readonly insights: readonly Insight[] } : unknown);
};
export type CheckDocument = DocumentOf[FileKind];

export interface Opening {
  readonly messages: Messages;
  readonly privacy: PrivacyOptions;
  /** Whether a text is judged as it was probably meant: with its slips mended and its values what was likely intended. */
  readonly asMeant?: boolean;
}

/** Opens a file of a known kind. Never throws: whatever is wrong is among the faults. */
export function openDocument(
  text: string,
  place: FilePlace,
  { kind, declared }: Recognised & { readonly kind: FileKind },
  { messages, privacy, asMeant = false }: Opening,
): CheckDocument {
  if (kind === 'insights') return insightsDocument(text, place, privacy);
  const refused = refusal(kind, text, messages);
  const isMarkdown = isMarkdownKind(kind);
  const front = isMarkdown ? findFront(text) : { yaml: text, start: 0, body: text.length };
  if (refused || front === undefined) return unreadable(kind, place, text, { fault: refused, privacy, messages });
  const dashed = meantBody(text, front.body);
  const body = isMarkdown ? readBlocks(dashed.text, front.body) : undefined;
  const reading = readingOf(text, () => [yamlPassage(front.yaml, front.start), ...(body?.passages ?? [])], privacy);
  const spanIn = (own: LoadedYaml) => (path: Path, part: 'key' | 'value') =>
    trimmed(shifted(own.locate(path, part), front.start), text);
  const formOf = (own: LoadedYaml) => ({
    text,
    declared,
    span: spanIn(own),
    offset: front.start,
    messages,
    quoted: reading.quoted,
    asMeant,
  });
  const soundIn = soundReader(kind, formOf);
  const loaded = readMeant(front.yaml, {
    limit: formats[kind].limit,
    shape: shapeOf(formats[kind].schema),
    faults: (own) => faultsIn(soundIn(own)),
  });
  const isWhole = isMapping(loaded.value);
  const form = formOf(loaded);
  const { span } = form;
  const sound = soundIn(loaded) ?? unsound;
  const isSound = isWhole && sound.faults.length + sound.notes.length === 0;
  const read = kind === 'record' && body && reviewOf(dashed.text, body, frontOf(sound.data, isSound));
  return {
    ...reading,
    kind,
    place,
    language: languageOf(sound.data),
    faults: [
      ...outsideOf(brokenSigns(text, messages), [
        ...yamlFaults(loaded, form),
        ...loaded.slips.map((slip) => slipFault(slip, loaded, front.start, messages)),
        ...unseenCharacters(text, messages),
      ]),
      ...(isWhole || loaded.problems.length + loaded.slips.length > 0
        ? []
        : [notAMapping(kind, front.start, messages)]),
      ...sound.faults,
    ],
    notes: [...sound.notes, ...(kind === 'record' ? dashed.notes : []), ...bodyNotes(read ? read.faults : [], dashed)],
    isReadable: isWhole,
    isCorrected: loaded.isCorrected,
    hasGuesses: sound.hasGuesses,
    data: sound.data,
    span: (path: Path, part: 'key' | 'value') => span(sound.written(path), part),
    ...(read ? { review: read.review } : {}),
  } as CheckDocument;
}

/** Markdown without data in front of it. */
function insightsDocument(text: string, place: FilePlace, privacy: PrivacyOptions): DocumentOf['insights'] {
  return {
    ...readingOf(text, () => readBlocks(text, 0).passages, privacy),
    kind: 'insights',
    place,
    language: 'nl',
    faults: [],
    notes: [],
    isReadable: true,
    isCorrected: false,
    hasGuesses: false,
    data: {},
    span: () => ({ start: 0, end: 0 }),
    insights: readInsights(text),
  };
}

/** Of a section whose marker is mended, that it has none need not be said as well. */
function bodyNotes(faults: readonly ReadFault[], { mended }: MeantBody): readonly ReadFault[] {
  return mended === undefined
    ? faults
    : faults.filter(({ rule, say: [id] }) => rule !== 'section-marker' || !mended.has(String(id)));
}

const unsound: SoundData = { data: {}, faults: [], notes: [], hasGuesses: false, written: (path) => path };

/** The data of a file without their faults; looked for once for the same data at the same places. */
function soundReader(kind: FileKind, formOf: (own: LoadedYaml) => FormReading) {
  const known = new Map<LoadedYaml['locate'], SoundData | undefined>();
  return (own: LoadedYaml): SoundData | undefined => {
    if (!known.has(own.locate))
      known.set(own.locate, isMapping(own.value) ? soundData(own.value, kind, formOf(own)) : undefined);
    return known.get(own.locate);
  };
}

/** How many faults data have; those that cannot be read have more than any. */
function faultsIn(sound: SoundData | undefined): number {
  return sound === undefined ? Number.POSITIVE_INFINITY : sound.faults.length + sound.notes.length;
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
  const own = fault ?? frontMatterFault(text, messages);
  const review = kind === 'record' ? { review: readBody('', 0, { front: {}, kept: {} }).review } : {};
  return {
    ...readingOf(text, () => [yamlPassage(text, 0)], privacy),
    kind,
    place,
    language: 'nl',
    faults: [own],
    notes: [],
    isReadable: false,
    isCorrected: false,
    hasGuesses: false,
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
