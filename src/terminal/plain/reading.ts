import type { Line } from '../look.ts';
import type { Asker } from '../steps/asker.ts';
import type { AskRead } from '../steps/reading.ts';
import type { InLines } from './answering.ts';

const WHOLE = ' whole';

/** Reads out in lines: what is short about it first, and the whole when people ask for it. */
export function plainRead({ lines, messages: { choosing } }: InLines, asker: Asker): AskRead {
  return async (small, { rows, brief }, choices) => {
    const whole = rows(Number.POSITIVE_INFINITY)
      .map(wordsOf)
      .filter((line) => line.trim() !== '');
    if (choices.length === 0) {
      const read = await asker.say(small, brief ?? whole);
      return read.type === 'value' ? { type: 'value', value: '' } : read;
    }
    const more = brief === undefined ? [] : [{ id: WHOLE, label: choosing.hearWhole }];
    for (let said: readonly string[] = brief ?? whole; ; said = []) {
      const above = said.map((text): Line => [{ text, look: 'plain' }]);
      const chosen = await asker.choice(small, [...choices, ...more], { above });
      if (chosen.type !== 'value' || chosen.value !== WHOLE) return chosen;
      lines.say(...whole);
    }
  };
}

function wordsOf(line: Line): string {
  return line.map(({ text }) => text).join('');
}
