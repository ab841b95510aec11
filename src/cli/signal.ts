const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Until somebody ends the process. A second signal, of either kind, is the system's again: it does not wait. */
export function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      for (const signal of SIGNALS) process.off(signal, end);
      resolve();
    };
    for (const signal of SIGNALS) process.on(signal, end);
  });
}
