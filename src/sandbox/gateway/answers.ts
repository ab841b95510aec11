import {
  GatewayDispatchEvents as Event,
  GatewayIntentBits as Intent,
  GatewayOpcodes as Op,
} from 'discord-api-types/v10';
import { type Core, gatewayUrl } from '../core.ts';
import { selfWire } from '../rest/users.ts';
import { guildCreateWire } from '../wire/guild.ts';
import { memberWire } from '../wire/objects.ts';
import { type Client, sendEvent } from './client.ts';
import { decodePayload, type Identify, requestMembers } from './payloads.ts';

/** READY, then each server as it becomes available. */
export function sendReady(core: Core, client: Client, sessionId: string, { intents, shard }: Identify): void {
  const guilds = [...core.guilds.values()].filter(({ members }) => members.has(core.application.bot.id));
  sendEvent(client, Event.Ready, {
    v: 10,
    user: selfWire(core),
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: sessionId,
    resume_gateway_url: gatewayUrl(core),
    shard: shard ?? [0, 1],
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
  if (!(intents & Intent.Guilds)) return;
  const allMembers = (intents & Intent.GuildMembers) !== 0;
  for (const guild of guilds) sendEvent(client, Event.GuildCreate, guildCreateWire(core, guild, allMembers));
}

/** Opcode 8, answered in one chunk. */
export function sendMembers(core: Core, client: Client, d: unknown): void {
  const { guild_id, query, limit = 0, user_ids, nonce } = decodePayload(requestMembers, d);
  const guild = core.guilds.get(guild_id);
  if (!guild) return;
  const ids = typeof user_ids === 'string' ? [user_ids] : user_ids;
  const all = [...guild.members.values()].map((member) => memberWire(core, member));
  const found = ids
    ? all.filter(({ user }) => ids.includes(user.id))
    : all.filter(({ user }) => user.username.startsWith(query ?? '')).slice(0, limit || undefined);
  sendEvent(client, Event.GuildMembersChunk, {
    guild_id,
    members: found,
    chunk_index: 0,
    chunk_count: 1,
    not_found: (ids ?? []).filter((id) => !guild.members.has(id)),
    ...(nonce ? { nonce } : {}),
  });
}

/** Opcode 9: the client's session is no more, or may be tried again. */
export function sendInvalid(client: Client, resumable: boolean): void {
  client.session = null;
  client.connection.send(Op.InvalidSession, resumable);
}
