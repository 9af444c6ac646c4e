import { fenceHere } from './fences.ts';
import { itemHere } from './items.ts';
import { keyHere } from './keys.ts';
import { missingCommas } from './missing-commas.ts';
import type { Slip } from './slip.ts';
import { isTextBelow, strayText, textBelow } from './text-blocks.ts';
import type { ValueShape } from './value-shape.ts';
import { isSilent, newWalk, say, type Walk } from './walk.ts';

const MAX_DEPTH = 40;

/**
 * The mistakes that people make in YAML, each at its place with its mend. Reads the lines as they were meant, not as YAML has
 * them: whatever is wrong in one, the next is read all the same. Linear in the length of the text.
 */
export function findSlips(text: string, shape: ValueShape): readonly Slip[] {
  const walk = newWalk(text, shape);
  if (/^\ufeff?\s{0,80}\{/u.test(text)) for (const slip of missingCommas(text)) say(walk, slip);
  if (walk.slips.size > 0) return [...walk.slips.values()];
  while (walk.at < walk.lines.length && walk.blocks.length < MAX_DEPTH) step(walk);
  return [...walk.slips.values()];
}

function step(walk: Walk): void {
  const line = walk.lines[walk.at];
  if (line === undefined || fenceHere(walk, line)) return;
  if (isSilent(line)) walk.at += 1;
  else if (isTextBelow(walk, line)) textBelow(walk);
  else if (!itemHere(walk, line) && !keyHere(walk, line)) strayText(walk, line);
}
