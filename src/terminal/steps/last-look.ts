import type { Session } from '../../core/session/fold.ts';
import type { Messages } from '../../language/messages.ts';
import { recordRows } from '../record-rows.ts';
import { stepChoices } from '../step-choices.ts';
import type { PlainQuestions } from './intake.ts';

export interface LastLook {
  readonly session: Session;
  /** The record as it is to be written, in Markdown. */
  readonly record: string;
  /** It in a few lines, for who hears it. */
  readonly brief: readonly string[];
  /** What to think about before it is written. */
  readonly advice: readonly string[];
}

/** What people want with the record: to have it written, to go back to a step, or another answer to one. */
export type Verdict =
  | { readonly type: 'write' }
  | { readonly type: 'go'; readonly step: string }
  | { readonly type: 'answer'; readonly step: string; readonly value: unknown };

/** Shows the record before it is written. Who goes back to a step comes here again. */
export async function lastLook(
  ask: PlainQuestions,
  { session, record, brief, advice }: LastLook,
  messages: Messages,
): Promise<Verdict | undefined> {
  const { ending } = messages;
  const choices = [
    { id: 'write', label: ending.write },
    { id: 'improve', label: ending.improve },
  ];
  const passage = { rows: recordRows(record), brief, leave: ending.leave };
  const hint = advice.length === 0 ? ending.hint : advice.join(' ');
  for (;;) {
    const read = await ask.read({ ask: ending.ask, hint }, passage, choices);
    if (read.type === 'leave') return undefined;
    if (read.type === 'value' && read.value === 'write') return { type: 'write' };
    const step = await ask.choice({ ask: messages.menu.overviewAsk }, stepChoices(session, messages));
    if (step.type === 'leave') return undefined;
    if (step.type === 'value') return { type: 'go', step: step.value };
  }
}
