import { type Sandbox, type SandboxOptions, startSandbox } from './index.ts';

/** The port that a bot's settings name; the ones after it are tried when it is taken. */
export const FIRST_PORT = 4567;
/** How many are tried. */
export const TRIES = 20;

/** Start on the first free port from `first` on. @throws when none of twenty is free */
export async function startOnFreePort(options: SandboxOptions, first = FIRST_PORT): Promise<Sandbox> {
  for (let port = first; ; port += 1) {
    try {
      return await startSandbox({ ...options, port });
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || port + 1 >= first + TRIES) throw error;
    }
  }
}
