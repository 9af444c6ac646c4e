import type { Step } from '../../src/core/protocol/schema.ts';
import { Keys, type Session } from './pty.ts';
import { type Stroke, stepsPlayed, strokesOf } from './strokes.ts';
import type { Played } from './workroom.ts';

/** Types a whole session as a leader would: what is asked stands on the screen before it is answered. */
export interface Typist {
  step(step: Step): Promise<void>;
  /** Takes away what the case gave a step, note by note. */
  clear(step: Step): Promise<void>;
  /** All steps from one to another (not included); from the first to the last when none is named, and then the record. */
  all(wishes?: { readonly from?: string; readonly until?: string }): Promise<void>;
}

export interface TypistWishes {
  /** Called when a question stands on the screen and nothing has been typed yet. */
  /** The sign of the line for notes, on this terminal. */
  readonly sign?: '›' | '>';
  readonly onScreen?: (what: string, ...texts: readonly string[]) => void | Promise<void>;
}

/** So much of a line shows that it was typed, also where the line is cut. In UTF-16 units. */
const SHOWN = 10;

/** The line for notes, once it is empty again. */
const EMPTY_LINE = /^ *[›>] ?$/mu;

export function typist(session: Session, played: Played, { onScreen, sign = '›' }: TypistWishes = {}): Typist {
  const { messages } = played;
  const { enter } = Keys;
  /** Empties a field of whatever the case put into it, with the keys people have for that. */
  const clear = `${Keys.ctrlU}${Keys.backspace}`.repeat(8);

  async function see(what: string, ...texts: readonly string[]): Promise<void> {
    for (const text of texts) if (text !== '') await session.see(text.trim());
    await onScreen?.(what, ...texts);
  }

  async function strike(stroke: Stroke): Promise<void> {
    await see(stroke.what, ...promptOf(stroke));
    switch (stroke.does) {
      case 'choose':
        return session.type(`${stroke.number}${enter}`);
      case 'fill':
        return fill(stroke);
      case 'note':
        return takeDown(stroke);
      case 'take back':
        return takeBack();
      case 'go on':
        return session.type(enter);
      case 'skip':
        return skip(stroke.reason);
    }
  }

  /** What stands on the screen at such a prompt, and on no other of the step. */
  function promptOf(stroke: Stroke): string[] {
    const { wall } = messages;
    // What the keys of cards and those of slips both say.
    const cards = messages.toolkit.slip.keys.slice(0, 21);
    if (stroke.does === 'note' && stroke.isCard) return [cards];
    if (stroke.does === 'go on' && stroke.ask === '') return [cards];
    // After "something else" the same question stands over a line to type on.
    if (stroke.does === 'fill' && stroke.isOther) return [stroke.ask, wall.keys.line];
    return [stroke.ask];
  }

  function fill({ text, isLong }: Extract<Stroke, { does: 'fill' }>): void {
    session.type(clear);
    if (isLong) session.paste(text);
    else session.type(text.replace(/\s*\n\s*/gu, ' '));
    session.type(isLong && text !== '' ? enter + enter : enter);
  }

  /** Waits until the line is on the wall, or laid: what follows may cut the session off. */
  async function takeDown({ line, isCard }: Extract<Stroke, { does: 'note' }>): Promise<void> {
    const [number = ''] = line.split(' ');
    const begun = isCard ? `${number} ` : line.slice(0, SHOWN);
    session.type(begun);
    await session.see(`${sign} ${begun.trimEnd()}`);
    session.type(line.slice(begun.length) + enter);
    await session.see(EMPTY_LINE);
  }

  /** A long note may begin above the rows that show. */
  async function takeBack(): Promise<void> {
    session.type(Keys.up);
    await session.see(/^ *[›>↑] \S/mu);
    session.type(clear);
    await session.see(EMPTY_LINE);
  }

  async function skip(reason: string): Promise<void> {
    session.type(Keys.escape);
    await see('menu', messages.menu.skip);
    session.type(`${messages.menu.skip}${enter}`);
    await see('why skip', messages.menu.skipAsk);
    session.type(reason + enter);
  }

  async function step(one: Step): Promise<void> {
    for (const stroke of strokesOf(one, played)) await strike(stroke);
  }

  return {
    step,
    async clear(one) {
      for (const stroke of strokesOf(one, played)) if (stroke.does === 'take back') await strike(stroke);
    },
    async all({ from, until } = {}) {
      const ids = played.protocol.steps.map(({ id }) => id);
      const first = from === undefined ? 0 : ids.indexOf(from);
      const last = until === undefined ? ids.length : ids.indexOf(until);
      const isPlayed = new Set(stepsPlayed(played).map(({ id }) => id));
      for (const one of played.protocol.steps.slice(first, last)) if (isPlayed.has(one.id)) await step(one);
      if (until !== undefined) return;
      await see('the last look', messages.ending.ask);
      session.type(`1${enter}`);
    },
  };
}
