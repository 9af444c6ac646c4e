import type { LeftOpen } from '../../core/look-back/left-open.ts';
import { shortPromise } from '../../core/look-back/promise.ts';
import type { Session } from '../../core/session/fold.ts';
import { isRecord } from '../../core/session/kind.ts';
import { givenAnswer } from '../../core/session/steps.ts';
import { showLine } from '../../core/text/characters.ts';
import type { Messages } from '../../language/messages.ts';
import { paragraphs } from '../paragraphs.ts';
import type { PlainQuestions } from './intake.ts';
import type { Verdict } from './last-look.ts';

/** Where a record is to be closed with something open in it: whether it stays open, or that is answered anew. */
export async function askLeftOpen(
  ask: PlainQuestions,
  session: Session,
  left: readonly LeftOpen[],
  messages: Messages,
): Promise<Verdict | undefined> {
  const { leftOpen: say } = messages.afterwards.lookBack;
  const steps = session.start.protocol.steps.filter(({ id }) => left.some(({ step }) => step === id));
  const choices = [
    { id: '', label: say.keep, detail: say.keepDetail },
    ...steps.map(({ id, title }) => ({ id, label: title, detail: say.again })),
  ];
  const rows = paragraphs(left.map((own) => wordsOf(own, messages)));
  const read = await ask.read({ ask: say.ask, hint: say.hint }, { rows }, choices);
  if (read.type === 'leave') return undefined;
  if (read.type === 'value' && read.value !== '') return { type: 'go', step: read.value };
  const next = givenAnswer(session, 'next');
  return { type: 'answer', step: 'next', value: { ...(isRecord(next) ? next : {}), status: 'open' } };
}

function wordsOf({ kind, text }: LeftOpen, messages: Messages): string {
  const { leftOpen: say } = messages.afterwards.lookBack;
  const words = say[kind](kind === 'look-back' ? messages.day(text) : shortPromise(text));
  const end = /[.!?…]$/u.test(words) ? '' : '.';
  return showLine(`${words.slice(0, 1).toUpperCase()}${words.slice(1)}${end}`);
}
