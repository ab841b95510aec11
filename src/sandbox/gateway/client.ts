import { GatewayOpcodes as Op } from 'discord-api-types/v10';
import type { ClientSocket } from './connection.ts';
import { record, type Session } from './session.ts';

/** One connection, and the session that it carries once it has identified or resumed. */
export interface Client {
  readonly connection: ClientSocket;
  session: Session | null;
  /** Payloads in the current minute, and when that began. */
  received: number;
  windowStart: number;
  /** Cancels the wait for the next heartbeat. */
  beat: (() => void) | null;
}

/** An event for this client alone, kept for a resume. */
export function sendEvent(client: Client, t: string, d: unknown): void {
  if (!client.session) return;
  const event = record(client.session, t, d);
  client.connection.send(Op.Dispatch, event.d, event.s, event.t);
}
