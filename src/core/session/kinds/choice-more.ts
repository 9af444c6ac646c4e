import { type IsoDate, numericDate } from '../../text/calendar.ts';
import { tidyLine } from '../../text/tidy.ts';
import { type AnswerContext, bad, good, type ReadAnswer } from '../kind.ts';
import type { ChoiceValue } from '../values.ts';

export interface OneChoice {
  readonly id: string;
  readonly label: string;
  /** What goes with it. */
  readonly more?: 'day' | 'reason';
}

export function choiceNamed(raw: string, choices: readonly OneChoice[] | undefined): OneChoice | undefined {
  return (
    choices?.find(({ id }) => id === raw) ?? choices?.find(({ label }) => label.toLowerCase() === raw.toLowerCase())
  );
}

/** As it is written in a file: an id, or one with what goes with it. */
export function written({ messages: { allowed } }: AnswerContext): (own: OneChoice) => string {
  return ({ id, more }) => (more === undefined ? id : allowed.withMore(id, more));
}

/** Where more goes with an answer, the fault says what was asked: of several such questions each is named. */
export function emptyChoice(choices: readonly OneChoice[], ask: string, context: AnswerContext): ReadAnswer<never> {
  const { faults } = context.messages;
  if (!choices.some(({ more }) => more)) return bad(faults.empty);
  return bad(faults.notChosen(ask, choices.map(written(context))));
}

/** "{ open: 2027-03-20 }", "{ dropped: a reason }". */
export function readWithMore(
  raw: Readonly<Record<string, unknown>>,
  choices: readonly OneChoice[],
  ask: string,
  context: AnswerContext,
): ReadAnswer<ChoiceValue> {
  const { faults } = context.messages;
  const [[name, detail] = ['', undefined], ...others] = Object.entries(raw);
  // What stays empty in a file is not there.
  if (name === '') return emptyChoice(choices, ask, context);
  const found = choiceNamed(name, choices);
  if (found?.more === undefined || others.length > 0)
    return bad(faults.notAChoice(Object.keys(raw).join(', '), choices.map(written(context))));
  const { id } = found;
  if (found.more === 'day') {
    if (detail === null || detail === '') return bad(faults.dayToo(ask, id), [name]);
    const day = readNewDay(detail, context);
    return day.ok
      ? good({ [id]: day.value })
      : { ok: false, faults: day.faults.map((own) => ({ ...own, path: [name] })) };
  }
  const reason = typeof detail === 'string' ? tidyLine(detail) : '';
  return reason === '' ? bad(faults.reasonToo(ask, id), [name]) : good({ [id]: reason });
}

/** A day on or after the one on which it is agreed. */
export function readNewDay(
  raw: unknown,
  { messages, date }: Pick<AnswerContext, 'messages' | 'date'>,
): ReadAnswer<IsoDate> {
  const { faults } = messages;
  const day = typeof raw === 'string' ? numericDate(raw) : undefined;
  if (day === undefined) return bad(faults.notADate(String(raw)));
  return day < date ? bad(faults.dayPassed(day, date)) : good(day);
}
