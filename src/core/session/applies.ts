import type { FormField, Step } from '../protocol/schema.ts';
import { cardsAtTable } from './cards-at-table.ts';
import { factIn } from './chosen-in.ts';
import type { AnswerContext, Facts } from './kind.ts';

/** Whether a step or field is asked, given what earlier answers established. */
export function applies(asked: Pick<Step | FormField, 'when'>, facts: Facts): boolean {
  const { when } = asked;
  if (!when) return true;
  const fact = when.fact === 'cards' ? cardsAtTable(facts) : facts[when.fact];
  if (fact === undefined || fact === null) return false;
  if (when.below !== undefined && !(typeof fact === 'number' && fact < when.below)) return false;
  return when.in === undefined || when.in.includes(String(fact));
}

/** The context once a question has been answered: what the answer establishes is known from there on. */
export function withFacts(context: AnswerContext, asked: Step | FormField, value: unknown): AnswerContext {
  if (!('sets' in asked) || asked.sets === undefined || value === undefined) return context;
  return { ...context, facts: { ...context.facts, [asked.sets]: factIn(value) } };
}
