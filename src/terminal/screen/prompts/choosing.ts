import { useEffect, useRef } from '@inquirer/core';
import { showLine } from '../../../core/text/characters.ts';
import {
  backspace,
  type Chooser,
  chooserOf,
  confirm,
  moveBy,
  type Refusal,
  typeInto,
  withTyped,
} from '../../choosing/chooser.ts';
import { isLong } from '../../choosing/narrow.ts';
import type { Choice } from '../../steps/asker.ts';
import { type Key, nameOf, type PromptOutcome, type Screen, useRedraw } from './screen.ts';

export interface ChoosingOptions {
  readonly screen: Screen;
  readonly choices: readonly Choice[];
  /** What Esc and q do here, where they leave; without it q is a letter like any other. */
  readonly leave?: string | undefined;
  /** What Enter chooses where nothing was typed or selected, if `enterStays` says that it does. */
  readonly initial?: string | undefined;
  readonly enterStays?: boolean;
  /** Keys that do something else than choose; where the arrows do, they are not named. */
  readonly acts?: Readonly<Record<string, () => void>>;
}

export interface Choosing {
  readonly now: () => Chooser;
  readonly set: (chooser: Chooser) => void;
  /** Redraws, for what else there is on the screen. */
  readonly redraw: () => void;
  /** Does what a key does. */
  readonly press: (key: Key) => void;
  /** What is wrong with what was typed, in words. */
  readonly fault: () => string | undefined;
  /** What the keys do now. */
  readonly keys: () => readonly string[];
}

interface State {
  chooser: Chooser;
  /** Enter was pressed where nothing was typed or selected. */
  isUnsaid: boolean;
}

/** Choosing with the keyboard, for every prompt in which something is chosen. */
export function useChoosing(wishes: ChoosingOptions, done: (outcome: PromptOutcome<string>) => void): Choosing {
  const { screen, choices } = wishes;
  const redraw = useRedraw(screen);
  const state = useRef<State>({ chooser: chooserOf(choices), isUnsaid: false }).current;
  const set = (chooser: Chooser) => {
    Object.assign(state, { chooser, isUnsaid: false });
    redraw();
  };
  const leave = () => (state.chooser.typed === '' ? done({ type: 'menu' }) : set(withTyped(state.chooser, '')));
  const enter = () => {
    const { initial } = wishes;
    if (wishes.enterStays && initial !== undefined && isUntouched(state.chooser))
      return done({ type: 'value', value: initial });
    const confirmed = confirm(state.chooser);
    if ('chosen' in confirmed) done({ type: 'value', value: confirmed.chosen.id });
    else set(confirmed.chooser);
    state.isUnsaid = isUntouched(state.chooser);
  };
  const acts: Readonly<Record<string, () => void>> = {
    up: () => set(moveBy(state.chooser, -1)),
    down: () => set(moveBy(state.chooser, 1)),
    tab: () => set(moveBy(state.chooser, 1)),
    ...wishes.acts,
    escape: leave,
    'shift tab': () => done({ type: 'back' }),
    return: enter,
    enter,
    backspace: () => set(backspace(state.chooser)),
    'ctrl u': () => set(withTyped(state.chooser, '')),
  };
  useEffect(() => {
    screen.keyboard.onPaste = (text) => set(typeInto(state.chooser, showLine(text).trim()));
    return () => {
      screen.keyboard.onPaste = undefined;
    };
  }, []);
  return {
    now: () => state.chooser,
    set,
    redraw,
    press(key) {
      const act = acts[nameOf(key)];
      const letter = letterOf(key);
      if (act) act();
      else if (wishes.leave !== undefined && letter === 'q' && state.chooser.typed === '') leave();
      else if (letter !== undefined) set(typeInto(state.chooser, letter));
    },
    fault: () => (state.isUnsaid ? screen.messages.choosing.chooseFirst : faultOf(state.chooser, screen)),
    keys: () => keysOf(state.chooser, wishes),
  };
}

function isUntouched({ typed, selected }: Chooser): boolean {
  return typed.trim() === '' && selected === undefined;
}

function letterOf({ sequence = '', ctrl, meta }: Key): string | undefined {
  return ctrl || meta || sequence === '' || showLine(sequence) !== sequence ? undefined : sequence;
}

function faultOf({ choices, shown, refusal }: Chooser, { messages }: Screen): string | undefined {
  if (refusal !== undefined) return refusalOf(refusal, messages);
  return isLong(choices) && shown.length === 0 ? messages.library.nothingTyped : undefined;
}

/** Why what was typed is no answer. */
function refusalOf({ typed, several }: Refusal, { choosing }: Screen['messages']): string {
  return several.length > 1
    ? choosing.several(typed, several.length)
    : `${choosing.notThere(typed)} ${choosing.tryAgain}`;
}

/** Enter is named only where it does something. */
function keysOf({ choices, selected }: Chooser, { screen, acts }: ChoosingOptions): readonly string[] {
  const { choosing } = screen.messages;
  const byArrows = isLong(choices) ? choosing.orSearch : choosing.choose;
  const ways = acts?.up === undefined ? byArrows : choosing.byTyping;
  return selected === undefined ? [ways] : [choosing.enter, ways];
}
