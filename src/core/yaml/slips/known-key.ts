import { meantKey, properKey } from './key-line.ts';
import type { SlipLine } from './lines.ts';
import { lacks, type OpenBlock } from './open-block.ts';

/** Whether a line that is indented like text is a field of what is open: by its name, or by where it stands. */
export function isFieldOf(block: OpenBlock, line: SlipLine): boolean {
  return isKnownKey(block, line.content) || isBeside(block, line);
}

export function isKnownKey(block: OpenBlock, content: string): boolean {
  const name = meantKey(content, block.shape)?.name;
  return block.kind === 'mapping' && name !== undefined && block.shape.keys?.has(name) === true && lacks(block, name);
}

/** One blank more than the fields of which nobody knows the names. */
function isBeside(block: OpenBlock, { content, width }: SlipLine): boolean {
  const name = block.kind === 'mapping' && width === block.column + 1 ? properKey(content)?.name : undefined;
  return name !== undefined && block.shape.isOpen === true && lacks(block, name);
}
