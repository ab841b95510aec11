import type { Server as HttpServer } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { type ApplicationOptions, createDiscord } from './birth.ts';
import { type Clock, createClock } from './clock.ts';
import type { Core } from './core.ts';
import { createEdits, type Edits } from './edits.ts';
import { createRestFaults, type Faults, type GatewayFaults } from './faults.ts';
import { createGateway } from './gateway/server.ts';
import { expire } from './interactions.ts';
import type { Greeting } from './live/protocol.ts';
import { actRoutes, pushToPages } from './live/server.ts';
import type { Pings, RegisteredCommand } from './model.ts';
import { pageFiles } from './page-files.ts';
import { createPerson, type Person } from './person/person.ts';
import { until, type Watch } from './person/wait.ts';
import { createApi, type LoggedRequest } from './rest/app.ts';
import { fileRoutes } from './rest/files.ts';
import type { Limit } from './rest/limits.ts';
import { pageRoutes } from './rest/page.ts';
import type { Violation } from './violations.ts';
import type { World } from './world.ts';

/** How a local Discord is served: its port, its limits, its page. */
export interface SandboxOptions extends ApplicationOptions {
  /** 0, the default: any free port. */
  readonly port?: number;
  /** Each route's own limit; 50 a second when left out. */
  readonly routeLimit?: Limit;
  /** All routes together; 50 a second, as Discord's, when left out. */
  readonly globalLimit?: Limit;
  /** Serve the browser's page at `/`, with this greeting. Left out: none, as in tests of the wire. */
  readonly page?: Greeting;
}

/** A local Discord with one application in it. It listens on 127.0.0.1 only, and forgets all when it stops. */
export interface Sandbox {
  readonly port: number;
  /** Of the page, when it is served. */
  readonly pageUrl: string;
  /** What DISCORD_API_URL, or discord.js's `rest.api`, is to be. */
  readonly apiUrl: string;
  readonly token: string;
  /** Also the bot's user id. */
  readonly applicationId: string;
  /** Mentions the bot. */
  readonly mention: string;
  /** The environment with which a bot connects here. */
  readonly env: { readonly DISCORD_API_URL: string; readonly DISCORD_TOKEN: string };
  readonly world: World;
  readonly clock: Clock;
  readonly faults: Faults;
  /** Every request that the bot made, oldest first. */
  readonly requests: readonly LoggedRequest[];
  /** What Discord would have refused or does not know. A test ends with `expect(sandbox.violations).toEqual([])`. */
  readonly violations: readonly Violation[];
  /** Change servers, channels, roles, people and settings. */
  readonly edit: Edits;
  as(userId: string): Person;
  /** The commands that are registered: in a server, or globally (null). */
  commands(guildId: string | null): readonly RegisteredCommand[];
  /** Whom the bot's messages notified, ephemeral ones included; messages that notified nobody are left out. */
  pings(): readonly (Pings & { readonly messageId: string })[];
  /** Until the bot is connected and ready (or, with false, gone). */
  online(online?: boolean, timeout?: number): Promise<void>;
  /** Until the bot has registered at least one command, globally or in a server. */
  registered(timeout?: number): Promise<void>;
  stop(): Promise<void>;
}

/** Start a local Discord with two servers and four people in it. @throws when the port is taken (EADDRINUSE) */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const clock = createClock();
  const { core, world } = createDiscord(clock, options);
  const requests: LoggedRequest[] = [];
  const restFaults = createRestFaults();
  const gatewayFaults: GatewayFaults = { delay: 0, duplicate: false };
  const second = { requests: 50, window: 1_000 };
  const app = createApi(core, restFaults, requests, {
    routeLimit: options.routeLimit ?? second,
    globalLimit: options.globalLimit ?? second,
  });
  app.route('/', fileRoutes(core));
  if (options.page) app.route('/', pageRoutes(await pageFiles()));
  const server = createAdaptorServer({ fetch: app.fetch }) as HttpServer;
  const gateway = createGateway(core, server, gatewayFaults);
  const watch: Watch = { core, requests, online: gateway.online };
  app.route('/', actRoutes(watch));
  const greeting = options.page ?? { suggestions: [], tips: [] };
  const closeLive = pushToPages(watch, server, { people: peopleOf(world), greeting });
  server.on('upgrade', (request, socket) => {
    if (!/^\/(gateway\/?|sandbox\/live)(\?|$)/.test(request.url ?? '')) socket.destroy();
  });
  const port = await listenOn(server, options.port ?? 0);
  core.origin = `http://127.0.0.1:${port}`;
  const token = core.application.token;

  return {
    port,
    pageUrl: `${core.origin}/`,
    apiUrl: `${core.origin}/api`,
    token,
    applicationId: core.application.id,
    mention: `<@${core.application.id}>`,
    env: { DISCORD_API_URL: `${core.origin}/api`, DISCORD_TOKEN: token },
    world,
    clock,
    requests,
    violations: core.violations,
    edit: createEdits(core),
    as: (userId) => createPerson(watch, userId),
    commands: (guildId) => [...(core.commands.get(guildId)?.values() ?? [])],
    pings: () => pingsOfBot(core),
    async online(online = true, timeout) {
      const look = () => gateway.online() === online || undefined;
      await until(watch, look, online ? 'The bot did not connect' : 'The bot did not go', timeout);
    },
    async registered(timeout) {
      const look = () => [...core.commands.values()].some(({ size }) => size > 0) || undefined;
      await until(watch, look, 'The bot registered no command', timeout);
    },
    faults: {
      rest: restFaults.add,
      gateway: (faults) => Object.assign(gatewayFaults, faults),
      dropGateway: gateway.drop,
      closeGateway: gateway.close,
      reconnectGateway: gateway.requestReconnect,
      invalidateSession: gateway.invalidate,
      forgetSessions: gateway.forget,
      revokeToken() {
        core.application.token = 'revoked';
        gateway.close(4004, 'Authentication failed.');
      },
      restoreToken() {
        core.application.token = token;
      },
      expireInteractions() {
        for (const interaction of core.interactions.values()) expire(core, interaction);
      },
      clear() {
        restFaults.clear();
        Object.assign(gatewayFaults, { delay: 0, duplicate: false });
      },
    },
    async stop() {
      clock.stop();
      gateway.stop();
      closeLive();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** Whom one can be on the page, the first being who one is at first. */
function peopleOf({ people }: World) {
  return [
    { id: people.member, role: 'member' },
    { id: people.moderator, role: 'moderator' },
    { id: people.secondMember, role: 'member' },
    { id: people.administrator, role: 'owner' },
  ];
}

function pingsOfBot(core: Core) {
  return [...core.messages.values()]
    .flatMap((messages) => [...messages.values()])
    .filter(({ authorId }) => authorId === core.application.bot.id)
    .filter(({ pings }) => pings.everyone || pings.users.length > 0 || pings.roles.length > 0)
    .map(({ id, pings }) => ({ messageId: id, ...pings }));
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
