import { looksLikeName } from '../../core/case/role-advice.ts';
import { domains, levels } from '../../core/format/fields.ts';
import type { Subject } from '../../core/session/events.ts';
import { tidyLine } from '../../core/text/tidy.ts';
import { span } from '../look.ts';
import type { PromptContext } from './asker.ts';
import { choicePrompt } from './prompts/choice.ts';
import type { PromptConfig, Screen } from './prompts/screen.ts';
import { textPrompt } from './prompts/text.ts';

const OWN = ' own';

/** A case from the list, or one told on the spot: its title, whose it is, and what kind of work. */
export async function chooseCase(
  screen: Screen,
  library: readonly Subject[],
  context: PromptContext,
): Promise<Subject | undefined> {
  const { intake } = screen.messages;
  const choices = [
    { id: OWN, label: intake.own, detail: intake.ownDetail },
    ...library.map(({ title, role, source = title }) => ({
      id: source,
      label: title,
      ...(role === undefined ? {} : { detail: role }),
    })),
  ];
  for (;;) {
    const outcome = await choicePrompt({ ...config(screen, intake.which), choices }, context);
    if (outcome.type !== 'value') continue;
    if (outcome.value !== OWN) return library.find(({ title, source = title }) => source === outcome.value);
    const own = await tellOwn(screen, context);
    if (own) return own;
  }
}

function config(screen: Screen, ask: string, hint?: string): PromptConfig {
  const notes = hint === undefined ? [] : [{ text: hint, look: 'plain' as const }];
  return {
    screen,
    head: () => ({ title: screen.messages.intake.title, where: '', who: span(''), clock: [] }),
    ask,
    notes,
  };
}

async function tellOwn(screen: Screen, context: PromptContext): Promise<Subject | undefined> {
  const { intake, faults, domainNames, levelNames, check } = screen.messages;
  const required = (text: string) => {
    if (tidyLine(text) === '') return faults.empty;
    return text.length > 200 ? check.tooLong(200, text.length) : undefined;
  };
  const line = (ask: string, hint: string, advise?: (text: string) => string[]) =>
    textPrompt(
      {
        ...config(screen, ask, hint),
        mode: 'line',
        initial: '',
        check: required,
        onDraft: () => undefined,
        ...(advise ? { advise } : {}),
      },
      context,
    );
  const title = await line(intake.titleAsk, intake.titleHint);
  if (title.type !== 'value') return undefined;
  const role = await line(intake.roleAsk, intake.roleHint, (text) => (looksLikeName(text) ? [intake.nameInRole] : []));
  if (role.type !== 'value') return undefined;
  const domain = await choicePrompt(
    { ...config(screen, intake.domainAsk), choices: domains.map((id) => ({ id, label: domainNames[id] })) },
    context,
  );
  if (domain.type !== 'value') return undefined;
  const level = await choicePrompt(
    { ...config(screen, intake.levelAsk), choices: levels.map((id) => ({ id, label: levelNames[id] })) },
    context,
  );
  if (level.type !== 'value') return undefined;
  return {
    title: tidyLine(title.value),
    role: tidyLine(role.value),
    domain: domains.find((id) => id === domain.value) ?? 'overig',
    level: levels.find((id) => id === level.value) ?? 'team',
  };
}
