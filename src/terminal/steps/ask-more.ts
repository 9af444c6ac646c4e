import type { Language } from '../../core/format/language.ts';
import type { ReadAnswer } from '../../core/session/kind.ts';
import type { IsoDate } from '../../core/text/calendar.ts';
import { tidyLine } from '../../core/text/tidy.ts';
import type { Messages } from '../../language/messages.ts';
import { typedDate } from '../typed-date.ts';
import type { Asker } from './asker.ts';
import type { Result, Small } from './small.ts';

/** A choice that was made and asks for more: a day, or a reason. */
interface Made {
  readonly id: string;
  readonly kind: 'day' | 'reason';
  readonly initial: string;
}

interface MoreOptions {
  /** The question the choice was an answer to. */
  readonly small: Small;
  /** From which day on a day may lie. */
  readonly context: { readonly date: IsoDate };
  readonly read: (raw: unknown) => ReadAnswer<unknown>;
  readonly onDraft?: (raw: unknown) => void;
}

/** Asks for what goes with a choice. Gives it as `{ id: detail }`. */
export async function askMore(
  { asker, messages, language }: { asker: Pick<Asker, 'text'>; messages: Messages; language: Language },
  { small, context, read, onDraft }: MoreOptions,
  { id, kind, initial }: Made,
): Promise<Result<Readonly<Record<string, string>>>> {
  const understand = kind === 'day' ? await typedDate(language, context.date) : () => undefined;
  const detail = (text: string) => understand(text) ?? tidyLine(text);
  const { choosing, screen, faults } = messages;
  const typed = await asker.text(
    { ...small, ask: choosing.besides[kind], hint: small.ask },
    {
      mode: 'line',
      initial,
      check: (text) => {
        if (tidyLine(text) === '') return faults.emptyMore[kind];
        const result = read({ [id]: detail(text) });
        return result.ok ? undefined : result.faults[0]?.message;
      },
      advise: (text) => {
        const day = understand(text);
        return day === undefined ? [] : [screen.dayIs(messages.weekday(day))];
      },
      ...(onDraft === undefined ? {} : { onDraft: (text: string) => onDraft({ [id]: text }) }),
    },
  );
  return typed.type === 'value' ? { type: 'value', value: { [id]: detail(typed.value) } } : typed;
}
