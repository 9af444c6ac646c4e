import type { Messages } from '../../language/messages.ts';
import { yesOrNoWord } from '../text/yes-no.ts';
import type { NoteTaker } from './taker.ts';

/** What became of a line that was typed. */
export type Entered =
  | { readonly type: 'stay'; readonly message?: string; readonly fault?: string; readonly keep?: true }
  | { readonly type: 'done' }
  | { readonly type: 'help' }
  | { readonly type: 'wish'; readonly name: string };

/** A prompt that takes line after line until it is done. */
export interface LineSession<V> {
  enter(line: string): Entered;
  /** The last line back, to better it. */
  up(): string | undefined;
  value(): V;
  /** The question for the part of a line that is still missing. */
  asked(): string | undefined;
  /** What to keep of a line that is being typed: with the part before it, where that part asked for more. */
  unfinished(text: string): string;
}

/** What an answer to "go on?" does; nothing where it is no answer, and counts as a line of its own. */
export function settleAsked(line: string, { wall }: Messages): Entered | undefined {
  const goesOn = yesOrNoWord(line.trim());
  if (goesOn === undefined && line.trim() !== '') return undefined;
  return goesOn === 'yes' ? { type: 'done' } : { type: 'stay', message: wall.staysHere };
}

/** Notes of one step: every line is a note, an empty one goes on, and "?" is help. `keep` hears of every change, and of a line that is not whole yet. */
export function noteSession<V>(
  taker: NoteTaker<V>,
  initial: V,
  messages: Messages,
  keep: (value: V) => void,
): LineSession<V> {
  let value = initial;
  let isAsked = false;
  // What was typed, with the notes before it: a line that comes back means again what it meant.
  const typed: { readonly line: string; readonly before: V }[] = [];
  const change = (changed: V) => {
    value = changed;
    keep(value);
  };
  return {
    value: () => value,
    asked: () => taker.asked?.(),
    unfinished: (text) => taker.unfinished?.(text) ?? text,
    up() {
      const own = typed.pop();
      const last = own === undefined ? taker.last(value) : { line: own.line, value: own.before };
      if (last === undefined) return undefined;
      change(last.value);
      return last.line;
    },
    enter(line) {
      const settled = isAsked ? settleAsked(line, messages) : undefined;
      isAsked = false;
      if (settled !== undefined) return settled;
      // A line of which a part is still asked for is not left behind.
      if (line.trim() === '' && taker.asked?.() === undefined) return goOn();
      return line.trim() === '?' ? { type: 'help' } : take(line);
    },
  };

  function take(line: string): Entered {
    const isWhole = taker.asked?.() === undefined;
    const taken = taker.take(line, value);
    if (taken.type === 'wish') return taken;
    if (taken.type === 'told') return { type: 'stay', message: taken.message };
    if (taken.type === 'refused') return { type: 'stay', fault: taken.message, keep: true };
    if (taken.type === 'more') {
      keep(value);
      return { type: 'stay' };
    }
    // Of a line that came in two parts the taker gives the whole.
    if (isWhole) typed.push({ line, before: value });
    else typed.length = 0;
    change(taken.value);
    if (taken.type === 'none') return { type: 'done' };
    return taken.said === undefined ? { type: 'stay' } : { type: 'stay', message: taken.said };
  }

  function goOn(): Entered {
    const missing = taker.missing(value);
    if (missing !== undefined) return { type: 'stay', fault: missing };
    if (!taker.isEmpty(value)) return { type: 'done' };
    isAsked = true;
    return { type: 'stay', message: messages.wall.nothingYet };
  }
}
