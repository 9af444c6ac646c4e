import { createPrompt, useKeypress, useRef } from '@inquirer/core';
import { type Chooser, moveBy } from '../../choosing/chooser.ts';
import { type Line, lineWidth, span } from '../../look.ts';
import type { Choice } from '../../steps/asker.ts';
import type { ReadingText } from '../../steps/reading.ts';
import { wrapText } from '../../width.ts';
import type { Size } from '../display.ts';
import type { Body } from '../frame.ts';
import { typedLine } from './choice.ts';
import { useChoosing } from './choosing.ts';
import { drawView, type Key, nameOf, type PromptConfig, type PromptOutcome } from './screen.ts';

export interface ReadConfig extends PromptConfig {
  readonly passage: ReadingText;
  /** What there is to choose below it; with nothing, Enter goes on. */
  readonly choices: readonly Choice[];
}

interface Scroll {
  top: number;
  /** Rows of the passage, and how many of them are in sight. */
  rows: number;
  room: number;
}

/** A text that scrolls with the arrows and page up and page down, and below it what there is to choose. */
export const readPrompt = createPrompt<PromptOutcome<string>, ReadConfig>((config, done) => {
  const { choices, screen } = config;
  const scroll = useRef<Scroll>({ top: 0, rows: 0, room: 1 }).current;
  const to = (top: number) => {
    scroll.top = Math.max(0, Math.min(scroll.rows - scroll.room, top));
    choosing.redraw();
  };
  const page = () => Math.max(1, scroll.room - 1);
  const acts: Readonly<Record<string, () => void>> = {
    up: () => to(scroll.top - 1),
    down: () => to(scroll.top + 1),
    pageup: () => to(scroll.top - page()),
    pagedown: () => to(scroll.top + page()),
    home: () => to(0),
    end: () => to(scroll.rows),
    tab: () => choosing.set(moveBy(choosing.now(), 1)),
  };
  const choosing = useChoosing({ screen, choices, acts }, done);
  useKeypress((key: Key) => {
    const isEnter = key.name === 'return' || key.name === 'enter';
    const isKnown = nameOf(key) in acts || key.name === 'escape' || key.shift === true;
    if (choices.length === 0 && isEnter) done({ type: 'value', value: '' });
    else if (choices.length > 0 || isKnown) choosing.press(key);
  });
  const { keys: words } = screen.messages.screen;
  const keys = choices.length === 0 ? [config.passage.enter ?? words.enterOn] : choosing.keys();
  return drawView(config, {
    least: choices.length + 5,
    fault: choosing.fault(),
    keys: [...keys, config.passage.leave ?? config.escape ?? words.menu],
    body: (room) => drawReading(config, choosing.now(), scroll, room),
  });
});

function drawReading({ passage, choices, screen }: ReadConfig, chooser: Chooser, scroll: Scroll, size: Size): Body {
  const foot = choices.length === 0 ? [] : drawFoot(chooser, size.columns);
  const all = passage.rows(size.columns);
  const fits = all.length + foot.length + (foot.length > 0 ? 1 : 0) <= size.rows;
  scroll.rows = all.length;
  scroll.room = fits ? all.length : Math.max(1, size.rows - foot.length - 1);
  scroll.top = Math.max(0, Math.min(scroll.top, all.length - scroll.room));
  const shown = all.slice(scroll.top, scroll.top + scroll.room);
  const left = all.length - scroll.top - shown.length;
  const more: Line = [span(fits ? '' : screen.messages.choosing.more(scroll.top, left), 'faint')];
  const lines = [...shown, ...(fits && foot.length === 0 ? [] : [more]), ...foot];
  if (foot.length === 0) return { lines };
  return { lines, cursor: { row: lines.length - 1, column: lineWidth(typedLine(chooser, size.columns)) } };
}

/** The choices close together, with what the selected one brings, and the line on which is typed. */
function drawFoot(chooser: Chooser, columns: number): Line[] {
  const rows = chooser.choices.flatMap((one, at) => {
    const lead = `${one === chooser.selected ? '▸' : ' '} ${at + 1}  `;
    const look = one === chooser.selected ? 'strong' : 'plain';
    const indent = ' '.repeat(lead.length);
    const detail = one === chooser.selected ? (one.detail ?? '') : '';
    return [
      ...wrapText(one.label, columns - lead.length).map(
        (row, index): Line => [span(index === 0 ? lead : indent, look), span(row, look)],
      ),
      ...(detail === '' ? [] : wrapText(detail, columns - lead.length)).map(
        (row): Line => [span(indent), span(row, 'faint')],
      ),
    ];
  });
  return [...rows, typedLine(chooser, columns)];
}
