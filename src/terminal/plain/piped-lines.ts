import { StringDecoder } from 'node:string_decoder';
import { showSafely } from '../../core/text/characters.ts';
import type { Terminal } from '../front-end.ts';
import { type Lines, PROMPT } from './lines.ts';

/** Lines from a pipe or a file, with a queue of our own: nothing that came too early is lost. */
export function pipedLines({ stdin, stderr }: Terminal): Lines {
  const decoder = new StringDecoder('utf8');
  const queue: string[] = [];
  let rest = '';
  let ended = false;
  let waiting: ((line: string | undefined) => void) | undefined;

  const offer = () => {
    if (!waiting || (queue.length === 0 && !ended)) return;
    const take = waiting;
    waiting = undefined;
    take(queue.shift());
  };
  const onData = (chunk: Buffer | string) => {
    rest += typeof chunk === 'string' ? chunk : decoder.write(chunk);
    const lines = rest.split(/\r?\n/u);
    rest = lines.pop() ?? '';
    queue.push(...lines);
    offer();
  };
  const onEnd = () => {
    if (rest !== '') queue.push(rest);
    rest = '';
    ended = true;
    offer();
  };
  return {
    endsWithDot: true,
    next() {
      stderr.write(PROMPT);
      return new Promise((resolve) => {
        waiting = resolve;
        offer();
      });
    },
    say: (...lines) => void stderr.write(lines.map((line) => `${showSafely(line)}\n`).join('')),
    wipe: () => false,
    stop() {
      queue.length = 0;
      onEnd();
    },
    start: () => void stdin.on('data', onData).on('end', onEnd).on('error', onEnd).resume(),
    close: () => void stdin.off('data', onData).off('end', onEnd).off('error', onEnd).pause(),
  };
}
