import type { Terminal } from './front-end.ts';

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface SeatWays {
  /** The system or a closed terminal ends the session. */
  stop(): void;
  /** Takes the terminal; also after the program slept. */
  enter(): void;
  /** Gives the terminal back as it was. */
  leave(): void;
}

export interface Seat {
  take(): void;
  give(): void;
  /** Hands the terminal back while the program sleeps; waking takes it again. */
  suspend(): void;
  /** Lends the terminal to another program; Ctrl-C there is not for us. */
  lend<T>(run: () => Promise<T>): Promise<T>;
}

/** Who sits at the terminal gives it back however the session ends: by a signal, by sleep, or by our own fault. */
export function seatAt(host: Terminal, { stop, enter, leave }: SeatWays): Seat {
  let taken = false;
  const wake = () => {
    if (taken) enter();
  };
  const give = () => {
    if (!taken) return;
    taken = false;
    for (const signal of STOP_SIGNALS) host.off(signal, stop);
    process.off('SIGCONT', wake);
    process.off('exit', give);
    leave();
  };
  return {
    take() {
      if (taken) return;
      taken = true;
      for (const signal of STOP_SIGNALS) host.on(signal, stop);
      process.on('SIGCONT', wake);
      process.once('exit', give);
      enter();
    },
    give,
    suspend() {
      if (process.platform === 'win32') return;
      leave();
      process.kill(process.pid, 'SIGSTOP');
    },
    async lend(run) {
      const ignore = () => undefined;
      leave();
      host.on('SIGINT', ignore);
      host.off('SIGINT', stop);
      try {
        return await run();
      } finally {
        if (taken) {
          host.on('SIGINT', stop);
          enter();
        }
        host.off('SIGINT', ignore);
      }
    },
  };
}
