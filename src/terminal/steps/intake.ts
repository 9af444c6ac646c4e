import type { Messages } from '../../language/messages.ts';
import { span } from '../look.ts';
import { wrapText } from '../width.ts';
import type { Asker } from './asker.ts';
import type { AskRead } from './reading.ts';

/** What can be asked outside a step. */
export type PlainQuestions = Pick<Asker, 'text' | 'choice'> & { readonly read: AskRead };

/** Of a title, a role or a question, in UTF-16 units. */
export const MAX_LINE = 200;

/** Yes or no, below what it is about; Esc is no. Nothing when people stop. */
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
  const rows = (columns: number) => about.flatMap((text) => wrapText(text, columns).map((row) => [span(row)]));
  const chosen = await (about.length === 0
    ? ask.choice({ ask: question }, choices)
    : ask.read({ ask: question }, { rows }, choices));
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
