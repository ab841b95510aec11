import type { APIChannel } from 'discord-api-types/v10';
import { type Core, userOf } from '../core.ts';
import type { Channel } from '../model.ts';
import { userWire } from './objects.ts';

/** A channel, a thread or a direct conversation. */
export function channelWire(core: Core, channel: Channel): APIChannel {
  const common = {
    id: channel.id,
    type: channel.type,
    last_message_id: channel.lastMessageId,
    flags: 0,
  };
  if (channel.guildId === null) {
    const recipients = channel.recipients.filter((id) => id !== core.application.bot.id);
    return { ...common, recipients: recipients.map((id) => userWire(userOf(core, id))) } as APIChannel;
  }
  const inGuild = {
    ...common,
    guild_id: channel.guildId,
    name: channel.name,
    parent_id: channel.parentId,
    rate_limit_per_user: 0,
    last_pin_timestamp: null,
  };
  if (channel.thread) return { ...inGuild, ...threadWire(core, channel) } as APIChannel;
  return {
    ...inGuild,
    topic: channel.topic,
    position: channel.position,
    nsfw: false,
    permission_overwrites: channel.overwrites.map(({ id, type, allow, deny }) => ({
      id,
      type,
      allow: allow.toString(),
      deny: deny.toString(),
    })),
  } as APIChannel;
}

function threadWire(core: Core, channel: Channel) {
  const thread = channel.thread as NonNullable<Channel['thread']>;
  const joined = thread.members.get(core.application.bot.id);
  return {
    owner_id: thread.ownerId,
    message_count: thread.messages,
    total_message_sent: thread.messages,
    member_count: thread.members.size,
    thread_metadata: {
      archived: thread.archived,
      auto_archive_duration: thread.autoArchiveMinutes,
      archive_timestamp: new Date(thread.createdAt).toISOString(),
      locked: thread.locked,
      create_timestamp: new Date(thread.createdAt).toISOString(),
    },
    ...(joined === undefined
      ? {}
      : {
          member: {
            id: channel.id,
            user_id: core.application.bot.id,
            join_timestamp: new Date(joined).toISOString(),
            flags: 0,
          },
        }),
  };
}

export function channelsOf(core: Core, guildId: string): Channel[] {
  return [...core.channels.values()].filter((channel) => channel.guildId === guildId);
}
