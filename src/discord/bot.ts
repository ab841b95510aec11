import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { Live } from '../answer/live/live.ts';
import type { Config } from '../config.ts';
import { createIngestAside } from '../knowledge/ingest/aside.ts';
import type { ArticleStore } from '../knowledge/store/store.ts';
import type { Context } from './command.ts';
import { connect } from './connection/connect.ts';
import { type Registration, register } from './connection/registration.ts';
import { EX_CONFIG, StartError } from './connection/start-error.ts';
import { within } from './connection/within.ts';
import type { Abilities } from './dispatch.ts';
import { fetchAttachment } from './events/attachment.ts';
import { type CooldownRule, createCooldown } from './events/cooldown.ts';
import { listen } from './events/listen.ts';
import { createOnce } from './messages/once.ts';
import { createAnswers } from './replies/answers.ts';
import { createAskedLately } from './replies/asked.ts';

/** What a bot is made of. */
export interface StartOptions {
  /** The commands stand above this: who starts the bot gives them. */
  readonly abilities: Abilities;
  readonly config: Config;
  readonly log: Logger;
  readonly live: Live;
  /** What moderators add; left out, they cannot add anything. */
  readonly store?: ArticleStore;
  /** Makes a file an article; beside the main thread when left out. */
  readonly ingest?: Context['ingest'];
  readonly cooldown?: CooldownRule;
  /** How long to wait for the gateway, in ms. */
  readonly startTimeoutMs?: number;
  /** How long `stop` waits for the replies under way, in ms. */
  readonly stopTimeoutMs?: number;
}

/** A bot that is connected and answers. */
export interface Bot {
  readonly user: { readonly id: string; readonly name: string };
  /** Resolves when the commands are registered, or could not be (which the log says); never rejects. */
  readonly registered: Promise<Registration | null>;
  /** Resolves when Discord has ended the connection for good (a reset token, say); never rejects. */
  readonly ended: Promise<StartError>;
  /**
   * Takes nothing new, finishes the replies under way, edits that wait among them, closes the gateway. Calling it again waits for
   * the same.
   */
  stop(): Promise<void>;
}

const START_TIMEOUT = 30_000;
const STOP_TIMEOUT = 10_000;

/**
 * Connects to Discord and answers there until it is stopped.
 * @throws StartError when Discord cannot be reached, or refuses the token or the intents
 */
export async function startBot(options: StartOptions): Promise<Bot> {
  const { abilities, config, log, live } = options;
  if (config.token === null) throw new StartError('Set DISCORD_TOKEN: the bot connects with it.', EX_CONFIG);
  const { client, ended, close } = await connect({
    token: config.token,
    apiUrl: config.apiUrl,
    log,
    timeoutMs: options.startTimeoutMs ?? START_TIMEOUT,
  });
  const registerCommands = () =>
    register({
      rest: client.rest,
      applicationId: client.application.id,
      definitions: abilities.commands.map(({ definition }) => definition),
      guildId: config.guildId,
      guildIds: async () => [...client.guilds.cache.keys()],
    });
  const context: Context = {
    live,
    log,
    store: options.store ?? null,
    folders: [config.knowledgeDir, config.dataDir],
    assistantFor: live.assistantFor,
    answers: createAnswers(),
    askedLately: createAskedLately(),
    fetchAttachment: (attachment) => fetchAttachment(attachment, { apiUrl: config.apiUrl }),
    ingest: options.ingest ?? createIngestAside(),
    registerCommands,
    first: createFirst(),
  };
  const cooldown = createCooldown(options.cooldown);
  const { moderatorRoleIds } = config;
  const settle = listen({
    client,
    context,
    abilities,
    cooldown,
    once: createOnce(),
    moderatorRoleIds,
  });
  log.info({ user: client.user.tag, servers: client.guilds.cache.size }, 'connected to Discord');
  const registered = registerAtStart(registerCommands, log);
  let stopping: Promise<void> | null = null;
  const stop = async () => {
    await within(Promise.all([settle(), registered]), options.stopTimeoutMs ?? STOP_TIMEOUT);
    cooldown.stop();
    await close();
  };
  return {
    user: { id: client.user.id, name: client.user.username },
    registered,
    ended,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}

async function registerAtStart(
  registerCommands: () => Promise<Registration>,
  log: Logger,
): Promise<Registration | null> {
  try {
    const registration = await registerCommands();
    const { added, changed, removed, cleared } = registration;
    if (added.length + changed.length + removed.length + cleared > 0)
      log.info(registration, 'commands registered');
    return registration;
  } catch (err) {
    log.error({ err }, 'commands could not be registered; those that Discord has go on working');
    return null;
  }
}

/** Remembers the last thousand keys. */
function createFirst(): (key: string) => boolean {
  const seen = new LRUCache<string, true>({ max: 1000 });
  return (key) => {
    if (seen.has(key)) return false;
    seen.set(key, true);
    return true;
  };
}
