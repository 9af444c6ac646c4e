import type { Step, StepKind } from '../../protocol/schema.ts';
import type { Entry } from '../../record/document.ts';
import { type AnswerContext, entriesFor, type Kind, type ReadAnswer } from '../kind.ts';
import { actions } from './actions.ts';
import { goUp, merge, tableCards } from './closing.ts';
import { fieldKinds } from './fields.ts';
import { form } from './form.ts';
import { handOver } from './hand-over.ts';
import { lens } from './lens.ts';
import { options } from './options.ts';
import { pause } from './pause.ts';
import { place, silent, vote } from './silent.ts';
import { pulse, sort } from './slips.ts';
import { table } from './table.ts';
import { talk } from './talk.ts';

/** Every kind of step. */
const kinds: { readonly [K in StepKind]: Kind<K> } = {
  ...fieldKinds,
  form,
  pause,
  table,
  place,
  vote,
  options,
  actions,
  lens,
  talk,
  silent,
  'hand-over': handOver,
  sort,
  pulse,
  merge,
  'table-cards': tableCards,
  'go-up': goUp,
};

export function readAnswer(raw: unknown, step: Step, context: AnswerContext): ReadAnswer<unknown> {
  return kindOf(step).read(raw, step, context);
}

export function entriesOfAnswer(value: unknown, step: Step, context: AnswerContext): Entry[] {
  return entriesFor(step, kindOf(step).entries(value, step, context));
}

/** Whether each answers it in silence. */
export function isSilent(step: Step): boolean {
  return kindOf(step).isSilent?.(step) ?? false;
}

/** Whether cards are laid in it that were dealt at the opening: slips of a sort or a pulse are papers of their own. */
export function laysCards(step: Step): boolean {
  return isSilent(step) && step.kind !== 'sort' && step.kind !== 'pulse';
}

/** Whether there is anything to answer: a pause has nothing, and what is only written stays with whoever wrote it. */
export function hasAnswer(step: Step): boolean {
  return step.kind !== 'pause' && !(step.kind === 'silent' && step.asks.every((part) => part === 'write'));
}

export function allowedAnswer(step: Step, context: AnswerContext): string {
  return kindOf(step).allowed(step, context);
}

/** The registry is typed per kind; a step read from data is one of them, so its kind fits it. */
function kindOf(step: Step): LooseKind {
  return kinds[step.kind] as unknown as LooseKind;
}

interface LooseKind {
  isSilent?(asked: Step): boolean;
  read(raw: unknown, asked: Step, context: AnswerContext): ReadAnswer<unknown>;
  entries(value: unknown, asked: Step, context: AnswerContext): Entry[];
  allowed(asked: Step, context: AnswerContext): string;
}
