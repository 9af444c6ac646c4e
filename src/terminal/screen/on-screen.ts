import type { Question } from '../../core/session/walk.ts';
import type { Messages } from '../../language/messages.ts';
import type { Asking } from '../steps/asking.ts';
import type { Contacts } from '../steps/gate.ts';
import type { TableTime } from '../table-clock.ts';
import type { PromptContext } from './bare-asker.ts';
import type { Screen } from './prompts/screen.ts';

/** One step on the screen. */
export interface OnScreen {
  readonly screen: Screen;
  readonly messages: Messages;
  readonly question: Question;
  readonly time: TableTime;
  readonly now: () => Date;
  /** Set by inquirer when it opens the prompt. */
  context: PromptContext;
  readonly openEditor: (text: string) => Promise<string | undefined>;
  readonly contacts: Contacts;
  /** What has been noted on the step so far. */
  readonly asking: () => Asking | undefined;
}
