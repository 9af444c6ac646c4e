import { closedSlips, slipSession } from '../../core/notes/slip-session.ts';
import type { StepOf } from '../../core/protocol/schema.ts';
import { cardsAtTable } from '../../core/session/cards-at-table.ts';
import { isRecord } from '../../core/session/kind.ts';
import { deckOf, slipReader } from '../../core/session/kinds/slips.ts';
import { contextOf, dealtCards } from '../../core/session/steps.ts';
import type { OpenSlips } from '../../core/session/values.ts';
import type { Reply } from '../../core/session/walk.ts';
import { type Asking, backFromStep, typingIn } from './asking.ts';

/** One person types a line for each slip; once all are in they are counted, and the lines are gone. */
export async function askSlips(asking: Asking, step: StepOf<'sort'> | StepOf<'pulse'>): Promise<Reply> {
  const { asker, question, messages } = asking;
  if (question.session.counted.has(step.id)) return askClosed(asking);
  const { slip } = messages.toolkit;
  const context = contextOf(question.session, messages);
  const read = slipReader(step, context);
  // What the form names was read when the session began; a draft of before then has none.
  if (read === undefined) return { type: 'answer', raw: null };
  const known = openIn(asking);
  const expected = cardsAtTable(context.facts) ?? known?.of ?? 1;
  const dealt = Math.max(expected, dealtCards(question.session) ?? expected);
  const session = slipSession({ read, expected, dealt }, known, messages, (open) => {
    asking.draft = open;
    question.keepDraftQuietly(open);
  });
  const fault = question.faults[0]?.message;
  const ask = step.kind === 'sort' ? slip.askSort(deckOf(step, context)?.cards.length ?? 0) : slip.askPulse;
  const small = { ask: `${step.ask.trim()} ${ask}`, ...(fault === undefined ? {} : { hint: fault }) };
  const words = { keys: slip.keys, help: slip.help };
  const result = await asker.cards(small, { session, words, ...typingIn(asking) });
  if (result.type === 'leave') return result.reply;
  return result.type === 'back' ? backFromStep(asking) : { type: 'answer', raw: session.value() };
}

/** Nothing of a slip is taken in any more; on from here all is as it was. */
async function askClosed(asking: Asking): Promise<Reply> {
  const { asker, question, messages } = asking;
  const { session, step } = question;
  const { slip } = messages.toolkit;
  const words = { keys: slip.closedKey, help: [slip.closed] };
  const fault = question.faults[0]?.message;
  const small = { ask: slip.closed, ...(fault === undefined ? {} : { hint: fault }) };
  const closed = { session: closedSlips(messages), words, typing: '', onTyping: () => undefined };
  const result = await asker.cards(small, closed);
  if (result.type === 'leave') return result.reply;
  if (result.type === 'back') return backFromStep(asking);
  const was = session.answers.get(step.id);
  return was?.state === 'skipped' ? { type: 'skip', reason: was.reason } : { type: 'answer', raw: was?.value ?? null };
}

/** The lines that are in; nothing once they were counted. */
function openIn({ question, draft }: Asking): OpenSlips | undefined {
  const raw = draft ?? question.raw;
  return isRecord(raw) && Array.isArray(raw.lines) ? (raw as unknown as OpenSlips) : undefined;
}
