import type { ReadingRoom } from '../terminal/markdown.ts';
import { wantsColor } from '../terminal/wants-color.ts';
import type { Context } from './context.ts';

/** How wide and in what colour there is to read on stdout; 80 columns where nobody says. */
export function readingRoom({ host, color, plain }: Context): ReadingRoom {
  return {
    columns: host.stdout.columns || 80,
    color: wantsColor(host.env, host.stdout.isTTY === true, color) && !plain,
  };
}
