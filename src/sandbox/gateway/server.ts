import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  GatewayCloseCodes as Close,
  GatewayDispatchEvents as Event,
  GatewayIntentBits as Intent,
  GatewayOpcodes as Op,
} from 'discord-api-types/v10';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { type Core, violate } from '../core.ts';
import type { GatewayFaults } from '../faults.ts';
import { selfWire } from '../rest/users.ts';
import { guildCreateWire, memberWire } from '../wire/objects.ts';
import { type Connection, createConnection } from './connection.ts';
import { listen } from './dispatch.ts';
import {
  decode,
  envelope,
  GatewayError,
  type Identify,
  identify,
  KNOWN_INTENTS,
  PRIVILEGED,
  presence,
  requestMembers,
  resume,
} from './payloads.ts';
import { createSession, missed, RESUMABLE_FOR, record, type Session } from './session.ts';

const HEARTBEAT_INTERVAL = 41_250;
/** Bytes of one payload from a client. */
const PAYLOAD_LIMIT = 4096;
/** Payloads of a client in a minute. */
const SEND_LIMIT = 120;

interface Client {
  readonly connection: Connection;
  session: Session | null;
  received: number;
  windowStart: number;
  beat: (() => void) | null;
}

export interface Gateway {
  /** Whether any bot is connected and ready. */
  online(): boolean;
  /** Break every connection without a word, as a bad network does: the client resumes. */
  drop(): void;
  close(code: number, reason?: string): void;
  /** Opcode 7. */
  requestReconnect(): void;
  /** Opcode 9, and the sessions are gone unless resumable. */
  invalidate(resumable: boolean): void;
  /** Opcode 1: the client must beat at once. */
  requestHeartbeat(): void;
  /** Forget every session, as Discord does after some minutes. */
  forget(): void;
  stop(): void;
}

/** Gateway v10, JSON, on the same port as the REST API. */
export function createGateway(core: Core, server: Server, faults: GatewayFaults): Gateway {
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  const sessions = new Map<string, Session>();
  const clients = new Set<Client>();

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (!/^\/gateway\/?$/.test(url.pathname)) return;
    sockets.handleUpgrade(request, socket, head, (client) => accept(client, url.searchParams));
  });

  const accept = (socket: WebSocket, parameters: URLSearchParams) => {
    const connection = createConnection(socket, parameters.get('compress') === 'zlib-stream');
    const client: Client = {
      connection,
      session: null,
      received: 0,
      windowStart: core.clock.now(),
      beat: null,
    };
    clients.add(client);
    socket.on('error', () => socket.terminate());
    socket.on('close', (code) => leave(client, code));
    socket.on('message', (data) => receive(client, data));
    if (parameters.get('v') !== '10')
      return refuse(client, Close.InvalidAPIVersion, 'only version 10 is served');
    if ((parameters.get('encoding') ?? 'json') !== 'json')
      return refuse(client, Close.DecodeError, 'only JSON is served');
    connection.send(Op.Hello, { heartbeat_interval: HEARTBEAT_INTERVAL, _trace: ['["local"]'] });
    expectBeat(client);
  };

  const refuse = (client: Client, code: Close, reason: string) => {
    violate(core, { kind: 'gateway', where: `close ${code}`, what: reason });
    client.connection.close(code, reason);
  };

  const leave = (client: Client, code: number) => {
    client.beat?.();
    if (!clients.delete(client) || !client.session) return;
    client.session.closedAt = core.clock.now();
    // A client that says goodbye (1000, 1001) ends its session.
    if (code === 1000 || code === 1001) sessions.delete(client.session.id);
    if (!online()) core.bus.emit('botOnline', false);
  };

  /** A client that does not beat is cut off after one and a half intervals. */
  const expectBeat = (client: Client) => {
    client.beat?.();
    client.beat = core.clock.after(HEARTBEAT_INTERVAL * 1.5, () =>
      client.connection.close(Close.SessionTimedOut, 'Session timed out.'),
    );
  };

  const receive = (client: Client, data: RawData) => {
    try {
      countPayload(core, client);
      const text = data.toString();
      if (text.length > PAYLOAD_LIMIT) throw new GatewayError(Close.DecodeError, 'payload above 4096 bytes');
      const { op, d } = decode(envelope, parse(text));
      handle(client, op, d);
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error;
      refuse(client, error.code, error.message);
    }
  };

  const handle = (client: Client, op: number, d: unknown) => {
    if (op === Op.Heartbeat) {
      expectBeat(client);
      return client.connection.send(Op.HeartbeatAck, null);
    }
    if (op === Op.Identify || op === Op.Resume) {
      if (client.session) throw new GatewayError(Close.AlreadyAuthenticated, 'already authenticated');
      return op === Op.Identify ? identified(client, decode(identify, d)) : resumed(client, d);
    }
    if (!client.session) throw new GatewayError(Close.NotAuthenticated, `opcode ${op} before Identify`);
    switch (op) {
      case Op.PresenceUpdate:
        decode(presence, d);
        return;
      case Op.VoiceStateUpdate:
        return;
      case Op.RequestGuildMembers:
        return sendMembers(core, client, d);
      default:
        throw new GatewayError(Close.UnknownOpcode, `unknown opcode ${op}`);
    }
  };

  const identified = (client: Client, d: Identify) => {
    checkIdentify(core, d);
    const wasOnline = online();
    client.connection.packed = d.compress ?? false;
    const session = createSession(d.intents, (d.intents & Intent.GuildMembers) !== 0);
    client.session = session;
    sessions.set(session.id, session);
    const guilds = [...core.guilds.values()].filter(({ members }) => members.has(core.application.bot.id));
    dispatch(client, Event.Ready, {
      v: 10,
      user: selfWire(core),
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: `${core.origin.replace(/^http/, 'ws')}/gateway`,
      shard: d.shard ?? [0, 1],
      application: { id: core.application.id, flags: 0 },
      session_type: 'normal',
      private_channels: [],
      presences: [],
      relationships: [],
      user_settings: {},
      geo_ordered_rtc_regions: [],
      auth: {},
      _trace: ['["local"]'],
    });
    if (d.intents & Intent.Guilds) {
      for (const guild of guilds)
        dispatch(client, Event.GuildCreate, guildCreateWire(core, guild, session.allMembers));
    }
    if (!wasOnline) core.bus.emit('botOnline', true);
  };

  const resumed = (client: Client, d: unknown) => {
    const { token, session_id, seq } = decode(resume, d);
    if (token !== core.application.token)
      throw new GatewayError(Close.AuthenticationFailed, 'Authentication failed.');
    const session = sessions.get(session_id);
    const tooLate = session?.closedAt != null && core.clock.now() - session.closedAt > RESUMABLE_FOR;
    if (!session || tooLate) return client.connection.send(Op.InvalidSession, false);
    const events = missed(session, seq ?? 0);
    if (!events) throw new GatewayError(Close.InvalidSeq, 'Invalid seq.');
    const wasOnline = online();
    client.session = session;
    session.closedAt = null;
    for (const { s, t, d: data } of events) client.connection.send(Op.Dispatch, data, s, t);
    dispatch(client, Event.Resumed, { _trace: ['["local"]'] });
    if (!wasOnline) core.bus.emit('botOnline', true);
  };

  const dispatch = (client: Client, t: string, d: unknown) => {
    if (!client.session) return;
    const event = record(client.session, t, d);
    client.connection.send(Op.Dispatch, event.d, event.s, event.t);
  };

  const online = () => [...clients].some(({ session }) => session !== null);

  listen(core, ({ t, needs, data }) => {
    for (const session of sessions.values()) {
      if (needs !== 0 && !(session.intents & needs)) continue;
      const event = record(session, t, data(session.intents));
      const client = [...clients].find((one) => one.session === session);
      if (!client) continue;
      const send = () => client.connection.send(Op.Dispatch, event.d, event.s, event.t);
      for (let times = faults.duplicate ? 2 : 1; times > 0; times -= 1) {
        if (faults.delay > 0) setTimeout(send, faults.delay).unref();
        else send();
      }
    }
  });

  const each = (run: (client: Client) => void) => [...clients].forEach(run);
  return {
    online,
    drop: () => each(({ connection }) => connection.drop()),
    close: (code, reason = '') => each(({ connection }) => connection.close(code, reason)),
    requestReconnect: () => each(({ connection }) => connection.send(Op.Reconnect, null)),
    requestHeartbeat: () => each(({ connection }) => connection.send(Op.Heartbeat, null)),
    invalidate(resumable) {
      if (!resumable) sessions.clear();
      each((client) => {
        client.session = null;
        client.connection.send(Op.InvalidSession, resumable);
      });
    },
    forget: () => sessions.clear(),
    stop() {
      each(({ connection }) => connection.drop());
      sockets.close();
    },
  };
}

/** @throws GatewayError 4008 */
function countPayload(core: Core, client: Client): void {
  if (core.clock.now() - client.windowStart >= 60_000) {
    client.windowStart = core.clock.now();
    client.received = 0;
  }
  client.received += 1;
  if (client.received > SEND_LIMIT)
    throw new GatewayError(Close.RateLimited, 'more than 120 payloads in a minute');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new GatewayError(Close.DecodeError, 'not JSON');
  }
}

/** @throws GatewayError 4004, 4010, 4013, 4014 */
function checkIdentify(core: Core, { token, intents, shard }: Identify): void {
  if (token.replace(/^Bot /, '') !== core.application.token) {
    throw new GatewayError(Close.AuthenticationFailed, 'Authentication failed.');
  }
  if (shard && shard[0] >= shard[1]) throw new GatewayError(Close.InvalidShard, 'Invalid shard.');
  if (intents & ~KNOWN_INTENTS) throw new GatewayError(Close.InvalidIntents, 'Invalid intent(s).');
  if (intents & PRIVILEGED & ~core.application.privilegedIntents) {
    throw new GatewayError(Close.DisallowedIntents, 'Disallowed intent(s).');
  }
}

/** Opcode 8, answered in one chunk. */
function sendMembers(core: Core, client: Client, d: unknown): void {
  const { guild_id, query, limit = 0, user_ids, nonce } = decode(requestMembers, d);
  const guild = core.guilds.get(guild_id);
  if (!guild || !client.session) return;
  const ids = typeof user_ids === 'string' ? [user_ids] : user_ids;
  const all = [...guild.members.values()].map((member) => memberWire(core, member));
  const found = ids
    ? all.filter(({ user }) => ids.includes(user.id))
    : all.filter(({ user }) => user.username.startsWith(query ?? '')).slice(0, limit || undefined);
  const data = {
    guild_id,
    members: found,
    chunk_index: 0,
    chunk_count: 1,
    not_found: (ids ?? []).filter((id) => !guild.members.has(id)),
    ...(nonce ? { nonce } : {}),
  };
  const event = record(client.session, Event.GuildMembersChunk, data);
  client.connection.send(Op.Dispatch, event.d, event.s, event.t);
}
