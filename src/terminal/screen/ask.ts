import type { Handed } from '../../core/triangle/shift.ts';
import type { Asking, Result, Small } from './asking.ts';
import { headOf, notesOf } from './head.ts';
import { leaveByMenu } from './menu.ts';
import { type ChoiceConfig, type ChoiceRow, choicePrompt } from './prompts/choice.ts';
import { type PauseConfig, pausePrompt } from './prompts/pause.ts';
import type { Outcome, PromptConfig } from './prompts/screen.ts';
import { type TextConfig, textPrompt } from './prompts/text.ts';
import { trianglePrompt } from './prompts/triangle.ts';

function configOf(asking: Asking, small: Small): PromptConfig {
  const { question, time, messages, screen } = asking;
  return {
    screen,
    head: () => headOf(question, time, messages, small.part),
    ask: small.ask.trim(),
    notes: notesOf(question, time, small, messages),
  };
}

/** Shows a prompt until it gives a value; the menu comes in between and may lead elsewhere. */
async function untilValue<T>(asking: Asking, show: () => Promise<Outcome<T>>): Promise<Result<T>> {
  for (;;) {
    const outcome = await show();
    if (outcome.type !== 'menu') return outcome;
    const left = await leaveByMenu(asking);
    if (left === 'back') return { type: 'back' };
    if (left !== 'stay') return { type: 'leave', reply: left };
  }
}

type TextWishes = Pick<TextConfig, 'mode' | 'initial' | 'check'> &
  Partial<Pick<TextConfig, 'advise' | 'above'>> & { readonly onDraft?: (text: string) => void };

/** Asks for text. What was typed survives the menu. */
export function askText(asking: Asking, small: Small, wishes: TextWishes): Promise<Result<string>> {
  let typed = wishes.initial;
  const onDraft = (text: string) => {
    typed = text;
    wishes.onDraft?.(text);
  };
  const editor = asking.openEditor === undefined ? {} : { openEditor: asking.openEditor };
  return untilValue(asking, () =>
    textPrompt({ ...configOf(asking, small), ...wishes, ...editor, initial: typed, onDraft }, asking.context),
  );
}

export function askChoice(
  asking: Asking,
  small: Small,
  choices: readonly ChoiceRow[],
  more: Partial<Pick<ChoiceConfig, 'initial' | 'above'>> = {},
): Promise<Result<string>> {
  return untilValue(asking, () => choicePrompt({ ...configOf(asking, small), choices, ...more }, asking.context));
}

/** Asks for a placement on the drawn triangle, or a pass under its own name. */
export function askTriangle(asking: Asking, small: Small, passWord: string): Promise<Result<Handed>> {
  return untilValue(asking, () => trianglePrompt({ ...configOf(asking, small), passWord }, asking.context));
}

export function showPause(
  asking: Asking,
  small: Small,
  more: Partial<Pick<PauseConfig, 'body' | 'least' | 'enter'>> = {},
): Promise<Result<true>> {
  return untilValue(asking, () => pausePrompt({ ...configOf(asking, small), ...more }, asking.context));
}
