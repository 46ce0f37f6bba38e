const signals = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Calls `end` when this process ends before it was cancelled, also by a signal.
 * @param {() => void} end must be synchronous
 * @returns {() => void} cancels
 */
export function atEnd(end) {
  const onSignal = (signal) => {
    cancel();
    end();
    // When nobody else listens, the signal does again what it does by default.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  const cancel = () => {
    process.off("exit", end);
    for (const signal of signals) process.off(signal, onSignal);
  };
  process.on("exit", end);
  for (const signal of signals) process.on(signal, onSignal);
  return cancel;
}
