import type { Messages } from '../../../language/messages.ts';
import { textEntry } from '../../record/document.ts';
import { outcomes } from '../../record/schema.ts';
import { yesOrNo } from '../../record/words.ts';
import { nearest } from '../../text/nearest.ts';
import { tidyLine } from '../../text/tidy.ts';
import { chosenIn } from '../chosen-in.ts';
import { type AnswerContext, type Asked, bad, good, isRecord, type Kind } from '../kind.ts';
import { choiceNamed, emptyChoice, type OneChoice, readWithMore, written } from './choice-more.ts';
import { isRequired } from './text.ts';

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
    if (raw === null || raw === undefined || raw === '')
      return isRequired(asked) ? emptyChoice(choicesOf(asked, context) ?? [], asked.ask, context) : good(null);
    const choices = choicesOf(asked, context);
    if (isRecord(raw) && choices?.some(({ more }) => more)) return readWithMore(raw, choices, asked.ask, context);
    if (typeof raw !== 'string') return bad(faults.notAChoice(String(raw), (choices ?? []).map(written(context))));
    const found = choiceNamed(raw, choices);
    if (found?.more === 'day') return bad(faults.dayToo(asked.ask, found.id));
    if (!choices || found) return good(found?.id ?? raw);
    if (asked.open && tidyLine(raw) !== '') return good(tidyLine(raw));
    const near = nearest(
      raw,
      choices.map(({ id }) => id),
    );
    return bad(faults.notAChoice(raw, choices.map(written(context)), near));
  },
  entries(value, asked, context) {
    if (value === null || asked.label === undefined) return [];
    const { id, more } = chosenIn(value);
    const chosen = choicesOf(asked, context)?.find((own) => own.id === id)?.label ?? id;
    const said = asked.sets === 'escalate' ? plainly(id, chosen, context) : chosen;
    return [textEntry(more === undefined ? said : `${said}: ${more}`, asked.label)];
  },
  allowed: (asked, context) =>
    context.messages.allowed.oneOf(
      choicesOf(asked, context)?.map(written(context)) ?? [context.messages.allowed.anOptionId],
    ),
};

/** A record is read back without its session form, so yes and no stand in it whatever a team calls them. */
function plainly(id: string, label: string, { messages: { record } }: AnswerContext): string {
  if ((id !== 'yes' && id !== 'no') || yesOrNo(label) === id) return label;
  return id === 'yes' ? record.yes(label) : record.no(label);
}
