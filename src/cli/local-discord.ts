import { EX_CONFIG, EX_UNAVAILABLE, StartError } from '../discord/connection/start-error.ts';
import { FIRST_PORT, lastPort, startOnFreePort } from '../sandbox/free-port.ts';
import type { Sandbox, SandboxOptions } from '../sandbox/index.ts';
import { PageError } from '../sandbox/page-build.ts';

/**
 * The local Discord as a command starts it.
 * @param port the first one to try
 * @throws StartError when its page cannot be served, or no port is free
 */
export async function startLocalDiscord(
  options: SandboxOptions,
  port: number = FIRST_PORT,
): Promise<Sandbox> {
  try {
    return await startOnFreePort(options, port);
  } catch (error) {
    if (error instanceof PageError) throw new StartError(error.message, EX_CONFIG, error);
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
      const message = `Every port from ${port} to ${lastPort(port)} is taken. End what listens there, then start again.`;
      throw new StartError(message, EX_UNAVAILABLE, error);
    }
    throw error;
  }
}
