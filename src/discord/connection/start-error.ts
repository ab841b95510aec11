import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
} from 'discord.js';

/** sysexits.h: a setting is wrong, a service is not available. */
export const EX_CONFIG = 78;
export const EX_UNAVAILABLE = 69;

/** The bot cannot start, or cannot go on; the message says what to do. Its cause is what the library threw. */
export class StartError extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode: number, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.name = 'StartError';
    this.exitCode = exitCode;
  }
}

const WRONG_TOKEN =
  'Discord does not accept the token. Copy it again from the Developer Portal (Bot, Reset Token) into DISCORD_TOKEN.';
const WRONG_INTENTS =
  'Discord refuses the intents that the bot asks for (Guilds, GuildMessages, DirectMessages; none is privileged). Check the application in the Developer Portal, Bot.';

/** Why Discord closed the gateway for good; null when it invalidated the session. */
export function stoppedBy(closeCode: number | null): StartError {
  switch (closeCode) {
    case GatewayCloseCodes.AuthenticationFailed:
      return new StartError(WRONG_TOKEN, EX_CONFIG);
    case GatewayCloseCodes.InvalidIntents:
    case GatewayCloseCodes.DisallowedIntents:
      return new StartError(`${WRONG_INTENTS} (Gateway close code ${closeCode}.)`, EX_CONFIG);
    case GatewayCloseCodes.ShardingRequired:
      return new StartError('The bot is in too many servers for one connection (2,500).', EX_CONFIG);
    default:
      return new StartError(
        `Discord ended the connection (${closeCode ?? 'session invalidated'}).`,
        EX_UNAVAILABLE,
      );
  }
}

/** Nothing went wrong, and the gateway was not ready in time. */
export function silentGateway(waitedMs: number): StartError {
  return new StartError(
    `Discord's gateway did not get ready within ${Math.round(waitedMs / 1000)} s. Check the network and https://discordstatus.com, then start again.`,
    EX_UNAVAILABLE,
  );
}

/** What a failed start comes to, whatever layer it failed in. */
export function startFailure(error: unknown, apiUrl: string | null): StartError {
  if (error instanceof StartError) return error;
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
    return new StartError(WRONG_TOKEN, EX_CONFIG, error);
  }
  const status = error instanceof DiscordAPIError || error instanceof HTTPError ? error.status : null;
  if (status === 401) return new StartError(WRONG_TOKEN, EX_CONFIG, error);
  const message = error instanceof Error ? error.message : String(error);
  if (/authentication failed/i.test(message)) return new StartError(WRONG_TOKEN, EX_CONFIG, error);
  if (/intents/i.test(message)) return new StartError(WRONG_INTENTS, EX_CONFIG, error);
  if (error instanceof DiscordAPIError && status !== null && status < 500) {
    const refused = `Discord refuses ${error.method} ${new URL(error.url).pathname}: ${error.message}`;
    return new StartError(`${refused}. Check the application in the Developer Portal.`, EX_CONFIG, error);
  }
  const where = apiUrl ?? 'https://discord.com/api';
  const hint =
    apiUrl === null
      ? 'Check the network and https://discordstatus.com, then start again.'
      : 'Check DISCORD_API_URL and that this server runs.';
  return new StartError(
    `Cannot reach Discord at ${where}: ${reasonOf(error)}. ${hint}`,
    EX_UNAVAILABLE,
    error,
  );
}

/** Node hides the reason of a failed connection in the cause or, for a name with several addresses, in `errors`. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error) return reasonOf(error.cause);
  return error.message || ('code' in error ? String(error.code) : error.name);
}
