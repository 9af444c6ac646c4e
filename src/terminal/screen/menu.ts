import { dealtCards, stepBefore } from '../../core/session/steps.ts';
import type { Reply } from '../../core/session/walk.ts';
import { span } from '../look.ts';
import { stepChoices } from '../step-choices.ts';
import type { Choice } from '../steps/asker.ts';
import { askSafety, safetyReply } from '../steps/gate.ts';
import { peopleReply } from '../steps/people.ts';
import { wrapText } from '../width.ts';
import { bareAsker } from './bare-asker.ts';
import { headOf } from './head.ts';
import type { OnScreen } from './on-screen.ts';
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
    ...(dealtCards(question.session) === undefined
      ? []
      : [{ id: 'people', label: messages.wall.people.title, detail: messages.wall.people.detail }]),
    { id: 'stop', label: menu.stop, detail: menu.stopDetail },
    { id: 'safety', label: messages.wall.safety.title, detail: messages.wall.safety.detail },
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
  if (choice === 'people') return people(on);
  if (choice === 'safety') return safety(on);
  await showKeys(on);
  return undefined;
}

function menuConfig(on: OnScreen, ask: string): PromptConfig {
  return { screen: on.screen, head: () => headOf(on), ask, notes: [], escape: on.messages.screen.keys.back };
}

async function jump(on: OnScreen): Promise<Reply | undefined> {
  const { session, step } = on.question;
  const { menu, choosing } = on.messages;
  const wishes = { choices: stepChoices(session, on.messages), initial: step.id, initialWord: choosing.here };
  const outcome = await choicePrompt({ ...menuConfig(on, menu.overviewAsk), ...wishes }, on.context);
  return outcome.type === 'value' ? { type: 'go', step: outcome.value } : undefined;
}

async function skip(on: OnScreen): Promise<Reply | undefined> {
  const { menu, faults } = on.messages;
  const check = (text: string) => (text.trim() === '' ? faults.blank : undefined);
  const outcome = await textPrompt(
    { ...menuConfig(on, menu.skipAsk), mode: 'line', initial: '', check, onDraft: () => undefined },
    on.context,
  );
  return outcome.type === 'value' ? { type: 'skip', reason: outcome.value.trim() } : undefined;
}

/** What does not belong here: whom to turn to, and how to remove what was typed. */
async function safety({ screen, messages, contacts, context }: OnScreen): Promise<Reply | undefined> {
  const bare = bareAsker(screen, messages.wall.safety.title, context);
  return safetyReply(await askSafety(bare, contacts, messages));
}

/** So many cards from now on. */
async function people(on: OnScreen): Promise<Reply | undefined> {
  const { wall, faults } = on.messages;
  const { session } = on.question;
  const next = (dealtCards(session) ?? 0) + 1;
  const check = (text: string) => (peopleReply(session, text) ? undefined : faults.notANumber(1, 30));
  const config = {
    ...menuConfig(on, wall.people.ask),
    notes: [{ text: wall.people.dealt(next), look: 'plain' as const }],
  };
  const outcome = await textPrompt(
    { ...config, mode: 'line', initial: '', check, onDraft: () => undefined },
    on.context,
  );
  return outcome.type === 'value' ? peopleReply(session, outcome.value) : undefined;
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
