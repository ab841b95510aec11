import { GatewayCloseCodes as Close } from 'discord-api-types/v10';
import type { Core } from '../core.ts';
import type { Client } from './client.ts';
import { GatewayError, type Identify, KNOWN_INTENTS, PRIVILEGED } from './payloads.ts';

/** Bytes of one payload from a client. */
const PAYLOAD_LIMIT = 4096;
/** Payloads of a client in a minute. */
const SEND_LIMIT = 120;

/** @throws GatewayError 4008 */
export function countPayload(core: Core, client: Client): void {
  if (core.clock.now() - client.windowStart >= 60_000) {
    client.windowStart = core.clock.now();
    client.received = 0;
  }
  client.received += 1;
  if (client.received > SEND_LIMIT) {
    throw new GatewayError(Close.RateLimited, 'more than 120 payloads in a minute');
  }
}

/** @throws GatewayError 4002 */
export function parsePayload(text: string): unknown {
  if (Buffer.byteLength(text) > PAYLOAD_LIMIT) {
    throw new GatewayError(Close.DecodeError, `payload above ${PAYLOAD_LIMIT} bytes`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new GatewayError(Close.DecodeError, 'not JSON');
  }
}

/** @throws GatewayError 4004 */
export function checkToken(core: Core, token: string): void {
  if (token.replace(/^Bot /, '') !== core.application.token) {
    throw new GatewayError(Close.AuthenticationFailed, 'Authentication failed.');
  }
}

/** @throws GatewayError 4004, 4010, 4013, 4014 */
export function checkIdentify(core: Core, { token, intents, shard }: Identify): void {
  checkToken(core, token);
  if (shard && shard[0] >= shard[1]) throw new GatewayError(Close.InvalidShard, 'Invalid shard.');
  if (intents & ~KNOWN_INTENTS) throw new GatewayError(Close.InvalidIntents, 'Invalid intent(s).');
  if (intents & PRIVILEGED & ~core.application.privilegedIntents) {
    throw new GatewayError(Close.DisallowedIntents, 'Disallowed intent(s).');
  }
}
