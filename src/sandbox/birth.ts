import type { Clock } from './clock.ts';
import type { Core } from './core.ts';
import { createBus } from './events.ts';
import { createSnowflakes } from './snowflake.ts';
import { buildWorld, type World, worldIds } from './world.ts';

/** What the application is called, and what it may. */
export interface ApplicationOptions {
  /** The application's and the bot's name; Dateline when left out. */
  readonly name?: string;
  /** The bot's token; a fixed one of the right shape when left out. */
  readonly token?: string;
  /** Bit set of the privileged intents that the application has switched on; none when left out. */
  readonly privilegedIntents?: number;
}

/** A new Discord with the ready-made world in it. */
export function createDiscord(clock: Clock, options: ApplicationOptions): { core: Core; world: World } {
  const core = createCore(clock);
  return { core, world: createWorld(core, worldIds(), options) };
}

function createCore(clock: Clock): Core {
  return {
    clock,
    bus: createBus(),
    nextId: createSnowflakes(clock.now),
    application: {} as Core['application'],
    users: new Map(),
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    files: new Map(),
    commands: new Map(),
    interactions: new Map(),
    violations: [],
    origin: '',
  };
}

/** The application first: the servers hold its bot. */
function createWorld(core: Core, ids: () => string, options: ApplicationOptions): World {
  const id = ids();
  const name = options.name ?? 'Dateline';
  const bot = {
    id,
    username: name,
    globalName: null,
    bot: true,
    locale: 'en-US',
    acceptsDms: false,
  };
  Object.assign(core.application, {
    id,
    name,
    bot,
    ownerId: ids(),
    privilegedIntents: options.privilegedIntents ?? 0,
    token: options.token ?? tokenOf(id),
  });
  core.users.set(id, bot);
  return buildWorld(core, ids);
}

/** The shape of a bot's token: its id in base64, a time, a secret. This one opens nothing but the local Discord. */
function tokenOf(id: string): string {
  return [Buffer.from(id).toString('base64url'), 'bG9jYW', 'local-discord-token-that-opens-nothing'].join(
    '.',
  );
}
