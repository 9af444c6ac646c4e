import { type Line, span } from '../look.ts';
import type { PlainQuestions } from '../steps/intake.ts';
import type { Result, Small } from '../steps/small.ts';
import { wrapText } from '../width.ts';
import type { Size } from './display.ts';
import { choicePrompt } from './prompts/choice.ts';
import { readPrompt } from './prompts/read.ts';
import type { PromptConfig, PromptOutcome, Screen } from './prompts/screen.ts';
import { textPrompt } from './prompts/text.ts';

/** What inquirer hands to a prompt: its streams, and the signal that ends it. */
export interface PromptContext {
  readonly input?: NodeJS.ReadableStream;
  readonly output?: NodeJS.WritableStream;
  readonly signal?: AbortSignal;
}

/** As much of it as there is room for. */
function besideRows(text: string, { columns, rows }: Size): Line[] {
  const all = wrapText(text, columns);
  const shown = all.length > rows ? [...all.slice(0, Math.max(0, rows - 1)), '…'] : all;
  return shown.map((row) => [span(row, 'faint')]);
}

/** Asks outside a step: there is no menu, so Esc goes back. */
export function bareAsker(
  screen: Screen,
  title: string,
  context: PromptContext,
  openEditor?: (text: string) => Promise<string | undefined>,
): PlainQuestions {
  const configOf = ({ ask, hint, part }: Small): PromptConfig => ({
    screen,
    head: () => ({
      title,
      where: part ? screen.messages.screen.part(part.n, part.of) : '',
      clock: [],
    }),
    ask,
    notes: hint === undefined ? [] : [{ text: hint, look: 'plain' }],
    escape: screen.messages.screen.keys.back,
  });
  const orBack = <T>(outcome: PromptOutcome<T>): Result<T> => (outcome.type === 'value' ? outcome : { type: 'back' });
  return {
    text: async (small, { onDraft = () => undefined, beside, ...wishes }) =>
      orBack(
        await textPrompt(
          {
            ...configOf(small),
            ...wishes,
            onDraft,
            ...(openEditor === undefined ? {} : { openEditor }),
            ...(beside === undefined ? {} : { over: (room: Size) => besideRows(beside, room) }),
          },
          context,
        ),
      ),
    choice: async (small, choices, wishes = {}) =>
      orBack(await choicePrompt({ ...configOf(small), ...wishes, choices }, context)),
    read: async (small, passage, choices) =>
      orBack(await readPrompt({ ...configOf(small), passage, choices }, context)),
  };
}
