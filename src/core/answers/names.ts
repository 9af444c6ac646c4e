import type { Protocol } from '../protocol/schema.ts';
import { isRecord } from '../session/kind.ts';
import type { AnswersFile } from './schema.ts';

export type Answers = AnswersFile['answers'];

/** A step that is left out, with the reason. */
export function isSkip(raw: unknown): raw is { skip: string } {
  return isRecord(raw) && typeof raw.skip === 'string' && Object.keys(raw).length === 1;
}

/** The step in "step", or in "step.field". */
export function stepIn(name: string): string {
  return name.split('.')[0] ?? name;
}

/** What a file has under "step", or under "step.field". */
export function valueAt(answers: Answers, name: string): unknown {
  const [step = '', field] = name.split('.');
  const own = answers[step];
  if (field === undefined) return own ?? undefined;
  return isRecord(own) ? (own[field] ?? undefined) : undefined;
}

/** Names that are only of before: what was renamed, and what is not asked for any more. */
export function namesOfBefore({ steps, dropped = [] }: Protocol): string[] {
  const ids = new Set(steps.map(({ id }) => id));
  const names = steps.flatMap((step) => [
    ...(step.was ?? []),
    ...(step.kind === 'form' ? step.fields.flatMap(({ was = [] }) => was) : []),
  ]);
  return [...new Set([...names, ...dropped])].filter((name) => !ids.has(name));
}

/** Every name by which an answers file may have a step: those of now, and those of before. */
export function namesOfSteps(protocol: Protocol): string[] {
  return [...new Set([...protocol.steps.map(({ id }) => id), ...namesOfBefore(protocol).map(stepIn)])];
}
