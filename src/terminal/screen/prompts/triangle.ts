import { createPrompt, useEffect, useKeypress, useRef } from '@inquirer/core';
import { pullOf } from '../../../core/draw/words.ts';
import { placementMessage } from '../../../core/session/kinds/place.ts';
import { type Direction, movePoint } from '../../../core/triangle/lattice.ts';
import { corners, type Placement, readPlacement } from '../../../core/triangle/placement.ts';
import { type Handed, PASS } from '../../../core/triangle/shift.ts';
import { type Line, type Span, span } from '../../look.ts';
import { triangleLines } from '../../triangle.ts';
import { widthOf, wrapText } from '../../width.ts';
import type { Size } from '../display.ts';
import { type Body, besides } from '../frame.ts';
import { drawView, type Key, nameOf, type Outcome, type PromptConfig, useRedraw } from './screen.ts';

export interface TriangleConfig extends PromptConfig {
  /** What leaving it open is called: a pass, or no placement of the team. */
  readonly passWord: string;
}

interface State {
  at: Placement;
  /** Numbers being typed; they count when Enter is pressed. */
  typed: string;
  /** Nothing counts before somebody has moved the point or typed: a point in the middle is no opinion. */
  touched: boolean;
  passing: boolean;
  fault: string | undefined;
}

const MIDDLE: Placement = [4, 3, 3];
const directions: readonly Direction[] = ['left', 'right', 'up', 'down'];

/** The triangle with a point that arrow keys move; three typed numbers do as well, and so does a pass. */
export const trianglePrompt = createPrompt<Outcome<Handed>, TriangleConfig>((config, done) => {
  const { screen } = config;
  const { messages } = screen;
  const redraw = useRedraw(screen);
  const state = useRef<State>({ at: MIDDLE, typed: '', touched: false, passing: false, fault: undefined }).current;

  const change = (changed: Partial<State>) => {
    Object.assign(state, { fault: undefined, passing: false }, changed);
    redraw();
  };
  const submit = () => {
    if (state.passing) return done({ type: 'value', value: PASS });
    if (!state.touched) return change({ fault: messages.screen.moveFirst });
    const read = state.typed.trim() === '' ? readPlacement(state.at) : readPlacement(state.typed);
    if (read.ok) return done({ type: 'value', value: read.value });
    return change({ fault: placementMessage(read.fault, messages) });
  };
  const type = (typed: string) => {
    const text = (state.typed + typed.replace(/[^\d ,;/-]/gu, ' ')).slice(0, 40);
    const read = readPlacement(text);
    change({ typed: text, touched: true, ...(read.ok ? { at: read.value } : {}) });
  };
  useEffect(() => {
    screen.keyboard.onPaste = (text) => type(text.trim());
    return () => {
      screen.keyboard.onPaste = undefined;
    };
  }, []);
  const acts: Readonly<Record<string, () => void>> = {
    escape: () => done({ type: 'menu' }),
    'shift tab': () => done({ type: 'back' }),
    return: submit,
    enter: submit,
    p: () => change({ passing: true, typed: '' }),
    backspace: () => change({ typed: state.typed.slice(0, -1) }),
  };
  useKeypress((key: Key) => {
    const name = nameOf(key);
    const direction = directions.find((one) => one === name);
    if (direction) change({ at: movePoint(state.at, direction), typed: '', touched: true });
    else if (acts[name]) acts[name]();
    else if (/^[\d ,;/-]$/u.test(key.sequence ?? '')) type(key.sequence ?? '');
  });

  const { keys } = messages.screen;
  return drawView(config, {
    least: 13,
    fault: state.fault,
    keys: [keys.movePoint, keys.typePoints, keys.enter, keys.pass(config.passWord), keys.menu],
    body: (room) => drawPlacing(config, state, room),
  });
});

function drawPlacing({ screen, passWord }: TriangleConfig, state: State, room: Size): Body {
  const { messages, unicode } = screen;
  const drawing = triangleLines(state.passing ? {} : { cursor: state.at }, { ...room, unicode }, messages);
  const beside = (columns: number) => panel(screen.messages, state, passWord, columns);
  return besides(drawing, beside, shortPanel(messages, state, passWord, room.columns), room);
}

type Messages = PromptConfig['screen']['messages'];

/** What the point says, what is being typed, or what to do while nothing has been done. */
function wordsFor(messages: Messages, { at, typed, touched }: State): string {
  if (typed !== '') return `> ${typed}`;
  return touched ? pullOf(at, messages) : messages.screen.movePrompt;
}

/** The weights, what each corner asks, and what the point says, beside the drawing. */
function panel(messages: Messages, state: State, passWord: string, columns: number): Line[] {
  const { corners: names, cornerQuestions, screen } = messages;
  const lines = (text: string, look: Span['look'] = 'plain') =>
    wrapText(text, columns).map((row): Line => [span(row, look)]);
  if (state.passing) return lines(screen.passing(passWord), 'strong');
  const weights = corners.flatMap((corner, index): Line[] => [
    [span(`${state.touched ? state.at[index] : '·'}  ${names[corner]}`, 'strong')],
    ...lines(cornerQuestions[corner], 'faint'),
  ]);
  return [...weights, [], ...lines(wordsFor(messages, state))];
}

/** The same in a few lines, for a screen without room beside the drawing. */
function shortPanel(messages: Messages, state: State, passWord: string, columns: number): Line[] {
  const lines = (text: string, look: Span['look']) => wrapText(text, columns).map((row): Line => [span(row, look)]);
  if (state.passing) return lines(messages.screen.passing(passWord), 'strong');
  const weight = (index: number) => (state.touched ? String(state.at[index]) : '·');
  const long = corners.map((corner, index) => `${weight(index)} ${messages.corners[corner]}`).join(', ');
  const digits = corners.map((_, index) => weight(index)).join(' ');
  return [[span(widthOf(long) <= columns ? long : digits, 'strong')], ...lines(wordsFor(messages, state), 'plain')];
}
