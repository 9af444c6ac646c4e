import type { Messages } from '../../language/messages.ts';
import { schemaFaults } from '../format/faults.ts';
import { ruleOf, withoutEmpty } from '../format/read.ts';
import { findUnsafe } from '../text/characters.ts';
import type { LoadedYaml, Path, YamlProblem } from '../yaml/load.ts';
import { formFix } from './form-fix.ts';
import { formatFaults } from './format-line.ts';
import { type FileKind, formats } from './kind.ts';
import type { Span } from './lines.ts';
import type { Edit } from './rule.ts';
import { soundPart } from './sound.ts';

/** A fault of form, as the readers of the formats find them: rules pick their own. */
export interface FormFault {
  readonly rule: string;
  readonly at: Span;
  readonly message: string;
  readonly fix?: () => readonly Edit[];
}

export function missingWhole(kind: FileKind, text: string, { check }: Messages): FormFault {
  const at = { start: 0, end: 0 };
  return text.trim() === ''
    ? { rule: 'empty-file', at, message: check.emptyFile(formats[kind].name) }
    : { rule: 'no-front-matter', at, message: check.noFrontMatter };
}

export function yamlFaults({ problems }: LoadedYaml, offset: number, text: string, { yaml }: Messages): FormFault[] {
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
export function bodyCharacters(text: string, from: number, { yaml }: Messages): FormFault[] {
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

export function soundData(value: unknown, kind: FileKind, reading: Reading): { data: unknown; faults: FormFault[] } {
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

export function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
