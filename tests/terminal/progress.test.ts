import { describe, expect, test } from 'vitest';
import { barText, type ProgressOptions, progressBar } from '../../src/terminal/progress.ts';

/** Runs ten steps of so many milliseconds each, and gives what was drawn. */
function drawn(wishes: Partial<ProgressOptions>, each: number, isTTY = true): string[] {
  const out: string[] = [];
  let clock = 0;
  const stream = { isTTY, columns: 60, write: (text: string) => out.push(text) };
  const bar = progressBar({
    stream,
    label: 'Lezen',
    total: () => 10,
    now: () => clock,
    unicode: true,
    plain: false,
    ...wishes,
  });
  for (let at = 0; at < 10; at += 1) {
    clock += each;
    bar.step();
  }
  bar.end();
  return out;
}

describe('a progress bar', () => {
  test('is not shown for what is over within a second', () => {
    expect(drawn({}, 90)).toEqual([]);
  });

  test('is shown for what takes longer, and taken away', () => {
    const out = drawn({}, 300);
    expect(out[0]).toBe('\rLezen ██████████░░░░░░░░░░░░░░ 40% (4/10)\u001b[K');
    expect(out.at(-1)).toBe('\r\u001b[K');
  });

  test('is drawn no more than ten times a second', () => {
    expect(drawn({}, 110).length).toBeLessThan(4);
  });

  test.each([
    ['without a terminal', drawn({}, 300, false)],
    ['line by line', drawn({ plain: true }, 300)],
  ])('is not drawn %s', (_, out) => {
    expect(out).toEqual([]);
  });

  test('does without Unicode, and with more than it counted on', () => {
    const wishes = { label: 'Reading', done: 3, all: 2, unicode: false, columns: 80 };
    expect(barText(wishes)).toBe('Reading ######################## 100% (3/2)');
  });

  test('stays on its line, however narrow', () => {
    const wishes = { label: 'Reading', done: 5, all: 10, unicode: false };
    expect(barText({ ...wishes, columns: 30 })).toBe('Reading #####----- 50% (5/10)');
    expect(barText({ ...wishes, columns: 12 })).toHaveLength(11);
  });
});
