import { createPrompt, useKeypress } from '@inquirer/core';
import { type Line, span } from '../../look.ts';
import type { Size } from '../display.ts';
import { drawView, type Key, type PromptConfig, type PromptOutcome, turned, useRedraw } from './screen.ts';

export interface SilenceConfig extends PromptConfig {
  /** How long it is quiet, in seconds; 0 where the form does not say. People may give more. */
  readonly given: { seconds: number };
  /** Milliseconds since the silence began. */
  readonly passed: () => number;
  /** What Enter means here. */
  readonly enter: string;
}

const MINUTE = 60;

/** Everybody writes. The countdown never goes on by itself: Enter does, and + gives a minute more. */
export const silencePrompt = createPrompt<PromptOutcome<true>, SilenceConfig>((config, done) => {
  const redraw = useRedraw(config.screen);
  useKeypress((key: Key) => {
    if (key.name === 'escape') done({ type: 'menu' });
    else if (key.name === 'tab' && key.shift) done({ type: 'back' });
    else if (key.name === 'return' || key.name === 'enter') done({ type: 'value', value: true });
    else if (key.sequence === '+') {
      config.given.seconds += MINUTE;
      redraw();
    } else if (turned(config, key)) redraw();
  });
  const { wall } = config.screen.messages;
  return drawView(config, {
    least: 1,
    fault: undefined,
    keys: [config.enter, wall.keys.menu],
    body: (room) => ({ lines: config.given.seconds === 0 ? [] : [countdown(config, room)] }),
  });
});

function countdown({ given: { seconds }, passed, screen }: SilenceConfig, { columns }: Size): Line {
  const left = Math.ceil(seconds - passed() / 1000);
  const { wall } = screen.messages;
  if (left <= 0) return [span(wall.quietOver, 'late')];
  const time = `${Math.floor(left / MINUTE)}:${String(left % MINUTE).padStart(2, '0')}`;
  const width = Math.min(36, Math.max(4, columns - 14));
  const full = Math.round((width * left) / seconds);
  return [
    span('█'.repeat(full), 'silent'),
    span('░'.repeat(width - full), 'faint'),
    span(`  ${wall.quietLeft(time)}`, 'silent'),
  ];
}
