import type { Messages } from '../../language/messages.ts';
import { schemaFaults } from '../format/faults.ts';
import { type Language, languages } from '../format/language.ts';
import { ruleOf, withoutEmpty } from '../format/read.ts';
import { splitFrontMatter } from '../record/parse.ts';
import { findUnsafe } from '../text/characters.ts';
import { type LoadedYaml, loadYaml, type Path, type YamlProblem } from '../yaml/load.ts';
import type { Place } from './finding.ts';
import { formFix } from './form-fix.ts';
import { formatFaults } from './format-line.ts';
import { type DataOf, type FileKind, type FilePlace, formats, type Recognised } from './kind.ts';
import { placeFinder, type Span } from './lines.ts';
import { openBody, type RecordBody } from './record-body.ts';
import type { Edit } from './rule.ts';
import { type Sound, soundPart } from './sound.ts';

/** A fault of form, as the readers of the formats find them: rules pick their own. */
export interface FormFault {
  readonly rule: string;
  readonly at: Span;
  readonly message: string;
  readonly fix?: () => readonly Edit[];
}

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

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
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

function missingWhole(kind: FileKind, text: string, { check }: Messages): FormFault {
  const at = { start: 0, end: 0 };
  return text.trim() === ''
    ? { rule: 'empty-file', at, message: check.emptyFile(formats[kind].name) }
    : { rule: 'no-front-matter', at, message: check.noFrontMatter };
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

function yamlFaults({ problems }: LoadedYaml, offset: number, text: string, { yaml }: Messages): FormFault[] {
  return firstOnEachLine(problems, text.slice(offset)).map((problem) => {
    const at = beforeNode(shifted(problem, offset), problem.detail, text);
    const rule = ruleOf(problem.code);
    const message = yaml[problem.code](problem.detail);
    return rule === 'control-character' ? characterFault(at, text, message) : { rule, at, message };
  });
}

/** Where the notation goes wrong, the reader sees more faults on the same line than a person made. */
function firstOnEachLine(problems: readonly YamlProblem[], yaml: string): YamlProblem[] {
  const isFollower = (problem: YamlProblem, before: YamlProblem) =>
    !yaml.slice(before.start, problem.start).includes('\n') && ruleOf(before.code) === 'yaml-syntax';
  return problems.filter(
    (problem, at) =>
      ruleOf(problem.code) !== 'yaml-syntax' || !problems.slice(0, at).some((one) => isFollower(problem, one)),
  );
}

/** An anchor or tag stands before the value it is about. */
function beforeNode(at: Span, detail: string, text: string): Span {
  const start = /^[&!]/u.test(detail) ? text.lastIndexOf(detail, at.start) : -1;
  return start === -1 ? at : { start, end: start + detail.length };
}

/** The YAML reader sees the front matter only. */
function bodyCharacters(text: string, from: number, { yaml }: Messages): FormFault[] {
  return findUnsafe(text.slice(from)).map(({ offset, name }) =>
    characterFault({ start: from + offset, end: from + offset + 1 }, text, yaml['control-character'](name)),
  );
}

/** Nobody sees these characters, so nothing that anybody meant goes with them. */
function characterFault({ start }: Span, text: string, message: string): FormFault {
  const end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  if (text[start] === '\0') return { rule: 'encoding', at: { start, end }, message };
  return { rule: 'control-character', at: { start, end }, message, fix: () => [{ start, end, text: '' }] };
}

interface Reading {
  readonly text: string;
  readonly declared: string | undefined;
  readonly span: (path: Path, part: 'key' | 'value') => Span;
  readonly offset: number;
  readonly messages: Messages;
}

function soundData(value: unknown, kind: FileKind, reading: Reading): { data: unknown; faults: FormFault[] } {
  const { text, span, messages } = reading;
  const { name, schema } = formats[kind];
  const own = withoutEmpty(value) as Record<string, unknown>;
  const format = formatFaults(own.format, kind, reading);
  const current = own.format === name ? own : { ...own, format: name };
  const found = schemaFaults(schema, current, messages);
  const data = soundPart(
    current,
    found.filter(({ rule }) => rule !== 'missing-key').map(({ path }) => path),
  );
  const faults = found.map(({ rule, path, part, message, meant }): FormFault => {
    const at = span(path, part);
    return meant === undefined ? { rule, at, message } : { rule, at, message, fix: () => formFix(text, at, meant) };
  });
  return { data, faults: [...format, ...faults] };
}
