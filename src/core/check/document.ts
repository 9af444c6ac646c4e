import type { Messages } from '../../language/messages.ts';
import { type Language, languages } from '../format/language.ts';
import { splitFrontMatter } from '../record/parse.ts';
import { loadYaml, type Path } from '../yaml/load.ts';
import type { Place } from './finding.ts';
import { bodyCharacters, type FormFault, missingWhole, shifted, soundData, yamlFaults } from './form-faults.ts';
import { type DataOf, type FileKind, type FilePlace, formats, type Recognised } from './kind.ts';
import { placeFinder, type Span } from './lines.ts';
import { openBody, type RecordBody } from './record-body.ts';
import type { Sound } from './sound.ts';

interface Opened<K extends FileKind> {
  readonly kind: K;
  readonly place: FilePlace;
  readonly text: string;
  /** Of the file itself; Dutch where it does not say. */
  readonly language: Language;
  readonly faults: readonly FormFault[];
  /** Whether there is any data to judge. */
  readonly isReadable: boolean;
  /** The data without what is wrong in form. */
  readonly data: Sound<DataOf[K]>;
  /** Where a part of the data stands in the text. */
  span(path: Path, part: 'key' | 'value'): Span;
  placeOf(span: Span): Place;
}

/** What rules see of a file. */
export type DocumentOf = {
  readonly [K in FileKind]: Opened<K> & (K extends 'record' ? { readonly body: RecordBody } : unknown);
};
export type CheckDocument = DocumentOf[FileKind];

/** Opens a file of a known kind. Never throws: whatever is wrong is among the faults. */
export function openDocument(
  text: string,
  place: FilePlace,
  { kind, declared }: Recognised & { readonly kind: FileKind },
  messages: Messages,
): CheckDocument {
  const placeOf = lazy(() => placeFinder(text));
  const cut = kind === 'record' ? splitFrontMatter(text) : { yaml: text, offset: 0, body: '' };
  if (!cut || text.trim() === '') return unreadable(kind, place, text, missingWhole(kind, text, messages));
  const loaded = loadYaml(cut.yaml, formats[kind].limit);
  const span = (path: Path, part: 'key' | 'value') => trimmed(shifted(loaded.locate(path, part), cut.offset), text);
  const isWhole = loaded.value !== undefined && isMapping(loaded.value);
  const faults = [
    ...yamlFaults(loaded, cut.offset, text, messages),
    ...(kind === 'record' ? bodyCharacters(text, cut.offset + cut.yaml.length, messages) : []),
  ];
  const schema = isWhole
    ? soundData(loaded.value, kind, { text, declared, span, offset: cut.offset, messages })
    : undefined;
  if (!isWhole && loaded.problems.length === 0)
    faults.push({
      rule: 'wrong-type',
      at: { start: cut.offset, end: cut.offset },
      message: messages.check.notAMapping(formats[kind].name),
    });
  const data = schema?.data ?? {};
  return {
    kind,
    place,
    text,
    language: languageOf(data),
    faults: [...faults, ...(schema?.faults ?? [])],
    isReadable: isWhole,
    data,
    span,
    placeOf: (own) => placeOf()(own),
    ...(kind === 'record' ? { body: openBody(text, cut.body) } : {}),
  } as CheckDocument;
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

function unreadable(kind: FileKind, place: FilePlace, text: string, fault: FormFault): CheckDocument {
  return {
    kind,
    place,
    text,
    language: 'nl',
    faults: [fault],
    isReadable: false,
    data: {},
    span: () => fault.at,
    placeOf: placeFinder(text),
    ...(kind === 'record' ? { body: openBody('', '') } : {}),
  } as CheckDocument;
}
