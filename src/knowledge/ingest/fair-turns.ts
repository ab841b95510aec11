/** Work that is not begun, since there is no place to wait for a turn. */
export class BusyError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BusyError';
  }
}

/**
 * Lets one piece of work run at a time. Of each server one waits at most, and after one server's comes another's, so that no
 * server's work holds up all others.
 *
 * The promise rejects with a BusyError at once where there is no place to wait, and otherwise as the work does.
 * @param most how many wait
 */
export function createFairTurns(most: number): <T>(server: string, work: () => Promise<T>) => Promise<T> {
  const waiting: { readonly server: string; readonly start: () => void }[] = [];
  let isTaken = false;
  const take = async (server: string): Promise<void> => {
    if (waiting.some((other) => other.server === server))
      throw new BusyError('Another article of this server waits to be read already. Try again in a moment.');
    if (waiting.length >= most)
      throw new BusyError('Articles of many other servers are being read. Try again in a moment.');
    await new Promise<void>((start) => waiting.push({ server, start }));
  };
  const pass = (server: string): void => {
    const other = waiting.findIndex((one) => one.server !== server);
    const [next] = waiting.splice(Math.max(other, 0), 1);
    isTaken = next !== undefined;
    next?.start();
  };
  return async (server, work) => {
    if (isTaken) await take(server);
    isTaken = true;
    try {
      return await work();
    } finally {
      pass(server);
    }
  };
}
