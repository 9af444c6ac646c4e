import type { Question } from '../../core/session/walk.ts';
import type { Messages } from '../../language/messages.ts';
import { span } from '../look.ts';
import type { Asker } from '../steps/asker.ts';
import type { Result, Small } from '../steps/asking.ts';
import type { PlainQuestions } from '../steps/intake.ts';
import type { StepTime } from '../table-clock.ts';
import { headOf, notesOf } from './head.ts';
import { leaveByMenu } from './menu.ts';
import { choicePrompt } from './prompts/choice.ts';
import { pausePrompt } from './prompts/pause.ts';
import type { Outcome, PromptConfig, Screen } from './prompts/screen.ts';
import { textPrompt } from './prompts/text.ts';
import { trianglePrompt } from './prompts/triangle.ts';
import { revealBody } from './reveal.ts';
import { sayLines } from './say.ts';

/** What inquirer hands to a prompt: its streams, and the signal that ends it. */
export interface PromptContext {
  readonly input?: NodeJS.ReadableStream;
  readonly output?: NodeJS.WritableStream;
  readonly signal?: AbortSignal;
}

/** One step on the screen. */
export interface OnScreen {
  readonly screen: Screen;
  readonly messages: Messages;
  readonly question: Question;
  readonly time: StepTime;
  /** Set by inquirer when it opens the prompt. */
  context: PromptContext;
  readonly openEditor: (text: string) => Promise<string | undefined>;
}

/** Asks on the screen: one question at a time, with the menu behind Esc. */
export function screenAsker(on: OnScreen): Asker {
  const { screen, messages, question, time } = on;
  const configOf = (small: Small): PromptConfig => ({
    screen,
    head: () => headOf(question, time, messages, small.part),
    ask: small.ask.trim(),
    notes: notesOf(question, time, small, messages),
  });
  return {
    /** What was typed survives the menu. */
    text(small, { initial, onDraft, ...wishes }) {
      let typed = initial;
      const keep = (text: string) => {
        typed = text;
        onDraft?.(text);
      };
      const { openEditor } = on;
      return untilValue(on, () =>
        textPrompt({ ...configOf(small), ...wishes, openEditor, initial: typed, onDraft: keep }, on.context),
      );
    },
    choice: (small, choices, wishes = {}) =>
      untilValue(on, () => choicePrompt({ ...configOf(small), choices, ...wishes }, on.context)),
    triangle: (small, passWord) => untilValue(on, () => trianglePrompt({ ...configOf(small), passWord }, on.context)),
    say: (small, texts) =>
      untilValue(on, () =>
        pausePrompt(
          {
            ...configOf(small),
            body: ({ columns, rows }) => ({ lines: sayLines(texts, columns, rows) }),
            least: texts.length,
          },
          on.context,
        ),
      ),
    handOver: (small) =>
      untilValue(on, () => pausePrompt({ ...configOf(small), enter: messages.screen.keys.ready }, on.context)),
    reveal: (small, revealed) =>
      untilValue(on, () =>
        pausePrompt({ ...configOf(small), body: (room) => revealBody(revealed, screen, room), least: 13 }, on.context),
      ),
    wipe: () => screen.display.wipe(),
  };
}

/** Asks outside a step: there is no menu, so Esc goes back. */
export function bareAsker(
  screen: Screen,
  title: string,
  context: PromptContext,
  openEditor?: OnScreen['openEditor'],
): PlainQuestions {
  const configOf = ({ ask, hint, part }: Small): PromptConfig => ({
    screen,
    head: () => ({
      title,
      where: part ? screen.messages.screen.part(part.n, part.of) : '',
      who: span(''),
      clock: [],
    }),
    ask,
    notes: hint === undefined ? [] : [{ text: hint, look: 'plain' }],
    escape: screen.messages.screen.keys.back,
  });
  const orBack = <T>(outcome: Outcome<T>): Result<T> => (outcome.type === 'menu' ? { type: 'back' } : outcome);
  return {
    text: async (small, { onDraft = () => undefined, ...wishes }) =>
      orBack(
        await textPrompt(
          { ...configOf(small), ...wishes, onDraft, ...(openEditor === undefined ? {} : { openEditor }) },
          context,
        ),
      ),
    choice: async (small, choices, wishes = {}) =>
      orBack(await choicePrompt({ ...configOf(small), ...wishes, choices }, context)),
  };
}

/** Shows a prompt until it gives a value; the menu comes in between and may lead elsewhere. */
async function untilValue<T>(on: OnScreen, show: () => Promise<Outcome<T>>): Promise<Result<T>> {
  for (;;) {
    const outcome = await show();
    if (outcome.type !== 'menu') return outcome;
    const left = await leaveByMenu(on);
    if (left === 'back') return { type: 'back' };
    if (left !== 'stay') return { type: 'leave', reply: left };
  }
}
