import * as v from 'valibot';
import { withoutEmpty } from '../format/read.ts';
import { dayOfMoment } from '../text/day.ts';
import { type Passage, passage, rawPassage } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import { type FrontMatter, frontSchema } from './schema.ts';

/** How far into a file its front matter may reach. In UTF-16 units. */
const MAX_FRONT = 64 * 1024;

/** The head of a record with its place, and where the body begins. */
export interface FrontPlace extends Span {
  /** As it stands there; to a reader of YAML a CR alone is no line end, so here it is LF. */
  readonly yaml: string;
  readonly body: number;
}

const opening = /^\ufeff?---[ \t]*(?:\r\n?|\n)/u;
const closing = /(?:^|\r\n?|\n)---[ \t]*(?:\r\n?|\n|$)/u;

/** Line 1 is "---", and so is the first line after it that closes it; blanks behind the dashes are no difference. */
export function findFront(text: string): FrontPlace | undefined {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return undefined;
  const found = closing.exec(text.slice(start, start + MAX_FRONT));
  if (!found) return undefined;
  const lineEnd = /^(?:\r\n?|\n)/u.exec(found[0])?.[0].length ?? 0;
  const end = start + found.index + lineEnd;
  // A section before the line of dashes: that is one of the body, and the data end otherwise.
  if (text.slice(start, end).includes('\n<!--')) return undefined;
  return {
    yaml: text.slice(start, end).replace(/\r(?!\n)/gu, '\n'),
    start,
    end,
    body: start + found.index + found[0].length,
  };
}

/** A title as a passage of its file; where it is not written as it reads, all of its line stands for it. */
export function titlePassage(text: string, title: string): Passage {
  const { start = 0, end = 0 } = findFront(text) ?? {};
  const [lead = '', value = ''] = /^title[ \t]*:[ \t]*([^\r\n]*)/mu.exec(text.slice(start, end)) ?? [];
  const from = start + text.slice(start, end).indexOf(lead) + lead.length - value.length;
  const at = value.indexOf(title);
  if (at !== -1) return rawPassage(title, from + at);
  const span = { start: from, end: from + value.length };
  return passage(title, [{ out: 0, ...span }], span);
}

/** Keys that notebooks, wikis and site builders put there. */
const ofOthers = new Set(
  'tags aliases alias author authors layout cssclasses publish permalink draft slug description categories weight created modified updated lastmod'.split(
    ' ',
  ),
);

/** Whether a key belongs to another tool: then it stays, and nobody has anything against it. */
export function isOfOthers(key: string): boolean {
  return ofOthers.has(key) || key.startsWith('x-');
}

export interface Front {
  readonly front: Partial<FrontMatter>;
  readonly kept: Readonly<Record<string, unknown>>;
  /** Whether all that has to be there is, without a fault. */
  readonly isFrontSound: boolean;
}

/**
 * What the front matter says. A key with a fault is as good as not there; those the format does not know are kept. What was
 * judged before (`isSound`) need not be judged again.
 */
export function frontOf(value: unknown, isSound = false): Front {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { front: {}, kept: {}, isFrontSound: false };
  const front: Record<string, unknown> = {};
  const kept: Record<string, unknown> = {};
  for (const [key, own] of Object.entries(value)) {
    if (!Object.hasOwn(frontSchema.entries, key)) kept[key] = own;
    else if (own !== null)
      front[key] = isDay(key) && typeof own === 'string' ? (dayOfMoment(own) ?? own) : withoutEmpty(own);
  }
  const { issues = [] } = isSound ? {} : v.safeParse(frontSchema, front);
  for (const { path } of issues) delete front[String(path?.[0]?.key)];
  return { front, kept, isFrontSound: issues.length === 0 };
}

function isDay(key: string): boolean {
  return key === 'date' || key === 'look-back';
}
