import type { Language } from '../../core/format/language.ts';
import { type Chosen, chosenIn } from '../../core/session/chosen-in.ts';
import { isRecord } from '../../core/session/kind.ts';
import { readNewDay } from '../../core/session/kinds/choice-more.ts';
import type { IsoDate } from '../../core/text/calendar.ts';
import type { Messages } from '../../language/messages.ts';
import { askMore } from './ask-more.ts';
import type { Choice } from './asker.ts';
import type { PlainQuestions } from './intake.ts';
import type { Small } from './small.ts';

/** What became of an agreement; that it goes on as it was; or that people skip the rest, or leave. */
export type Fate = Chosen | 'stays' | 'skip' | 'left';

interface FateQuestion extends Small {
  readonly due: IsoDate | undefined;
  readonly today: IsoDate;
  readonly language: Language;
  readonly messages: Messages;
}

const besides = { open: 'day', dropped: 'reason' } as const;

/** Asks what became of one agreement. Esc skips it and what comes after it. */
export async function askFate(ask: PlainQuestions, question: FateQuestion): Promise<Fate> {
  const { due, today, language, messages, ...small } = question;
  const context = { messages, date: today };
  const { leave, leaveInLines } = messages.promises;
  for (;;) {
    const chosen = await ask.choice(small, choicesOn(question), { leave, leaveInLines });
    if (chosen.type === 'leave') return 'left';
    const id = chosen.type === 'back' ? 'skip' : chosen.value;
    if (id === 'skip' || id === 'stays') return id;
    if (id !== 'open' && id !== 'dropped') return { id };
    const read = (raw: unknown) =>
      id === 'open' && isRecord(raw) ? readNewDay(raw.open, context) : ({ ok: true, value: raw } as const);
    const more = await askMore(
      { asker: ask, messages, language },
      { small, context, read },
      { id, kind: besides[id], initial: '' },
    );
    if (more.type === 'leave') return 'left';
    if (more.type === 'value') return chosenIn(more.value);
  }
}

/** Where the day lies ahead, nothing need be said of it. */
function choicesOn({ due, today, messages }: FateQuestion): Choice[] {
  const { fates } = messages.afterwards.lookBack;
  const { promises } = messages;
  return [
    { id: 'done', label: promises.done },
    { id: 'open', label: fates.open },
    { id: 'dropped', label: fates.dropped },
    ...(due !== undefined && due >= today ? [{ id: 'stays', label: promises.stays }] : []),
    { id: 'skip', label: promises.skip },
  ];
}
