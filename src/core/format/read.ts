import type * as v from 'valibot';
import type { Messages } from '../../language/messages.ts';
import type { Finding, Fix, Place } from '../check/finding.ts';
import { placeFinder } from '../check/lines.ts';
import { meantFix } from '../check/meant-edits.ts';
import { slipFault } from '../check/slip-fault.ts';
import { told } from '../check/told.ts';
import { HIDDEN, hidden } from '../privacy/hidden.ts';
import { personalDataIn, quoter } from '../privacy/in-passages.ts';
import { conflictIn } from '../text/conflict.ts';
import { nearest } from '../text/nearest.ts';
import type { Span } from '../text/span.ts';
import type { LoadedYaml, Path } from '../yaml/loaded.ts';
import { yamlPassage } from '../yaml/passage.ts';
import { readMeant } from '../yaml/slips/read-meant.ts';
import type { Quote, SchemaFault } from './faults.ts';
import { schemaFaults } from './judge.ts';
import { shapeOf } from './shape.ts';

export interface FormatRead<T> {
  /** Only where the text is wholly right. */
  readonly value: T | undefined;
  readonly findings: readonly Finding[];
  /** Where a part of the data stands in the file. */
  locate(path: Path, part: 'key' | 'value'): Place;
}

export interface FormatOptions {
  readonly schema: v.GenericSchema;
  /** The `format:` this file must have, such as "driehoek/case@1". */
  readonly format: string;
  readonly file: string;
  readonly messages: Messages;
  /** The whole text and where the YAML begins in it, for front matter. */
  readonly within?: { readonly text: string; readonly offset: number };
  /** Largest size in UTF-16 units. */
  readonly limit?: number;
}

/** From text to typed data, or every fault with its place. One path for all formats. */
export function readFormat<T>(yaml: string, wishes: FormatOptions): FormatRead<T> {
  const judged = judgeOf(wishes);
  const loaded = readMeant(yaml, {
    ...(wishes.limit === undefined ? {} : { limit: wishes.limit }),
    shape: shapeOf(wishes.schema),
    faults: (own) => judged(own).length,
  });
  const { text, offset } = wishes.within ?? { text: yaml, offset: 0 };
  let place: ReturnType<typeof placeFinder> | undefined;
  const at = ({ start, end }: Span) => {
    // Only a file with faults needs its lines counted.
    place ??= placeFinder(text);
    return place({ start: start + offset, end: end + offset });
  };
  const finding = (rule: string, span: Span, message: string): Finding => ({
    rule,
    severity: 'error',
    file: wishes.file,
    ...at(span),
    message,
  });
  const locate = (path: Path, part: 'key' | 'value') => at(loaded.locate(path, part));
  // Two versions of one text: which of them holds is for people to say.
  const conflict = conflictIn(yaml);
  if (conflict !== undefined) {
    const fault = finding('conflict-marker', conflict, wishes.messages.check.conflictMarker);
    return { value: undefined, findings: told([fault], text), locate };
  }
  let personal: readonly Span[] | undefined;
  const quoted = quoter(yaml, () => {
    personal ??= personalDataIn([yamlPassage(yaml, 0)], {});
    return personal;
  });
  const quote: Quote = (path, part, words) => quoted(loaded.locate(path, part), words);
  const slips = loaded.slips.map((slip) => slipFault(slip, loaded, offset, wishes.messages));
  const refused = [
    ...slips
      .filter(({ severity }) => severity !== 'warning')
      .map(({ rule, at: { start, end }, message }) =>
        finding(rule, { start: start - offset, end: end - offset }, message),
      ),
    ...loaded.problems.map((problem) =>
      finding(ruleOf(problem.code), problem, wishes.messages.yaml[problem.code](quoted(problem, problem.detail))),
    ),
  ];
  if (loaded.problems.length > 0) return { value: undefined, findings: told(refused, text), locate };
  const faults = judged(loaded, quote);
  const findings = [
    ...refused,
    ...faults.map(({ rule, path, part, message, meant }) => {
      const span = loaded.locate(path, part);
      const found = finding(rule, span, message);
      return meant && quoted(span) !== HIDDEN
        ? { ...found, fix: fixOf(meantFix(yaml, span, meant, wishes.messages).help) }
        : found;
    }),
  ];
  const value = findings.length === 0 ? (withoutEmpty(loaded.value) as T) : undefined;
  return { value, findings: told(findings, text), locate };
}

/** What a format has against data. What is sound is not judged again: a quotation is only for words about faults. */
function judgeOf(wishes: FormatOptions) {
  const sound = new Set<unknown>();
  return ({ value }: LoadedYaml, quote: Quote = (_path, _part, words) => words): readonly Judged[] => {
    if (sound.has(value)) return [];
    const own = withoutEmpty(value);
    const faults =
      formatFault(own, wishes, quote) ?? schemaFaults(wishes.schema, own, { messages: wishes.messages, quote });
    if (faults.length === 0) sound.add(value);
    return faults;
  };
}

type Judged = Pick<SchemaFault, 'rule' | 'path' | 'part' | 'message' | 'meant'>;

/** A reader changes no file: what to do is for a person. */
function fixOf(message: string): Fix {
  return { safe: false, message: hidden(message), edits: [] };
}

/** The rule that a fault of the YAML itself breaks. */
export function ruleOf(code: string): string {
  if (code === 'duplicate-key' || code === 'control-character') return code;
  if (code === 'too-large') return 'file-size';
  return ['alias', 'tag', 'directive', 'unsafe-key', 'too-deep', 'too-many'].includes(code)
    ? 'yaml-unsafe'
    : 'yaml-syntax';
}

/** A field that was left empty is as good as not there. */
export function withoutEmpty(value: unknown): unknown {
  return hasEmpty(value) ? emptied(value) : value;
}

function hasEmpty(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  for (const own of Object.values(value)) if (own === null || hasEmpty(own)) return true;
  return false;
}

function emptied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(emptied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, own]) => (own === null ? [] : [[key, emptied(own)]])));
}

/** Without the right `format:` nothing else about the file is worth saying. */
function formatFault(value: unknown, { format, messages }: FormatOptions, quote: Quote) {
  const { check } = messages;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [
      {
        rule: 'wrong-type',
        path: [],
        part: 'value' as const,
        message: value === null ? check.emptyFile(format) : check.notAMapping(format),
      },
    ];
  }
  const own = (value as Record<string, unknown>).format;
  if (own === format) return undefined;
  if (own === undefined)
    return [{ rule: 'missing-format', path: [], part: 'key' as const, message: check.noFormat(format) }];
  const meant = nearest(String(own), [format]);
  return [
    {
      rule: 'wrong-format',
      path: ['format'],
      part: 'value' as const,
      message: check.otherFormat(quote(['format'], 'value', String(own)), format, meant),
    },
  ];
}
