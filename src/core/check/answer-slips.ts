import type { SchemaFault } from '../format/faults.ts';
import { meantNumber } from '../format/meant-number.ts';
import { meantPlacement } from '../format/meant-placement.ts';
import type { Path } from '../yaml/loaded.ts';
import type { FormReading } from './form-fault.ts';
import type { ToldFault } from './joined-faults.ts';
import { meantFix } from './meant-edits.ts';

interface AnswerSlip {
  readonly kind: 'placement' | 'number';
  readonly path: Path;
  readonly was: string;
  readonly value: unknown;
}

const threeNumbers = /^[\s[({]{0,3}\d{1,2}[^\d\p{L}]{1,3}\d{1,2}[^\d\p{L}]{1,3}\d{1,2}[\s\])}]{0,3}$/u;

/** How many people there are is asked in every session form, always under this name. */
const PEOPLE = 'participants';

/** Placements and numbers in answers that are written as text. What a step asks is not known here: only what can be nothing else. */
export function answerSlips(answers: unknown, from: Path, { text, span, messages }: FormReading): ToldFault[] {
  return [...slipsIn(answers, from)].map(({ kind, path, was, value }) => {
    const at = span(path, 'value');
    const isPlacement = kind === 'placement';
    const message = isPlacement ? messages.check.notAPlacement : messages.check.wrongType('number', 'string');
    const meant = { value, was, isSure: false };
    const fault: SchemaFault = { rule: 'wrong-type', path, part: 'value', message, meant };
    const mend = meantFix(text, at, meant, messages);
    // The program reads such a placement all the same.
    const severity = isPlacement ? 'warning' : 'error';
    return { fault, form: { rule: fault.rule, at, message, severity, ...mend, offered: true } };
  });
}

function* slipsIn(own: unknown, path: Path): Generator<AnswerSlip> {
  if (typeof own === 'string') yield* slipOf(own, path);
  else if (typeof own === 'object' && own !== null)
    for (const [key, inner] of Object.entries(own))
      yield* slipsIn(inner, [...path, Array.isArray(own) ? Number(key) : key]);
}

function* slipOf(was: string, path: Path): Generator<AnswerSlip> {
  const placement = threeNumbers.test(was) ? meantPlacement(was) : undefined;
  if (placement) yield { kind: 'placement', path, was, value: placement.value };
  const number = path.at(-1) === PEOPLE ? meantNumber(was, 'count') : undefined;
  if (number) yield { kind: 'number', path, was, value: number.value };
}
