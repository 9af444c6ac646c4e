import type { PersonMark } from '../../core/share/marks.ts';
import type { ShareQuestion } from '../../core/share/questions.ts';
import { countWords, lineName, MAX_WORDS, type TellingLine } from '../../core/share/retelling.ts';
import { tidyLine } from '../../core/text/tidy.ts';
import type { Messages } from '../../language/messages.ts';
import type { TextOptions } from '../steps/asker.ts';
import type { PlainQuestions } from '../steps/intake.ts';

/** What is at hand while a case is told anew; `texts` and `answered` change as people go on. */
export interface RetellingDesk {
  readonly ask: PlainQuestions;
  readonly lines: readonly TellingLine[];
  readonly texts: Record<string, string>;
  readonly answered: Set<ShareQuestion>;
  /** What was typed before people went back, by what it was to replace: there again when they come back to it. */
  readonly drafts: Map<string, string>;
  /** Of the sentences that were read back. */
  readonly counts: { replaced: number; kept: number };
  readonly messages: Messages;
  readonly marksIn: (text: string) => readonly PersonMark[];
  keep(isTyping: boolean): void;
}

/** What people did with a part of it. */
export type Passed = 'on' | 'back' | 'stop';

/** A text typed for a line: kept as it is typed. Gives what was typed, or that people went back or stopped. */
export async function askText(
  desk: RetellingDesk,
  asked: AskedText,
): Promise<{ readonly typed: string } | Exclude<Passed, 'on'>> {
  const { ask, texts, keep, messages, drafts } = desk;
  const { key, question, keepsDraft = false, whole = (typed) => typed } = asked;
  const before = texts[key];
  const replaced = `${key} ${asked.initial}`;
  const onDraft = (text: string) => {
    drafts.set(replaced, text);
    texts[key] = whole(text);
    keep(true);
  };
  const hint = isWholeStory(asked) ? { hint: messages.retell.tellHint } : {};
  const initial = drafts.get(replaced) ?? asked.initial;
  const result = await ask.text({ ask: question, ...hint }, { ...optionsFor({ ...asked, initial }, desk), onDraft });
  if (result.type !== 'back') drafts.delete(replaced);
  if (result.type === 'value') return { typed: result.value };
  if (result.type === 'leave') return 'stop';
  if (keepsDraft) return 'back';
  if (before === undefined) delete texts[key];
  else texts[key] = before;
  return 'back';
}

function isWholeStory({ key, whole }: AskedText): boolean {
  return key === 'situation' && whole === undefined;
}

function optionsFor(asked: AskedText, { lines, messages }: RetellingDesk): TextOptions {
  const { key, initial, whole } = asked;
  const old = lines.find((line) => line.key === key)?.old ?? '';
  const check = (text: string) => faultIn(text, { isStory: key === 'situation', old, whole }, messages);
  if (!isWholeStory(asked)) return { mode: 'line', initial, check };
  const advise = (text: string) => [messages.retell.wordsNow(countWords(text))];
  return { mode: 'text', initial, check, advise, beside: old };
}

interface AskedText {
  readonly key: string;
  readonly question: string;
  readonly initial: string;
  /** The line that a part of it makes; left out where the whole line is typed. */
  readonly whole?: ((typed: string) => string) | undefined;
  /** Whether what was typed is still there when people come back. */
  readonly keepsDraft?: boolean;
}

function faultIn(
  text: string,
  {
    isStory,
    old,
    whole = (typed) => typed,
  }: { readonly isStory: boolean; readonly old: string; readonly whole: AskedText['whole'] },
  { faults, retell }: Messages,
): string | undefined {
  if (tidyLine(text) === '') return faults.blank;
  if (!isStory) return undefined;
  const words = countWords(whole(text));
  if (words > MAX_WORDS) return retell.tooManyWords(words);
  return tidyLine(text) === tidyLine(old) ? retell.same : undefined;
}

export function nameOfLine(key: string, { messages }: RetellingDesk): string {
  return lineName(key, messages);
}
