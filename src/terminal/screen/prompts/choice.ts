import { createPrompt, useKeypress, useRef } from '@inquirer/core';
import { type Line, span } from '../../look.ts';
import type { Choice, ChoiceWishes } from '../../steps/asker.ts';
import { cutTo, wrapText } from '../../width.ts';
import type { Size } from '../display.ts';
import { drawView, type Key, nameOf, type Outcome, type PromptConfig, useRedraw } from './screen.ts';

export interface ChoiceConfig extends PromptConfig, ChoiceWishes {
  readonly choices: readonly Choice[];
}

/** One of a few possibilities: arrows and Enter, or its number. */
export const choicePrompt = createPrompt<Outcome<string>, ChoiceConfig>((config, done) => {
  const { screen, choices } = config;
  const redraw = useRedraw(screen);
  const marked = useRef(
    Math.max(
      0,
      choices.findIndex(({ id }) => id === config.initial),
    ),
  );
  const mark = (index: number) => {
    marked.current = (index + choices.length) % choices.length;
    redraw();
  };
  const acts: Readonly<Record<string, () => void>> = {
    escape: () => done({ type: 'menu' }),
    'shift tab': () => done({ type: 'back' }),
    up: () => mark(marked.current - 1),
    down: () => mark(marked.current + 1),
    tab: () => mark(marked.current + 1),
    home: () => mark(0),
    end: () => mark(choices.length - 1),
    return: () => done({ type: 'value', value: choices[marked.current]?.id ?? '' }),
    enter: () => done({ type: 'value', value: choices[marked.current]?.id ?? '' }),
  };
  useKeypress((key: Key) => {
    const digit = Number(/^[1-9]$/u.exec(key.sequence ?? '')?.[0] ?? 0);
    if (digit > 0 && digit <= choices.length) mark(digit - 1);
    else acts[nameOf(key)]?.();
  });
  const { keys } = screen.messages.screen;
  return drawView(config, {
    least: Math.min(choices.length, 3),
    fault: undefined,
    keys: [keys.choose, keys.enter, config.escape ?? keys.menu],
    body: (room) => ({ lines: drawChoices(config, marked.current, room) }),
  });
});

function drawChoices({ choices, above = [] }: ChoiceConfig, marked: number, { columns, rows }: Size): Line[] {
  const blocks = choices.map((row, index) => drawChoice(row, index, index === marked, columns));
  const head = above.length > 0 && above.length + blocks.flat().length < rows ? [...above, []] : [];
  return [...head, ...around(blocks, marked, rows - head.length)];
}

function drawChoice({ label, detail }: Choice, index: number, isMarked: boolean, columns: number): Line[] {
  const lead = `${isMarked ? '▸' : ' '} ${index < 9 ? `${index + 1}` : ' '}  `;
  const look = isMarked ? 'strong' : 'plain';
  const rows = wrapText(label, columns - lead.length);
  const lines = rows.map((row, at): Line => [span(at === 0 ? lead : ' '.repeat(lead.length), look), span(row, look)]);
  const more: Line[] = detail
    ? [[span(' '.repeat(lead.length)), span(cutTo(detail, columns - lead.length), 'faint')]]
    : [];
  return [...lines, ...more];
}

/** The blocks around the marked one that fit, with a sign where there are more. */
function around(blocks: readonly Line[][], marked: number, rows: number): Line[] {
  const all = blocks.flat();
  if (all.length <= rows) return all;
  const start = blocks.slice(0, marked).flat().length;
  const top = Math.max(0, Math.min(all.length - rows, start - Math.floor(rows / 3)));
  const shown = all.slice(top, top + rows);
  if (top > 0 && shown.length > 2) shown[0] = [span('↑', 'faint')];
  if (top + rows < all.length && shown.length > 2) shown[shown.length - 1] = [span('↓', 'faint')];
  return shown;
}
