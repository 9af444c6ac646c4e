const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs what must not be cut off in the middle: a signal that would end the process waits for it, so that no half file or
 * temporary file stays behind. Then the process ends by it, unless somebody else listens.
 */
export function holdSignals<T>(act: () => T): T {
  const held = signals.map((signal) => {
    const end = () => {
      process.off(signal, end);
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
    };
    process.on(signal, end);
    return { signal, end };
  });
  try {
    return act();
  } finally {
    // A signal that came meanwhile is only handed over when the loop has gone round once more (measured on Node 20).
    const letGo = () => {
      for (const { signal, end } of held) process.off(signal, end);
    };
    setImmediate(() => setImmediate(letGo));
  }
}
