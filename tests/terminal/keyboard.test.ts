import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openKeyboard } from '../../src/terminal/keyboard.ts';

/** What prompts read where the terminal sends these pieces one after another. */
async function heard(...pieces: readonly string[]): Promise<string> {
  const stdin = Object.assign(new EventEmitter(), {
    setRawMode: () => undefined,
    resume: () => stdin,
    pause: () => stdin,
  });
  const keyboard = openKeyboard(stdin as never, 0);
  let text = '';
  keyboard.input.on('data', (piece) => {
    text += piece;
  });
  keyboard.onPaste = (pasted) => {
    text += `<${pasted}>`;
  };
  keyboard.start();
  keyboard.input.resume();
  for (const piece of pieces) {
    stdin.emit('data', piece);
    await wait(5);
  }
  await wait(20);
  keyboard.stop();
  return text;
}

/** What a terminal says of itself, and what of it people typed. */
const sent: readonly (readonly [string, string])[] = [
  ['\u001b]11;rgb:ffff/0000/0000\u0007', ''],
  ['\u001b]52;c;aGFsbG8=\u001b\\', ''],
  ['\u001bP1$r0m\u001b\\', ''],
  ['\u001b[24;80R', ''],
  ['\u001b[?2026;2$y', ''],
  ['\u001b[?62;22c', ''],
  ['\u001b[<0;12;5M', ''],
  ['\u001bOq', '1'],
  ['\u001b[57400u', '1'],
  ['\u001b[57399;1:1u', '0'],
  ['\u001b[97u', 'a'],
  ['\u001b[97;129u', 'a'],
  ['\u001b[97;5u', '\u0001'],
  ['\u001b[97;3u', ''],
  ['\u001b[49;5u', ''],
];

test.each(sent)('%j leaves %j, whole or in two pieces, between what is typed', async (sequence, left) => {
  expect(await heard(`a${sequence}b`)).toBe(`a${left}b`);
  for (let at = 1; at < sequence.length; at += 1)
    expect(await heard(`a${sequence.slice(0, at)}`, `${sequence.slice(at)}b`), String(at)).toBe(`a${left}b`);
});

test('arrows and a paste come through, also in two pieces', async () => {
  expect(await heard('\u001b[A', '\u001b[1;5', 'C')).toBe('\u001b[A\u001b[1;5C');
  expect(await heard('\u001b[20', '0~tekst\u001b[', '201~na')).toBe('<tekst>na');
});

test('the enter of the keypad is enter, and a window that gets the focus types nothing', async () => {
  expect(await heard('\u001b[57414u')).toBe('\r');
  expect(await heard('\u001b[I', 'a')).toBe('a');
  expect(await heard('\u001b', '[I', 'a')).toBe('a');
});
