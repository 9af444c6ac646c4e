import { looksLikeName } from '../../core/case/role-advice.ts';
import { domains, levels } from '../../core/format/fields.ts';
import type { Subject } from '../../core/session/events.ts';
import { tidyLine } from '../../core/text/tidy.ts';
import type { Messages } from '../../language/messages.ts';
import type { TextOptions } from './asker.ts';
import { MAX_LINE, type PlainQuestions } from './intake.ts';
import type { Result } from './small.ts';

const order = ['title', 'role', 'domain', 'level'] as const;

/** What has been said of a case told on the spot; kept when people look elsewhere. */
export type OwnTold = Partial<Record<(typeof order)[number], string>>;

/** Its title, whose it is, and what kind of work: one question after the other, and back to the one before. */
export async function tellOwn(ask: PlainQuestions, told: OwnTold, messages: Messages): Promise<Result<Subject>> {
  for (let at = 0; at < order.length; ) {
    const field = order[at] ?? 'title';
    const result = await askField(ask, field, told[field], messages);
    if (result.type === 'leave' || (result.type === 'back' && at === 0)) return result;
    if (result.type === 'value') told[field] = result.value;
    at += result.type === 'back' ? -1 : 1;
  }
  const value = {
    title: tidyLine(told.title ?? ''),
    role: tidyLine(told.role ?? ''),
    domain: domains.find((id) => id === told.domain) ?? 'overig',
    level: levels.find((id) => id === told.level) ?? 'team',
  };
  return { type: 'value', value };
}

function askField(
  ask: PlainQuestions,
  field: (typeof order)[number],
  initial: string | undefined,
  messages: Messages,
): Promise<Result<string>> {
  const { intake, domainNames, levelNames } = messages;
  const choices =
    field === 'domain'
      ? domains.map((id) => ({ id, label: domainNames[id] }))
      : levels.map((id) => ({ id, label: levelNames[id] }));
  if (field === 'domain') return ask.choice({ ask: intake.domainAsk }, choices, { initial });
  if (field === 'level') return ask.choice({ ask: intake.levelAsk }, choices, { initial });
  const wishes = { mode: 'line', initial: initial ?? '', check: checkLine(messages) } as const;
  if (field === 'title') return ask.text({ ask: intake.titleAsk, hint: intake.titleHint }, wishes);
  const advise = (text: string) => (looksLikeName(text) ? [intake.nameInRole] : []);
  return ask.text({ ask: intake.roleAsk, hint: intake.roleHint }, { ...wishes, advise });
}

function checkLine({ faults, check }: Messages): TextOptions['check'] {
  return (typed) => {
    if (tidyLine(typed) === '') return faults.blank;
    return typed.length > MAX_LINE ? check.tooLong(MAX_LINE, typed.length) : undefined;
  };
}
