import type { SchemaFault } from '../format/faults.ts';
import { judge } from '../format/judge.ts';
import { withoutEmpty } from '../format/read.ts';
import { HIDDEN } from '../privacy/hidden.ts';
import { isOfOthers } from '../record/front.ts';
import type { ReadFault } from '../record/notes.ts';
import type { Path } from '../yaml/loaded.ts';
import { answerSlips } from './answer-slips.ts';
import { wrongSums } from './answered-placements.ts';
import type { FormFault, FormReading } from './form-fault.ts';
import { formatFaults } from './format-line.ts';
import { joinedFaults } from './joined-faults.ts';
import { type FileKind, formats, isMarkdownKind } from './kind.ts';
import { meantFix } from './meant-edits.ts';
import { soundPart } from './sound.ts';

export interface SoundData {
  readonly data: unknown;
  readonly faults: FormFault[];
  readonly notes: ReadFault[];
  /** Whether something was taken out of it of which it is known what was probably meant. */
  readonly hasGuesses: boolean;
  /** A path of the data as the file has it. */
  written(path: Path): Path;
}

/** The data without its faults. Front matter may hold keys of other tools, and those of nobody are no more than a warning there. */
export function soundData(value: unknown, kind: FileKind, reading: FormReading): SoundData {
  const { span, messages, quoted, asMeant } = reading;
  const { name, schema } = formats[kind];
  const own = withoutEmpty(value) as Record<string, unknown>;
  const { faults, data, unsound, guessed, written } = judge(schema, 'format' in own ? { ...own, format: name } : own, {
    messages,
    quote: (path, part, words) => quoted(span(path, part), words),
    isPassed: (key) => isMarkdownKind(kind) && isOfOthers(key),
  });
  const line = written(['format']);
  const found = faults.filter(
    ({ path, part }) => !isSame(path, ['format']) && !(part === 'value' && isSame(path, line)),
  );
  const meant = data as Record<string, unknown>;
  const format = formatFaults('format' in own ? own.format : meant.format, kind, {
    ...reading,
    span: (path, part) => span(written(path), part),
  });
  const isUnclear = ({ rule }: SchemaFault) => rule === 'day-unclear';
  return {
    data: soundPart({ ...meant, format: name }, asMeant ? unsound : [...unsound, ...guessed]),
    faults: [
      ...format,
      ...joinedFaults([
        ...found.filter((one) => !isUnclear(one)).map((fault) => ({ fault, form: formFault(fault, kind, reading) })),
        ...(kind === 'answers' ? answerSlips(meant.answers, written(['answers']), reading) : []),
      ]),
      ...(kind === 'answers' ? sumFaults(meant.answers, reading) : []),
    ],
    notes: found
      .filter(isUnclear)
      .map(({ rule, path, part }): ReadFault => ({ rule, at: span(path, part), say: [], severity: 'error' })),
    hasGuesses: guessed.length > 0,
    written,
  };
}

/** What may be answered follows from the session form, but ten points are ten points. */
function sumFaults(answers: unknown, { span, messages }: FormReading): FormFault[] {
  return wrongSums(answers, ['answers']).map(({ path, sum }) => ({
    rule: 'placement-sum',
    at: span(path, 'value'),
    message: messages.faults.wrongSum(sum),
  }));
}

function isSame(path: Path, other: Path): boolean {
  return path.length === other.length && path.every((part, at) => part === other[at]);
}

function formFault({ rule, path, part, message, meant }: SchemaFault, kind: FileKind, reading: FormReading): FormFault {
  const at = reading.span(path, part);
  const isOfNobody = isMarkdownKind(kind) && rule === 'unknown-key';
  if (meant === undefined) return { rule, at, message, ...(isOfNobody ? { severity: 'warning' } : {}) };
  // What was meant by a part of an address may be that part, written as an id.
  if (reading.quoted(at) === HIDDEN) return { rule, at, message };
  const mend = meantFix(reading.text, at, meant, reading.messages);
  return { rule, at, message, ...mend, ...(meant.isSure ? {} : { offered: true }) };
}
