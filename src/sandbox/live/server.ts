import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Hono } from 'hono';
import { type WebSocket, WebSocketServer } from 'ws';
import { requestAddress } from '../address.ts';
import type { Core } from '../core.ts';
import type { Message } from '../model.ts';
import type { PickedFile } from '../person/resolve.ts';
import { PersonError, type Watch } from '../person/wait.ts';
import type { Api, Env } from '../rest/env.ts';
import { describeViolation } from '../violations.ts';
import { act } from './act.ts';
import type { State, Update } from './protocol.ts';
import { isSeenBy, pageInvocation, pageMessage, placesFor, snapshot } from './snapshot.ts';

/** What a page is told beside what its person sees. */
export interface PushOptions {
  readonly people: State['people'];
  readonly greeting: State['greeting'];
}

interface Viewer {
  readonly userId: string;
  readonly socket: WebSocket;
}

/** The address under which actions come in. */
export function actRoutes(watch: Watch): Api {
  const app: Api = new Hono<Env>();
  app.post('/sandbox/act', async (context) => {
    if (!isOwn(context.req.header('origin'), watch.core))
      return context.json({ problem: 'Not from this page.' }, 403);
    const { json, files } = await formOf(await context.req.formData());
    try {
      return context.json({ ok: await act(watch, json, files) });
    } catch (error) {
      if (!(error instanceof PersonError)) throw error;
      return context.json({ problem: error.message }, 400);
    }
  });
  return app;
}

async function formOf(form: FormData): Promise<{ json: unknown; files: Map<string, PickedFile> }> {
  const files = new Map<string, PickedFile>();
  let json: unknown;
  for (const [name, value] of form) {
    if (typeof value !== 'string') {
      const content = new Uint8Array(await value.arrayBuffer());
      files.set(name, { name: value.name, content, ...(value.type ? { contentType: value.type } : {}) });
    } else if (name === 'action') json = JSON.parse(value);
  }
  return { json, files };
}

/** Push to every open page what its person sees, as it happens. @returns how to close them */
export function pushToPages(watch: Watch, server: Server, options: PushOptions): () => void {
  const { core } = watch;
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  const viewers = new Set<Viewer>();

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const url = requestAddress(request);
    if (url?.pathname !== '/sandbox/live') return;
    const asked = url.searchParams.get('as') ?? '';
    // Whoever the browser remembers may be unknown to a new server.
    const userId = core.users.has(asked) ? asked : (options.people[0]?.id ?? '');
    if (!isOwn(request.headers.origin, core)) return void socket.destroy();
    sockets.handleUpgrade(request, socket, head, (client) => {
      const viewer: Viewer = { userId, socket: client };
      viewers.add(viewer);
      client.on('close', () => viewers.delete(viewer));
      client.on('error', () => client.terminate());
      send(viewer, { kind: 'state', state: snapshot(core, userId, { ...options, online: watch.online() }) });
    });
  });

  listen(core, (update) => {
    for (const viewer of viewers) {
      const shown = update(viewer.userId);
      if (shown) send(viewer, shown);
    }
  });
  return () => {
    for (const { socket } of viewers) socket.terminate();
    sockets.close();
  };
}

/** @param push is given, for each thing that happens, what a person is told of it; undefined for nothing */
function listen(core: Core, push: (update: (userId: string) => Update | undefined) => void): void {
  const { bus } = core;
  const shown = (message: Message) =>
    push((userId) =>
      isSeenBy(core, message, userId)
        ? { kind: 'message', message: pageMessage(core, message, userId) }
        : undefined,
    );
  const gone = ({ channelId, id }: Message) => push(() => ({ kind: 'gone', channelId, messageId: id }));
  const places = () => push((userId) => ({ kind: 'places', places: placesFor(core, userId) }));

  bus.on('messageCreated', shown);
  bus.on('messageEdited', shown);
  bus.on('reacted', shown);
  bus.on('messageDeleted', gone);
  bus.on('messageDismissed', gone);
  bus.on('messagesBulkDeleted', (messages) => messages.forEach(gone));
  bus.on('channelCreated', (channel) => {
    if (channel.guildId !== null) places();
  });
  bus.on('channelEdited', places);
  bus.on('channelDeleted', places);
  bus.on('memberEdited', places);
  bus.on('botMoved', places);
  bus.on('commandsChanged', () => push(() => ({ kind: 'commands' })));
  bus.on('botOnline', (online) => push(() => ({ kind: 'bot', online })));
  bus.on('typing', (channelId, userId) => push(() => ({ kind: 'typing', channelId, userId })));
  bus.on('violation', (violation) => push(() => ({ kind: 'problem', text: describeViolation(violation) })));
  for (const event of ['interactionCreated', 'interactionChanged'] as const) {
    bus.on(event, (interaction) =>
      push((userId) =>
        userId === interaction.userId && interaction.type !== 4
          ? { kind: 'invocation', invocation: pageInvocation(interaction) }
          : undefined,
      ),
    );
  }
}

function send({ socket }: Viewer, update: Update): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(update));
}

/** Other sites that are open in the same browser must not act here. Programs send no origin. */
function isOwn(origin: string | undefined, core: Core): boolean {
  return (
    origin === undefined || origin === core.origin || origin === core.origin.replace('127.0.0.1', 'localhost')
  );
}
