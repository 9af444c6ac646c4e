import type { Messages } from '../../../language/messages.ts';
import { textEntry } from '../../record/document.ts';
import { outcomes } from '../../record/schema.ts';
import { yesOrNo } from '../../record/words.ts';
import { nearest } from '../../text/nearest.ts';
import { tidyLine } from '../../text/tidy.ts';
import { type AnswerContext, type Asked, bad, good, type Kind } from '../kind.ts';
import { isRequired } from './text.ts';

export interface OneChoice {
  readonly id: string;
  readonly label: string;
}

/** What can be chosen; nothing while it depends on options that are not there yet. */
export function choicesOf(asked: Asked<'choice'>, context: AnswerContext): readonly OneChoice[] | undefined {
  if (asked.from === 'options') return context.options?.map(({ id, title }) => ({ id, label: title }));
  if (asked.from === 'outcomes') return outcomeChoices(context.messages);
  return asked.choices ?? [];
}

function outcomeChoices(messages: Messages): OneChoice[] {
  return outcomes.map((id) => ({ id, label: messages.outcomes[id] }));
}

/** One of a few possibilities, kept by id; in a file the label will do as well. */
export const choice: Kind<'choice'> = {
  read(raw, asked, context) {
    const { faults } = context.messages;
    if (raw === null || raw === undefined || raw === '') return isRequired(asked) ? bad(faults.empty) : good(null);
    const choices = choicesOf(asked, context);
    if (typeof raw !== 'string')
      return bad(
        faults.notAChoice(
          String(raw),
          (choices ?? []).map(({ id }) => id),
        ),
      );
    const found =
      choices?.find(({ id }) => id === raw) ?? choices?.find(({ label }) => label.toLowerCase() === raw.toLowerCase());
    if (!choices || found) return good(found?.id ?? raw);
    if (asked.open && tidyLine(raw) !== '') return good(tidyLine(raw));
    const ids = choices.map(({ id }) => id);
    return bad(faults.notAChoice(raw, ids, nearest(raw, ids)));
  },
  entries(value, asked, context) {
    if (value === null || asked.label === undefined) return [];
    const chosen = choicesOf(asked, context)?.find(({ id }) => id === value)?.label ?? value;
    return [textEntry(asked.sets === 'escalate' ? plainly(value, chosen, context) : chosen, asked.label)];
  },
  allowed: (asked, context) =>
    context.messages.allowed.oneOf(
      choicesOf(asked, context)?.map(({ id }) => id) ?? [context.messages.allowed.anOptionId],
    ),
};

/** A record is read back without its session form, so yes and no stand in it whatever a team calls them. */
function plainly(id: string, label: string, { messages: { record } }: AnswerContext): string {
  if ((id !== 'yes' && id !== 'no') || yesOrNo(label) === id) return label;
  return id === 'yes' ? record.yes(label) : record.no(label);
}
