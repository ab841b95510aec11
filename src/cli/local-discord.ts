import { StartError } from '../discord/start-error.ts';
import { startOnFreePort } from '../sandbox/free-port.ts';
import type { Sandbox, SandboxOptions } from '../sandbox/index.ts';
import { PageError } from '../sandbox/page-build.ts';

/** sysexits.h: a setting is wrong. */
const EX_CONFIG = 78;

/**
 * The local Discord as a command starts it.
 * @param port the first one to try
 * @throws StartError when its page cannot be served
 */
export async function startLocalDiscord(options: SandboxOptions, port?: number): Promise<Sandbox> {
  try {
    return await startOnFreePort(options, port);
  } catch (error) {
    if (error instanceof PageError) throw new StartError(error.message, EX_CONFIG, error);
    throw error;
  }
}
