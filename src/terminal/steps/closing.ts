import { mergeNotes, numbersNotes } from '../../core/notes/closing-notes.ts';
import { slipSession } from '../../core/notes/slip-session.ts';
import type { StepOf } from '../../core/protocol/schema.ts';
import { isRecord } from '../../core/session/kind.ts';
import { numbersIn, readCard } from '../../core/session/kinds/closing.ts';
import { readAnswer } from '../../core/session/kinds/registry.ts';
import type { ReadSlip } from '../../core/session/kinds/slips.ts';
import { goingUp } from '../../core/session/lines.ts';
import { contextOf } from '../../core/session/steps.ts';
import type { MergeValue, OpenSlips } from '../../core/session/values.ts';
import type { Reply } from '../../core/session/walk.ts';
import { takeHead } from '../../core/toolkit/slip.ts';
import { type Asking, backFromStep, typingIn } from './asking.ts';
import { askNotes, replyTo } from './notes.ts';

/** Lines that say the same become one while people talk. */
export async function askMerge(asking: Asking, _: StepOf<'merge'>): Promise<Reply> {
  const { question, messages } = asking;
  const context = contextOf(question.session, messages);
  const initial = Array.isArray(question.raw) ? (question.raw as readonly MergeValue[]) : [];
  const keys = [messages.programme.closing.mergeKeys];
  return replyTo(asking, await askNotes(asking, { taker: mergeNotes(context), initial, keys }));
}

/** A card a table: nothing of it is to be seen before all are in. */
export async function askTableCards(asking: Asking, step: StepOf<'table-cards'>): Promise<Reply> {
  const { asker, question, messages } = asking;
  const { closing } = messages.programme;
  const context = contextOf(question.session, messages);
  const known = openIn(asking);
  const { tables } = context.facts;
  const expected = typeof tables === 'number' ? tables : (known?.of ?? 1);
  const read: ReadSlip = (line, dealt) => {
    const head = takeHead(line, dealt);
    if (!head.ok) return head;
    const card = readCard(numbersIn(head.value.rest), step.most, context);
    if (card.ok) return head;
    const said = card.faults.map(({ message }) => message).join(' ');
    return { ok: false, card: head.value.card, faults: [{ is: 'table', said }] };
  };
  const session = slipSession({ read, expected, dealt: expected }, known, messages, (open) => {
    asking.draft = open;
    question.keepDraftQuietly(open);
  });
  const words = { keys: messages.toolkit.slip.keys, help: [closing.cardHelp(step.most), ...closing.cardHelpMore] };
  const hint = question.faults[0]?.message ?? step.hint;
  const small = { ask: step.ask.trim(), ...(hint === undefined ? {} : { hint }) };
  const result = await asker.cards(small, { session, words, ...typingIn(asking) });
  if (result.type === 'leave') return result.reply;
  return result.type === 'back' ? backFromStep(asking) : { type: 'answer', raw: session.value() };
}

function openIn({ question, draft }: Asking): OpenSlips | undefined {
  const raw = draft ?? question.raw;
  return isRecord(raw) && Array.isArray(raw.lines) ? (raw as unknown as OpenSlips) : undefined;
}

/** What is clear stands there already; which of those that tie goes along, people type. */
export async function askGoUp(asking: Asking, step: StepOf<'go-up'>): Promise<Reply> {
  const { question, messages } = asking;
  const { closing } = messages.programme;
  const context = contextOf(question.session, messages);
  const { clear, tied } = goingUp(context.lines ?? [], context.tableCards, step.most);
  const initial = Array.isArray(question.raw) ? (question.raw as readonly number[]) : clear;
  const faultOf = (value: readonly number[]) => {
    const read = readAnswer(value, step, context);
    return read.ok ? undefined : read.faults[0]?.message;
  };
  const taker = numbersNotes(step.most, context, faultOf);
  const hint = closing.stands(initial, tied);
  return replyTo(asking, await askNotes(asking, { taker, initial, keys: [closing.goUpKeys], hint }));
}
