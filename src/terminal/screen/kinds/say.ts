import { type Line, span } from '../../look.ts';
import { wrapText } from '../../width.ts';
import { showPause } from '../ask.ts';
import type { Asking, Result } from '../asking.ts';

/** What the leader says aloud, one line each, with room to breathe where there is room. */
export function sayLines(say: readonly string[], columns: number, rows: number): Line[] {
  const blocks = say.map((text) =>
    wrapText(text, columns - 2).map((row, index): Line => [span(index === 0 ? '• ' : '  ', 'faint'), span(row)]),
  );
  const close = blocks.flat();
  return close.length + blocks.length - 1 <= rows
    ? blocks.flatMap((block, index) => (index === 0 ? block : [[], ...block]))
    : close;
}

/** Something to say or read before the questions of a step begin. */
export function showSay(asking: Asking, ask: string, say: readonly string[]): Promise<Result<true>> {
  return showPause(
    asking,
    { ask, hint: asking.question.step.hint },
    { body: ({ columns, rows }) => ({ lines: sayLines(say, columns, rows) }), least: say.length },
  );
}
