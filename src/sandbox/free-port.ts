import { type Sandbox, type SandboxOptions, startSandbox } from './index.ts';

/** The port that a bot's settings name; the ones after it are tried when it is taken. */
export const FIRST_PORT = 4567;
const TRIES = 20;
const HIGHEST_PORT = 65_535;

/** The last one that is tried from `first` on. */
export function lastPort(first: number): number {
  return Math.min(first + TRIES - 1, HIGHEST_PORT);
}

/** Start on the first free port from `first` on. @throws when none up to `lastPort` is free */
export async function startOnFreePort(options: SandboxOptions, first = FIRST_PORT): Promise<Sandbox> {
  for (let port = first; ; port += 1) {
    try {
      return await startSandbox({ ...options, port });
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || port >= lastPort(first)) throw error;
    }
  }
}
