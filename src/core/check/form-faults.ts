import type { Messages } from '../../language/messages.ts';
import { ruleOf } from '../format/read.ts';
import { meantFront } from '../record/meant-front.ts';
import { findUnsafe, insteadOf } from '../text/characters.ts';
import { mojibakeIn } from '../text/mojibake.ts';
import type { Span } from '../text/span.ts';
import type { LoadedYaml, YamlProblem } from '../yaml/loaded.ts';
import type { FormFault, FormReading } from './form-fault.ts';
import { type FileKind, formats } from './kind.ts';

const TOP = { start: 0, end: 0 };

export function emptyFileFault(kind: FileKind, { check }: Messages): FormFault {
  return { rule: 'empty-file', at: TOP, message: check.emptyFile(formats[kind].name) };
}

/** A record whose data cannot be found, with the mend where they are there all the same. */
export function frontMatterFault(text: string, { check, slips }: Messages): FormFault {
  const meant = meantFront(text);
  if (meant === undefined) return { rule: 'no-front-matter', at: TOP, message: check.noFrontMatter };
  const { slip, at, edits } = meant;
  const { found, help } = slips[slip];
  const offered = slip === 'record-not-closed' ? { offered: true as const } : {};
  return { rule: 'no-front-matter', at, message: found(), help, edits, ...offered };
}

export function notAMapping(kind: FileKind, offset: number, { check }: Messages): FormFault {
  return { rule: 'wrong-type', at: { start: offset, end: offset }, message: check.notAMapping(formats[kind].name) };
}

export function yamlFaults({ problems }: LoadedYaml, { text, offset, messages, quoted }: FormReading): FormFault[] {
  const others = problems.filter(({ code }) => code !== 'control-character');
  return firstOnEachLine(others, text.slice(offset)).map((problem) => {
    const at = beforeNode(shifted(problem, offset), problem.detail, text);
    return { rule: ruleOf(problem.code), at, message: messages.yaml[problem.code](quoted(at, problem.detail)) };
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

/** Where there are more, the rest is for a second look. */
const MOST_CHARACTERS = 10_000;

/** The same character on many places is one fault, at the first of them, with all its edits. */
export function unseenCharacters(text: string, { yaml }: Messages): FormFault[] {
  const offsets = new Map<string, number[]>();
  for (const { offset, name } of findUnsafe(text, MOST_CHARACTERS)) {
    const own = offsets.get(name);
    if (own) own.push(offset);
    else offsets.set(name, [offset]);
  }
  return [...offsets].map(([name, own]) => characterFault(own, text, yaml['control-character'](name, own.length)));
}

/** A file that was once saved in the wrong encoding: one finding, however many signs it broke. */
export function brokenSigns(text: string, { wrongEncoding }: Messages): FormFault[] {
  const edits = mojibakeIn(text);
  const [first] = edits;
  if (!first) return [];
  const { start, end } = first;
  const message = wrongEncoding.broken(text.slice(start, end), first.text, edits.length);
  return [{ rule: 'encoding', at: { start, end }, message, edits, help: wrongEncoding.mend }];
}

/** With the other faults, but for those within the broken signs: they go when these are mended. */
export function outsideOf(signs: readonly FormFault[], faults: readonly FormFault[]): FormFault[] {
  const spans = signs.flatMap(({ edits = [] }) => edits);
  const isTold = ({ start }: Span) => spans.some((span) => span.start <= start && start < span.end);
  return [...signs, ...faults.filter(({ at }) => !isTold(at))];
}

/** Nobody sees these characters, so nothing that anybody meant goes with them. */
function characterFault(offsets: readonly number[], text: string, message: string): FormFault {
  const edits = offsets.map((start) => {
    const end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
    return { start, end, text: insteadOf(text, start) };
  });
  const { start = 0, end = 0 } = edits[0] ?? {};
  if (text[start] === '\0') return { rule: 'encoding', at: { start, end }, message };
  return { rule: 'control-character', at: { start, end }, message, edits };
}

export function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
