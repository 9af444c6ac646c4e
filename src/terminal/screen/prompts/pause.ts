import { createPrompt, useKeypress } from '@inquirer/core';
import type { Size } from '../display.ts';
import type { Body } from '../frame.ts';
import { drawView, type Key, type PromptConfig, type PromptOutcome, turned, useRedraw } from './screen.ts';

export interface PauseConfig extends PromptConfig {
  readonly body?: (room: Size) => Body;
  readonly least?: number;
  /** What Enter means here. */
  readonly enter?: string;
}

/** Something to read, look at or talk about; Enter goes on. */
export const pausePrompt = createPrompt<PromptOutcome<true>, PauseConfig>((config, done) => {
  const redraw = useRedraw(config.screen);
  useKeypress((key: Key) => {
    if (key.name === 'escape') done({ type: 'menu' });
    else if (key.name === 'tab' && key.shift) done({ type: 'back' });
    else if (key.name === 'return' || key.name === 'enter') done({ type: 'value', value: true });
    else if (turned(config, key)) redraw();
  });
  const { keys } = config.screen.messages.screen;
  return drawView(config, {
    least: config.least ?? 1,
    fault: undefined,
    keys: [config.enter ?? keys.enterOn, keys.menu],
    body: config.body ?? (() => ({ lines: [] })),
  });
});
