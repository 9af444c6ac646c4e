import { constants } from 'node:os';
import type { Terminal } from '../terminal/front-end.ts';
import { type Context, exit, type Host } from './context.ts';

type Interruption = Context['interruption'];

/** The exit code of a command, where a signal ended it: as shells have it, 128 and the number of the signal. */
export function codeAfter(code: number, { signal }: Interruption): number {
  return code === exit.interrupted && signal !== undefined ? 128 + constants.signals[signal] : code;
}

/** The process for a front end: which signal it hears is kept. */
export function heardIn(host: Host, interruption: Interruption): Terminal {
  const { stdin, stderr, env } = host;
  const heard = new Map<NodeJS.Signals, Map<() => void, () => void>>();
  const of = (event: NodeJS.Signals) => {
    const own = heard.get(event) ?? new Map<() => void, () => void>();
    heard.set(event, own);
    return own;
  };
  return {
    stdin,
    stderr,
    env,
    on(event, listener) {
      const own = () => {
        interruption.signal = event;
        listener();
      };
      of(event).set(listener, own);
      return host.on(event, own);
    },
    off: (event, listener) => host.off(event, of(event).get(listener) ?? listener),
  };
}
