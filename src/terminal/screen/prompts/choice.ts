import { createPrompt, useKeypress } from '@inquirer/core';
import { type Chooser, moveTo } from '../../choosing/chooser.ts';
import { isLong } from '../../choosing/narrow.ts';
import { type Line, lineWidth, span } from '../../look.ts';
import type { Choice, ChoiceOptions } from '../../steps/asker.ts';
import { cutTo, widthOf, wrapText } from '../../width.ts';
import type { Size } from '../display.ts';
import type { Body } from '../frame.ts';
import { useChoosing } from './choosing.ts';
import { drawView, type Key, type PromptConfig, type PromptOutcome, turned } from './screen.ts';

export interface ChoiceConfig extends PromptConfig, ChoiceOptions {
  readonly choices: readonly Choice[];
}

/** How far page up and page down go, in choices. */
const PAGE = 5;

/** One of a few possibilities: selected with arrows, a number or letters, and confirmed with Enter. */
export const choicePrompt = createPrompt<PromptOutcome<string>, ChoiceConfig>((config, done) => {
  const page = (by: number) => {
    const { shown, selected } = choosing.now();
    choosing.set(moveTo(choosing.now(), (selected === undefined ? -1 : shown.indexOf(selected)) + by));
  };
  const acts = {
    home: () => choosing.set(moveTo(choosing.now(), 0)),
    end: () => choosing.set(moveTo(choosing.now(), Number.POSITIVE_INFINITY)),
    pageup: () => page(-PAGE),
    pagedown: () => page(PAGE),
  };
  const choosing = useChoosing({ ...config, acts }, done);
  useKeypress((key: Key) => {
    if (turned(config, key)) choosing.redraw();
    else choosing.press(key);
  });
  const { keys } = config.screen.messages.screen;
  return drawView(config, {
    least: isLong(config.choices) ? 4 : config.choices.length + 2,
    fault: choosing.fault(),
    keys: [...choosing.keys(), config.leave ?? config.escape ?? keys.menu],
    body: (room) => drawChoices(config, choosing.now(), room),
  });
});

function drawChoices(config: ChoiceConfig, chooser: Chooser, { columns, rows }: Size): Body {
  const { above = [] } = config;
  const typed = typedLine(chooser, columns);
  const isRoomy = rows > 8;
  const gap = isRoomy ? 2 : 1;
  const blocks = drawBlocks(config, chooser, { columns, rows: rows - gap });
  const head = above.length > 0 && above.length + 1 + blocks.flat().length + gap <= rows ? [...above, []] : [];
  const list = around(blocks, whereToLook(config, chooser), Math.max(1, rows - head.length - gap));
  const lines = [...head, ...list, ...(isRoomy ? [[]] : []), typed];
  return { lines, cursor: { row: lines.length - 1, column: lineWidth(typed) } };
}

/** What is being typed, as on the line for notes. */
export function typedLine({ typed }: Chooser, columns: number): Line {
  return [span('› ', 'faint'), span(cutTo(typed, columns - 3), 'strong')];
}

/** The block that must be in sight: what is selected, or else what stands there already. */
function whereToLook({ initial }: ChoiceConfig, { shown, selected }: Chooser): number {
  const at = selected === undefined ? shown.findIndex(({ id }) => id === initial) : shown.indexOf(selected);
  return Math.max(0, at);
}

/** The choices; of a short list only the selected one keeps its second line where not all of them fit. */
function drawBlocks(config: ChoiceConfig, chooser: Chooser, { columns, rows }: Size): Line[][] {
  const { shown, selected, choices } = chooser;
  const most = config.detailRows ?? 1;
  const draw = (detailRows: (one: Choice) => number) =>
    shown.map((one) => drawChoice({ ...config, detailRows: detailRows(one) }, one, chooser, columns));
  if (isLong(choices)) return draw(() => most);
  for (let detailRows = most; detailRows > 0; detailRows -= 1) {
    const blocks = draw(() => detailRows);
    if (blocks.flat().length <= rows) return blocks;
  }
  return draw((one) => (one === selected ? most : 0));
}

function drawChoice(config: ChoiceConfig, one: Choice, { choices, selected }: Chooser, columns: number): Line[] {
  const digits = isLong(choices) ? 2 : 1;
  const number = String(choices.indexOf(one) + 1).padStart(digits);
  const lead = `${one === selected ? '▸' : ' '} ${number}  `;
  const look = one === selected ? 'strong' : 'plain';
  const indent = ' '.repeat(widthOf(lead));
  const rows = wrapText(labelOf(config, one), columns - indent.length);
  const lines = rows.map((row, at): Line => [span(at === 0 ? lead : indent, look), span(row, look)]);
  return [
    ...lines,
    ...drawDetail(one, config.detailRows ?? 1, columns - indent.length).map((row) => [span(indent), row]),
  ];
}

function labelOf({ initial, initialWord, screen }: ChoiceConfig, { id, label, sign }: Choice): string {
  const standing = id === initial ? (initialWord ?? screen.messages.choosing.standing) : undefined;
  return [label, sign, standing].filter((part) => part !== undefined).join(' · ');
}

function drawDetail({ detail }: Choice, most: number, columns: number) {
  if (detail === undefined || most === 0) return [];
  const rows = wrapText(detail, columns);
  const shown =
    rows.length <= most ? rows : [...rows.slice(0, most - 1), cutTo(rows.slice(most - 1).join(' '), columns)];
  return shown.map((row) => span(row, 'faint'));
}

/** The blocks around one that fit, with a sign where there are more. */
function around(blocks: readonly Line[][], at: number, rows: number): Line[] {
  const all = blocks.flat();
  if (all.length <= rows) return all;
  const start = blocks.slice(0, at).flat().length;
  const top = Math.max(0, Math.min(all.length - rows, start - Math.floor(rows / 3)));
  const shown = all.slice(top, top + rows);
  if (top > 0 && shown.length > 2) shown[0] = [span('↑', 'faint')];
  if (top + rows < all.length && shown.length > 2) shown[shown.length - 1] = [span('↓', 'faint')];
  return shown;
}
