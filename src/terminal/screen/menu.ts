import { contextOf, givenAnswer, isSettled, stepBefore, stepsThatApply } from '../../core/session/steps.ts';
import type { Reply } from '../../core/session/walk.ts';
import { span } from '../look.ts';
import { previewOf } from '../preview.ts';
import type { Choice } from '../steps/asker.ts';
import { wrapText } from '../width.ts';
import type { OnScreen } from './asker.ts';
import { headOf } from './head.ts';
import { choicePrompt } from './prompts/choice.ts';
import { pausePrompt } from './prompts/pause.ts';
import type { PromptConfig } from './prompts/screen.ts';
import { textPrompt } from './prompts/text.ts';

/** The menu of every step: on, back, the overview, skip with a reason, stop for now, and the keys. */
export async function leaveByMenu(on: OnScreen): Promise<Reply | 'stay' | 'back'> {
  const { question, messages } = on;
  const { menu } = messages;
  const choices: Choice[] = [
    { id: 'stay', label: menu.stay },
    ...(stepBefore(question.session, question.step) ? [{ id: 'back', label: menu.back }] : []),
    { id: 'overview', label: menu.overview },
    { id: 'skip', label: menu.skip, detail: menu.skipDetail },
    { id: 'stop', label: menu.stop, detail: menu.stopDetail },
    { id: 'keys', label: menu.keys },
  ];
  for (;;) {
    const outcome = await choicePrompt({ ...menuConfig(on, menu.title), choices }, on.context);
    if (outcome.type !== 'value' || outcome.value === 'stay') return 'stay';
    const left = await follow(outcome.value, on);
    if (left !== undefined) return left;
  }
}

/** Gives nothing where people came back to the menu. */
async function follow(choice: string, on: OnScreen): Promise<Reply | 'back' | undefined> {
  if (choice === 'back') return 'back';
  if (choice === 'stop') return { type: 'stop' };
  if (choice === 'overview') return jump(on);
  if (choice === 'skip') return skip(on);
  await showKeys(on);
  return undefined;
}

function menuConfig({ question, time, messages, screen }: OnScreen, ask: string): PromptConfig {
  return { screen, head: () => headOf(question, time, messages), ask, notes: [] };
}

async function jump(on: OnScreen): Promise<Reply | undefined> {
  const { session, step } = on.question;
  const { menu } = on.messages;
  const context = contextOf(session, on.messages);
  const choices = stepsThatApply(session).map((one): Choice => {
    const answered = session.answers.get(one.id);
    const sign =
      answered?.state === 'skipped' ? menu.skipped : isSettled(session, one, context) ? menu.settled : menu.open;
    const detail =
      answered?.state === 'skipped' ? answered.reason : previewOf(one, givenAnswer(session, one.id), on.messages);
    return { id: one.id, label: `${one.title} · ${sign}`, ...(detail === '' ? {} : { detail }) };
  });
  const outcome = await choicePrompt({ ...menuConfig(on, menu.overviewAsk), choices, initial: step.id }, on.context);
  return outcome.type === 'value' ? { type: 'go', step: outcome.value } : undefined;
}

async function skip(on: OnScreen): Promise<Reply | undefined> {
  const { menu, faults } = on.messages;
  const check = (text: string) => (text.trim() === '' ? faults.empty : undefined);
  const outcome = await textPrompt(
    { ...menuConfig(on, menu.skipAsk), mode: 'line', initial: '', check, onDraft: () => undefined },
    on.context,
  );
  return outcome.type === 'value' ? { type: 'skip', reason: outcome.value.trim() } : undefined;
}

async function showKeys(on: OnScreen): Promise<void> {
  const { menu } = on.messages;
  await pausePrompt(
    {
      ...menuConfig(on, menu.keys),
      body: ({ columns }) => ({
        lines: menu.keyList.flatMap((text) => wrapText(text, columns).map((row) => [span(row)])),
      }),
      least: menu.keyList.length,
    },
    on.context,
  );
}
