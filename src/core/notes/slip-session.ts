import type { Messages } from '../../language/messages.ts';
import type { ReadSlip } from '../session/kinds/slips.ts';
import type { OpenSlips } from '../session/values.ts';
import type { CardSession } from './card-session.ts';
import { type Entered, settleAsked } from './note-session.ts';

export interface SlipsWanted {
  readonly read: ReadSlip;
  readonly expected: number;
  /** The highest number dealt. */
  readonly dealt: number;
}

/** Slips coming in, a line each; a line of the same number takes the place of the one before. Nothing on a slip is ever said back. */
export function slipSession(
  wanted: SlipsWanted,
  initial: OpenSlips | undefined,
  messages: Messages,
  keep: (open: OpenSlips) => void,
): CardSession<OpenSlips> {
  const { slip } = messages.toolkit;
  const lines = new Map<number, string>();
  for (const line of initial?.lines ?? []) {
    const read = wanted.read(line);
    if (read.ok) lines.set(read.value.card, line);
  }
  const expected = Math.max(wanted.expected, lines.size);
  let isAsked = false;
  const value = (): OpenSlips => ({ of: expected, lines: [...lines.values()] });
  const numbers = Array.from({ length: wanted.dealt }, (_, at) => at + 1);
  const open = () => (lines.size >= expected ? [] : numbers.filter((number) => !lines.has(number)));

  return {
    value,
    laid: () => [...lines.keys()].sort((a, b) => a - b),
    open,
    expected: () => expected,
    asked: () => undefined,
    up: () => undefined,
    unfinished: (text) => text,
    enter(line): Entered {
      const settled = isAsked ? settleAsked(line, messages) : undefined;
      isAsked = false;
      if (settled !== undefined) return settled;
      const typed = line.trim();
      if (typed === '?') return { type: 'help' };
      return typed === '' ? goOn() : take(typed);
    },
  };

  function take(line: string): Entered {
    const read = wanted.read(line, wanted.dealt);
    if (!read.ok) {
      const said = read.faults.map(slip.fault).join(' ');
      return { type: 'stay', fault: read.card === undefined ? said : slip.refused(read.card, said), keep: true };
    }
    const { card } = read.value;
    const isAgain = lines.has(card);
    if (!isAgain && lines.size >= expected) return { type: 'stay', fault: slip.tooMany(expected), keep: true };
    lines.set(card, line);
    keep(value());
    const said = lines.size >= expected ? slip.allIn(expected) : slip.isIn(card, open());
    return { type: 'stay', message: isAgain ? `${slip.again(card)} ${said}` : said };
  }

  function goOn(): Entered {
    if (lines.size >= expected) return { type: 'done' };
    isAsked = true;
    return { type: 'stay', message: slip.notAllIn(lines.size, expected) };
  }
}

/** Slips that were counted: a line that is typed all the same is neither kept nor said back. */
export function closedSlips({ toolkit: { slip } }: Messages): CardSession<undefined> {
  return {
    value: () => undefined,
    laid: () => [],
    open: () => [],
    expected: () => 0,
    asked: () => undefined,
    up: () => undefined,
    unfinished: () => '',
    enter(line): Entered {
      if (line.trim() === '') return { type: 'done' };
      return line.trim() === '?' ? { type: 'help' } : { type: 'stay', fault: slip.closedTyped };
    },
  };
}
