import { useEffect, useRef, useState } from '@inquirer/core';
import type { Wall } from '../../../core/wall/wall.ts';
import type { Messages } from '../../../language/messages.ts';
import type { Keyboard } from '../../keyboard.ts';
import type { Line } from '../../look.ts';
import type { Display, Size } from '../display.ts';
import { composeFrame, type FrameNote, type FrameView, type WallDrawn } from '../frame.ts';
import { type Looking, turnWall } from '../looking.ts';
import { fitsInBrief, fitsWall, wallLines } from '../wall-view.ts';

/** What every prompt draws on and listens to. */
export interface Screen {
  readonly display: Display;
  readonly keyboard: Keyboard;
  readonly messages: Messages;
  readonly unicode: boolean;
}

/** The top of the screen; the clock in it runs. */
export type Head = Pick<FrameView, 'title' | 'where' | 'clock'>;

/** What every prompt is asked with. */
export interface PromptConfig {
  readonly screen: Screen;
  readonly head: () => Head;
  readonly ask: string;
  readonly notes: readonly FrameNote[];
  /** What Esc does here, where that is not the menu. */
  readonly escape?: string;
  /** What stands on the wall now, and where people look. */
  readonly wall?: OnWall;
}

export interface OnWall {
  now(): Wall;
  readonly looking: Looking;
}

/** What people did: an answer, the menu, a step back, or a wish of the step by its name. */
export type PromptOutcome<T> =
  | { readonly type: 'value'; readonly value: T }
  | { readonly type: 'menu' }
  | { readonly type: 'wish'; readonly name: string }
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

/** Whether a key turned or scrolled the wall. */
export function turned({ wall }: PromptConfig, key: Key): boolean {
  return wall !== undefined && turnWall(nameOf(key), wall.looking);
}

/** Draws the prompt itself; inquirer's own rendering gets nothing to show. */
export function drawView(
  { screen, head, ask, notes, wall }: PromptConfig,
  own: Pick<FrameView, 'body' | 'least' | 'keys' | 'message'> & {
    readonly fault: string | undefined;
    /** Stands where the wall would. */
    readonly over?: ((room: Size) => readonly Line[]) | undefined;
  },
): string {
  const { fault, over, ...rest } = own;
  screen.display.draw(() => {
    const now = wall?.now();
    const view: FrameView = {
      ...head(),
      ask,
      notes,
      question: now?.question,
      wall: over === undefined ? now && wall && drawnOn(now, wall, screen) : { draw: over, fits: () => true },
      ...rest,
      ...(fault === undefined ? {} : { fault }),
    };
    return composeFrame(view, screen.display.size());
  });
  return '';
}

function drawnOn(now: Wall, { looking }: OnWall, screen: Screen): WallDrawn {
  return {
    draw: (room) => wallLines(now, looking, room, screen),
    fits: (room) => fitsWall(now, looking, room, screen),
    fitsInBrief: (room) => fitsInBrief(now, looking, room, screen),
  };
}
