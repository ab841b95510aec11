import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import { type Core, guildOf } from './core.ts';
import type { Channel, Guild } from './model.ts';

const ALL_PERMISSIONS = Object.values(P).reduce((sum, bit) => sum | bit, 0n);

/** What anyone may do in a direct conversation with an app. */
const DIRECT =
  P.ViewChannel |
  P.SendMessages |
  P.EmbedLinks |
  P.AttachFiles |
  P.ReadMessageHistory |
  P.AddReactions |
  P.UseExternalEmojis;

const NEEDS_SENDING = P.MentionEveryone | P.SendTTSMessages | P.AttachFiles | P.EmbedLinks;

/** A member's permissions in the whole server: their roles together; the owner and administrators have all. */
export function guildPermissions(guild: Guild, userId: string): bigint {
  if (guild.ownerId === userId) return ALL_PERMISSIONS;
  const member = guild.members.get(userId);
  if (!member) return 0n;
  const roles = [guild.id, ...member.roles];
  const sum = roles.reduce((bits, id) => bits | (guild.roles.get(id)?.permissions ?? 0n), 0n);
  return sum & P.Administrator ? ALL_PERMISSIONS : sum;
}

/** A member's permissions in a channel, its overwrites applied in Discord's order: everyone, roles, the member. */
export function channelPermissions(core: Core, channel: Channel, userId: string): bigint {
  if (channel.guildId === null) return channel.recipients.includes(userId) ? DIRECT : 0n;
  const guild = guildOf(core, channel.guildId);
  const base = guildPermissions(guild, userId);
  if (base === ALL_PERMISSIONS) return base;
  const parent = channel.thread && channel.parentId ? core.channels.get(channel.parentId) : undefined;
  return implied(channel, overwritten(guild, parent ?? channel, userId, base));
}

function overwritten(guild: Guild, channel: Channel, userId: string, base: bigint): bigint {
  const member = guild.members.get(userId);
  if (!member) return 0n;
  const everyone = channel.overwrites.find(({ id }) => id === guild.id);
  const roles = channel.overwrites.filter(({ id, type }) => type === 0 && member.roles.includes(id));
  const own = channel.overwrites.find(({ id, type }) => type === 1 && id === userId);
  const rolesDeny = roles.reduce((bits, { deny }) => bits | deny, 0n);
  const rolesAllow = roles.reduce((bits, { allow }) => bits | allow, 0n);
  let bits = (base & ~(everyone?.deny ?? 0n)) | (everyone?.allow ?? 0n);
  bits = (bits & ~rolesDeny) | rolesAllow;
  return (bits & ~(own?.deny ?? 0n)) | (own?.allow ?? 0n);
}

/** Who cannot see a channel can do nothing there; who cannot send cannot attach or mention all. */
function implied(channel: Channel, bits: bigint): bigint {
  if (!(bits & P.ViewChannel)) return 0n;
  const sends = channel.thread ? bits & P.SendMessagesInThreads : bits & P.SendMessages;
  return sends ? bits : bits & ~NEEDS_SENDING;
}

export function may(core: Core, channel: Channel, userId: string, bit: bigint): boolean {
  return (channelPermissions(core, channel, userId) & bit) === bit;
}

export function maySend(core: Core, channel: Channel, userId: string): boolean {
  return may(core, channel, userId, channel.thread ? P.SendMessagesInThreads : P.SendMessages);
}
