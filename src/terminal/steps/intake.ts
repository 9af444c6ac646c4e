import { looksLikeName } from '../../core/case/role-advice.ts';
import { domains, levels } from '../../core/format/fields.ts';
import type { Subject } from '../../core/session/events.ts';
import { tidyLine } from '../../core/text/tidy.ts';
import type { Messages } from '../../language/messages.ts';
import { span } from '../look.ts';
import type { Asker } from './asker.ts';
import type { Result } from './asking.ts';

/** What can be asked outside a step. */
export type PlainQuestions = Pick<Asker, 'text' | 'choice'>;

const OWN = ' own';

/** A case from the list, or one told on the spot. Gives nothing when people stop. */
export async function chooseCase(
  ask: PlainQuestions,
  library: readonly Subject[],
  messages: Messages,
): Promise<Subject | undefined> {
  const { intake } = messages;
  const choices = [
    { id: OWN, label: intake.own, detail: intake.ownDetail },
    ...library.map(({ title, role, question, source = title }) => {
      const detail = [role, question].filter((part) => part !== undefined).join(' · ');
      return { id: source, label: title, ...(detail === '' ? {} : { detail }) };
    }),
  ];
  for (;;) {
    const chosen = await ask.choice({ ask: intake.which }, choices);
    if (chosen.type === 'leave') return undefined;
    if (chosen.type === 'back') continue;
    if (chosen.value !== OWN) return library.find(({ title, source = title }) => source === chosen.value);
    const own = await tellOwn(ask, messages);
    if (own.type === 'leave') return undefined;
    if (own.type === 'value') return own.value;
  }
}

/** Its title, whose it is, and what kind of work. */
async function tellOwn(ask: PlainQuestions, messages: Messages): Promise<Result<Subject>> {
  const { intake, domainNames, levelNames } = messages;
  const title = await askLine(ask, { ask: intake.titleAsk, hint: intake.titleHint }, messages);
  if (title.type !== 'value') return title;
  const advise = (text: string) => (looksLikeName(text) ? [intake.nameInRole] : []);
  const role = await askLine(ask, { ask: intake.roleAsk, hint: intake.roleHint }, messages, advise);
  if (role.type !== 'value') return role;
  const domain = await ask.choice(
    { ask: intake.domainAsk },
    domains.map((id) => ({ id, label: domainNames[id] })),
  );
  if (domain.type !== 'value') return domain;
  const level = await ask.choice(
    { ask: intake.levelAsk },
    levels.map((id) => ({ id, label: levelNames[id] })),
  );
  if (level.type !== 'value') return level;
  const value = {
    title: tidyLine(title.value),
    role: tidyLine(role.value),
    domain: domains.find((id) => id === domain.value) ?? 'overig',
    level: levels.find((id) => id === level.value) ?? 'team',
  };
  return { type: 'value', value };
}

/** Of a title, a role or a question, in UTF-16 units. */
export const MAX_LINE = 200;

function askLine(
  { text }: PlainQuestions,
  small: { readonly ask: string; readonly hint: string },
  { faults, check }: Messages,
  advise?: (typed: string) => string[],
): Promise<Result<string>> {
  const fault = (typed: string) => {
    if (tidyLine(typed) === '') return faults.empty;
    return typed.length > MAX_LINE ? check.tooLong(MAX_LINE, typed.length) : undefined;
  };
  return text(small, { mode: 'line', initial: '', check: fault, ...(advise ? { advise } : {}) });
}

/** Yes or no; Esc is no. Nothing when people stop. */
export async function askYesNo(
  ask: PlainQuestions,
  question: string,
  about: readonly string[],
  { intake }: Messages,
): Promise<boolean | undefined> {
  const choices = [
    { id: 'yes', label: intake.yes },
    { id: 'no', label: intake.no },
  ];
  const chosen = await ask.choice({ ask: question }, choices, { above: about.map((text) => [span(text)]) });
  if (chosen.type === 'leave') return undefined;
  return chosen.type === 'value' && chosen.value === 'yes';
}

/** The answer could not be kept on disk: once more, or stop. Gives whether to try again. */
export async function askNotSaved(ask: PlainQuestions, reason: string, { screen }: Messages): Promise<boolean> {
  const choices = [
    { id: 'again', label: screen.tryAgain },
    { id: 'stop', label: screen.stopHere },
  ];
  const chosen = await ask.choice({ ask: screen.notSaved(reason) }, choices);
  return chosen.type === 'value' && chosen.value === 'again';
}
