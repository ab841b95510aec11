import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  GatewayCloseCodes as Close,
  GatewayDispatchEvents as Event,
  GatewayOpcodes as Op,
} from 'discord-api-types/v10';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { requestAddress } from '../address.ts';
import { type Core, violate } from '../core.ts';
import type { GatewayFaults } from '../faults.ts';
import { sendInvalid, sendMembers, sendReady } from './answers.ts';
import { checkIdentify, checkToken, countPayload, parsePayload } from './checks.ts';
import { type Client, sendEvent } from './client.ts';
import { createConnection } from './connection.ts';
import { relayEvents } from './dispatch.ts';
import {
  decodePayload,
  envelope,
  GatewayError,
  type Identify,
  identify,
  presence,
  resume,
} from './payloads.ts';
import { createSession, missed, RESUMABLE_FOR, record, type Session } from './session.ts';

const HEARTBEAT_INTERVAL = 41_250;

/** What tests do to the bot’s connections, as networks and Discord do. */
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
  /** Forget every session, as Discord does after some minutes. */
  forget(): void;
  stop(): void;
}

/** Gateway v10, JSON, on the same port as the REST API. */
export function createGateway(core: Core, server: Server, faults: GatewayFaults): Gateway {
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  const sessions = new Map<string, Session>();
  const clients = new Set<Client>();
  const online = () => [...clients].some(({ session }) => session !== null);

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
    if ((parameters.get('encoding') ?? 'json') !== 'json') {
      return refuse(client, Close.DecodeError, 'only JSON is served');
    }
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
      const { op, d } = decodePayload(envelope, parsePayload(data.toString()));
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
      return op === Op.Identify ? identified(client, decodePayload(identify, d)) : resumed(client, d);
    }
    if (!client.session) throw new GatewayError(Close.NotAuthenticated, `opcode ${op} before Identify`);
    switch (op) {
      case Op.PresenceUpdate:
        decodePayload(presence, d);
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
    const session = createSession(d.intents);
    sessions.set(session.id, session);
    client.connection.packed = d.compress ?? false;
    begin(client, session, () => sendReady(core, client, session.id, d));
  };

  const resumed = (client: Client, d: unknown) => {
    const { token, session_id, seq } = decodePayload(resume, d);
    checkToken(core, token);
    const session = sessions.get(session_id);
    const tooLate = session?.closedAt != null && core.clock.now() - session.closedAt > RESUMABLE_FOR;
    if (!session || tooLate) return sendInvalid(client, false);
    const events = missed(session, seq ?? 0);
    if (!events) throw new GatewayError(Close.InvalidSeq, 'Invalid seq.');
    begin(client, session, () => {
      for (const { s, t, d: data } of events) client.connection.send(Op.Dispatch, data, s, t);
      sendEvent(client, Event.Resumed, { _trace: ['["local"]'] });
    });
  };

  const begin = (client: Client, session: Session, greet: () => void) => {
    const wasOnline = online();
    client.session = session;
    session.closedAt = null;
    greet();
    if (!wasOnline) core.bus.emit('botOnline', true);
  };

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const url = requestAddress(request);
    if (url === null || !/^\/gateway\/?$/.test(url.pathname)) return;
    sockets.handleUpgrade(request, socket, head, (client) => accept(client, url.searchParams));
  });
  relayEvents(core, ({ t, needs, data }) => {
    for (const session of sessions.values()) {
      if (needs !== 0 && !(session.intents & needs)) continue;
      const { s, d } = record(session, t, data(session.intents));
      const client = [...clients].find((one) => one.session === session);
      if (client) deliver(faults, () => client.connection.send(Op.Dispatch, d, s, t));
    }
  });

  const each = (run: (client: Client) => void) => [...clients].forEach(run);
  return {
    online,
    drop: () => each(({ connection }) => connection.drop()),
    close: (code, reason = '') => each(({ connection }) => connection.close(code, reason)),
    requestReconnect: () => each(({ connection }) => connection.send(Op.Reconnect, null)),
    invalidate(resumable) {
      if (!resumable) sessions.clear();
      each((client) => sendInvalid(client, resumable));
    },
    forget: () => sessions.clear(),
    stop() {
      each(({ connection }) => connection.drop());
      sockets.close();
    },
  };
}

/**
 * When all that happens at once has happened: people and the bot are told of the same at the same time, and neither waits for
 * the other. Late, or twice, when a test wants it so.
 */
function deliver({ delay, duplicate }: GatewayFaults, send: () => void): void {
  for (let times = duplicate ? 2 : 1; times > 0; times -= 1) {
    if (delay > 0) setTimeout(send, delay).unref();
    else process.nextTick(send);
  }
}
