import type { Messages } from '../../language/messages.ts';
import { type Line, span } from '../look.ts';
import type { Size } from './display.ts';

/** Where people are on the wall: which page, and how far down. */
export interface Looking {
  page: number;
  scroll: number;
  /** Rows that fit in the last frame, rows there were, and pages. */
  rows: number;
  all: number;
  pages: number;
  /** What the first page said in the last frame, so that what changes comes in sight. */
  seen: { readonly columns: number; readonly texts: ReadonlySet<string> } | undefined;
}

export function lookingFromTop(): Looking {
  return { page: 0, scroll: 0, rows: 1, all: 1, pages: 1, seen: undefined };
}

/** What a key does on the wall; whether it was for the wall. */
export function turnWall(key: string, looking: Looking): boolean {
  const step = Math.max(1, looking.rows - 1);
  const most = Math.max(0, looking.all - looking.rows);
  if (key === 'tab') Object.assign(looking, { page: (looking.page + 1) % looking.pages, scroll: 0 });
  else if (key === 'pagedown') looking.scroll = Math.min(most, looking.scroll + step);
  else if (key === 'pageup') looking.scroll = Math.max(0, looking.scroll - step);
  else return false;
  return true;
}

/** What was added or changed comes in sight, however far down it stands. */
export function follow(lines: readonly Line[], looking: Looking, { columns, rows }: Size): void {
  const texts = lines.map((line) => line.map(({ text }) => text).join(''));
  const { seen } = looking;
  looking.seen = { columns, texts: new Set(texts) };
  const changed = seen?.columns === columns ? texts.findLastIndex((text) => !seen.texts.has(text)) : -1;
  if (changed === -1) return;
  if (changed < looking.scroll + 1) looking.scroll = Math.max(0, changed - 1);
  else if (changed > looking.scroll + rows - 2) looking.scroll = changed - rows + 2;
}

/** The rows in sight, with how many there are above and below. */
export function windowOf(all: readonly Line[], looking: Looking, rows: number, { wall }: Messages): Line[] {
  looking.all = all.length;
  looking.rows = rows;
  if (all.length <= rows) {
    looking.scroll = 0;
    return [...all];
  }
  looking.scroll = Math.max(0, Math.min(looking.scroll, all.length - rows));
  const shown = all.slice(looking.scroll, looking.scroll + rows);
  const under = all.length - looking.scroll - rows;
  if (looking.scroll > 0) shown[0] = [span(wall.moreAbove(looking.scroll + 1), 'faint')];
  if (under > 0) shown[shown.length - 1] = [span(wall.more(under + 1), 'faint')];
  return shown;
}
