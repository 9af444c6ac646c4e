import { StringDecoder } from 'node:string_decoder';
import { showSafely } from '../../core/text/characters.ts';
import { fittedTo } from '../../core/text/wrap.ts';
import type { Terminal } from '../front-end.ts';
import { type Lines, PROMPT } from './lines.ts';

/** What has been read from an input and not been asked for yet. */
interface Unasked {
  readonly queue: string[];
  rest: string;
  ended: boolean;
}

/** A command may ask twice, such as which session to go on with, and then its steps: the second goes on where the first was. */
const unasked = new WeakMap<NodeJS.ReadStream, Unasked>();

/** Lines from a pipe or a file, with a queue of our own: nothing that came too early is lost. */
export function pipedLines({ stdin, stderr }: Terminal): Lines {
  const decoder = new StringDecoder('utf8');
  const left = unasked.get(stdin) ?? { queue: [], rest: '', ended: false };
  unasked.set(stdin, left);
  let waiting: ((line: string | undefined) => void) | undefined;

  const offer = () => {
    if (!waiting || (left.queue.length === 0 && !left.ended)) return;
    const take = waiting;
    waiting = undefined;
    take(left.queue.shift());
  };
  const onData = (chunk: Buffer | string) => {
    const lines = (left.rest + (typeof chunk === 'string' ? chunk : decoder.write(chunk))).split(/\r?\n/u);
    left.rest = lines.pop() ?? '';
    left.queue.push(...lines);
    offer();
  };
  const onEnd = () => {
    if (left.rest !== '') left.queue.push(left.rest);
    left.rest = '';
    left.ended = true;
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
    say: (...lines) => void stderr.write(lines.map((line) => `${fittedTo(stderr, showSafely(line))}\n`).join('')),
    stop() {
      left.queue.length = 0;
      onEnd();
    },
    start: () => void stdin.on('data', onData).on('end', onEnd).on('error', onEnd).resume(),
    close: () => void stdin.off('data', onData).off('end', onEnd).off('error', onEnd).pause(),
  };
}
