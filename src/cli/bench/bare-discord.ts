import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

/** The least that a bot takes for Discord: a gateway that hands it commands, and an address that takes its replies. */
export interface BareDiscord {
  readonly apiUrl: string;
  /** Give a command; resolves when the bot's reply to it is there. */
  command(name: string): Promise<void>;
  stop(): Promise<void>;
}

const APPLICATION = '100000000000000001';
const PERSON = { id: '100000000000000002', username: 'mia', discriminator: '0', avatar: null };
const HELLO = { op: 10, d: { heartbeat_interval: 45_000 } };

/** Keeps nothing, checks nothing: what the local Discord takes longer than this is its own. */
export async function startBareDiscord(): Promise<BareDiscord> {
  const waiting = new Map<string, () => void>();
  let bot: WebSocket | undefined;
  let sequence = 0;
  let interactions = 100_000_000_000_000_100n;
  const http = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      const callback = /\/interactions\/(\d+)\//.exec(request.url ?? '')?.[1];
      if (callback !== undefined) {
        response.writeHead(204).end();
        waiting.get(callback)?.();
        return;
      }
      const limits = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
      const body = { url: `ws://127.0.0.1:${portOf(http)}`, shards: 1, session_start_limit: limits };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  const send = (payload: object) => bot?.send(JSON.stringify(payload));
  const dispatch = (t: string, d: object) => {
    sequence += 1;
    send({ op: 0, s: sequence, t, d });
  };
  const gateway = new WebSocketServer({ server: http });
  gateway.on('connection', (socket) => {
    bot = socket;
    send(HELLO);
    socket.on('message', (data) => {
      const { op } = JSON.parse(String(data)) as { op: number };
      if (op === 1) send({ op: 11 });
      if (op === 2) dispatch('READY', readyPayload(portOf(http)));
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return {
    apiUrl: `http://127.0.0.1:${portOf(http)}/api`,
    command: (name) =>
      new Promise<void>((resolve) => {
        interactions += 1n;
        const id = String(interactions);
        waiting.set(id, () => {
          waiting.delete(id);
          resolve();
        });
        dispatch('INTERACTION_CREATE', commandPayload(id, name));
      }),
    stop: async () => {
      gateway.close();
      http.closeAllConnections();
      await new Promise<void>((resolve) => http.close(() => resolve()));
    },
  };
}

function readyPayload(port: number) {
  return {
    v: 10,
    user: { ...PERSON, id: APPLICATION, username: 'pong', bot: true },
    guilds: [],
    session_id: 'bare',
    resume_gateway_url: `ws://127.0.0.1:${port}`,
    application: { id: APPLICATION, flags: 0 },
  };
}

function commandPayload(id: string, name: string) {
  return {
    id,
    application_id: APPLICATION,
    type: 2,
    data: { id: '100000000000000003', name, type: 1 },
    channel_id: '100000000000000004',
    channel: { id: '100000000000000004', type: 1 },
    user: PERSON,
    token: 'x'.repeat(40),
    version: 1,
    locale: 'en-US',
    entitlements: [],
    authorizing_integration_owners: {},
    attachment_size_limit: 10_485_760,
  };
}

function portOf(http: ReturnType<typeof createServer>): number {
  return (http.address() as AddressInfo).port;
}
