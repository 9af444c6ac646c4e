import { useEffect, useRef, useState } from '@inquirer/core';
import type { Messages } from '../../../language/messages.ts';
import type { Keyboard } from '../../keyboard.ts';
import type { Display } from '../display.ts';
import { composeFrame, type Note, type View } from '../frame.ts';

/** What every prompt draws on and listens to. */
export interface Screen {
  readonly display: Display;
  readonly keyboard: Keyboard;
  readonly messages: Messages;
  readonly unicode: boolean;
}

/** The top of the screen; the clock in it runs. */
export type Head = Pick<View, 'title' | 'where' | 'who' | 'clock'>;

/** What every prompt is asked with. */
export interface PromptConfig {
  readonly screen: Screen;
  readonly head: () => Head;
  readonly ask: string;
  readonly notes: readonly Note[];
  /** What Esc does here, where that is not the menu. */
  readonly escape?: string;
}

/** What people did: an answer, the menu, or a step back. */
export type Outcome<T> =
  | { readonly type: 'value'; readonly value: T }
  | { readonly type: 'menu' }
  | { readonly type: 'back' };

export interface Key {
  readonly name?: string | undefined;
  readonly sequence?: string | undefined;
  readonly ctrl?: boolean | undefined;
  readonly meta?: boolean | undefined;
  readonly shift?: boolean | undefined;
}

/** A key with its modifiers, such as "ctrl left" or "shift tab"; shift only where it makes another key. */
export function nameOf(key: Key): string {
  const shifted = key.shift && key.name === 'tab' ? 'shift' : '';
  return [shifted, key.ctrl ? 'ctrl' : '', key.meta ? 'meta' : '', key.name ?? ''].filter(Boolean).join(' ');
}

const CLOCK_TICK = 1000;

/** Redraws when the window changes and when the clock moves on. Gives the function that asks for a redraw. */
export function useRedraw({ display }: Screen): () => void {
  const [version, setVersion] = useState(0);
  const current = useRef(version);
  current.current = version;
  const redraw = () => setVersion(current.current + 1);
  useEffect(() => {
    display.onResize = redraw;
    const timer = setInterval(redraw, CLOCK_TICK);
    return () => {
      clearInterval(timer);
      display.onResize = undefined;
    };
  }, []);
  return redraw;
}

/** Draws the prompt itself; inquirer's own rendering gets nothing to show. */
export function drawView(
  { screen, head, ask, notes }: PromptConfig,
  own: Pick<View, 'body' | 'least' | 'keys'> & { fault: string | undefined },
): string {
  const { fault, ...rest } = own;
  const view: View = { ...head(), ask, notes, ...rest, ...(fault === undefined ? {} : { fault }) };
  screen.display.draw(composeFrame(view, screen.display.size()));
  return '';
}
