import type { Messages } from '../../language/messages.ts';
import type { Finding } from '../check/finding.ts';
import { told } from '../check/told.ts';
import { type FormatRead, readFormat } from '../format/read.ts';
import { fieldByLabel, fieldFor } from '../record/fields.ts';
import { fieldAsked } from '../session/kind.ts';
import type { Path } from '../yaml/loaded.ts';
import {
  type FormField,
  PROTOCOL_FORMAT,
  protocolSchema,
  type Step,
  type StepOf,
  type WrittenProtocol,
  type WrittenStep,
} from './schema.ts';

/** A protocol from its text, or every fault with its place. */
export function parseProtocol(text: string, file: string, messages: Messages): FormatRead<WrittenProtocol> {
  const read = readFormat<WrittenProtocol>(text, { schema: protocolSchema, format: PROTOCOL_FORMAT, file, messages });
  if (!read.value) return read;
  const findings = [...flowFaults(read.value, messages)].map(
    ({ path, message }): Finding => ({
      rule: 'protocol-flow',
      severity: 'error',
      file,
      ...read.locate(path, 'value'),
      message,
    }),
  );
  return findings.length > 0 ? { ...read, value: undefined, findings: told(findings, text) } : read;
}

export interface FlowFault {
  readonly path: Path;
  readonly message: string;
}

/** What a schema cannot see: steps that lean on each other, and the two the method never drops. */
export function* flowFaults(protocol: WrittenProtocol, { protocol: sentences }: Messages): Generator<FlowFault> {
  const { steps } = protocol;
  const total = steps.reduce((sum, { minutes }) => sum + minutes, 0);
  if (total !== protocol.minutes) yield { path: ['minutes'], message: sentences.minutes(protocol.minutes, total) };
  yield* duplicates(
    steps.map(({ id }) => id),
    ['steps'],
    sentences.stepTwice,
  );
  yield* methodFaults(steps, sentences);
  const known = new Set<string>();
  let hasOptions = false;
  for (const [index, step] of steps.entries()) {
    // What an assignment needs is looked at with the assignment beside it (core/assignment/faults.ts).
    if (step.kind === 'assignment') continue;
    yield* questionFaults(step, ['steps', index], { known, hasOptions }, sentences);
    if (step.kind === 'options') hasOptions = true;
  }
}

/** What is said or laid down before anybody chooses. */
const spoken: readonly Step['kind'][] = ['vote', 'silent', 'talk'];

/** First how the tension occurs, then how it is handled: both are there, in that order. */
function* methodFaults(written: readonly WrittenStep[], sentences: Messages['protocol']): Generator<FlowFault> {
  const steps = written.map(
    (step): Pick<Step, 'section' | 'kind'> => (step.kind === 'assignment' ? { kind: 'pause' } : step),
  );
  const occurs = steps.findIndex(({ section }) => section === 'tension');
  const handled = steps.findIndex(({ section, kind }) => section === 'choice' && !spoken.includes(kind));
  if (occurs === -1) yield { path: ['steps'], message: sentences.noTension };
  if (handled === -1) yield { path: ['steps'], message: sentences.noChoice };
  if (occurs !== -1 && handled !== -1 && handled < occurs)
    yield { path: ['steps', handled], message: sentences.choiceFirst };
}

interface Earlier {
  readonly known: Set<string>;
  readonly hasOptions: boolean;
}

function* questionFaults(
  step: Step,
  path: Path,
  earlier: Earlier,
  sentences: Messages['protocol'],
): Generator<FlowFault> {
  yield* whenFaults(step, path, earlier, sentences);
  const chooses = step.kind === 'vote' || (step.kind === 'silent' && step.asks.includes('choose'));
  if (chooses && !earlier.hasOptions) yield { path, message: sentences.noOptionsYet };
  if (step.kind === 'table')
    yield* duplicates(
      step.columns.map(({ id }) => id),
      [...path, 'columns'],
      sentences.fieldTwice,
    );
  if (step.kind === 'talk') yield* slotFaults(step, path, earlier, sentences);
  if (step.kind === 'silent' && step.asks.includes('place') && step.round === undefined)
    yield { path, message: sentences.noRound };
  if (step.kind === 'form') yield* formFaults(step, path, earlier, sentences);
  else {
    yield* choiceFaults(step, path, earlier, sentences);
    if ('sets' in step && step.sets) earlier.known.add(step.sets);
  }
}

function* formFaults(
  step: StepOf<'form'>,
  path: Path,
  earlier: Earlier,
  sentences: Messages['protocol'],
): Generator<FlowFault> {
  yield* duplicates(
    step.fields.map(({ id }) => id),
    [...path, 'fields'],
    sentences.fieldTwice,
  );
  if (escalatesWithoutWordBack(step)) yield { path: [...path, 'fields'], message: sentences.noWordBack };
  for (const [index, field] of step.fields.entries()) {
    const own = [...path, 'fields', index];
    yield* whenFaults(field, own, earlier, sentences);
    yield* choiceFaults(field, own, earlier, sentences);
    if ('sets' in field && field.sets) earlier.known.add(field.sets);
  }
}

function* slotFaults(
  { slots = [] }: StepOf<'talk'>,
  path: Path,
  { known, hasOptions }: Earlier,
  sentences: Messages['protocol'],
): Generator<FlowFault> {
  yield* duplicates(
    slots.map(({ id }) => id),
    [...path, 'slots'],
    sentences.fieldTwice,
  );
  for (const [index, { key, from, sets }] of slots.entries()) {
    const at = [...path, 'slots', index];
    if (key !== undefined && slots.findIndex((one) => one.key === key) < index)
      yield { path: [...at, 'key'], message: sentences.keyTwice(key) };
    if (from === 'options' && !hasOptions) yield { path: [...at, 'from'], message: sentences.noOptionsYet };
    if (sets !== undefined) known.add(sets);
  }
}

/** Escalating is done once the team hears what came of it; a label that is known for it will do. */
function escalatesWithoutWordBack({ section, fields }: StepOf<'form'>): boolean {
  if (section !== 'escalation' || !fields.some((one) => 'sets' in one && one.sets === 'escalate')) return false;
  return !fields.some(
    (one) =>
      fieldFor('escalation', fieldAsked(one)) === 'word-back' ||
      (one.label !== undefined && fieldByLabel('escalation', one.label) === 'word-back'),
  );
}

function* whenFaults(
  { when }: Step | FormField,
  path: Path,
  { known }: Earlier,
  sentences: Messages['protocol'],
): Generator<FlowFault> {
  if (when && !known.has(when.fact === 'cards' ? 'participants' : when.fact))
    yield { path: [...path, 'when', 'fact'], message: sentences.factLater(when.fact) };
}

function* choiceFaults(
  asked: Step | FormField,
  path: Path,
  { hasOptions }: Earlier,
  sentences: Messages['protocol'],
): Generator<FlowFault> {
  if (asked.kind !== 'choice') return;
  if ((asked.choices === undefined) === (asked.from === undefined)) yield { path, message: sentences.choicesOrFrom };
  if (asked.from === 'options' && !hasOptions) yield { path: [...path, 'from'], message: sentences.noOptionsYet };
}

function* duplicates(ids: readonly string[], path: Path, sentence: (id: string) => string): Generator<FlowFault> {
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) < index) yield { path: [...path, index, 'id'], message: sentence(id) };
  }
}
