import {
  ChannelType,
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  Options,
  Partials,
} from 'discord.js';
import type { Logger } from 'pino';
import { type StartError, silentGateway, startFailure, stoppedBy } from './start-error.ts';
import { within } from './within.ts';

/** What a connection takes. */
export interface Connecting {
  readonly token: string;
  /** Base of the REST API; null for Discord's own. */
  readonly apiUrl: string | null;
  readonly log: Logger;
  /** How long to wait for the gateway. */
  readonly timeoutMs: number;
}

/** A client that is ready. */
export interface Connection {
  readonly client: Client<true>;
  /** Resolves when Discord ends the connection for good; never rejects. */
  readonly ended: Promise<StartError>;
  /** Closes the gateway; waits for it, but not for ever. */
  close(): Promise<void>;
}

/** discord.js waits for a gateway to agree to the end, which one that is stuck never does. In ms. */
const CLOSE_TIMEOUT = 2_000;

/**
 * None of these is privileged: message text arrives in mentions of the bot and its direct messages, when they are edited too.
 * discord.js tells of an edit only where it kept the message, which it does not here, or hands it on as partial.
 */
const OPTIONS: ClientOptions = {
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  partials: [Partials.Channel, Partials.Message],
  allowedMentions: { parse: [], repliedUser: false },
  // Nothing that people wrote is kept, and a busy server does not fill the memory.
  makeCache: Options.cacheWithLimits({
    ...Options.DefaultMakeCacheSettings,
    MessageManager: 0,
    ReactionManager: 0,
    PresenceManager: 0,
    GuildMemberManager: { maxSize: 200, keepOverLimit: (member) => member.id === member.client.user.id },
    UserManager: { maxSize: 200, keepOverLimit: (user) => user.id === user.client.user.id },
  }),
};

/**
 * Connects and waits until Discord has sent the servers.
 * @throws StartError when Discord cannot be reached, or refuses the token or the intents
 */
export async function connect({ token, apiUrl, log, timeoutMs }: Connecting): Promise<Connection> {
  const client = new Client(apiUrl === null ? OPTIONS : { ...OPTIONS, rest: { api: apiUrl } });
  logConnection(client, log);
  nameDirectChannels(client);
  const ended = new Promise<StartError>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => resolve(stoppedBy(code)));
    client.on(Events.Invalidated, () => resolve(stoppedBy(null)));
  });
  const close = () => {
    // discord.js tells of a reconnection also when the end is wanted.
    client.removeAllListeners(Events.ShardReconnecting);
    const closed = client.destroy().catch((err: unknown) => log.warn({ err }, 'could not close the gateway'));
    return within(closed, CLOSE_TIMEOUT);
  };
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<StartError>((resolve) => {
    timer = setTimeout(() => resolve(silentGateway(timeoutMs)), timeoutMs);
  });
  try {
    const login = client.login(token).then(() => ready);
    login.catch(() => {});
    const first = await Promise.race([login, ended, late]);
    if (first instanceof Client) return { client: first, ended, close };
    throw first;
  } catch (error) {
    await close();
    throw startFailure(error, apiUrl);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * A message without a server is a direct one. Discord says so once more, by a type that its interface does not require;
 * where another server leaves it out, discord.js would drop a message in a conversation that it does not know yet.
 */
function nameDirectChannels(client: Client): void {
  client.on(
    Events.Raw,
    ({ t, d }: { t?: unknown; d?: { guild_id?: unknown; channel_type?: ChannelType } }) => {
      if (t === 'MESSAGE_CREATE' && d && d.guild_id === undefined) d.channel_type ??= ChannelType.DM;
    },
  );
}

/** discord.js tries again every half second: an outage is one line, not one for each attempt. */
function logConnection(client: Client, log: Logger): void {
  let lost = false;
  const back = (how: string) => {
    if (lost) log.info(`connection to Discord ${how}`);
    lost = false;
  };
  client.on(Events.ShardReconnecting, () => {
    log[lost ? 'debug' : 'warn']('connection to Discord lost; connecting again');
    lost = true;
  });
  client.on(Events.ShardResume, () => back('resumed'));
  client.on(Events.ShardReady, () => back('made anew'));
  client.on(Events.ShardError, ({ message }) => log.debug({ reason: message }, 'gateway'));
  client.on(Events.Error, (err) => log.error({ err }, 'discord.js'));
  client.on(Events.Warn, (text) => log.warn(text));
  client.rest.on('rateLimited', ({ route, timeToReset }) => log.warn({ route, timeToReset }, 'rate limited'));
  client.rest.on('invalidRequestWarning', ({ count }) => log.warn({ count }, 'many invalid requests'));
}
