import { contextOf, givenAnswer, isSettled, stepBefore, stepsThatApply } from '../../core/session/steps.ts';
import type { Reply } from '../../core/session/walk.ts';
import { span } from '../look.ts';
import { previewOf } from '../preview.ts';
import { wrapText } from '../width.ts';
import { type Asking, draftOf } from './asking.ts';
import { headOf } from './head.ts';
import { type ChoiceRow, choicePrompt } from './prompts/choice.ts';
import { pausePrompt } from './prompts/pause.ts';
import type { PromptConfig } from './prompts/screen.ts';
import { textPrompt } from './prompts/text.ts';

/** The menu of every step: on, back, the overview, skip with a reason, stop for now, and the keys. */
export async function leaveByMenu(asking: Asking): Promise<Reply | 'stay' | 'back'> {
  const { question, messages } = asking;
  const { menu } = messages;
  const choices: ChoiceRow[] = [
    { id: 'stay', label: menu.stay },
    ...(stepBefore(question.session, question.step) ? [{ id: 'back', label: menu.back }] : []),
    { id: 'overview', label: menu.overview },
    { id: 'skip', label: menu.skip, detail: menu.skipDetail },
    { id: 'stop', label: menu.stop, detail: menu.stopDetail },
    { id: 'keys', label: menu.keys },
  ];
  for (;;) {
    const outcome = await choicePrompt({ ...menuConfig(asking, menu.title), choices }, asking.context);
    if (outcome.type !== 'value' || outcome.value === 'stay') return 'stay';
    const left = await follow(outcome.value, asking);
    if (left !== undefined) return left;
  }
}

/** Gives nothing where people came back to the menu. */
async function follow(choice: string, asking: Asking): Promise<Reply | 'back' | undefined> {
  if (choice === 'back') return 'back';
  if (choice === 'stop') return { type: 'stop', ...draftOf(asking) };
  if (choice === 'overview') return jump(asking);
  if (choice === 'skip') return skip(asking);
  await showKeys(asking);
  return undefined;
}

function menuConfig({ question, time, messages, screen }: Asking, ask: string): PromptConfig {
  return { screen, head: () => headOf(question, time, messages), ask, notes: [] };
}

async function jump(asking: Asking): Promise<Reply | undefined> {
  const { session, step } = asking.question;
  const { menu } = asking.messages;
  const context = contextOf(session, asking.messages);
  const choices = stepsThatApply(session).map((one): ChoiceRow => {
    const answered = session.answers.get(one.id);
    const sign =
      answered?.state === 'skipped' ? menu.skipped : isSettled(session, one, context) ? menu.settled : menu.open;
    const detail =
      answered?.state === 'skipped' ? answered.reason : previewOf(one, givenAnswer(session, one.id), asking.messages);
    return { id: one.id, label: `${one.title} · ${sign}`, ...(detail === '' ? {} : { detail }) };
  });
  const outcome = await choicePrompt(
    { ...menuConfig(asking, menu.overviewAsk), choices, initial: step.id },
    asking.context,
  );
  return outcome.type === 'value' ? { type: 'go', step: outcome.value, ...draftOf(asking) } : undefined;
}

async function skip(asking: Asking): Promise<Reply | undefined> {
  const { menu, faults } = asking.messages;
  const check = (text: string) => (text.trim() === '' ? faults.empty : undefined);
  const outcome = await textPrompt(
    { ...menuConfig(asking, menu.skipAsk), mode: 'line', initial: '', check, onDraft: () => undefined },
    asking.context,
  );
  return outcome.type === 'value' ? { type: 'skip', reason: outcome.value.trim() } : undefined;
}

async function showKeys(asking: Asking): Promise<void> {
  const { menu } = asking.messages;
  await pausePrompt(
    {
      ...menuConfig(asking, menu.keys),
      body: ({ columns }) => ({
        lines: menu.keyList.flatMap((text) => wrapText(text, columns).map((row) => [span(row)])),
      }),
      least: menu.keyList.length,
    },
    asking.context,
  );
}
