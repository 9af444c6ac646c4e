import type { Messages } from '../../language/messages.ts';
import type { Result, Small } from '../steps/small.ts';
import { type Command, commandIn, isUnknownCommand, literal } from './commands.ts';
import type { LineOptions, Lines } from './lines.ts';

/** One question after the other, in lines. */
export interface InLines {
  readonly lines: Lines;
  readonly messages: Messages;
  /** The question as it is said: which part of the step this is, what is asked, and a hint. */
  intro(small: Small): readonly string[];
  /** Opens a text in the editor of the user; nothing when that did not work. */
  readonly openEditor?: (text: string) => Promise<string | undefined>;
  /** What is still asked of a line that is not whole yet: it is said again after whatever was said between. */
  readonly pending?: () => string | undefined;
  /** Carries out a command. Gives nothing where the question goes on. */
  obey(command: Command): Promise<Result<never> | undefined>;
}

/** People, the system or the end of the input ended the session. */
export const STOP: Result<never> = { type: 'leave', reply: { type: 'stop' } };

/** What some commands do at one question only. */
type OwnCommands<T> = Partial<Record<Command, () => Result<T> | undefined | Promise<Result<T> | undefined>>>;

/** After these the question need not be said again. */
const brief: readonly Command[] = [
  'help',
  'time',
  'more',
  'undo',
  'spare',
  'facts',
  'tension',
  'options',
  'placement',
  'choice',
  'agreements',
  'stakeholders',
  'values',
  'case',
  'all',
];

/** The next line that answers. Commands are carried out on the way, and may lead elsewhere. */
export async function nextAnswer<T = never>(
  run: InLines,
  asked: () => readonly string[],
  wishes: LineOptions,
  own: OwnCommands<T> = {},
): Promise<Result<T> | { readonly type: 'line'; readonly line: string }> {
  for (;;) {
    const line = await run.lines.next(wishes);
    if (line === undefined) return STOP;
    const command = commandIn(line);
    if (command === undefined && !isUnknownCommand(line)) return { type: 'line', line: literal(line) };
    // A command was typed where an answer is: it is no line that was not whole yet.
    wishes.onTyped?.('');
    if (command === undefined) {
      run.lines.say(run.messages.plain.unknownCommand(line.trim()));
      continue;
    }
    const left = await (own[command] ?? (() => run.obey(command)))();
    if (left !== undefined) return left;
    const missing = run.pending?.();
    run.lines.say(...(brief.includes(command) ? [] : asked()), ...(missing === undefined ? [] : [missing]));
  }
}
