const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What waits for the signals while something is written, and how often that was begun. */
let listeners: readonly (() => void)[] | undefined;
let begun = 0;

/**
 * Runs what must not be cut off in the middle: a signal that would end the process waits for it, so that no half file or
 * temporary file stays behind. Then the process ends by it, unless somebody else listens.
 */
export function holdSignals<T>(act: () => T): T {
  begun += 1;
  listeners ??= signals.map(listen);
  try {
    return act();
  } finally {
    letGoLater(begun);
  }
}

/** Gives what stops listening. */
function listen(signal: NodeJS.Signals): () => void {
  const end = () => {
    process.off(signal, end);
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  process.on(signal, end);
  return () => process.off(signal, end);
}

/** A signal that came meanwhile is only handed over when the loop has gone round once more (measured on Node 20). */
function letGoLater(own: number): void {
  const letGo = () => {
    if (own !== begun) return;
    for (const stop of listeners ?? []) stop();
    listeners = undefined;
  };
  setImmediate(() => setImmediate(letGo));
}
