import type { Protocol, Step, StepKind, StepOf } from '../protocol/schema.ts';
import type { RowValue } from './values.ts';

export type AnsweredStep =
  | { readonly state: 'answered'; readonly value: unknown }
  | { readonly state: 'skipped'; readonly reason: string };

/** What was answered, by the steps of a form. */
export interface Answered {
  readonly start: { readonly protocol: Protocol };
  readonly answers: ReadonlyMap<string, AnsweredStep>;
  /** What was typed on steps that were left before they were answered. */
  readonly drafts: ReadonlyMap<string, unknown>;
}

/** The lines as they were brought; nothing before they were gone through. */
export function lineTextsOf(session: Answered): string[] | undefined {
  const step = tableOf(session, 'lines');
  const first = step?.columns[0]?.id ?? '';
  return step && answerTo<readonly RowValue[]>(session, step)?.map((row) => row[first] ?? '');
}

/** The table that begins with the lines of all groups, or with what goes up of them. */
export function tableOf({ start: { protocol } }: Answered, prefill: 'lines' | 'raised'): StepOf<'table'> | undefined {
  const step = protocol.steps.find((one) => one.kind === 'table' && one.prefill === prefill);
  return step?.kind === 'table' ? step : undefined;
}

/** The answer to the step of a kind. */
export function answerOf<T>(session: Answered, kind: StepKind): T | undefined {
  const step = session.start.protocol.steps.find((one) => one.kind === kind);
  return step && answerTo<T>(session, step);
}

export function answerTo<T>({ answers }: Answered, { id }: Step): T | undefined {
  const answered = answers.get(id);
  return answered?.state === 'answered' ? (answered.value as T) : undefined;
}
