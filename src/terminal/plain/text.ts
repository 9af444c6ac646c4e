import type { TextOptions } from '../steps/asker.ts';
import type { Result } from '../steps/small.ts';
import { type InLines, nextAnswer } from './answering.ts';

type TextRead = Pick<TextOptions, 'mode' | 'initial' | 'onDraft'>;

/** Reads a text, on one line or on many. What was there stays unless something else is typed. */
export async function readText(
  run: InLines,
  asked: readonly string[],
  { mode, initial, onDraft }: TextRead,
): Promise<Result<string>> {
  const { lines, messages } = run;
  const typed: string[] = [];
  let before = '';
  const whole = (last: readonly string[] = []) => before + [...typed, ...last].join('\n');
  // What stood there stays until something else is typed.
  const standing = () => (whole() === '' ? initial : whole());
  const own = {
    empty: () => ({ type: 'value', value: '' }) as const,
    more: () => {
      before = initial + (mode === 'text' ? '\n' : ' ');
      lines.say(messages.plain.more);
      return undefined;
    },
  };
  const edit = async () => {
    const edited = await run.openEditor?.(standing());
    if (edited !== undefined) return { type: 'value', value: edited } as const;
    lines.say(messages.screen.editorFailed);
    return undefined;
  };
  const onTyped = (text: string) => onDraft?.(text === '' ? standing() : whole([text]));
  const wishes = { keepLineEnds: mode !== 'line', onTyped };
  lines.say(...asked);
  for (;;) {
    const answer = await nextAnswer<string>(run, () => [...asked, ...typed], wishes, { ...own, edit });
    if (answer.type !== 'line') return answer;
    const isClosing = mode === 'text' && (answer.line === '.' || (answer.line === '' && !lines.endsWithDot));
    if (!isClosing) typed.push(answer.line);
    onDraft?.(whole());
    if (isClosing || mode !== 'text') return { type: 'value', value: whole().trim() === '' ? initial : whole() };
  }
}
