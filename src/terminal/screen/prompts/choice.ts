import { createPrompt, useEffect, useKeypress, useRef } from '@inquirer/core';
import { showLine } from '../../../core/text/characters.ts';
import { type Line, span } from '../../look.ts';
import type { Choice, ChoiceWishes } from '../../steps/asker.ts';
import { isLong, narrow } from '../../steps/narrow.ts';
import { cutTo, graphemes, wrapText } from '../../width.ts';
import type { Size } from '../display.ts';
import { drawView, type Key, nameOf, type Outcome, type PromptConfig, useRedraw } from './screen.ts';

export interface ChoiceConfig extends PromptConfig, ChoiceWishes {
  readonly choices: readonly Choice[];
}

interface State {
  /** The choices in sight: those that hold what was typed. */
  choices: readonly Choice[];
  marked: number;
  /** What was typed to find one in a long list. */
  typed: string;
}

/** One of a few possibilities: arrows and Enter, or its number. In a long list, typing narrows it. */
export const choicePrompt = createPrompt<Outcome<string>, ChoiceConfig>((config, done) => {
  const { screen, choices } = config;
  const redraw = useRedraw(screen);
  const initial = choices.findIndex(({ id }) => id === config.initial);
  const state = useRef<State>({ choices, marked: Math.max(0, initial), typed: '' }).current;
  const mark = (index: number) => {
    const many = Math.max(1, state.choices.length);
    state.marked = (index + many) % many;
    redraw();
  };
  const type = (typed: string) => {
    state.typed = typed;
    state.choices = typed.trim() === '' ? choices : narrow(choices, typed.trim());
    mark(0);
  };
  const choose = () => {
    const chosen = state.choices[state.marked];
    if (chosen) done({ type: 'value', value: chosen.id });
  };
  const acts: Readonly<Record<string, () => void>> = {
    escape: () => (state.typed === '' ? done({ type: 'menu' }) : type('')),
    'shift tab': () => done({ type: 'back' }),
    up: () => mark(state.marked - 1),
    down: () => mark(state.marked + 1),
    tab: () => mark(state.marked + 1),
    home: () => mark(0),
    end: () => mark(state.choices.length - 1),
    return: choose,
    enter: choose,
    backspace: () => type(withoutLast(state.typed)),
    'ctrl u': () => type(''),
  };
  useEffect(() => {
    if (isLong(choices)) screen.keyboard.onPaste = (text) => type(state.typed + showLine(text).trim());
    return () => {
      screen.keyboard.onPaste = undefined;
    };
  }, []);
  useKeypress((key: Key) => {
    const digit = state.typed === '' ? Number(/^[1-9]$/u.exec(key.sequence ?? '')?.[0] ?? 0) : 0;
    const letter = isLong(choices) ? letterOf(key, state.typed) : undefined;
    if (digit > 0) {
      if (digit <= choices.length) mark(digit - 1);
    } else if (acts[nameOf(key)]) acts[nameOf(key)]?.();
    else if (letter !== undefined) type(state.typed + letter);
  });
  const { keys } = screen.messages.screen;
  const { library } = screen.messages;
  return drawView(config, {
    least: Math.min(choices.length, 3),
    fault: state.choices.length === 0 ? library.nothingTyped : undefined,
    keys: [keys.choose, ...(isLong(choices) ? [library.typeToFind] : []), keys.enter, config.escape ?? keys.menu],
    body: (room) => ({ lines: drawChoices(config, state, room) }),
  });
});

/** What a key types; a blank only between words. */
function letterOf({ sequence = '', ctrl, meta }: Key, typed: string): string | undefined {
  if (ctrl || meta || sequence === '' || showLine(sequence) !== sequence) return undefined;
  return sequence.trim() === '' && typed === '' ? undefined : sequence;
}

function withoutLast(text: string): string {
  return text.slice(0, [...graphemes(text)].at(-1)?.at ?? 0);
}

function drawChoices({ above = [] }: ChoiceConfig, { choices, marked, typed }: State, { columns, rows }: Size): Line[] {
  const search: Line[] = typed === '' ? [] : [[span('▏ ', 'faint'), span(cutTo(typed, columns - 2), 'strong')]];
  const blocks = choices.map((row, index) =>
    drawChoice(row, index < LAST_DIGIT && typed === '' ? `${index + 1}` : ' ', index === marked, columns),
  );
  const fixed = above.length + search.length;
  const head = above.length > 0 && fixed + blocks.flat().length < rows ? [...above, []] : [];
  return [...head, ...search, ...around(blocks, marked, rows - head.length - search.length)];
}

const LAST_DIGIT = 9;

function drawChoice({ label, detail }: Choice, number: string, isMarked: boolean, columns: number): Line[] {
  const lead = `${isMarked ? '▸' : ' '} ${number}  `;
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
